#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/divergence.h"
#include "engine/loss_curve.h"
#include "engine/model.h"
#include "engine/sample_stream.h"
#include "engine/step.h"
#include "engine/training_progress.h"

namespace firth {

/// All that the next sample depends on, and the curve of those before: a copy can be put back.
/// Training on from it gives the same bits as the first time.
struct TrainerState {
    SampleStream stream;
    Model model;
    TrainingProgress progress;
    LossCurve curve;
    double lossSum = 0;  ///< of the epoch under way
    bool operator==(const TrainerState&) const = default;
};

/// The exact trainer: one sample at a time, in order, on one thread. The same corpus, settings and
/// seed give the same bits, however the work is cut into calls.
class Trainer {
public:
    /// Throws Error if a setting is out of range or the model would not fit.
    Trainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings);
    // The last sample points into the stream's buffers.
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Trains up to `count` samples, fewer if the epoch ends first; returns how many (0 only when
    /// all epochs are done). Throws Diverged, and from then on every time until it is taken back. A
    /// trace tells everything of the last step.
    std::uint64_t run(std::uint64_t count, StepTrace* trace = nullptr);
    /// Trains to the end of the epoch under way.
    std::uint64_t runEpoch(const Progress& progress = {});
    /// The sample that comes next and everything that its step will compute, with no bit changed.
    /// False when all epochs are done. The sample's spans hold until the next call of peek or run.
    bool peek(Sample& sample, StepTrace& trace);

    /// A new learning rate from here on; the decay goes down from it to the end.
    void setAlpha(float alpha);
    /// A new number of epochs; not below the one under way.
    void setEpochs(int epochs);

    const TrainerState& state() const { return state_; }
    /// Goes back to `state`, an earlier one of this trainer, and from there trains again up to
    /// `samples` (not before the state's), each with the learning rate that it had the first time.
    void replay(const TrainerState& state, std::uint64_t samples);
    /// After a replay: what was set later than now is no longer to come; the learning rate that was
    /// set last, there or here, holds from here on.
    void forgetFuture();

    const Corpus& corpus() const { return *tables_->corpus; }
    std::shared_ptr<const SamplingTables> tables() const { return tables_; }
    const TrainingSettings& settings() const { return settings_; }
    const Model& model() const { return state_.model; }
    const TrainingProgress& progress() const { return state_.progress; }
    const LossCurve& curve() const { return state_.curve; }
    /// The sample that was trained last; its input is empty before the first.
    const Sample& lastSample() const { return sample_; }

private:
    /// A learning rate and from where it holds.
    struct Rate {
        std::uint64_t samples = 0;      ///< trained when it began
        std::uint64_t tokens = 0;       ///< passed by then
        std::uint64_t tokensTotal = 0;  ///< where the decay ends
        float alpha = 0;
    };

    const Rate& rateInForce() const;
    float currentAlpha() const;
    void updateTotals();
    void finishEpoch();

    TrainingSettings settings_;
    std::shared_ptr<const SamplingTables> tables_;
    TrainerState state_;
    std::vector<Rate> rates_;  ///< in order; the first from the start
    Scratch scratch_;
    Sample sample_;
    SampleStream ahead_;  ///< what the peeked sample's spans point into
};

}  // namespace firth
