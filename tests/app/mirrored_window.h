#pragma once

#include <QGuiApplication>

namespace firth {

/// As long as it lives, everything is laid out from right to left.
struct MirroredWindow {
    MirroredWindow() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~MirroredWindow() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

}  // namespace firth
