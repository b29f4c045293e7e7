#include "app/widgets/keyword_delegate.h"

#include <QPainter>
#include <algorithm>

#include "app/models/sentence_model.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

/// One side of the keyword, word by word away from it until the room ends.
class Side {
public:
    Side(QPainter& painter, const Theme& theme, const QRect& line, const QVariantList& marked)
        : painter_(painter), theme_(theme), line_(line), marked_(marked) {}

    /// Draws from `edge` to the left or to the right; `step` is ±1 word a word in the text.
    void paint(const QStringList& outwards, int edge, bool leftwards, int step) {
        const QFontMetrics metrics = painter_.fontMetrics();
        const int gap = metrics.horizontalAdvance(QLatin1Char(' '));
        int distance = 0;
        for (const QString& word : outwards) {
            distance += step;
            const int room = leftwards ? edge - line_.left() : line_.right() - edge;
            const int dots = metrics.horizontalAdvance(QChar(0x2026));
            if (room < dots) return;
            const int width = metrics.horizontalAdvance(word);
            const bool fits = width + (distance == step * outwards.size() ? 0 : dots) <= room;
            const QString text = fits ? word : QString(QChar(0x2026));
            const int used = fits ? width : dots;
            const bool marked = fits && marked_.contains(distance);
            QFont font = painter_.font();
            font.setUnderline(marked);
            painter_.setFont(font);
            painter_.setPen(marked ? theme_.context : theme_.ink);
            painter_.drawText(
                QRect(leftwards ? edge - used : edge, line_.top(), used + 1, line_.height()),
                Qt::AlignVCenter | Qt::TextSingleLine, text);
            if (!fits) return;
            edge += leftwards ? -(used + gap) : used + gap;
        }
    }

private:
    QPainter& painter_;
    const Theme& theme_;
    QRect line_;
    const QVariantList& marked_;
};

QStringList reversed(QStringList words) {
    std::reverse(words.begin(), words.end());
    return words;
}

}  // namespace

void KeywordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme theme = themeOf(option.palette);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.accentSoft);
    const QRect line = option.rect.adjusted(4, 0, -4, 0);
    const QString keyword = index.data(SentenceModel::KeywordRole).toString();
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QString shown = metrics.elidedText(keyword, Qt::ElideRight, line.width() / 2);
    const int width = metrics.horizontalAdvance(shown);
    const int left = line.center().x() - width / 2;
    painter->setFont(bold);
    painter->setPen(theme.dark ? theme.centre.lighter(125) : theme.centre.darker(115));
    painter->drawText(QRect(left, line.top(), width + 1, line.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine, shown);

    painter->setFont(option.font);
    const int gap = option.fontMetrics.horizontalAdvance(QLatin1Char(' '));
    const QVariantList marked = index.data(SentenceModel::MarkedRole).toList();
    const QStringList before = reversed(index.data(SentenceModel::BeforeRole).toStringList());
    const QStringList behind = index.data(SentenceModel::BehindRole).toStringList();
    const bool rightToLeft = keyword.isRightToLeft();
    Side side(*painter, theme, line, marked);
    side.paint(before, rightToLeft ? left + width + gap : left - gap, !rightToLeft, -1);
    painter->setFont(option.font);
    side.paint(behind, rightToLeft ? left - gap : left + width + gap, rightToLeft, 1);
    painter->restore();
}

QSize KeywordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() * 3 / 2};
}

}  // namespace firth
