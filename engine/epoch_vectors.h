#pragma once

#include <vector>

#include "engine/trainer.h"

namespace firth {

/// E as it was when an epoch began.
struct EpochMark {
    int epoch = 0;              ///< 0-based: how many were over
    std::uint64_t samples = 0;  ///< trained by then
    Matrix E;                   ///< V × d
};

/// E at the last two beginnings of an epoch, to say what has changed since.
class EpochVectors {
public:
    /// Keeps E if an epoch begins here. Call it before the first sample and after every call of
    /// Trainer::run, as each of those ends with its epoch at the latest.
    void offer(const TrainingProgress& progress, const Eigen::Ref<const Matrix>& E);
    /// Training went back: what was later is forgotten.
    void goBackTo(std::uint64_t samples);
    /// The last beginning before `samples` were trained; null if none is kept.
    const EpochMark* before(std::uint64_t samples) const;

private:
    std::vector<EpochMark> marks_;
};

}  // namespace firth
