// How the way through the tree is drawn: the painting half of HuffmanPicture.
#include <QPainter>

#include "app/widgets/huffman_picture.h"
#include "app/widgets/number_text.h"
#include "app/widgets/output_role.h"

namespace firth {
namespace {

OutputRole roleOf(const OutputTrace& output) {
    return output.label > 0 ? OutputRole::NodeLeft : OutputRole::NodeRight;
}

}  // namespace

void HuffmanPicture::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Theme theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.card);
    if (!tables_) return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!tree_.empty()) paintTree(painter, theme);
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(scrolled(introArea_.topLeft()), introArea_.size()), Qt::TextWordWrap,
                     intro());
    const QRectF seen(viewport()->rect());
    for (int i = 0; i < static_cast<int>(outputs_.size()); ++i)
        if (blockRect(i).intersects(seen)) paintBlock(painter, theme, i);
    paintEnd(painter, theme);
    focus_.paintRing(painter, theme, *this, viewport()->rect());
}

void HuffmanPicture::paintTree(QPainter& painter, const Theme& theme) const {
    for (const bool lit : {false, true})
        for (const TreeNode& node : tree_) {
            if (node.parent < 0 || node.lit != lit) continue;
            painter.setPen(QPen(lit ? theme.positive : theme.line, lit ? 3 : 1.5));
            painter.drawLine(treePosition(tree_[static_cast<std::size_t>(node.parent)].node),
                             treePosition(node.node));
        }
    for (const TreeNode& node : tree_) paintTreeNode(painter, theme, node);
}

void HuffmanPicture::paintTreeNode(QPainter& painter, const Theme& theme,
                                   const TreeNode& node) const {
    const QPointF at = treePosition(node.node);
    const double line = lineHeight();
    QFont text = font();
    text.setWeight(node.lit ? QFont::DemiBold : QFont::Normal);
    painter.setFont(text);
    const QString name = nameOf(node.node);
    const QFontMetricsF metrics(text);
    if (!isWord(node.node)) {
        const bool pointed = node.output >= 0 && node.output == highlight_.output;
        QRectF chip(QPointF(), QSizeF(metrics.horizontalAdvance(name) + 8, line));
        chip.moveCenter(at);
        painter.setPen(QPen(pointed    ? theme.ink
                            : node.lit ? theme.positive
                                       : theme.line,
                            pointed ? 2.5 : 1.5));
        painter.setBrush(pointed ? theme.accentSoft : theme.card);
        painter.drawRoundedRect(chip, line / 2, line / 2);
        painter.setPen(node.lit ? theme.ink : theme.quiet);
        painter.drawText(chip, Qt::AlignCenter, name);
        return;
    }
    painter.setPen(node.lit ? theme.positive : theme.ink);
    if (wordsAreUpright()) {
        QRectF place(QPointF(), QSizeF(columnWidth(), line));
        place.moveCenter(at + QPointF(0, line * 0.4));
        painter.fillRect(place.adjusted(2, 0, -2, 0), theme.card);
        painter.drawText(place, Qt::AlignCenter, name);
    } else {
        painter.save();
        painter.translate(at);
        painter.rotate(90);
        painter.drawText(QRectF(2, -line / 2, 10 * line, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(name, Qt::ElideRight, 10 * line));
        painter.restore();
    }
}

void HuffmanPicture::paintBlock(QPainter& painter, const Theme& theme, int output) const {
    const OutputTrace& asked = outputs_[static_cast<std::size_t>(output)];
    const QRectF block = blockRect(output);
    const QRectF bar = barRect(output);
    const double line = lineHeight();
    const bool lit = output == highlight_.output;
    if (lit) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(block.adjusted(-4, -2, 4, -0.35 * line), 5, 5);
    }
    // The way down, from sign to sign.
    const QPointF sign(block.left() + 0.6 * line, block.top() + 0.5 * line);
    painter.setPen(QPen(theme.positive, 2.5));
    painter.drawLine(sign, sign + QPointF(0, blockHeight()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit ? theme.accentSoft : theme.card);
    painter.drawEllipse(sign, 0.55 * line, 0.55 * line);
    drawRole(painter, theme, roleOf(asked), sign, 0.4 * line);

    QFont text = font();
    text.setWeight(lit ? QFont::DemiBold : QFont::Normal);
    painter.setFont(text);
    const QFontMetricsF metrics(text);
    const QRectF first(bar.left(), block.top(), bar.width(), line);
    const QString question = tr("#%1  left or right?").arg(asked.row);
    const QString probability = fixedNumber(asked.probability);
    QString answer = tr("σ(%1) = %2").arg(fixedNumber(asked.score), probability);
    const auto room = [&] { return first.width() - metrics.horizontalAdvance(answer) - line / 2; };
    if (metrics.horizontalAdvance(question) > room()) answer = tr("σ = %1").arg(probability);
    painter.setPen(theme.ink);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(question, Qt::ElideRight, room()));
    painter.setPen(theme.quiet);
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, answer);

    const bool left = asked.label > 0;
    QColor right = theme.positive;
    right.setAlphaF(0.35F);
    QRectF leftPart = bar;
    leftPart.setWidth(bar.width() * asked.probability);
    QRectF rightPart = bar;
    rightPart.setLeft(leftPart.right());
    painter.fillRect(leftPart, left ? right : theme.chip);
    painter.fillRect(rightPart, left ? theme.chip : right);
    // The split, outside the bar: numbers stand in it.
    painter.fillRect(QRectF(leftPart.right() - 1, bar.top() - 3, 2, 3), theme.ink);
    painter.fillRect(QRectF(leftPart.right() - 1, bar.bottom(), 2, 3), theme.ink);
    painter.setPen(theme.ink);
    const QString check = QStringLiteral("✓ ");
    painter.drawText(
        bar.adjusted(5, 0, -5, 0), Qt::AlignLeft | Qt::AlignVCenter,
        (left ? check : QString()) + tr("left %1").arg(fixedNumber(asked.probability)));
    painter.drawText(
        bar.adjusted(5, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter,
        (left ? QString() : check) + tr("right %1").arg(fixedNumber(1 - asked.probability)));

    painter.setFont(font());
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(bar.left(), bar.bottom() + 2, bar.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font()).elidedText(stubs_[output], Qt::ElideRight, bar.width()));
}

void HuffmanPicture::paintEnd(QPainter& painter, const Theme& theme) const {
    const double line = lineHeight();
    const QPointF top = scrolled(
        {listArea_.left(), listArea_.top() + blockHeight() * static_cast<double>(outputs_.size())});
    const QPointF sign = top + QPointF(0.6 * line, 0.5 * line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawEllipse(sign, 0.55 * line, 0.55 * line);
    drawRole(painter, theme, OutputRole::True, sign, 0.4 * line);
    const QRectF first(top.x() + 1.6 * line, top.y(), listArea_.width() - 1.6 * line, line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font());
    painter.setFont(bold);
    painter.setPen(theme.positive);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(bold).elidedText(resultText(), Qt::ElideMiddle, first.width()));
    painter.setFont(font());
    painter.setPen(theme.quiet);
    painter.drawText(first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(productText(), Qt::ElideMiddle, first.width()));
}

}  // namespace firth
