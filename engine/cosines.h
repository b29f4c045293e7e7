#pragma once

#include <span>

#include "engine/matrix.h"

namespace firth {

/// The cosines of every two of these words' rows (k × k, symmetric): 1 on the diagonal, and 0 with
/// a row of zeros. A row that is no number gives NaN.
Matrix cosines(const Eigen::Ref<const Matrix>& vectors, std::span<const WordId> words);

}  // namespace firth
