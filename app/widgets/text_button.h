#pragma once

#include <QPushButton>

namespace firth {

/// A button that says what it does; a screen reader says the same.
inline QPushButton* textButton(const QString& name, const QString& text, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

}  // namespace firth
