#pragma once

#include <cstdint>
#include <vector>

namespace firth {

/// Where training stands.
struct TrainingProgress {
    int epoch = 0;  ///< 0-based; equals epochs when done
    int epochs = 0;
    std::uint64_t samples = 0;  ///< trained in all epochs
    std::uint64_t samplesInEpoch = 0;
    std::uint64_t tokens = 0;       ///< passed, over all epochs
    std::uint64_t tokensTotal = 0;  ///< corpus tokens × epochs
    float alpha = 0;
    double lastLoss = 0;              ///< of the last sample
    double lossOfEpoch = 0;           ///< mean per sample of the epoch under way
    std::vector<double> epochLosses;  ///< mean per sample of each finished epoch
    bool done = false;
    bool diverged = false;  ///< nothing is trained from here on; only back
    bool operator==(const TrainingProgress&) const = default;
};

}  // namespace firth
