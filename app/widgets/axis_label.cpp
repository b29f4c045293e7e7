#include "app/widgets/axis_label.h"

#include <QPainter>

#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/theme.h"

namespace firth {

AxisLabel::AxisLabel(const QString& name, const QString& accessibleName,
                     Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), orientation_(orientation) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSizePolicy(orientation == Qt::Horizontal ? QSizePolicy::Ignored : QSizePolicy::Fixed,
                  orientation == Qt::Horizontal ? QSizePolicy::Fixed : QSizePolicy::Ignored);
}

void AxisLabel::setTexts(const QString& low, const QString& middle, const QString& high,
                         const QString& explanation) {
    low_ = low;
    middle_ = middle;
    high_ = high;
    setAccessibleDescription(text());
    setToolTip(plainToolTip(text() + QLatin1Char('\n') + explanation));
    update();
}

QString AxisLabel::text() const {
    QStringList parts;
    if (!low_.isEmpty()) parts << low_ + QStringLiteral(" ←");
    parts << middle_;
    if (!high_.isEmpty()) parts << QStringLiteral("→ ") + high_;
    return parts.join(QLatin1Char(' '));
}

QSize AxisLabel::sizeHint() const {
    const QSize hint(fontMetrics().height() * 12, fontMetrics().height());
    return orientation_ == Qt::Horizontal ? hint : hint.transposed();
}

QSize AxisLabel::minimumSizeHint() const {
    const QSize hint(0, fontMetrics().height());
    return orientation_ == Qt::Horizontal ? hint : hint.transposed();
}

void AxisLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    QRectF line(rect());
    if (orientation_ == Qt::Vertical) {
        painter.translate(0, height());
        painter.rotate(-90);
        line = QRectF(0, 0, height(), width());
    }
    const QFontMetricsF metrics(font());
    const double gap = metrics.averageCharWidth() * 2;
    const bool ends = !low_.isEmpty() || !high_.isEmpty();
    // The ends are what one looks for; the middle has what they leave.
    const double most = ends ? line.width() * 0.3 : 0;
    const auto draw = [&](QString text, Qt::Alignment alignment, const QRectF& room,
                          const QColor& colour) {
        painter.setPen(colour);
        text = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         text);
        return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + gap;
    };
    const QString left = low_.isEmpty() ? QString() : QStringLiteral("← ") + low_;
    const QString right = high_.isEmpty() ? QString() : high_ + QStringLiteral(" →");
    const double before =
        draw(left, Qt::AlignLeft, QRectF(line.topLeft(), QSizeF(most, line.height())), theme.ink);
    const double after =
        draw(right, Qt::AlignRight, QRectF(line.right() - most, 0, most, line.height()), theme.ink);
    const double side = std::max(before, after);
    draw(middle_, Qt::AlignHCenter, line.adjusted(side, 0, -side, 0), theme.quiet);
}

}  // namespace firth
