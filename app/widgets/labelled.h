#pragma once

#include <QWidget>

namespace firth {

/// A control with its quiet label before it, as one widget, so that they stay together when a line
/// breaks.
QWidget* labelled(const QString& text, QWidget* control);

}  // namespace firth
