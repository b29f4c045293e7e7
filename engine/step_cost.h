#pragma once

#include <cstdint>

#include "engine/training_settings.h"

namespace firth {

/// What one step has to do.
struct StepCost {
    std::uint64_t scores = 0;   ///< dot products of length d
    std::uint64_t weights = 0;  ///< numbers of E and C that are changed
    bool operator==(const StepCost&) const = default;
};

/// `inputs` rows of E and `outputs` rows of C of length `dim` take part: every row of C is scored
/// once, and every row that takes part is changed.
StepCost stepCost(std::uint64_t inputs, std::uint64_t outputs, std::uint64_t dim);

/// Rows of C that one step asks about, in the mean: V for full softmax, 1 + negatives for negative
/// sampling, about log2 V inner nodes for hierarchical softmax (rounded up: a balanced tree).
std::uint64_t outputsAsked(Objective objective, std::uint64_t vocabularySize, int negatives);

}  // namespace firth
