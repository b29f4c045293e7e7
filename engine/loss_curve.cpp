#include "engine/loss_curve.h"

namespace firth {

void LossCurve::add(double meanLoss, std::uint64_t count) {
    const auto value = static_cast<float>(meanLoss);
    if (count >= recentSamples) {
        recent_.assign(recentSamples, value);
        recentSum_ = static_cast<double>(value) * recentSamples;
        samples_ += count;
    } else {
        for (const std::uint64_t end = samples_ + count; samples_ < end; ++samples_) keep(value);
    }
    series_.offer([&] { return LossPoint{samples_, value, static_cast<float>(recentMean())}; });
}

void LossCurve::keep(float loss) {
    const std::size_t slot = samples_ % recentSamples;
    if (recent_.size() < recentSamples) {
        recent_.push_back(loss);
    } else {
        recentSum_ -= recent_[slot];
        recent_[slot] = loss;
    }
    recentSum_ += loss;
}

double LossCurve::recentMean() const {
    return recent_.empty() ? 0 : recentSum_ / static_cast<double>(recent_.size());
}

}  // namespace firth
