#include "app/session/step_walk.h"

#include <algorithm>

namespace firth {
namespace {

constexpr int liveMilliseconds = 250;

Stage after(Stage stage) {
    return static_cast<Stage>(static_cast<int>(stage) + 1);
}
Stage before(Stage stage) {
    return static_cast<Stage>(static_cast<int>(stage) - 1);
}

}  // namespace

StepWalk::StepWalk(TrainingSession& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &TrainingSession::stepInspected, this, &StepWalk::takeReport);
    connect(&session_, &TrainingSession::stateChanged, this, &StepWalk::takeState);
    connect(&session_, &TrainingSession::loaded, this, &StepWalk::forgetReport);
    connect(&session_, &TrainingSession::loadStarted, this, &StepWalk::changed);
    connect(&session_, &TrainingSession::loadEnded, this, &StepWalk::changed);
    connect(&session_, &TrainingSession::sentToPlace, this, [this] { sent_ = true; });
    play_.setTimerType(Qt::PreciseTimer);
    connect(&play_, &QTimer::timeout, this, &StepWalk::advance);
    live_.setInterval(liveMilliseconds);
    connect(&live_, &QTimer::timeout, this, &StepWalk::askNext);
}

bool StepWalk::canGoBack() const {
    return report_ && (report_->index > 0 || stage_ != Stage::LookUp);
}

bool StepWalk::canGoForward() const {
    return report_ && !(stage_ == Stage::Moved && session_.state() == RunState::Done);
}

void StepWalk::setWatched(bool watched) {
    if (watched == watched_) return;
    watched_ = watched;
    if (!watched_) {
        stopPlaying();
        live_.stop();
        return;
    }
    if (isLive()) live_.start();
    askNext();
}

void StepWalk::forgetReport() {
    stopPlaying();
    report_.reset();
    trained_ = false;
    commands_ = 0;
    sent_ = false;
    asked_ = false;
    wanted_ = Wanted::WhereTheModelStands;
    stage_ = Stage::LookUp;
    emit changed();
    askNext();
}

void StepWalk::askNext() {
    if (watched_ && session_.corpus()) session_.inspectNextStep();
}

void StepWalk::ask(Wanted wanted) {
    asked_ = true;
    wanted_ = wanted;
    if (wanted == Wanted::LastSample)
        session_.inspectLastStep();
    else
        session_.inspectNextStep();
}

void StepWalk::train() {
    ++commands_;
    trained_ = true;
    session_.step(1);
}

void StepWalk::enter(Stage stage) {
    stage_ = stage;
    emit changed();
}

void StepWalk::forward() {
    stopPlaying();
    advance();
}

void StepWalk::advance() {
    if (asked_ || !report_) return;
    if (isLive()) {
        session_.pause();
    } else if (!canGoForward()) {
        stopPlaying();
    } else if (stage_ == Stage::Moved) {
        ask(Wanted::NextSample);
    } else {
        if (stage_ == Stage::Error && !trained_) train();
        enter(after(stage_));
    }
}

void StepWalk::back() {
    stopPlaying();
    if (asked_ || !canGoBack()) return;
    if (isLive()) {
        session_.pause();
    } else if (stage_ == Stage::LookUp) {
        ask(Wanted::LastSample);
    } else {
        if (stage_ == Stage::Update && trained_) {
            ++commands_;
            trained_ = false;
            session_.stepBack(1);
        }
        enter(before(stage_));
    }
}

void StepWalk::nextSample() {
    stopPlaying();
    if (asked_ || !canGoForward()) return;
    if (isLive()) {
        session_.pause();
        return;
    }
    if (!trained_) train();
    ask(Wanted::NextSample);
}

void StepWalk::play(double samplesPerSecond) {
    if (isLive()) session_.pause();
    play_.start(std::max(1, qRound(1000 / (samplesPerSecond * stageCount))));
    emit playingChanged(true);
}

void StepWalk::stopPlaying() {
    if (!play_.isActive()) return;
    play_.stop();
    emit playingChanged(false);
}

void StepWalk::takeState(RunState state) {
    if (state == RunState::Running) {
        stopPlaying();
        if (watched_) live_.start();
        return;
    }
    live_.stop();
    if (commands_ > 0) {
        --commands_;  // what is shown is the step that was taken
        emit changed();
        return;
    }
    stopPlaying();
    const bool arrived = std::exchange(sent_, false);
    if (arrived && watched_)
        ask(Wanted::NextSample);
    else
        askNext();
}

void StepWalk::takeReport(const std::shared_ptr<const StepReport>& report) {
    const Wanted wanted = std::exchange(wanted_, Wanted::WhereTheModelStands);
    asked_ = false;
    if (!report) {  // nothing comes next: the last sample is what there is to see
        const bool isShown = trained_ && stage_ == Stage::Moved;
        if (wanted != Wanted::LastSample && !isShown) ask(Wanted::LastSample);
        return;
    }
    if (isLive()) {
        report_ = report;
        trained_ = false;
        enter(Stage::Moved);
        return;
    }
    if (wanted == Wanted::WhereTheModelStands && report_ && follow(report)) return;
    report_ = report;
    trained_ = report->trained;
    enter(trained_ ? Stage::Moved : Stage::LookUp);
}

/// Keeps to what is shown where the model has not gone far from it.
bool StepWalk::follow(const std::shared_ptr<const StepReport>& next) {
    if (next->trained) return false;
    const std::uint64_t shown = report_->index;
    if (next->index == shown + 1 && trained_) {
        emit changed();  // as it should be; but perhaps it was the last, and is no longer
        return true;
    }
    if (next->index == shown + 1 && stage_ != Stage::Moved) {
        trained_ = true;  // somebody trained the sample that is shown
        enter(Stage::Moved);
        return true;
    }
    if (next->index == shown && !trained_) {
        report_ = next;  // perhaps with another learning rate
        emit changed();
        return true;
    }
    if (next->index == shown + 2 && trained_) {
        ask(Wanted::LastSample);  // one more was trained: it is shown as the last one was
        return true;
    }
    return false;
}

}  // namespace firth
