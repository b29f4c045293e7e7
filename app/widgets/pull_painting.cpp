// How pulls and pushes are drawn: the painting half of PullPicture.
#include <QPainter>
#include <algorithm>

#include "app/widgets/output_role.h"
#include "app/widgets/pull_picture.h"

namespace firth {
namespace {

constexpr double headLength = 8;

void drawArrow(QPainter& painter, const QLineF& line, const QColor& colour, double width) {
    const double head = std::min(headLength + width, line.length());
    QLineF shaft = line;
    shaft.setLength(line.length() - head * 0.8);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(shaft);
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF aside(-along.y(), along.x());
    const QPointF back = line.p2() - along * head;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{{line.p2(), back + aside * head * 0.5, back - aside * head * 0.5}});
}

}  // namespace

QColor PullPicture::colourOf(const Theme& theme, const Item& item) const {
    if (item.input) return theme.centre;
    return item.row.error >= 0 ? theme.positive : theme.negative;
}

void PullPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.card);
    painter.setRenderHint(QPainter::Antialiasing);
    if (items_.empty()) return;
    texts_.setLook(theme, font(), devicePixelRatioF());
    paintAxes(painter, theme);
    paintHidden(painter, theme);
    const int lit = highlightedItem();
    // What moved most lies on top.
    for (std::size_t i = items_.size(); i-- > 0;)
        if (static_cast<int>(i) != lit) {
            painter.setOpacity(lit >= 0 ? 0.4 : 1);
            paintItem(painter, theme, items_[i], false);
        }
    painter.setOpacity(1);
    if (lit >= 0) paintItem(painter, theme, items_[static_cast<std::size_t>(lit)], true);
    for (const PlacedLabel& label : labels_) {
        const Item& item = items_[static_cast<std::size_t>(label.word)];
        paintLeader(painter, theme, item, label.rect);
        const bool strong =
            label.word == lit ||
            (lit >= 0 && items_[static_cast<std::size_t>(lit)].sameAs == label.word);
        texts_.paint(painter, label.rect.topLeft(), label.word, strong,
                     strong || item.input ? theme.ink : colourOf(theme, item));
    }
    focus_.paintRing(painter, theme, *this, rect());
}

void PullPicture::paintAxes(QPainter& painter, const Theme& theme) const {
    const QRectF area = pictureArea();
    const QPointF zero = origin();
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(area.left(), zero.y()), QPointF(area.right(), zero.y()));
    painter.drawLine(QPointF(zero.x(), area.top()), QPointF(zero.x(), area.bottom()));
    painter.setPen(QPen(theme.quiet, 1.5));
    painter.setBrush(theme.card);
    painter.drawEllipse(zero, 3.5, 3.5);

    painter.setPen(theme.quiet);
    const double line = fontMetrics().height();
    const QRectF below(area.left(), area.bottom() + 0.1 * line, area.width(), line);
    QString left = tr("← pushed away from h");
    QString right = tr("pulled towards h →");
    if (fontMetrics().horizontalAdvance(left + right) + line > area.width()) {
        left = tr("← pushed");
        right = tr("pulled →");
    }
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, left);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, right);
    const QRectF rest(area.left(), below.bottom() + 0.3 * line, area.width(), height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note());
}

void PullPicture::paintHidden(QPainter& painter, const Theme& theme) const {
    QColor pale = theme.centre;
    pale.setAlphaF(0.35F);
    // Broad and pale, since at the start the outputs' arrows lie upon it.
    const QLineF arrow(origin(), hidden());
    if (arrow.length() >= shortestArrow) drawArrow(painter, arrow, pale, 6);
}

void PullPicture::paintItem(QPainter& painter, const Theme& theme, const Item& item,
                            bool strong) const {
    const QColor colour = colourOf(theme, item);
    if (item.arrow.length() >= shortestArrow)
        drawArrow(painter, item.arrow, colour, strong ? 3.5 : 2);
    if (!isMarked(item)) return;
    const InputOrRole role = item.input            ? InputOrRole()
                             : item.row.error >= 0 ? InputOrRole(OutputRole::True)
                                                   : InputOrRole(OutputRole::Noise);
    drawRole(painter, theme, role, item.arrow.p1(), strong ? markRadius + 2 : markRadius);
}

void PullPicture::paintLeader(QPainter& painter, const Theme& theme, const Item& item,
                              const QRectF& label) const {
    const auto to = [&](const QPointF& end) {
        return QLineF(end, {std::clamp(end.x(), label.left(), label.right()),
                            std::clamp(end.y(), label.top(), label.bottom())});
    };
    const QLineF line =
        std::min({to(item.arrow.p2()), to(item.arrow.p1()), to(item.arrow.center())},
                 [](const QLineF& a, const QLineF& b) { return a.length() < b.length(); });
    if (line.length() < 2.5 * markRadius) return;
    painter.setPen(QPen(theme.quiet, 1));
    painter.drawLine(line);
}

}  // namespace firth
