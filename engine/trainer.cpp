#include "engine/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/error.h"
#include "engine/upper_registers.h"

namespace firth {

Trainer::Trainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings,
                 int threads)
    : settings_(settings),
      tables_(std::make_shared<SamplingTables>(std::move(corpus), settings)),
      state_{.stream = SampleStream(tables_),
             .model = initialModel(tables_->corpus->vocabulary.size(), settings),
             .progress = {},
             .curve = {}},
      threads_(threads),
      ahead_(state_.stream) {
    tablesOf_[settings.objective] = tables_;
    choices_.objectives.push_back({0, settings.objective});
    updateTotals();
    setAlpha(settings.alpha);
    if (state_.progress.done)
        throw Error(this->corpus().name +
                    ": no sentence has two words left, so there is no sample");
}

void Trainer::updateTotals() {
    TrainingProgress& progress = state_.progress;
    progress.epochs = settings_.epochs;
    progress.tokensTotal =
        tables_->corpus->tokens.size() * static_cast<std::uint64_t>(settings_.epochs);
    progress.done = state_.stream.epoch() >= settings_.epochs;
}

const LearningRate& Trainer::rateInForce() const {
    auto rate = choices_.rates.end() - 1;
    while (rate->samples > state_.progress.samples) --rate;
    return *rate;
}

void Trainer::setAlpha(float alpha) {
    settings_.alpha = alpha;
    setRate(alpha);
}

void Trainer::setRate(float alpha) {
    TrainingProgress& progress = state_.progress;
    // A rate that was set here, or in a future that was taken back, is replaced.
    while (!choices_.rates.empty() && choices_.rates.back().samples >= progress.samples)
        choices_.rates.pop_back();
    choices_.rates.push_back({progress.samples, state_.stream.tokensPassed(), progress.tokensTotal,
                              alpha, settings_.decayAlpha});
    progress.alpha = alpha;
}

void Trainer::setFast(bool fast) {
    if (fast) fastTrainer();
    const std::uint64_t samples = state_.progress.samples;
    while (!choices_.changes.empty() && choices_.changes.back().samples >= samples)
        choices_.changes.pop_back();
    const bool before = !choices_.changes.empty() && choices_.changes.back().fast;
    if (fast != before) choices_.changes.push_back({samples, fast});
}

bool Trainer::isFast() const {
    const auto next = std::ranges::upper_bound(choices_.changes, state_.progress.samples, {},
                                               &TrainerChange::samples);
    return next != choices_.changes.begin() && std::prev(next)->fast;
}

FastTrainer& Trainer::fastTrainer() {
    if (!fast_) fast_ = std::make_unique<FastTrainer>(tables_, threads_);
    return *fast_;
}

std::shared_ptr<const SamplingTables> Trainer::tables(Objective objective) {
    auto& tables = tablesOf_[objective];
    if (!tables) {
        TrainingSettings settings = settings_;
        settings.objective = objective;
        tables = std::make_shared<SamplingTables>(tables_->corpus, settings);
    }
    return tables;
}

Objective Trainer::objectiveInForce() const {
    const auto next = std::ranges::upper_bound(choices_.objectives, state_.progress.samples, {},
                                               &ObjectiveChange::samples);
    return std::prev(next)->objective;
}

void Trainer::setObjective(Objective objective) {
    auto& chosen = choices_.objectives;
    const std::uint64_t samples = state_.progress.samples;
    while (chosen.size() > 1 && chosen.back().samples >= samples) chosen.pop_back();
    if (objective != chosen.back().objective) chosen.push_back({samples, objective});
    if (objective == Objective::FullSoftmax) setFast(false);
    follow();
}

/// The stream may have come with tables of another objective, as a state that was kept.
void Trainer::useTables(std::shared_ptr<const SamplingTables> tables) {
    if (tables == tables_) return;
    tables_ = std::move(tables);
    settings_.objective = tables_->settings.objective;
    fast_.reset();
    fastHasModel_ = false;
}

/// Where the objective changes, the model and the stream change over to it.
void Trainer::follow() {
    const Objective objective = objectiveInForce();
    if (objective == settings_.objective) return;
    bringModelHome();
    useTables(tables(objective));
    state_.stream.setTables(tables_);
    const std::size_t V = corpus().vocabulary.size();
    if (static_cast<std::size_t>(state_.model.C.rows()) != outputRows(V, objective))
        state_.model.C = initialModel(V, settings_).C;
    sample_ = {};
}

/// Only a replay meets one.
std::uint64_t Trainer::samplesUntilChange() const {
    const std::uint64_t samples = state_.progress.samples;
    std::uint64_t until = std::numeric_limits<std::uint64_t>::max();
    const auto look = [&](const auto& changes, auto place) {
        const auto next = std::ranges::upper_bound(changes, samples, {}, place);
        if (next != changes.end()) until = std::min(until, next->samples - samples);
    };
    look(choices_.changes, &TrainerChange::samples);
    look(choices_.objectives, &ObjectiveChange::samples);
    return until;
}

/// A text that does not lie in memory comes in as it is trained, and has to go out too.
void Trainer::letCorpusGo() {
    constexpr std::uint64_t tokensBetween = 8'000'000;
    const std::uint64_t tokens = state_.progress.tokens;
    if (tokens >= lettingGoAt_ && tokens < lettingGoAt_ + tokensBetween) return;
    corpus().letGo();
    lettingGoAt_ = tokens;
}

void Trainer::bringModelHome() const {
    if (!modelIsHome_) fast_->giveTo(state_.model);
    modelIsHome_ = true;
}

Eigen::Ref<const Matrix> Trainer::E() const {
    if (modelIsHome_) return state_.model.E;
    return fast_->E();
}

Eigen::Ref<const Matrix> Trainer::C() const {
    if (modelIsHome_) return state_.model.C;
    return fast_->C();
}

/// Those of the settings, for a stream that may have come to the end of fewer.
void Trainer::takeEpochs() {
    TrainingProgress& progress = state_.progress;
    if (!progress.done) {
        state_.stream.setEpochs(settings_.epochs);
        return updateTotals();
    }
    End end{state_.stream, progress, state_.lossSum};
    state_.stream.setEpochs(settings_.epochs);
    updateTotals();
    if (progress.done) return;
    end_ = std::move(end);
    // Sentences without a sample, at the beginning of the epoch, are passed already.
    progress.tokens = state_.stream.tokensPassed();
    progress.epoch = state_.stream.epoch();
    beginEpoch();
}

/// False where something was trained since the end, or more epochs are wanted.
bool Trainer::endAgain(int epochs) {
    if (!end_ || end_->progress.samples != state_.progress.samples ||
        epochs > end_->progress.epoch || end_->stream.tables() != tables_)
        return false;
    state_.stream = end_->stream;
    state_.progress = end_->progress;
    state_.lossSum = end_->lossSum;
    settings_.epochs = state_.progress.epochs;
    end_.reset();
    return true;
}

void Trainer::setEpochs(int epochs) {
    const bool wasDone = state_.progress.done;
    const int epoch = state_.stream.epoch();
    if ((wasDone && epochs <= epoch) || endAgain(epochs)) return;
    // The decay starts anew from here towards the new end, so that α does not jump; at the end
    // there is nothing left of it.
    const bool atTheEnd = end_ && end_->progress.samples == state_.progress.samples;
    const float alpha = wasDone || atTheEnd ? settings_.alpha : currentAlpha();
    settings_.epochs = std::max(epochs, epoch + 1);
    takeEpochs();
    setRate(alpha);
}

std::uint64_t Trainer::run(std::uint64_t count, StepTrace* trace) {
    releaseUpperRegisters();
    if (state_.progress.diverged) reportDivergence(state_.progress);
    letCorpusGo();
    follow();
    count = std::min(count, samplesUntilChange());
    if (trace || !isFast()) return runExact(count, trace);
    // The fast trainer begins at a centre word.
    std::uint64_t done = 0;
    const int epoch = state_.stream.epoch();
    while (done < count && !state_.progress.done && !state_.stream.atWindow()) {
        done += runExact(1, nullptr);
        if (state_.stream.epoch() != epoch) return done;
    }
    return done + runFast(count - done);
}

std::uint64_t Trainer::leastRun() {
    follow();
    const bool together = !state_.progress.done && isFast() && state_.stream.atWindow();
    return together ? fastTrainer().plan(state_.stream) : 1;
}

std::uint64_t Trainer::runExact(std::uint64_t count, StepTrace* trace) {
    TrainingProgress& progress = state_.progress;
    bringModelHome();
    for (std::uint64_t i = 0; i < count; ++i) {
        progress.alpha = currentAlpha();
        const int epoch = state_.stream.epoch();
        if (!state_.stream.next(sample_)) return i;
        fastHasModel_ = false;
        const float loss = trainStep(state_.model, sample_, progress.alpha, scratch_, trace);
        // The row that was just read shows a divergence one step after it began; looking at every
        // weight is for the end of an epoch.
        addSamples(1, static_cast<double>(loss), inRange(scratch_.hidden));
        if (state_.stream.epoch() != epoch) {
            finishEpoch();
            progress.alpha = currentAlpha();
            return i + 1;
        }
    }
    // Between samples the figure is that of the sample to come.
    progress.alpha = currentAlpha();
    return count;
}

std::uint64_t Trainer::runFast(std::uint64_t count) {
    TrainingProgress& progress = state_.progress;
    const int epoch = state_.stream.epoch();
    std::uint64_t done = 0;
    while (!progress.done && state_.stream.epoch() == epoch && done < count) {
        if (fastTrainer().plan(state_.stream) > count - done) break;
        if (!fastHasModel_) fast_->take(state_.model);
        fastHasModel_ = true;
        modelIsHome_ = false;
        progress.alpha = currentAlpha();
        const TrainedBlock block = fast_->train(state_.stream, rateInForce(), count - done);
        sample_ = {};
        sample_.sentence = state_.stream.sentence();
        done += block.samples;
        addSamples(block.samples, block.meanLoss, block.inRange);
        if (state_.stream.epoch() != epoch) finishEpoch();
    }
    progress.alpha = currentAlpha();
    return done;
}

void Trainer::addSamples(std::uint64_t count, double meanLoss, bool inRange) {
    TrainingProgress& progress = state_.progress;
    progress.samples += count;
    progress.samplesInEpoch += count;
    progress.diverged = !std::isfinite(meanLoss) || !inRange;
    if (progress.diverged) reportDivergence(progress);
    state_.lossSum += meanLoss * static_cast<double>(count);
    state_.curve.add(meanLoss, count);
    progress.lastLoss = meanLoss;
    progress.tokens = state_.stream.tokensPassed();
    progress.lossOfEpoch = state_.lossSum / static_cast<double>(progress.samplesInEpoch);
}

void Trainer::finishEpoch() {
    TrainingProgress& progress = state_.progress;
    progress.diverged = !inRange(E()) || !inRange(C());
    if (progress.diverged) reportDivergence(progress);
    progress.epochLosses.push_back(progress.lossOfEpoch);
    progress.epoch = state_.stream.epoch();
    progress.done = state_.stream.epoch() >= settings_.epochs;
    if (!progress.done) beginEpoch();  // the last epoch's figures stay
}

void Trainer::beginEpoch() {
    state_.progress.samplesInEpoch = 0;
    state_.lossSum = 0;
}

bool Trainer::peek(Sample& sample, StepTrace& trace) {
    follow();
    bringModelHome();
    ahead_ = state_.stream;
    if (!ahead_.next(sample)) return false;
    trainStep(state_.model, sample, currentAlpha(), scratch_, &trace);
    for (const RowTrace& row : trace.rowsOfE) state_.model.E.row(row.row) = row.before;
    for (const RowTrace& row : trace.rowsOfC) state_.model.C.row(row.row) = row.before;
    return true;
}

void Trainer::replay(const TrainerState& state, std::uint64_t samples) {
    state_ = state;
    modelIsHome_ = true;
    fastHasModel_ = false;
    useTables(state_.stream.tables());
    sample_ = {};
    takeEpochs();
    follow();
    while (state_.progress.samples < samples && run(samples - state_.progress.samples) > 0) {
    }
}

void Trainer::resume(const TrainerState& state, TrainerChoices choices) {
    choices_ = std::move(choices);
    const std::uint64_t samples = state.progress.samples;
    replay(state, samples);
}

void Trainer::forgetFuture() {
    if (end_ && end_->progress.samples > state_.progress.samples) end_.reset();
    const auto& rates = choices_.rates;
    if (rates.back().samples >= state_.progress.samples) {
        const float inForce = rateInForce().alpha;
        const auto later =
            std::ranges::lower_bound(rates, state_.progress.samples, {}, &LearningRate::samples);
        const bool wasSet = std::ranges::find(later, rates.end(), settings_.alpha,
                                              &LearningRate::alpha) != rates.end();
        // Others only told where the decay ends.
        setRate(wasSet && inForce != settings_.alpha ? settings_.alpha : currentAlpha());
    }
    auto& objectives = choices_.objectives;
    while (objectives.back().samples > state_.progress.samples) objectives.pop_back();
    if (!choices_.changes.empty())
        setFast(choices_.changes.back().fast && settings_.objective != Objective::FullSoftmax);
}

std::uint64_t Trainer::runEpoch(const Progress& progress) {
    const std::uint64_t samplesBetweenReports = isFast() ? 500'000 : 20'000;
    const int epoch = state_.progress.epoch;
    std::uint64_t trained = 0;
    while (!state_.progress.done && state_.progress.epoch == epoch) {
        if (progress.stop.stop_requested()) throw Cancelled();
        trained += run(std::max(samplesBetweenReports, leastRun()));
        progress(state_.progress.tokens, state_.progress.tokensTotal);
    }
    return trained;
}

}  // namespace firth
