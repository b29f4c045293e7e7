#pragma once

#include <QColor>

#include "app/widgets/theme.h"

namespace firth {

/// The map's colours for amounts, from little (share 0) to much (1): ever farther from the ground
/// in lightness, so that their order is seen without hues too.
QColor rampColour(const Theme& theme, double share);

}  // namespace firth
