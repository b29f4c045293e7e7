#pragma once

#include "engine/matrix.h"

namespace firth {

/// The rows made as long as 1; a row of zeros stays.
Matrix unitRows(const Eigen::Ref<const Matrix>& rows);

}  // namespace firth
