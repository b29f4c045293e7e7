#include "app/widgets/map_ramp.h"

#include <algorithm>

namespace firth {
namespace {

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto channel = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

}  // namespace

QColor rampColour(const Theme& theme, double share) {
    // The accent in the middle, paler to the one side and nearly ink at the other.
    constexpr double palest = 0.35;
    constexpr double darkest = 0.75;
    const double s = std::clamp(share, 0.0, 1.0);
    if (s < 0.5) return mixed(theme.card, theme.accent, palest + (1 - palest) * 2 * s);
    return mixed(theme.accent, theme.ink, darkest * (2 * s - 1));
}

}  // namespace firth
