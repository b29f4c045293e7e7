#include "engine/fast_trainer.h"

#include <hwy/cache_control.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#include "engine/divergence.h"
#include "engine/error.h"

namespace firth {
namespace {

constexpr std::uint64_t tokensInBlock = 1024;
constexpr std::size_t windowsBetweenLosses = 8;
/// How far ahead rows are fetched: they must have come, and not been pushed out again.
constexpr std::size_t windowsAhead = 2;

/// Asks for a cache line for this core alone, since it is to be written. Where another core has
/// written it last, that saves a second journey between the two; where none has, it is slower.
HWY_INLINE void prefetchToWrite(const float* line) {
#if defined(__x86_64__) && defined(__GNUC__)
    // What __builtin_prefetch means by this depends on the compiler's options.
    asm volatile("prefetchw %0" : : "m"(*line));
#else
    hwy::Prefetch(line);
#endif
}

/// Inlined by force: GCC 12 takes a function that only fetches for one without effect, and drops
/// it.
HWY_INLINE void prefetchRow(const PaddedMatrix& matrix, std::size_t row, bool shared) {
    constexpr std::size_t floatsInLine = 16;
    const float* const begin = matrix.row(row);
    for (std::size_t c = 0; c < matrix.stride(); c += floatsInLine)
        if (shared)
            prefetchToWrite(begin + c);
        else
            hwy::Prefetch(begin + c);
}

/// Of the rows of E only one is new: the others were in the windows before.
HWY_INLINE void prefetchWindow(const WindowPlan& plan, std::size_t window, int reach,
                               const PaddedMatrix& E, const PaddedMatrix& C, bool shared) {
    for (const WeightedOutput& output : plan.outputs(window)) prefetchRow(C, output.row, shared);
    const std::size_t place = plan.windows()[window].centre + static_cast<std::size_t>(reach);
    if (place < plan.words().size()) prefetchRow(E, plan.words()[place], shared);
}

}  // namespace

/// What a thread has for itself.
struct FastTrainer::Worker {
    Worker(const std::shared_ptr<const SamplingTables>& tables, std::size_t stride)
        : stream(tables), plan(*tables), scratch(stride) {
        batch.stride = stride;
    }

    SampleStream stream;
    WindowPlan plan;
    KernelScratch scratch;
    std::vector<float*> inputs;
    Minibatch batch;
    double lossSum = 0;  ///< in this call of train
    std::uint64_t lossSamples = 0;
};

FastTrainer::FastTrainer(std::shared_ptr<const SamplingTables> tables, int threads)
    : tables_(std::move(tables)),
      blocks_((tables_->corpus->tokens.size() + tokensInBlock - 1) / tokensInBlock) {
    if (settings().objective == Objective::FullSoftmax)
        throw Error("the fast trainer has no full softmax; choose the exact one");
    const std::size_t words = tables_->corpus->vocabulary.size();
    const auto dim = static_cast<std::size_t>(settings().dim);
    E_ = PaddedMatrix(words, dim);
    C_ = PaddedMatrix(outputRows(words, settings().objective), dim);
    for (int i = 0; i < threads; ++i)
        workers_.push_back(std::make_unique<Worker>(tables_, E_.stride()));
}

FastTrainer::~FastTrainer() = default;

void FastTrainer::take(const Model& model) {
    E_.take(model.E);
    C_.take(model.C);
}

void FastTrainer::giveTo(Model& model) const {
    model.E = E_.values();
    model.C = C_.values();
}

std::uint64_t FastTrainer::blockOf(std::uint64_t sentence) const {
    return tables_->corpus->sentenceStart[sentence] / tokensInBlock;
}

/// For the number of blocks the number of sentences.
std::uint64_t FastTrainer::firstSentence(std::uint64_t block) const {
    const auto& starts = tables_->corpus->sentenceStart;
    const std::uint64_t token = std::min(block * tokensInBlock, starts.back());
    return static_cast<std::uint64_t>(std::ranges::lower_bound(starts, token) - starts.begin());
}

/// To where a block begins: each has its own sequence, so that it does not matter who trained what
/// is before it.
void FastTrainer::goTo(SampleStream& stream, std::uint64_t sentence) const {
    const auto epoch = static_cast<std::uint64_t>(stream.epoch());
    Random seeds(settings().seed + epoch * tables_->corpus->sentenceCount() + sentence);
    stream.goTo(sentence, Random(seeds.next()));
}

std::uint64_t FastTrainer::plan(const SampleStream& stream) {
    Worker& worker = *workers_.front();
    if (planned_ == stream) return worker.plan.samples();
    planned_ = stream;
    worker.stream = stream;
    worker.plan.draw(worker.stream, firstSentence(blockOf(stream.sentence()) + 1));
    return worker.plan.samples();
}

TrainedBlock FastTrainer::train(SampleStream& stream, const LearningRate& rate,
                                std::uint64_t samples) {
    std::atomic<std::uint64_t> next = blockOf(stream.sentence()) + 1;
    std::atomic<std::uint64_t> done = 0;
    const auto trainPlan = [&](Worker& worker, std::uint64_t tokensPassed) {
        worker.batch.alpha = rate.at(tokensPassed);
        this->trainPlan(worker);
        done += worker.plan.samples();
    };
    const auto trainOn = [&](Worker& worker) {
        while (done < samples) {
            const std::uint64_t block = next++;
            if (block >= blocks_) return;
            const std::uint64_t first = firstSentence(block), end = firstSentence(block + 1);
            // A sentence that is longer than a block leaves none to begin in the next.
            if (first == end) continue;
            worker.stream = stream;
            goTo(worker.stream, first);
            const std::uint64_t tokensPassed = worker.stream.tokensPassed();
            worker.plan.draw(worker.stream, end);
            trainPlan(worker, tokensPassed);
        }
    };
    for (const auto& worker : workers_) {
        worker->lossSum = 0;
        worker->lossSamples = 0;
    }
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < workers_.size(); ++i)
            others.emplace_back(trainOn, std::ref(*workers_[i]));
        trainPlan(*workers_.front(), stream.tokensPassed());
        if (workers_.size() > 1) trainOn(*workers_.front());
    }
    goTo(stream, firstSentence(std::min(next.load(), blocks_)));
    planned_.reset();

    double lossSum = 0;
    std::uint64_t lossSamples = 0;
    for (const auto& worker : workers_) {
        lossSum += worker->lossSum;
        lossSamples += worker->lossSamples;
    }
    return {done, lossSamples > 0 ? lossSum / static_cast<double>(lossSamples) : 0,
            isInRange(workers_.front()->plan)};
}

bool FastTrainer::isInRange(const WindowPlan& plan) const {
    // A kernel's scores are held within bounds, so only the weights tell; a few are enough.
    constexpr std::size_t wordsBetweenLooks = 16;
    const auto rows = E_.values();
    const auto words = plan.words();
    for (std::size_t i = 0; i < words.size(); i += wordsBetweenLooks)
        if (!inRange(rows.row(words[i]))) return false;
    return true;
}

void FastTrainer::trainPlan(Worker& worker) {
    const std::size_t windows = worker.plan.windows().size();
    for (std::size_t window = 0; window < windows; ++window) {
        if (window + windowsAhead < windows)
            prefetchWindow(worker.plan, window + windowsAhead, settings().window, E_, C_,
                           workers_.size() > 1);
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
    if (wantLoss) worker.lossSamples += skipGram ? worker.inputs.size() : 1;

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

}  // namespace firth
