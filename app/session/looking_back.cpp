// Of the training worker, what it does when the past is looked at. The trainer really stands there:
// whatever is asked of it is answered for the moment that is shown.
#include <algorithm>

#include "app/session/training_worker.h"

namespace firth {
namespace {

/// What a look back may take before it shows where it has come to; then it goes on in chunks, so
/// that the next command need not wait.
constexpr qint64 atOnceMilliseconds = 30;
constexpr qint64 chunkMilliseconds = 5;

}  // namespace

void TrainingWorker::lookBack(quint64 samples, bool exactly) {
    if (!trainer_) return;
    pause();
    present_ = present();
    tokensPerSecond_ = 0;
    state_ = RunState::Paused;  // also from Done
    destination_ = std::min(samples, *present_);
    keyframes_.approach(*trainer_, destination_);
    travelFor(atOnceMilliseconds);
    if (isThere() || !exactly) {
        endTravel();
    } else {
        emit stateChanged(state_);
        travel_.start(0);
    }
}

/// At the destination, or where the fast trainer's block begins that it lies in.
bool TrainingWorker::isThere() {
    const quint64 samples = trainer_->progress().samples;
    return samples >= destination_ || trainer_->leastRun() > destination_ - samples ||
           trainer_->progress().diverged;
}

void TrainingWorker::travelFor(qint64 milliseconds) {
    constexpr quint64 betweenLooksAtTheClock = 4;
    QElapsedTimer timer;
    timer.start();
    while (!isThere() && timer.elapsed() < milliseconds) {
        const quint64 step = std::max<quint64>(betweenLooksAtTheClock, trainer_->leastRun());
        keyframes_.goTo(*trainer_, std::min(destination_, trainer_->progress().samples + step));
    }
}

void TrainingWorker::travelOn() {
    travelFor(chunkMilliseconds);
    if (!isThere()) return;
    travel_.stop();
    endTravel();
}

void TrainingWorker::endTravel() {
    endAtThePresent();
    if (!present_ && trainer_->progress().done) state_ = RunState::Done;
    emit stateChanged(state_);
}

/// Looking back ends where training was when it began, with every bit as it was then.
void TrainingWorker::endAtThePresent() {
    if (!present_ || trainer_->progress().samples < *present_) return;
    present_.reset();
    trainer_->forgetFuture();  // a rate that was set here was not used yet
    applyWhatWaits();
}

void TrainingWorker::applyWhatWaits() {
    if (epochsWaiting_) changeEpochs(*epochsWaiting_);
    if (alphaWaiting_) trainer_->setAlpha(*alphaWaiting_);
    epochsWaiting_.reset();
    alphaWaiting_.reset();
}

void TrainingWorker::trainOnFrom(quint64 samples, std::optional<Objective> objective) {
    if (!trainer_) return;
    pause();
    rewind(std::min(samples, present()));
    present_.reset();
    applyWhatWaits();
    if (objective) trainer_->setObjective(*objective);
    tokensPerSecond_ = 0;
    state_ = trainer_->progress().done ? RunState::Done : RunState::Paused;
    if (state_ == RunState::Done)
        emit stateChanged(state_);
    else
        train();
}

}  // namespace firth
