#pragma once

#include <QString>

namespace firth {

struct Theme;

/// How the standard widgets look, for a theme and a text size in pixels.
QString styleSheet(const Theme& theme, int textPixels);

}  // namespace firth
