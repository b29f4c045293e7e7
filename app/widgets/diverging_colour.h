#pragma once

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>

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

/// Black or white, whichever is read better on `ground`.
inline QColor inkOn(QRgb ground) {
    constexpr int asDarkAsLight = 116;
    return qGray(ground) > asDarkAsLight ? Qt::black : Qt::white;
}

/// The same colours in steps finer than a screen shows, for pictures of many numbers.
class DivergingPalette {
public:
    explicit DivergingPalette(const Theme& theme) : notANumber_(theme.quiet.rgb()) {
        for (int i = 0; i < size; ++i)
            colours_[static_cast<std::size_t>(i)] =
                divergingColour(theme, static_cast<float>(i - half) / half).rgb();
    }
    /// What is no number has a grey of its own.
    QRgb operator()(float value) const {
        if (std::isnan(value)) return notANumber_;
        const float place = std::clamp(value, -1.0F, 1.0F) * half;
        return colours_[static_cast<std::size_t>(std::lround(place) + half)];
    }

private:
    static constexpr int half = 512;
    static constexpr int size = 2 * half + 1;
    std::array<QRgb, size> colours_;
    QRgb notANumber_;
};

}  // namespace firth
