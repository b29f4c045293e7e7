#include "engine/fast_trainer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>

#include "engine/divergence.h"
#include "engine/error.h"
#include "engine/hot_rows.h"

namespace firth {
namespace {

constexpr std::uint64_t tokensInBlock = 1024;
constexpr std::size_t windowsBetweenLosses = 8;
/// How far ahead rows are fetched: they must have come, and not been pushed out again.
constexpr std::size_t windowsAhead = 2;
/// How far apart several threads mostly train. What stands close together has words in common, and
/// a row that two threads write at the same time goes to and fro between their caches.
constexpr std::uint64_t blocksApart = 8;
/// A round of exchanges has so many windows, divided by the number of threads: what all others
/// learn between two exchanges must stay small, or a row would be moved by several threads at once
/// to where each of them alone wants it.
constexpr std::size_t windowsInRoundOfE = 448, windowsInRoundOfC = 128;

HotRows hotRowsOfE(PaddedMatrix& E, std::size_t threads) {
    return {E, HotRows::Hottest::First, threads > 1 ? 7U : 0U, windowsInRoundOfE / threads};
}

/// The hottest inner nodes of the tree are those near its root, which is the last. They are on the
/// way to every word, whereas the most frequent word is only now and then noise.
HotRows hotRowsOfC(PaddedMatrix& C, std::size_t threads, bool tree) {
    const std::size_t octaves = tree ? 6 : 4;
    return {C, tree ? HotRows::Hottest::Last : HotRows::Hottest::First, threads > 1 ? octaves : 0,
            windowsInRoundOfC / threads};
}

}  // namespace

/// What a thread has for itself.
struct FastTrainer::Worker {
    Worker(const std::shared_ptr<const SamplingTables>& tables, PaddedMatrix& sharedE,
           PaddedMatrix& sharedC, std::size_t threads)
        : stream(tables),
          plan(*tables),
          scratch(sharedE.stride()),
          E(hotRowsOfE(sharedE, threads)),
          C(hotRowsOfC(sharedC, threads, tables->tree != nullptr)) {
        batch.stride = sharedE.stride();
        batch.shared = threads > 1;
    }

    SampleStream stream;
    WindowPlan plan;
    KernelScratch scratch;
    HotRows E, C;
    std::vector<float*> inputs;
    std::vector<const float*> ahead;
    Minibatch batch;
    // In this call of train:
    bool hasTrained = false;
    double lossSum = 0;
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
        workers_.push_back(
            std::make_unique<Worker>(tables_, E_, C_, static_cast<std::size_t>(threads)));
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
    // Blocks are handed out in rounds of one stretch for each thread: the first block of every
    // stretch, then the second of every stretch. A round that is begun is ended, so that all before
    // the stream is trained.
    const std::uint64_t first = blockOf(stream.sentence()) + 1, threads = workers_.size();
    std::uint64_t turns = 0;
    std::atomic<std::uint64_t> done = workers_.front()->plan.samples();
    std::mutex handingOut;
    const auto nextBlock = [&]() -> std::optional<std::uint64_t> {
        const std::scoped_lock lock(handingOut);
        const std::uint64_t place = turns % (threads * blocksApart), begin = first + turns - place;
        if ((place == 0 && done >= samples) || begin >= blocks_) return {};
        ++turns;
        return begin + place % threads * blocksApart + place / threads;
    };
    const auto trainOn = [&](Worker& worker) {
        while (const auto block = nextBlock()) {
            const std::uint64_t begin = firstSentence(*block), end = firstSentence(*block + 1);
            // A sentence that is longer than a block leaves none to begin in the next.
            if (begin == end) continue;
            worker.stream = stream;
            goTo(worker.stream, begin);
            worker.batch.alpha = rate.at(worker.stream.tokensPassed());
            worker.plan.draw(worker.stream, end);
            trainPlan(worker);
            done += worker.plan.samples();
        }
        // One without a block has nothing to give, and would only be in the way of others.
        if (!worker.hasTrained) return;
        worker.E.exchangeAll();
        worker.C.exchangeAll();
    };
    for (const auto& worker : workers_) {
        worker->hasTrained = false;
        worker->lossSum = 0;
        worker->lossSamples = 0;
        worker->E.take();
        worker->C.take();
    }
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < workers_.size(); ++i)
            others.emplace_back(trainOn, std::ref(*workers_[i]));
        workers_.front()->batch.alpha = rate.at(stream.tokensPassed());
        trainPlan(*workers_.front());
        if (workers_.size() > 1) trainOn(*workers_.front());
    }
    goTo(stream, firstSentence(first + turns));
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
    worker.hasTrained = true;
    for (std::size_t window = 0; window < worker.plan.windows().size(); ++window) {
        lookAhead(window + windowsAhead, worker);
        trainWindow(window, worker);
        worker.E.passWindow();
        worker.C.passWindow();
    }
}

/// Finds the rows that a window to come needs anew: its outputs without those that the window
/// before it has in the same place, such as shared noise, and the word that comes into its widest
/// reach.
void FastTrainer::lookAhead(std::size_t window, Worker& worker) {
    const WindowPlan& plan = worker.plan;
    worker.ahead.clear();
    if (window >= plan.windows().size()) return;
    const auto outputs = plan.outputs(window), before = plan.outputs(window - 1);
    for (std::size_t i = 0; i < outputs.size(); ++i)
        if (i >= before.size() || outputs[i].row != before[i].row)
            worker.ahead.push_back(worker.C.row(outputs[i].row));
    const std::size_t place =
        plan.windows()[window].centre + static_cast<std::size_t>(settings().window);
    if (place < plan.words().size()) worker.ahead.push_back(worker.E.row(plan.words()[place]));
}

void FastTrainer::trainWindow(std::size_t index, Worker& worker) {
    const PlannedWindow& window = worker.plan.windows()[index];
    worker.inputs.clear();
    for (std::uint32_t place = window.begin; place < window.end; ++place)
        if (place != window.centre)
            worker.inputs.push_back(worker.E.row(worker.plan.words()[place]));
    worker.batch.inputs = worker.inputs;

    const bool skipGram = settings().architecture == Architecture::SkipGram;
    const bool wantLoss = index % windowsBetweenLosses == 0;
    if (wantLoss) worker.lossSamples += skipGram ? worker.inputs.size() : 1;

    std::array<float*, mostOutputs> rows;
    std::array<float, mostOutputs> weights;
    auto outputs = worker.plan.outputs(index);
    std::span<const float* const> ahead = worker.ahead;
    while (!outputs.empty()) {
        // More outputs than a minibatch takes are cut into parts of equal size.
        const std::size_t parts = (outputs.size() + mostOutputs - 1) / mostOutputs;
        const std::size_t m = outputs.size() / parts;
        for (std::size_t j = 0; j < m; ++j) {
            rows[j] = worker.C.row(outputs[j].row);
            weights[j] = outputs[j].weight;
        }
        outputs = outputs.subspan(m);
        worker.batch.ahead = ahead.first(ahead.size() / parts);
        ahead = ahead.subspan(worker.batch.ahead.size());
        worker.batch.outputs = std::span(rows).first(m);
        worker.batch.weights = weights.data();
        const auto train = skipGram ? trainSkipGram : trainCbow;
        worker.lossSum += static_cast<double>(train(worker.batch, worker.scratch, wantLoss));
    }
}

}  // namespace firth
