#pragma once

#include "engine/error.h"
#include "engine/matrix.h"

namespace firth {

struct TrainingProgress;

/// Thrown when a number left the range in which training makes sense; names the learning rate.
class Diverged : public Error {
public:
    using Error::Error;
};

/// No weight is above 10⁴ or not a number.
bool inRange(const Eigen::Ref<const Matrix>& weights);

/// Throws Diverged, saying where training stands and what to try.
[[noreturn]] void reportDivergence(const TrainingProgress& progress);

}  // namespace firth
