#pragma once

#include <QGuiApplication>
#include <QMargins>
#include <utility>

namespace firth {

/// Margins for a layout: as given or, where the window runs from right to left, with left and right
/// exchanged. Qt mirrors what is in a layout, but not its margins.
inline QMargins mirroredMargins(int left, int top, int right, int bottom) {
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft) std::swap(left, right);
    return {left, top, right, bottom};
}

}  // namespace firth
