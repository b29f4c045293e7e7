#include "app/widgets/colour_legend.h"

#include <QPainter>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/number_text.h"

namespace firth {

ColourLegend::ColourLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("colourLegend"));
    setAccessibleName(tr("Colour scale"));
    setScale(1);
}

void ColourLegend::setScale(float scale) {
    scale_ = scale;
    const QStringList numbers = texts();
    setAccessibleDescription(tr("blue %1, pale 0, orange %2").arg(numbers.first(), numbers.last()));
    setToolTip(
        tr("One scale for both matrices, the same on either side of zero: the largest "
           "weight, rounded up to 1, 2 or 5 and a power of ten"));
    updateGeometry();
    update();
}

QStringList ColourLegend::texts() const {
    const QString number = exactNumber(scale_);
    return {QStringLiteral("−") + number, QStringLiteral("0"), QStringLiteral("+") + number};
}

int ColourLegend::textWidth() const {
    return fontMetrics().horizontalAdvance(texts().first()) + fontMetrics().averageCharWidth();
}

QSize ColourLegend::sizeHint() const {
    const int line = fontMetrics().height();
    return {2 * textWidth() + 6 * line, line + line / 2};
}

void ColourLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    // From minus to plus like the matrices, which are not mirrored either.
    painter.setLayoutDirection(Qt::LeftToRight);
    const Theme theme = themeOf(palette());
    const DivergingPalette colour(theme);
    const int text = textWidth();
    const int line = fontMetrics().height();
    const QRect bar(text, (height() - line) / 2, width() - 2 * text, line);
    for (int x = 0; x < bar.width(); ++x) {
        const float share = static_cast<float>(x) / static_cast<float>(bar.width() - 1);
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(),
                         QColor::fromRgb(colour(2 * share - 1)));
    }
    painter.setPen(theme.line);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    painter.setPen(theme.ink);
    const QStringList numbers = texts();
    const int gap = fontMetrics().averageCharWidth() / 2;
    painter.drawText(QRect(0, 0, text - gap, height()), Qt::AlignVCenter | Qt::AlignRight,
                     numbers[0]);
    painter.drawText(bar, Qt::AlignCenter, numbers[1]);
    painter.drawText(rect().adjusted(bar.right() + gap + 1, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, numbers[2]);
}

}  // namespace firth
