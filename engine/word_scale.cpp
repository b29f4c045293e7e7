#include "engine/word_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace firth {
namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

}  // namespace

WordScale countScale(const Vocabulary& vocabulary, std::size_t count) {
    WordScale scale;
    if (count == 0) return scale;
    // Most frequent first.
    scale.low = static_cast<double>(vocabulary.count(static_cast<WordId>(count - 1)));
    scale.high = static_cast<double>(vocabulary.count(0));
    const double range = std::log(scale.high / scale.low);
    for (WordId word = 0; word < count; ++word) {
        const double above = std::log(static_cast<double>(vocabulary.count(word)) / scale.low);
        scale.shares.push_back(range > 0 ? static_cast<float>(above / range) : 1);
    }
    return scale;
}

WordScale similarityScale(const Eigen::Ref<const Matrix>& rows, const Vector& vector) {
    WordScale scale{{}, -1, 1};
    const Vector unit = vector.normalized();
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        const float cosine = rows.row(row).normalized().dot(unit);
        scale.shares.push_back(std::isfinite(cosine) ? std::clamp((cosine + 1) / 2, 0.0F, 1.0F)
                                                     : none);
    }
    return scale;
}

WordScale changeScale(const Eigen::Ref<const Matrix>& rows,
                      const Eigen::Ref<const Matrix>& before) {
    const Eigen::VectorXf moved = (rows - before).rowwise().norm();
    float farthest = 0;
    for (const float distance : moved)
        if (std::isfinite(distance)) farthest = std::max(farthest, distance);
    WordScale scale{{}, 0, static_cast<double>(farthest)};
    for (const float distance : moved)
        scale.shares.push_back(!std::isfinite(distance) ? none
                               : farthest > 0           ? distance / farthest
                                                        : 0);
    return scale;
}

}  // namespace firth
