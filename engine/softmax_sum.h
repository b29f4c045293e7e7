#pragma once

#include <span>
#include <vector>

#include "engine/step.h"

namespace firth {

/// The sum in full softmax, as the textbook writes it: p = e^score / Σ e^score. Where a score is
/// too large for that, the largest is taken off all of them first, which changes no probability.
struct SoftmaxSum {
    double takenOff = 0;               ///< from every score; 0 as long as e^score is no trouble
    std::vector<double> exponentials;  ///< e^(score − takenOff), in the order of the outputs
    double sum = 0;
};

SoftmaxSum softmaxSum(std::span<const OutputTrace> outputs);

}  // namespace firth
