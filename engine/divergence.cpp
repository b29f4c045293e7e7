#include "engine/divergence.h"

#include <sstream>

#include "engine/training_progress.h"

namespace firth {
namespace {

constexpr float largestWeight = 1e4F;

}  // namespace

bool inRange(const Eigen::Ref<const Matrix>& weights) {
    // Not "> largest": a NaN must fail too.
    return weights.size() == 0 ||
           weights.array().abs().maxCoeff<Eigen::PropagateNaN>() <= largestWeight;
}

void reportDivergence(const TrainingProgress& progress) {
    std::ostringstream message;
    message << "training diverged at sample " << progress.samplesInEpoch << " of epoch "
            << progress.epoch + 1 << ": a weight passed " << largestWeight
            << " at the learning rate " << progress.alpha
            << "; start again with a smaller one, such as " << progress.alpha / 10;
    throw Diverged(message.str());
}

}  // namespace firth
