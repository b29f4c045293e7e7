#include "engine/epoch_vectors.h"

namespace firth {

void EpochVectors::offer(const TrainingProgress& progress, const Eigen::Ref<const Matrix>& E) {
    if (progress.samplesInEpoch > 0) return;
    if (!marks_.empty() && marks_.back().samples == progress.samples) return;
    if (marks_.size() == 2) marks_.erase(marks_.begin());
    marks_.push_back({progress.epoch, progress.samples, E});
}

void EpochVectors::goBackTo(std::uint64_t samples) {
    while (!marks_.empty() && marks_.back().samples > samples) marks_.pop_back();
}

const EpochMark* EpochVectors::before(std::uint64_t samples) const {
    for (auto mark = marks_.rbegin(); mark != marks_.rend(); ++mark)
        if (mark->samples < samples) return &*mark;
    return nullptr;
}

}  // namespace firth
