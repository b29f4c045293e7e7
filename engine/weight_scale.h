#pragma once

#include "engine/matrix.h"

namespace firth {

/// The largest absolute value among the finite weights; 0 if there are none.
float largestWeight(const Eigen::Ref<const Matrix>& weights);

/// `largest` rounded up to 1, 2 or 5 × 10ⁿ: the end of a symmetric colour scale, which thereby
/// stays the same while weights grow a little. 1 for 0.
float weightScale(float largest);

}  // namespace firth
