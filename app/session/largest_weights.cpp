#include "app/session/largest_weights.h"

#include "engine/weight_scale.h"

namespace firth {

void LargestWeights::update(const Eigen::Ref<const Matrix>& E, const Eigen::Ref<const Matrix>& C,
                            quint64 run, quint64 samples, bool running) {
    constexpr qint64 restShare = 20;
    if (sinceLooked_.isValid() && run == run_) {
        if (samples == samples_) return;
        if (running && sinceLooked_.nsecsElapsed() < restShare * nanosecondsTaken_) return;
    }
    run_ = run;
    samples_ = samples;
    sinceLooked_.start();
    ofE_ = largestWeight(E);
    ofC_ = largestWeight(C);
    nanosecondsTaken_ = sinceLooked_.nsecsElapsed();
}

}  // namespace firth
