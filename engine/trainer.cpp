#include "engine/trainer.h"

#include <algorithm>
#include <cmath>

#include "engine/error.h"

namespace firth {
Trainer::Trainer(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings)
    : settings_(settings),
      tables_(std::make_shared<SamplingTables>(std::move(corpus), settings)),
      stream_(tables_),
      model_(initialModel(tables_->corpus->vocabulary.size(), settings)),
      alphaFrom_(settings.alpha) {
    progress_.alpha = settings.alpha;
    updateTotals();
    if (progress_.done)
        throw Error(this->corpus().name +
                    ": no sentence has two words left, so there is no sample");
}

void Trainer::updateTotals() {
    progress_.epochs = settings_.epochs;
    progress_.tokensTotal =
        tables_->corpus->tokens.size() * static_cast<std::uint64_t>(settings_.epochs);
    progress_.done = stream_.epoch() >= settings_.epochs;
}

float Trainer::currentAlpha() const {
    if (!settings_.decayAlpha) return alphaFrom_;
    const auto passed = static_cast<double>(stream_.tokensPassed() - tokensFrom_);
    const auto left = static_cast<double>(progress_.tokensTotal - tokensFrom_);
    const double share = std::max(1 - passed / (left + 1), 1e-4);
    return static_cast<float>(alphaFrom_ * share);
}

void Trainer::setAlpha(float alpha) {
    alphaFrom_ = alpha;
    tokensFrom_ = stream_.tokensPassed();
    progress_.alpha = alpha;
}

void Trainer::setEpochs(int epochs) {
    if (progress_.done) return;
    // The decay starts anew from here towards the new end, so that α does not jump.
    setAlpha(currentAlpha());
    stream_.setEpochs(epochs);
    settings_.epochs = std::max(epochs, stream_.epoch() + 1);
    updateTotals();
}

std::uint64_t Trainer::run(std::uint64_t count, StepTrace* trace) {
    for (std::uint64_t i = 0; i < count; ++i) {
        progress_.alpha = currentAlpha();
        const int epoch = stream_.epoch();
        if (!stream_.next(sample_)) return i;
        const float loss = trainStep(model_, sample_, progress_.alpha, scratch_, trace);
        ++progress_.samples;
        ++progress_.samplesInEpoch;
        // The row that was just read shows a divergence one step after it began; looking at every
        // weight is for the end of an epoch.
        if (!std::isfinite(loss) || !inRange(scratch_.hidden)) reportDivergence(progress_);
        lossSum_ += loss;
        curve_.add(loss);
        progress_.lastLoss = loss;
        progress_.tokens = stream_.tokensPassed();
        progress_.lossOfEpoch = lossSum_ / static_cast<double>(progress_.samplesInEpoch);
        if (stream_.epoch() != epoch) {
            finishEpoch();
            return i + 1;
        }
    }
    return count;
}

void Trainer::finishEpoch() {
    if (!inRange(model_.E) || !inRange(model_.C)) reportDivergence(progress_);
    progress_.epochLosses.push_back(progress_.lossOfEpoch);
    progress_.epoch = stream_.epoch();
    progress_.done = stream_.epoch() >= settings_.epochs;
    if (progress_.done) return;  // the last epoch's figures stay
    progress_.samplesInEpoch = 0;
    lossSum_ = 0;
}

std::uint64_t Trainer::runEpoch(const Progress& progress) {
    constexpr std::uint64_t samplesBetweenReports = 20'000;
    const int epoch = progress_.epoch;
    std::uint64_t trained = 0;
    while (!progress_.done && progress_.epoch == epoch) {
        if (progress.stop.stop_requested()) throw Cancelled();
        trained += run(samplesBetweenReports);
        progress(progress_.tokens, progress_.tokensTotal);
    }
    return trained;
}

}  // namespace firth
