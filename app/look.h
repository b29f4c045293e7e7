#pragma once

#include "app/widgets/theme.h"

namespace firth {

/// How the window looks.
struct Look {
    ThemeKind theme = ThemeKind::Light;
    double textScale = 1;  ///< 1 is 13 px text; least to most
    bool still = false;    ///< nothing moves for the eye's sake only

    bool operator==(const Look&) const = default;

    static constexpr double leastText = 0.8, mostText = 2.5;
};

}  // namespace firth
