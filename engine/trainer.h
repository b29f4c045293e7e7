#pragma once

#include <cstdint>
#include <memory>

#include "engine/divergence.h"
#include "engine/loss_curve.h"
#include "engine/model.h"
#include "engine/sample_stream.h"
#include "engine/step.h"
#include "engine/training_progress.h"

namespace firth {

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
    /// all epochs are done). Throws Diverged. A trace tells everything of the last step.
    std::uint64_t run(std::uint64_t count, StepTrace* trace = nullptr);
    /// Trains to the end of the epoch under way.
    std::uint64_t runEpoch(const Progress& progress = {});

    /// A new learning rate from here on; the decay goes down from it to the end.
    void setAlpha(float alpha);
    /// A new number of epochs; not below the one under way.
    void setEpochs(int epochs);

    const Corpus& corpus() const { return *tables_->corpus; }
    const SamplingTables& tables() const { return *tables_; }
    const TrainingSettings& settings() const { return settings_; }
    const Model& model() const { return model_; }
    const TrainingProgress& progress() const { return progress_; }
    const LossCurve& curve() const { return curve_; }
    /// The sample that was trained last; its input is empty before the first.
    const Sample& lastSample() const { return sample_; }

private:
    float currentAlpha() const;
    void updateTotals();
    void finishEpoch();

    TrainingSettings settings_;
    std::shared_ptr<const SamplingTables> tables_;
    SampleStream stream_;
    Model model_;
    Scratch scratch_;
    Sample sample_;
    TrainingProgress progress_;
    LossCurve curve_;
    float alphaFrom_;               ///< where the decay began
    std::uint64_t tokensFrom_ = 0;  ///< and when
    double lossSum_ = 0;            ///< of the epoch under way
};

}  // namespace firth
