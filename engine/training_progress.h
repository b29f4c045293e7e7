#pragma once

#include <cstdint>

#include "engine/epoch_losses.h"

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
    double lastLoss = 0;     ///< of the last sample
    double lossOfEpoch = 0;  ///< mean per sample of the epoch under way
    EpochLosses epochLosses;
    bool done = false;
    bool diverged = false;  ///< nothing is trained from here on; only back
    bool operator==(const TrainingProgress&) const = default;
};

/// About how many epochs were over when so many samples were trained: samples come at an even rate.
inline double epochsAt(const TrainingProgress& progress, std::uint64_t samples) {
    if (progress.samples == 0 || progress.tokensTotal == 0) return 0;
    const double tokens = static_cast<double>(samples) * static_cast<double>(progress.tokens) /
                          static_cast<double>(progress.samples);
    return tokens * progress.epochs / static_cast<double>(progress.tokensTotal);
}

}  // namespace firth
