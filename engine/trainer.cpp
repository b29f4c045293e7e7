#include "engine/trainer.h"

#include <algorithm>
#include <cmath>

#include "engine/error.h"
#include "engine/upper_registers.h"

namespace firth {

Trainer::Trainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings)
    : settings_(settings),
      tables_(std::make_shared<SamplingTables>(std::move(corpus), settings)),
      state_{.stream = SampleStream(tables_),
             .model = initialModel(tables_->corpus->vocabulary.size(), settings),
             .progress = {},
             .curve = {}},
      ahead_(state_.stream) {
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

const Trainer::Rate& Trainer::rateInForce() const {
    auto rate = rates_.end() - 1;
    while (rate->samples > state_.progress.samples) --rate;
    return *rate;
}

float Trainer::currentAlpha() const {
    const Rate& rate = rateInForce();
    if (!settings_.decayAlpha) return rate.alpha;
    const auto passed = static_cast<double>(state_.stream.tokensPassed() - rate.tokens);
    const auto left = static_cast<double>(rate.tokensTotal - rate.tokens);
    const double share = std::max(1 - passed / (left + 1), 1e-4);
    return static_cast<float>(rate.alpha * share);
}

void Trainer::setAlpha(float alpha) {
    TrainingProgress& progress = state_.progress;
    // A rate that was set here, or in a future that was taken back, is replaced.
    while (!rates_.empty() && rates_.back().samples >= progress.samples) rates_.pop_back();
    rates_.push_back({progress.samples, state_.stream.tokensPassed(), progress.tokensTotal, alpha});
    progress.alpha = alpha;
}

void Trainer::setEpochs(int epochs) {
    if (state_.progress.done) return;
    const float alpha = currentAlpha();
    state_.stream.setEpochs(epochs);
    settings_.epochs = std::max(epochs, state_.stream.epoch() + 1);
    updateTotals();
    // The decay starts anew from here towards the new end, so that α does not jump.
    setAlpha(alpha);
}

std::uint64_t Trainer::run(std::uint64_t count, StepTrace* trace) {
    TrainingProgress& progress = state_.progress;
    releaseUpperRegisters();
    if (progress.diverged) reportDivergence(progress);
    for (std::uint64_t i = 0; i < count; ++i) {
        progress.alpha = currentAlpha();
        const int epoch = state_.stream.epoch();
        if (!state_.stream.next(sample_)) return i;
        const float loss = trainStep(state_.model, sample_, progress.alpha, scratch_, trace);
        ++progress.samples;
        ++progress.samplesInEpoch;
        // The row that was just read shows a divergence one step after it began; looking at every
        // weight is for the end of an epoch.
        progress.diverged = !std::isfinite(loss) || !inRange(scratch_.hidden);
        if (progress.diverged) reportDivergence(progress);
        state_.lossSum += loss;
        state_.curve.add(loss);
        progress.lastLoss = loss;
        progress.tokens = state_.stream.tokensPassed();
        progress.lossOfEpoch = state_.lossSum / static_cast<double>(progress.samplesInEpoch);
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

void Trainer::finishEpoch() {
    TrainingProgress& progress = state_.progress;
    progress.diverged = !inRange(state_.model.E) || !inRange(state_.model.C);
    if (progress.diverged) reportDivergence(progress);
    progress.epochLosses.push_back(progress.lossOfEpoch);
    progress.epoch = state_.stream.epoch();
    progress.done = state_.stream.epoch() >= settings_.epochs;
    if (progress.done) return;  // the last epoch's figures stay
    progress.samplesInEpoch = 0;
    state_.lossSum = 0;
}

bool Trainer::peek(Sample& sample, StepTrace& trace) {
    ahead_ = state_.stream;
    if (!ahead_.next(sample)) return false;
    trainStep(state_.model, sample, currentAlpha(), scratch_, &trace);
    for (const RowTrace& row : trace.rowsOfE) state_.model.E.row(row.row) = row.before;
    for (const RowTrace& row : trace.rowsOfC) state_.model.C.row(row.row) = row.before;
    return true;
}

void Trainer::replay(const TrainerState& state, std::uint64_t samples) {
    state_ = state;
    sample_ = {};
    state_.stream.setEpochs(settings_.epochs);
    updateTotals();
    while (state_.progress.samples < samples && run(samples - state_.progress.samples) > 0) {
    }
}

void Trainer::forgetFuture() {
    if (rates_.back().samples >= state_.progress.samples) setAlpha(rates_.back().alpha);
}

std::uint64_t Trainer::runEpoch(const Progress& progress) {
    constexpr std::uint64_t samplesBetweenReports = 20'000;
    const int epoch = state_.progress.epoch;
    std::uint64_t trained = 0;
    while (!state_.progress.done && state_.progress.epoch == epoch) {
        if (progress.stop.stop_requested()) throw Cancelled();
        trained += run(samplesBetweenReports);
        progress(state_.progress.tokens, state_.progress.tokensTotal);
    }
    return trained;
}

}  // namespace firth
