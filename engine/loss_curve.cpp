#include "engine/loss_curve.h"

namespace firth {

void LossCurve::add(double loss) {
    const auto value = static_cast<float>(loss);
    const std::size_t slot = samples_ % recentSamples;
    if (recent_.size() < recentSamples) {
        recent_.push_back(value);
    } else {
        recentSum_ -= recent_[slot];
        recent_[slot] = value;
    }
    recentSum_ += value;
    ++samples_;
    series_.offer([&] { return LossPoint{samples_, value, static_cast<float>(recentMean())}; });
}

double LossCurve::recentMean() const {
    return recent_.empty() ? 0 : recentSum_ / static_cast<double>(recent_.size());
}

}  // namespace firth
