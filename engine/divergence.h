#pragma once

#include <cstdint>

#include "engine/error.h"
#include "engine/matrix.h"

namespace firth {

class Keyframes;
struct TrainingProgress;

/// Thrown when a number left the range in which training makes sense; names the learning rate.
class Diverged : public Error {
public:
    using Error::Error;
};

/// A way out of it: a moment at which the weights were still small, and a learning rate that is
/// less than the one that went wrong.
struct WayBack {
    std::uint64_t samples = 0;  ///< trained
    float alpha = 0;
};

/// The latest moment that was kept before `progress` diverged with every weight of a size that
/// training makes (below 100; what trains well stays below 10), and a tenth of its learning rate.
WayBack wayBack(const TrainingProgress& progress, const Keyframes& keyframes);

/// No weight is above 10⁴ or not a number.
bool inRange(const Eigen::Ref<const Matrix>& weights);

/// Throws Diverged, saying where training stands and what to try.
[[noreturn]] void reportDivergence(const TrainingProgress& progress);

}  // namespace firth
