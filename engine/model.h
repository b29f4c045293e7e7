#pragma once

#include "engine/matrix.h"
#include "engine/training_settings.h"

namespace firth {

/// What is learned. Real is float for training and double in the gradient tests.
template <typename Real>
struct ModelOf {
    MatrixOf<Real> E;  ///< embedding matrix, V × d: the result
    MatrixOf<Real> C;  ///< context matrix, V × d (hierarchical softmax: one row an inner node)
    bool operator==(const ModelOf&) const = default;
};

using Model = ModelOf<float>;

/// E uniform in ±0.5/d; C zero or drawn like E, as the settings say (full softmax too).
/// The same seed gives the same bits.
Model initialModel(std::size_t vocabularySize, const TrainingSettings& settings);

/// Rows of C: V, or V − 1 inner nodes for hierarchical softmax.
std::size_t outputRows(std::size_t vocabularySize, Objective objective);

}  // namespace firth
