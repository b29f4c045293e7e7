#include "engine/softmax_sum.h"

#include <algorithm>
#include <cmath>

namespace firth {
namespace {

/// What is larger than this is no longer legible as an exponential, long before it overflows.
constexpr double largestPlainScore = 20;

}  // namespace

SoftmaxSum softmaxSum(std::span<const OutputTrace> outputs) {
    SoftmaxSum result;
    if (outputs.empty()) return result;
    const double largest = std::ranges::max(outputs, {}, &OutputTrace::score).score;
    if (largest > largestPlainScore) result.takenOff = largest;
    result.exponentials.reserve(outputs.size());
    for (const OutputTrace& output : outputs) {
        result.exponentials.push_back(std::exp(output.score - result.takenOff));
        result.sum += result.exponentials.back();
    }
    return result;
}

}  // namespace firth
