#pragma once

#include <memory>
#include <vector>

#include "engine/divergence.h"
#include "engine/fast_kernels.h"
#include "engine/model.h"
#include "engine/padded_matrix.h"
#include "engine/sample_stream.h"
#include "engine/training_progress.h"
#include "engine/window_plan.h"

namespace firth {

/// The fast trainer: the same mathematics as the exact one, a window at a time. All context words
/// of a window share its noise words (see WindowPlan) and are trained in one minibatch by kernels
/// that keep rows in registers; as in word2vec.c, skip-gram's inputs are the context words and its
/// output is the centre word. Losses are taken from every 64th window. On one thread the same
/// corpus, settings and seed give the same bits on the same instruction set, however the work is
/// cut into calls. Several threads train one model without locks (Recht et al., "Hogwild!", 2011):
/// now and then one overwrites another's update, so bits differ between runs.
class FastTrainer {
public:
    /// Throws Error if a setting is out of range, for full softmax, which only the exact trainer
    /// has, and if no sentence has two words.
    FastTrainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings,
                int threads = 1);
    ~FastTrainer();

    /// Trains about `tokens` corpus tokens, fewer if the epoch ends first. Throws Diverged.
    void run(std::uint64_t tokens);
    /// Trains to the end of the epoch under way.
    void runEpoch(const Progress& progress = {});

    const Corpus& corpus() const { return *tables_->corpus; }
    const TrainingSettings& settings() const { return tables_->settings; }
    const TrainingProgress& progress() const { return progress_; }
    /// A copy of what was learned so far.
    Model model() const { return {E_.values(), C_.values()}; }

private:
    struct Worker;

    std::uint64_t blockBegin(std::uint64_t block) const;
    float alphaAt(std::uint64_t token) const;
    void trainBlock(std::uint64_t block, Worker& worker);
    void trainWindow(std::size_t window, Worker& worker);
    void collect(Worker& worker);
    void finishEpoch();

    std::shared_ptr<const SamplingTables> tables_;
    std::uint64_t blocks_;  ///< in an epoch
    PaddedMatrix E_, C_;
    std::vector<std::unique_ptr<Worker>> workers_;
    TrainingProgress progress_;
    std::uint64_t nextBlock_ = 0;  ///< in the epoch under way
    double lossSum_ = 0;           ///< of the epoch under way
    std::uint64_t lossSamples_ = 0;
};

}  // namespace firth
