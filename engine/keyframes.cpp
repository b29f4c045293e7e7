#include "engine/keyframes.h"

#include <algorithm>

#include "engine/even_thinning.h"
#include "engine/step_cost.h"

namespace firth {
namespace {

template <typename Matrices>
std::uint64_t weights(const Matrices& E, const Matrices& C) {
    return static_cast<std::uint64_t>(E.size() + C.size());
}

std::size_t bytesOf(const TrainerState& state) {
    return weights(state.model.E, state.model.C) * sizeof(float) + sizeof(TrainerState) +
           state.curve.points().capacity() * sizeof(LossPoint) +
           state.progress.epochLosses.ownBytes() + LossCurve::recentSamples * sizeof(float);
}

/// Samples between two states: what changes four times as many weights as a state copies, or four
/// million, which trains again in some hundredths of a second. The fast trainer changes weights
/// nearly as fast as they are copied, so there is more between its states.
std::uint64_t spacing(const Trainer& trainer) {
    const std::uint64_t timesCopied = trainer.isFast() ? 1000 : 4;
    const std::uint64_t leastWeights = timesCopied * 1'000'000;
    const TrainingSettings& settings = trainer.settings();
    const auto inputs = settings.architecture == Architecture::SkipGram
                            ? 1
                            : 2 * static_cast<std::uint64_t>(settings.window);
    const auto outputs =
        outputsAsked(settings.objective, trainer.corpus().vocabulary.size(), settings.negatives);
    const auto changed =
        stepCost(inputs, outputs, static_cast<std::uint64_t>(settings.dim)).weights;
    const std::uint64_t copied = weights(trainer.E(), trainer.C());
    return std::max(timesCopied * copied, leastWeights) / changed + 1;
}

}  // namespace

void Keyframes::offer(const Trainer& trainer) {
    const std::uint64_t samples = trainer.progress().samples;
    if (untilDue(trainer) > 0) return;
    const auto kept = states_.emplace_hint(states_.end(), samples,
                                           std::make_shared<const TrainerState>(trainer.state()));
    bytes_ += bytesOf(*kept->second);
    thin();
}

void Keyframes::restore(TrainerState state) {
    if (!states_.empty())
        state.progress.epochLosses.shareWith(states_.rbegin()->second->progress.epochLosses);
    const std::uint64_t samples = state.progress.samples;
    const auto kept = states_.insert_or_assign(
        states_.end(), samples, std::make_shared<const TrainerState>(std::move(state)));
    bytes_ += bytesOf(*kept->second);
    thin();
}

std::uint64_t Keyframes::untilDue(const Trainer& trainer) const {
    if (states_.empty()) return 0;
    const std::uint64_t due = states_.rbegin()->first + spacing(trainer);
    const std::uint64_t now = trainer.progress().samples;
    return due > now ? due - now : 0;
}

/// While there is too much, the states are thinned evenly.
void Keyframes::thin() {
    while (bytes_ > mostBytes_ && states_.size() > 3) {
        const auto least = mostCrowded(states_);
        bytes_ -= bytesOf(*least->second);
        states_.erase(least);
    }
}

void Keyframes::approach(Trainer& trainer, std::uint64_t samples) const {
    const std::uint64_t now = trainer.progress().samples;
    if (states_.empty() || samples == now) return;
    // A state strictly before, if there is one, so that the last sample is known afterwards.
    auto from = states_.lower_bound(samples);
    if (from != states_.begin()) --from;
    const bool isNearer = now < samples && now >= from->first;
    if (!isNearer) trainer.replay(*from->second, std::min(from->first + 1, samples));
}

void Keyframes::goTo(Trainer& trainer, std::uint64_t samples) const {
    try {
        approach(trainer, samples);
        while (trainer.progress().samples < samples &&
               trainer.run(samples - trainer.progress().samples) > 0) {
        }
    } catch (const Diverged&) {
        // It was told when the step was taken first; the bits are the same again.
    }
}

KeptStates Keyframes::states(std::size_t mostBytes) const {
    if (bytes_ <= mostBytes) return states_;
    const std::size_t most = mostBytes * states_.size() / bytes_;
    KeptStates chosen;
    std::size_t index = 0;
    for (const auto& state : states_)
        // The place among the chosen ones goes up.
        if (++index * most / states_.size() > chosen.size()) chosen.insert(state);
    return chosen;
}

std::vector<std::uint64_t> Keyframes::moments() const {
    std::vector<std::uint64_t> moments;
    moments.reserve(states_.size());
    for (const auto& [samples, state] : states_) moments.push_back(samples + (samples > 0 ? 1 : 0));
    return moments;
}

void Keyframes::rewind(Trainer& trainer, std::uint64_t samples) {
    goTo(trainer, samples);
    trainer.forgetFuture();
    if (trainer.progress().samples < samples) {
        // Within a block of the fast trainer: its beginning is trained anew, sample by sample.
        trainer.setFast(false);
        goTo(trainer, samples);
    }
    for (auto later = states_.upper_bound(samples); later != states_.end();) {
        bytes_ -= bytesOf(*later->second);
        later = states_.erase(later);
    }
}

}  // namespace firth
