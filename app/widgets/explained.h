#pragma once

#include <QVariant>
#include <QWidget>

namespace firth {

/// Adds to a control's tool tip why it is switched off; an empty reason gives it its own again.
inline void explain(QWidget& control, const QString& reason) {
    constexpr const char* kept = "ownToolTip";
    if (!control.property(kept).isValid()) control.setProperty(kept, control.toolTip());
    const QString own = control.property(kept).toString();
    control.setToolTip(reason.isEmpty() ? own : own + QLatin1Char('\n') + reason);
}

}  // namespace firth
