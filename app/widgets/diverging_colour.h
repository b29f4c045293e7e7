#pragma once

#include <QColor>
#include <algorithm>

#include "app/widgets/theme.h"

namespace firth {

/// Orange for positive and blue for negative, pale at zero; `value` 1 is full colour.
inline QColor divergingColour(const Theme& theme, float value) {
    const QColor& end = value < 0 ? theme.matrixNegative : theme.matrixPositive;
    const float share = std::min(std::abs(value), 1.0F);
    const auto mix = [share](float zero, float full) { return zero + (full - zero) * share; };
    return QColor::fromRgbF(mix(theme.matrixZero.redF(), end.redF()),
                            mix(theme.matrixZero.greenF(), end.greenF()),
                            mix(theme.matrixZero.blueF(), end.blueF()));
}

}  // namespace firth
