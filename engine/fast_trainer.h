#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/fast_kernels.h"
#include "engine/learning_rate.h"
#include "engine/model.h"
#include "engine/padded_matrix.h"
#include "engine/sample_stream.h"
#include "engine/window_plan.h"

namespace firth {

/// Samples that were trained together.
struct TrainedBlock {
    std::uint64_t samples = 0;
    double meanLoss = 0;  ///< a sample's, before its update; measured in every eighth window
    bool inRange = true;  ///< of the rows looked at; see divergence.h
};

/// What trains for Trainer when it is to be fast: the same mathematics as the exact rule, a window
/// at a time, on a copy of the model that kernels can keep in registers (see Minibatch). All
/// context words of a window share its noise words (see WindowPlan); as in word2vec.c, skip-gram's
/// inputs are the context words and its output is the centre word.
///
/// It trains blocks of whole sentences, of about a thousand tokens. A block draws from the stream
/// as it finds it, and leaves it at the next block with a seed that comes from the place alone. So
/// on one thread the same stream, model and learning rate give the same bits on the same
/// instruction set, wherever training was interrupted. Several threads, mostly some blocks apart,
/// train one model without locks (Recht et al., "Hogwild!", 2011), with copies of their own of the
/// rows that are trained most often (see HotRows): now and then one overwrites another's update, so
/// bits differ between runs.
class FastTrainer {
public:
    /// Throws Error for full softmax, which only the exact rule has.
    FastTrainer(std::shared_ptr<const SamplingTables> tables, int threads);
    ~FastTrainer();

    void take(const Model& model);
    void giveTo(Model& model) const;
    /// No copy, and as long-lived as this.
    PaddedMatrix::Values E() const { return E_.values(); }
    PaddedMatrix::Values C() const { return C_.values(); }

    /// Draws the block that the stream stands in, the stream being at a window; returns how many
    /// samples it has.
    std::uint64_t plan(const SampleStream& stream);
    /// Trains what was planned last, and the stream goes along. Several threads train on until it
    /// is `samples`, or up to some ten blocks a thread more, or the epoch ends.
    TrainedBlock train(SampleStream& stream, const LearningRate& rate, std::uint64_t samples);

private:
    struct Worker;

    const TrainingSettings& settings() const { return tables_->settings; }
    std::uint64_t blockOf(std::uint64_t sentence) const;
    std::uint64_t firstSentence(std::uint64_t block) const;
    void goTo(SampleStream& stream, std::uint64_t sentence) const;
    bool isInRange(const WindowPlan& plan) const;
    void trainPlan(Worker& worker);
    void lookAhead(std::size_t window, Worker& worker);
    void trainWindow(std::size_t window, Worker& worker);

    std::shared_ptr<const SamplingTables> tables_;
    std::uint64_t blocks_;  ///< in an epoch
    PaddedMatrix E_, C_;
    std::vector<std::unique_ptr<Worker>> workers_;
    std::optional<SampleStream> planned_;  ///< where the first worker's plan begins
};

}  // namespace firth
