#include "engine/divergence.h"

#include <sstream>

#include "engine/keyframes.h"
#include "engine/training_progress.h"

namespace firth {
namespace {

constexpr float largestWeight = 1e4F;
constexpr float largestSoundWeight = 100;
constexpr float gentler = 10;  ///< times

bool isBelow(float limit, const Eigen::Ref<const Matrix>& weights) {
    // Not "> limit": a NaN must fail too.
    return weights.size() == 0 || weights.array().abs().maxCoeff<Eigen::PropagateNaN>() <= limit;
}

}  // namespace

bool inRange(const Eigen::Ref<const Matrix>& weights) {
    return isBelow(largestWeight, weights);
}

WayBack wayBack(const TrainingProgress& progress, const Keyframes& keyframes) {
    WayBack way{.alpha = progress.alpha / gentler};
    for (const auto& [samples, state] : keyframes.states())
        if (samples < progress.samples && isBelow(largestSoundWeight, state->model.E) &&
            isBelow(largestSoundWeight, state->model.C))
            way.samples = samples;
    return way;
}

void reportDivergence(const TrainingProgress& progress) {
    std::ostringstream message;
    message << "training diverged at sample " << progress.samplesInEpoch << " of epoch "
            << progress.epoch + 1 << ": a weight passed " << largestWeight
            << " at the learning rate " << progress.alpha
            << "; start again with a smaller one, such as " << progress.alpha / gentler;
    throw Diverged(message.str());
}

}  // namespace firth
