#pragma once

#include <QFocusEvent>
#include <QPainter>

#include "app/widgets/theme.h"

namespace firth {

/// A painted widget's focus ring: shown when the focus came by the keyboard, as a click needs none.
class KeyboardFocus {
public:
    void focusIn(const QFocusEvent& event) {
        const Qt::FocusReason reason = event.reason();
        if (reason == Qt::MouseFocusReason)
            byKey_ = false;
        else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                 reason == Qt::ShortcutFocusReason)
            byKey_ = true;
    }
    void paintRing(QPainter& painter, const Theme& theme, const QWidget& widget,
                   const QRect& around) const {
        if (!byKey_ || !widget.hasFocus()) return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 6, 6);
        painter.restore();
    }

private:
    bool byKey_ = false;
};

}  // namespace firth
