#include "app/session/training_worker.h"

#include <algorithm>
#include <utility>

namespace firth {
namespace {

constexpr double chunkSeconds = 0.005;
constexpr int paceMilliseconds = 15;

}  // namespace

void TrainingWorker::load(const Opening& opening, const ReadingSettings& reading,
                          std::stop_token stop) {
    Progress progress;
    progress.stop = std::move(stop);
    progress.report = [this](std::uint64_t done, std::uint64_t total) {
        emit loadProgress(done, total);
    };
    try {
        const Source& source = opening.source;
        auto corpus = std::make_shared<const Corpus>(
            source.name == pastedSource
                ? corpusFromText(source.pasted.toStdString(), tr("pasted text").toStdString(),
                                 reading, progress)
                : readCorpus(source.name.toStdString(), reading, progress));
        auto trainer = std::make_unique<Trainer>(corpus, opening.settings);
        setTrainer(opening, std::move(corpus), std::move(trainer));
    } catch (const std::exception&) {
        emit loadFailed(failureOf(
            opening, tr("There is not enough memory for this text and model; choose fewer "
                        "dimensions or a larger minimum count.")));
    }
}

void TrainingWorker::restart(Opening opening, const std::stop_token& stop) {
    opening.source = source_;
    if (corpus_ && !stop.stop_requested())
        take(opening, corpus_);
    else
        emit loadFailed({opening, {}});
}

void TrainingWorker::take(const Opening& opening, std::shared_ptr<const Corpus> corpus) {
    pause();
    try {
        auto trainer = std::make_unique<Trainer>(corpus, opening.settings);
        setTrainer(opening, std::move(corpus), std::move(trainer));
    } catch (const std::exception&) {
        emit loadFailed(
            failureOf(opening, tr("There is not enough memory for this model; choose fewer "
                                  "dimensions.")));
    }
}

void TrainingWorker::setTrainer(const Opening& opening, std::shared_ptr<const Corpus> corpus,
                                std::unique_ptr<Trainer> trainer, Keyframes keyframes) {
    // Only when nothing can fail any more does the old model go.
    keyframes.offer(*trainer);
    EpochVectors epochs;
    epochs.offer(trainer->progress(), trainer->E());
    pause();
    source_ = opening.source;
    corpus_ = std::move(corpus);
    trainer_ = std::move(trainer);
    keyframes_ = std::move(keyframes);
    epochs_ = std::move(epochs);
    similarity_ = SimilarityHistory();
    ++run_;
    tokensPerSecond_ = 0;
    present_.reset();
    alphaWaiting_.reset();
    epochsWaiting_.reset();
    emit loaded(opening, corpus_, run_);
    setState(trainer_->progress().done ? RunState::Done : RunState::Paused);
}

void TrainingWorker::forget() {
    pause();
    trainer_.reset();
    corpus_.reset();
    keyframes_ = Keyframes();
    epochs_ = EpochVectors();
    similarity_ = SimilarityHistory();
    present_.reset();
    setState(RunState::Empty);
}

void TrainingWorker::setState(RunState state) {
    if (state != RunState::Running) pace_.stop();
    if (state == state_) return;
    state_ = state;
    emit stateChanged(state);
}

void TrainingWorker::train() {
    if (!trainer_ || trainer_->progress().done || state_ == RunState::Running) return;
    travel_.stop();
    owed_ = 1;  // the first sample comes at once, however slow the pace
    secondsTraining_ = 0;
    tokensAtMeasure_ = trainer_->progress().tokens;
    sincePaced_.start();
    setState(RunState::Running);
    setSpeed(samplesPerSecond_);
}

void TrainingWorker::pause() {
    reached_ = nullptr;
    epochAsked_.reset();
    hurry_ = false;
    travel_.stop();
    if (state_ == RunState::Running) setState(RunState::Paused);
}

void TrainingWorker::trainUntil(Reached reached) {
    if (!trainer_ || trainer_->progress().done) return;
    pause();
    reached_ = std::move(reached);
    // What is near is reached at once, and nobody sees training start and stop.
    const bool goesOn = trainSome(chunk_);
    if (goesOn && reached_) {
        hurry_ = true;
        train();
    } else if (state_ != RunState::Done) {
        emit stateChanged(state_);
    }
}

void TrainingWorker::trainEpoch() {
    if (!trainer_ || trainer_->progress().done) return;
    epochAsked_ = trainer_->progress().epoch;
    train();
}

void TrainingWorker::trainToNextCentre() {
    if (!trainer_) return;
    const SampleStream& now = trainer_->state().stream;
    trainUntil([epoch = now.epoch(), sentence = now.sentence(),
                centre = now.centre()](const SampleStream& stream) {
        return stream.centre() != centre || stream.sentence() != sentence ||
               stream.epoch() != epoch;
    });
}

void TrainingWorker::trainToNextSentence() {
    if (!trainer_) return;
    const SampleStream& now = trainer_->state().stream;
    trainUntil([epoch = now.epoch(), sentence = now.sentence()](const SampleStream& stream) {
        return stream.sentence() != sentence || stream.epoch() != epoch;
    });
}

void TrainingWorker::trainToPlace(quint64 sentence, quint32 centre) {
    if (!trainer_) return;
    const auto place = std::pair{sentence, centre};
    const auto placeOf = [](const SampleStream& stream) {
        return std::pair<quint64, quint32>{stream.sentence(), stream.centre()};
    };
    const SampleStream& now = trainer_->state().stream;
    const int epoch = now.epoch() + (place <= placeOf(now) ? 1 : 0);
    // Not "at": subsampling may leave the word out.
    trainUntil([=](const SampleStream& stream) {
        return stream.epoch() > epoch || (stream.epoch() == epoch && placeOf(stream) >= place);
    });
}

void TrainingWorker::trainToWord(quint32 word) {
    if (!trainer_ || word >= corpus_->vocabulary.size()) return;
    trainUntil([word](const SampleStream& stream) {
        SampleStream ahead = stream;
        Sample sample;
        return ahead.next(sample) && std::ranges::find(sample.input, word) != sample.input.end();
    });
}

/// What is told of epochs belongs to the present: a look back adds nothing to it.
void TrainingWorker::offerEpoch() {
    if (!present_) epochs_.offer(trainer_->progress(), trainer_->E());
}

void TrainingWorker::rewind(quint64 samples) {
    keyframes_.rewind(*trainer_, samples);
    epochs_.goBackTo(samples);
    epochs_.offer(trainer_->progress(), trainer_->E());
    similarity_.goBackTo(samples);
}

void TrainingWorker::stepBack(quint64 count) {
    if (!trainer_) return;
    pause();
    const quint64 samples = trainer_->progress().samples;
    const quint64 before = samples - std::min(count, samples);
    if (present_)
        keyframes_.goTo(*trainer_, before);
    else
        rewind(before);
    tokensPerSecond_ = 0;
    state_ = RunState::Paused;  // also from Done
    emit stateChanged(state_);
}

void TrainingWorker::setSpeed(double samplesPerSecond) {
    samplesPerSecond_ = samplesPerSecond;
    if (state_ == RunState::Running)
        pace_.start(samplesPerSecond_ == fullSpeed || hurry_ ? 0 : paceMilliseconds);
}

void TrainingWorker::step(quint64 count) {
    if (!trainer_ || trainer_->progress().done) return;
    pause();
    while (count > 0) {
        const quint64 before = trainer_->progress().samples;
        if (!trainSome(count)) break;
        count -= std::min<quint64>(count, trainer_->progress().samples - before);
    }
    // Answered like a chunk, so that a picture of the step is asked for.
    if (state_ != RunState::Done) emit stateChanged(state_);
}

/// A sample that somebody is sent to, or that comes at a pace, is trained by the exact rule.
bool TrainingWorker::isToBeFast() const {
    return samplesPerSecond_ == fullSpeed && !reached_ && corpus_->tokens.size() >= shortText &&
           trainer_->settings().objective != Objective::FullSoftmax;
}

bool TrainingWorker::trainSome(quint64 count) {
    try {
        // In the past each trains what it has trained.
        if (!present_) trainer_->setFast(state_ == RunState::Running && isToBeFast());
        if (std::exchange(chunkIsFast_, trainer_->isFast()) != chunkIsFast_)
            count = std::min(count, chunk_ = firstChunk);
        trainUpTo(count);
        keyframes_.offer(*trainer_);
    } catch (const std::exception& error) {
        pause();
        const QString message = QString::fromStdString(error.what());
        emit failed(message);
        endAtThePresent();
        const TrainingProgress& progress = trainer_->progress();
        if (progress.diverged) {
            const WayBack way = wayBack(progress, keyframes_);
            emit diverged(message, way.samples, way.alpha);
        }
        return false;
    }
    endAtThePresent();
    if (epochAsked_ && trainer_->progress().epoch != *epochAsked_) pause();
    if (!trainer_->progress().done) return true;
    setState(RunState::Done);
    return false;
}

void TrainingWorker::trainUpTo(quint64 count) {
    count = std::max<quint64>(count, trainer_->leastRun());
    // What was set while looking back begins at the present and not a sample later.
    if (present_) count = std::min<quint64>(count, *present_ - trainer_->progress().samples);
    if (!reached_) {
        trainer_->run(count);
        offerEpoch();
        return;
    }
    while (count > 0) {
        const quint64 trained = trainer_->run(trainer_->leastRun());
        if (trained == 0) return;
        count -= std::min(count, trained);
        offerEpoch();
        if (reached_(trainer_->state().stream)) return pause();
    }
}

quint64 TrainingWorker::samplesDue() {
    if (samplesPerSecond_ == fullSpeed || hurry_) return chunk_;
    owed_ += samplesPerSecond_ * static_cast<double>(sincePaced_.restart()) / 1000;
    // What a slow machine cannot do in time is not caught up later.
    owed_ = std::min(owed_, static_cast<double>(chunk_) * 3);
    const auto count = static_cast<quint64>(owed_);
    owed_ -= static_cast<double>(count);
    return count;
}

void TrainingWorker::trainChunk() {
    if (state_ != RunState::Running) return;
    const quint64 count = samplesDue();
    if (count == 0) return;
    QElapsedTimer timer;
    timer.start();
    const quint64 samplesBefore = trainer_->progress().samples;
    trainSome(count);
    const double seconds = std::max(static_cast<double>(timer.nsecsElapsed()) * 1e-9, 1e-7);
    const auto done = static_cast<double>(trainer_->progress().samples - samplesBefore);
    if (done > 0) {
        const double fitting = std::clamp(done / seconds * chunkSeconds, 1.0, 1e6);
        // Grows slowly and shrinks at once, so that one lucky chunk makes no long one.
        chunk_ = static_cast<quint64>(std::min(fitting, static_cast<double>(chunk_) * 2));
    }

    secondsTraining_ += seconds;
    if (secondsTraining_ > 0.5 || tokensPerSecond_ == 0) {
        const quint64 tokens = trainer_->progress().tokens;
        tokensPerSecond_ = static_cast<double>(tokens - tokensAtMeasure_) / secondsTraining_;
        tokensAtMeasure_ = tokens;
        secondsTraining_ = 0;
    }
}

void TrainingWorker::setAlpha(float alpha) {
    if (!trainer_) return;
    if (present_) {
        alphaWaiting_ = alpha;
        return;
    }
    trainer_->setAlpha(alpha);
    // What is shown of the step to come has another rate now.
    if (state_ == RunState::Paused) emit stateChanged(state_);
}

/// More of them after the end, and training can go on; or no longer.
void TrainingWorker::changeEpochs(int epochs) {
    trainer_->setEpochs(epochs);
    offerEpoch();
    const bool done = trainer_->progress().done;
    if (state_ == RunState::Done && !done) setState(RunState::Paused);
    if (state_ == RunState::Paused && done) setState(RunState::Done);
}

void TrainingWorker::setEpochs(int epochs) {
    if (present_) {
        epochsWaiting_ = epochs;
    } else if (trainer_) {
        const RunState before = state_;
        changeEpochs(epochs);
        // What is shown says how many there are.
        if (before == RunState::Paused && state_ == before) emit stateChanged(state_);
    }
}

}  // namespace firth
