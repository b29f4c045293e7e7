#pragma once

#include <vector>

#include "engine/vocabulary.h"

namespace firth {

/// A number for each word and where it lies on a scale.
struct WordScale {
    std::vector<float> shares;  ///< 0: low … 1: high; NaN for a word that has none
    double low = 0;
    double high = 0;
    bool operator==(const WordScale&) const = default;
};

/// How often each of the first `count` words stands in the corpus, on a logarithmic scale from the
/// rarest of them to the most frequent.
WordScale countScale(const Vocabulary& vocabulary, std::size_t count);

/// The cosine of each row with a vector, on a scale from −1 to 1 whatever there is, so that
/// pictures compare.
WordScale similarityScale(const Eigen::Ref<const Matrix>& rows, const Vector& vector);

/// How far each row has moved since `before` (Euclidean), on a scale from 0 to the farthest.
WordScale changeScale(const Eigen::Ref<const Matrix>& rows, const Eigen::Ref<const Matrix>& before);

}  // namespace firth
