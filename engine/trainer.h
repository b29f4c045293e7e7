#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "engine/divergence.h"
#include "engine/fast_trainer.h"
#include "engine/learning_rate.h"
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

/// From where on the fast trainer trains, or no longer.
struct TrainerChange {
    std::uint64_t samples = 0;  ///< trained when it began
    bool fast = false;

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.samples, self.fast);
    }
};

/// An objective and from where on it holds.
struct ObjectiveChange {
    std::uint64_t samples = 0;  ///< trained when it began
    Objective objective = Objective::NegativeSampling;

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.samples, self.objective);
    }
};

/// What was chosen on the way, each with the place from which it holds.
struct TrainerChoices {
    std::vector<LearningRate> rates;          ///< in order; the first from the start
    std::vector<TrainerChange> changes;       ///< in order; before the first the exact rule holds
    std::vector<ObjectiveChange> objectives;  ///< in order; the first from the start
};

/// Trains a model on a corpus: by the exact rule, one sample at a time, in order, on one thread;
/// or, where it is told to be fast, by the fast trainer, a block of some thousand samples at a
/// time. The same corpus, settings and seed give the same bits, however the work is cut into calls,
/// and so does a change between the two at the same place; not so fast on several threads.
class Trainer {
public:
    /// Throws Error if a setting is out of range or the model would not fit. `threads` are for the
    /// fast trainer.
    Trainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings,
            int threads = 1);
    // The last sample points into the stream's buffers.
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Trains up to `count` samples, fewer if the epoch ends first; returns how many (0 only when
    /// all epochs are done, or for a count below leastRun). Throws Diverged, and from then on every
    /// time until it is taken back. A trace tells everything of the last step; who wants one gets
    /// the exact rule. Fast on several threads it may be up to some ten blocks a thread more than
    /// `count`.
    std::uint64_t run(std::uint64_t count, StepTrace* trace = nullptr);
    /// The samples that are trained together next: 1, or as many as the fast trainer's block has.
    std::uint64_t leastRun();
    /// Trains to the end of the epoch under way.
    std::uint64_t runEpoch(const Progress& progress = {});
    /// The sample that comes next and everything that its step will compute, with no bit changed.
    /// False when all epochs are done. The sample's spans hold until the next call of peek or run.
    bool peek(Sample& sample, StepTrace& trace);

    /// A new learning rate from here on; the decay goes down from it to the end.
    void setAlpha(float alpha);
    /// A new number of epochs; not below the one under way. After the end more of them go on with
    /// the learning rate that was set last; until they do, fewer make it the end again.
    void setEpochs(int epochs);
    /// Whether the fast trainer trains from here on. Throws Error for full softmax, which it has
    /// not.
    void setFast(bool fast);
    /// Whether it trains the sample that comes next.
    bool isFast() const;
    /// Another objective from here on. E stays, and so does C, unless its rows were words and
    /// become inner nodes or the other way round: then C starts anew. Full softmax ends fast
    /// training.
    void setObjective(Objective objective);

    const TrainerState& state() const {
        bringModelHome();
        return state_;
    }
    /// Goes back to `state`, an earlier one of this trainer, and from there trains again up to
    /// `samples` (not before the state's), each with the learning rate that it had the first time.
    void replay(const TrainerState& state, std::uint64_t samples);
    const TrainerChoices& choices() const { return choices_; }
    /// Puts the trainer where another one of the same corpus and settings stood.
    void resume(const TrainerState& state, TrainerChoices choices);
    /// After a replay: what was set later than now is no longer to come; a learning rate that was
    /// set there holds from here on, and so does the objective of now.
    void forgetFuture();

    const Corpus& corpus() const { return *tables_->corpus; }
    std::shared_ptr<const SamplingTables> tables() const { return tables_; }
    /// Those for an objective, which may be another than that of now; made when first asked for.
    std::shared_ptr<const SamplingTables> tables(Objective objective);
    /// As they hold now.
    const TrainingSettings& settings() const { return settings_; }
    const Model& model() const { return state().model; }
    /// Without a copy, whoever trains: for a look at rows while training runs.
    Eigen::Ref<const Matrix> E() const;
    Eigen::Ref<const Matrix> C() const;
    const TrainingProgress& progress() const { return state_.progress; }
    const LossCurve& curve() const { return state_.curve; }
    /// The sample that was trained last; its input is empty before the first and after a block of
    /// the fast trainer.
    const Sample& lastSample() const { return sample_; }

private:
    const LearningRate& rateInForce() const;
    float currentAlpha() const { return rateInForce().at(state_.stream.tokensPassed()); }
    std::uint64_t samplesUntilChange() const;
    FastTrainer& fastTrainer();
    Objective objectiveInForce() const;
    void useTables(std::shared_ptr<const SamplingTables> tables);
    void follow();
    std::uint64_t runExact(std::uint64_t count, StepTrace* trace);
    std::uint64_t runFast(std::uint64_t count);
    void addSamples(std::uint64_t count, double meanLoss, bool inRange);
    void bringModelHome() const;
    void letCorpusGo();
    void updateTotals();
    void setRate(float alpha);
    void takeEpochs();
    bool endAgain(int epochs);
    void finishEpoch();
    void beginEpoch();

    TrainingSettings settings_;
    std::shared_ptr<const SamplingTables> tables_;  ///< the stream's
    std::map<Objective, std::shared_ptr<const SamplingTables>> tablesOf_;
    /// While the fast trainer trains its model is old until somebody asks for it.
    mutable TrainerState state_;
    mutable bool modelIsHome_ = true;
    std::unique_ptr<FastTrainer> fast_;  ///< made when it is first needed
    bool fastHasModel_ = false;
    std::uint64_t lettingGoAt_ = 0;  ///< tokens passed
    /// How training ended, once it is to go on.
    struct End {
        SampleStream stream;
        TrainingProgress progress;
        double lossSum = 0;
    };
    std::optional<End> end_;
    int threads_;
    TrainerChoices choices_;
    Scratch scratch_;
    Sample sample_;
    SampleStream ahead_;  ///< what the peeked sample's spans point into
};

}  // namespace firth
