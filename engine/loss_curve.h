#pragma once

#include <cstdint>
#include <vector>

#include "engine/thinned_series.h"

namespace firth {

struct LossPoint {
    std::uint64_t sample = 0;  ///< how many samples were trained
    float raw = 0;             ///< the loss of that sample alone, or the mean of those with it
    float recentMean = 0;      ///< the mean over the last 1,000 samples up to it
    bool operator==(const LossPoint&) const = default;

    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.sample, self.raw, self.recentMean);
    }
};

/// The loss over training, bounded in memory however long it goes on.
class LossCurve {
public:
    static constexpr std::size_t recentSamples = 1000;
    static constexpr std::size_t mostPoints = 500;

    void add(double loss) { add(loss, 1); }
    /// `count` samples that were trained together, and the mean of their losses.
    void add(double meanLoss, std::uint64_t count);
    std::uint64_t samples() const { return samples_; }
    double recentMean() const;
    const std::vector<LossPoint>& points() const { return series_.points(); }
    bool operator==(const LossCurve&) const = default;

    /// False for a curve, read from an archive, that cannot go on.
    bool isWhole() const { return recent_.size() <= recentSamples && series_.isWhole(mostPoints); }

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.recent_, self.recentSum_, self.samples_, self.series_);
    }

private:
    void keep(float loss);

    std::vector<float> recent_;  ///< a ring of the last losses
    double recentSum_ = 0;
    std::uint64_t samples_ = 0;
    ThinnedSeries<LossPoint> series_{mostPoints};
};

}  // namespace firth
