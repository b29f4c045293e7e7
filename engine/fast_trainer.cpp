#include "engine/fast_trainer.h"

#include <hwy/cache_control.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <thread>
#include <utility>

namespace firth {
namespace {

/// What one thread draws, then trains. A block ends with a sentence unless one is longer than this.
constexpr std::uint64_t tokensInBlock = 1024;
constexpr std::size_t windowsBetweenLosses = 64;
/// How far ahead rows are fetched: they must have come, and not been pushed out again.
constexpr std::size_t windowsAhead = 2;

/// Inlined by force: GCC 12 takes a function that only fetches for one without effect, and drops
/// it.
HWY_INLINE void prefetchRow(const PaddedMatrix& matrix, std::size_t row) {
    constexpr std::size_t floatsInLine = 16;
    const float* const begin = matrix.row(row);
    for (std::size_t c = 0; c < matrix.stride(); c += floatsInLine) hwy::Prefetch(begin + c);
}

/// Of the rows of E only one is new: the others were in the windows before.
HWY_INLINE void prefetchWindow(const WindowPlan& plan, std::size_t window, int reach,
                               const PaddedMatrix& E, const PaddedMatrix& C) {
    for (const WeightedOutput& output : plan.outputs(window)) prefetchRow(C, output.row);
    const std::size_t place = plan.windows()[window].centre + static_cast<std::size_t>(reach);
    if (place < plan.words().size()) prefetchRow(E, plan.words()[place]);
}

bool hasPair(const Corpus& corpus) {
    return std::ranges::adjacent_find(corpus.sentenceStart, [](std::uint64_t a, std::uint64_t b) {
               return b - a >= 2;
           }) != corpus.sentenceStart.end();
}

}  // namespace

/// What a thread has for itself.
struct FastTrainer::Worker {
    Worker(const SamplingTables& tables, std::size_t stride)
        : plan(tables), scratch(2 * static_cast<std::size_t>(tables.settings.window), stride) {
        batch.stride = stride;
    }

    WindowPlan plan;
    KernelScratch scratch;
    std::vector<float*> inputs;
    Minibatch batch;
    std::uint64_t samples = 0;      ///< since they were last collected
    std::uint64_t lossSamples = 0;  ///< of them, those whose loss is in lossSum
    double lossSum = 0;
};

FastTrainer::FastTrainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings,
                         int threads)
    : tables_(std::make_shared<SamplingTables>(std::move(corpus), settings)),
      blocks_((tables_->corpus->tokens.size() + tokensInBlock - 1) / tokensInBlock) {
    if (settings.objective == Objective::FullSoftmax)
        throw Error("the fast trainer has no full softmax; choose the exact one");
    if (!hasPair(this->corpus()))
        throw Error(this->corpus().name +
                    ": no sentence has two words left, so there is no sample");
    const Model initial = initialModel(this->corpus().vocabulary.size(), settings);
    E_ = PaddedMatrix(initial.E);
    C_ = PaddedMatrix(initial.C);
    for (int i = 0; i < threads; ++i)
        workers_.push_back(std::make_unique<Worker>(*tables_, E_.stride()));
    progress_.alpha = settings.alpha;
    progress_.epochs = settings.epochs;
    progress_.tokensTotal =
        this->corpus().tokens.size() * static_cast<std::uint64_t>(settings.epochs);
}

FastTrainer::~FastTrainer() = default;

/// The token that a block begins with: the next beginning of a sentence, if it is near.
std::uint64_t FastTrainer::blockBegin(std::uint64_t block) const {
    const std::uint64_t token =
        std::min<std::uint64_t>(block * tokensInBlock, corpus().tokens.size());
    const std::uint64_t sentence = *std::ranges::lower_bound(corpus().sentenceStart, token);
    return sentence - token <= tokensInBlock ? sentence : token;
}

/// `token` counts over all epochs.
float FastTrainer::alphaAt(std::uint64_t token) const {
    if (!settings().decayAlpha) return settings().alpha;
    const double passed =
        static_cast<double>(token) / static_cast<double>(progress_.tokensTotal + 1);
    return settings().alpha * static_cast<float>(std::max(1 - passed, 1e-4));
}

void FastTrainer::run(std::uint64_t tokens) {
    if (progress_.done) return;
    const std::uint64_t stop =
        std::min(blocks_, nextBlock_ + std::max<std::uint64_t>(tokens / tokensInBlock, 1));
    std::atomic<std::uint64_t> next = nextBlock_;
    const auto work = [&](Worker& worker) {
        for (std::uint64_t block = next++; block < stop; block = next++) trainBlock(block, worker);
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < workers_.size(); ++i)
            others.emplace_back(work, std::ref(*workers_[i]));
        work(*workers_[0]);
    }
    nextBlock_ = stop;
    for (const auto& worker : workers_) collect(*worker);
    progress_.tokens = static_cast<std::uint64_t>(progress_.epoch) * corpus().tokens.size() +
                       blockBegin(nextBlock_);
    if (lossSamples_ > 0) progress_.lossOfEpoch = lossSum_ / static_cast<double>(lossSamples_);
    if (!std::isfinite(lossSum_)) reportDivergence(progress_);
    if (nextBlock_ == blocks_) finishEpoch();
    progress_.alpha = alphaAt(progress_.tokens);
}

void FastTrainer::trainBlock(std::uint64_t block, Worker& worker) {
    const auto epoch = static_cast<std::uint64_t>(progress_.epoch);
    const std::uint64_t begin = blockBegin(block);
    // Each block has its own sequence, so that it does not matter which thread takes it, or when.
    Random seeds(settings().seed + epoch * blocks_ + block);
    worker.plan.draw(begin, blockBegin(block + 1), Random(seeds.next()));
    worker.batch.alpha = alphaAt(epoch * corpus().tokens.size() + begin);
    const std::size_t windows = worker.plan.windows().size();
    for (std::size_t window = 0; window < windows; ++window) {
        if (window + windowsAhead < windows)
            prefetchWindow(worker.plan, window + windowsAhead, settings().window, E_, C_);
        trainWindow(window, worker);
    }
}

void FastTrainer::trainWindow(std::size_t index, Worker& worker) {
    const PlannedWindow& window = worker.plan.windows()[index];
    worker.inputs.clear();
    for (std::uint32_t place = window.begin; place < window.end; ++place)
        if (place != window.centre) worker.inputs.push_back(E_.row(worker.plan.words()[place]));
    worker.batch.inputs = worker.inputs;

    const bool skipGram = settings().architecture == Architecture::SkipGram;
    const bool wantLoss = index % windowsBetweenLosses == 0;
    const std::size_t samples = skipGram ? worker.inputs.size() : 1;
    worker.samples += samples;
    if (wantLoss) worker.lossSamples += samples;

    std::array<float*, mostOutputs> rows;
    std::array<float, mostOutputs> weights;
    auto outputs = worker.plan.outputs(index);
    while (!outputs.empty()) {
        // More outputs than a minibatch takes are cut into parts of equal size.
        const std::size_t parts = (outputs.size() + mostOutputs - 1) / mostOutputs;
        const std::size_t m = outputs.size() / parts;
        for (std::size_t j = 0; j < m; ++j) {
            rows[j] = C_.row(outputs[j].row);
            weights[j] = outputs[j].weight;
        }
        outputs = outputs.subspan(m);
        worker.batch.outputs = std::span(rows).first(m);
        worker.batch.weights = weights.data();
        const auto train = skipGram ? trainSkipGram : trainCbow;
        worker.lossSum += static_cast<double>(train(worker.batch, worker.scratch, wantLoss));
    }
}

void FastTrainer::collect(Worker& worker) {
    progress_.samples += worker.samples;
    progress_.samplesInEpoch += std::exchange(worker.samples, 0);
    lossSum_ += std::exchange(worker.lossSum, 0);
    lossSamples_ += std::exchange(worker.lossSamples, 0);
}

void FastTrainer::finishEpoch() {
    if (!inRange(E_.values()) || !inRange(C_.values())) reportDivergence(progress_);
    progress_.epochLosses.push_back(progress_.lossOfEpoch);
    ++progress_.epoch;
    progress_.done = progress_.epoch >= progress_.epochs;
    if (progress_.done) return;  // the last epoch's figures stay
    progress_.samplesInEpoch = 0;
    nextBlock_ = 0;
    lossSum_ = 0;
    lossSamples_ = 0;
}

void FastTrainer::runEpoch(const Progress& progress) {
    const std::uint64_t tokensBetweenReports = 200'000 * workers_.size();
    const int epoch = progress_.epoch;
    while (!progress_.done && progress_.epoch == epoch) {
        if (progress.stop.stop_requested()) throw Cancelled();
        run(tokensBetweenReports);
        progress(progress_.tokens, progress_.tokensTotal);
    }
}

}  // namespace firth
