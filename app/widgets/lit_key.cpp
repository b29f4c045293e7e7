#include "app/widgets/lit_key.h"

#include <QPainter>

#include "app/widgets/theme.h"

namespace firth {

LitKey::LitKey(LitRole role, QWidget* parent) : QWidget(parent), role_(role) {
    setObjectName(QStringLiteral("litKey%1").arg(static_cast<int>(role)));
    setAccessibleName(litName(role));
}

QSize LitKey::sizeHint() const {
    const int line = fontMetrics().height();
    return {2 * line + fontMetrics().horizontalAdvance(litName(role_)), line + 4};
}

void LitKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor colour = litColour(themeOf(palette()), role_);
    const int line = fontMetrics().height();
    const QRect frame(1, (height() - line) / 2, line * 3 / 2, line);
    painter.setPen(QPen(colour, 2));
    painter.drawRect(frame);
    painter.drawText(frame, Qt::AlignCenter, litSign(role_));
    painter.drawText(rect().adjusted(frame.right() + line / 3, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, litName(role_));
}

}  // namespace firth
