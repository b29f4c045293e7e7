#include "engine/weight_scale.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace firth {

float largestWeight(const Eigen::Ref<const Matrix>& weights) {
    // The bits of floats without their sign are ordered like the floats; compared as integers,
    // many are done at once, and whatever is not finite lies at the upper end.
    constexpr std::int32_t withoutSign = 0x7FFFFFFF;
    constexpr std::int32_t infinity = 0x7F800000;
    std::int32_t largest = 0;
    for (Eigen::Index i = 0; i < weights.rows(); ++i) {
        const float* const row = weights.row(i).data();
        for (Eigen::Index j = 0; j < weights.cols(); ++j) {
            const std::int32_t bits = std::bit_cast<std::int32_t>(row[j]) & withoutSign;
            largest = std::max(largest, bits < infinity ? bits : 0);
        }
    }
    return std::bit_cast<float>(largest);
}

float weightScale(float largest) {
    if (!(largest > 0)) return 1;
    const double wanted = static_cast<double>(largest);
    const double power = std::floor(std::log10(wanted));
    // As a division below one, since 10⁻ⁿ is no exact binary number: 5 / 100 is the float 0.05.
    const auto scale = [power](double digit) {
        return static_cast<float>(power < 0 ? digit / std::pow(10.0, -power)
                                            : digit * std::pow(10.0, power));
    };
    for (const double digit : {1.0, 2.0, 5.0})
        if (largest <= scale(digit)) return scale(digit);
    return scale(10);
}

}  // namespace firth
