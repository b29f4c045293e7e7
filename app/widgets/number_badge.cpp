#include "app/widgets/number_badge.h"

#include <QPainter>

#include "app/widgets/theme.h"

namespace firth {

NumberBadge::NumberBadge(int number, QWidget* parent) : QWidget(parent), number_(number) {
    setAccessibleName(tr("Stage %1").arg(number));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberBadge::sizeHint() const {
    const int side = fontMetrics().height() + 6;
    return {side, side};
}

void NumberBadge::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const int side = qMin(width(), height());
    const QRect circle(0, 0, side, side);
    painter.drawEllipse(circle);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.onAccent);
    painter.drawText(circle, Qt::AlignCenter, QString::number(number_));
}

}  // namespace firth
