// Of the training worker, what it does when a training is put away or taken out again.
#include <QElapsedTimer>
#include <new>
#include <utility>

#include "app/session/training_worker.h"

namespace firth {

std::shared_ptr<const TrainingRecord> TrainingWorker::recordOf(KeptStates keyframes) {
    // A look at the past is no part of what is kept.
    const quint64 shown = trainer_->progress().samples;
    if (present_) keyframes_.goTo(*trainer_, *present_);
    std::shared_ptr<const TrainingRecord> record;
    try {
        record = std::make_shared<const TrainingRecord>(
            TrainingRecord{corpus_, trainer_->settings(), trainer_->choices(), trainer_->state(),
                           std::move(keyframes)});
    } catch (const std::bad_alloc&) {
        // Whoever gets none says what that means.
    }
    if (present_) keyframes_.goTo(*trainer_, shown);
    return record;
}

void TrainingWorker::copyTraining() {
    if (!trainer_) return;
    auto record = recordOf(keyframes_.states());
    if (record)
        emit trainingCopied(std::move(record));
    else
        emit failed(tr("There is not enough memory to save this training."));
}

void TrainingWorker::keepTraining(quint64 mostBytesOfPast) {
    // A model that diverged is nothing to come back to.
    if (!trainer_ || trainer_->progress().diverged) return emit trainingKept(nullptr, run_, 0);
    QElapsedTimer timer;
    timer.start();
    auto record = recordOf(keyframes_.states(mostBytesOfPast));
    emit trainingKept(std::move(record), run_, static_cast<double>(timer.nsecsElapsed()) * 1e-9);
}

void TrainingWorker::layAside(const TrainingSettings& shown) {
    pause();
    aside_ = Aside{{0, std::exchange(source_, {}), shown},
                   std::exchange(corpus_, nullptr),
                   std::move(trainer_),
                   std::exchange(keyframes_, Keyframes()),
                   std::exchange(epochs_, EpochVectors()),
                   std::exchange(similarity_, SimilarityHistory()),
                   std::exchange(present_, std::nullopt),
                   std::exchange(alphaWaiting_, std::nullopt),
                   std::exchange(epochsWaiting_, std::nullopt)};
    setState(RunState::Empty);
}

bool TrainingWorker::takeUp(quint64 number) {
    auto aside = std::exchange(aside_, std::nullopt);
    if (!aside || !aside->trainer) return false;
    pause();
    aside->opening.number = number;
    source_ = aside->opening.source;
    corpus_ = std::move(aside->corpus);
    trainer_ = std::move(aside->trainer);
    keyframes_ = std::move(aside->keyframes);
    epochs_ = std::move(aside->epochs);
    similarity_ = std::move(aside->similarity);
    present_ = aside->present;
    alphaWaiting_ = aside->alphaWaiting;
    epochsWaiting_ = aside->epochsWaiting;
    ++run_;
    tokensPerSecond_ = 0;
    emit loaded(aside->opening, corpus_, run_);
    setState(trainer_->progress().done && !present_ ? RunState::Done : RunState::Paused);
    return true;
}

void TrainingWorker::openSession(Opening opening, const std::stop_token& stop) {
    const QString path = opening.source.name;
    Progress progress;
    progress.stop = stop;
    progress.report = [this](std::uint64_t done, std::uint64_t total) {
        emit loadProgress(done, total);
    };
    try {
        SavedSession session = readSession(path.toStdString(), progress);
        opening.source = {QString::fromStdString(session.notes.source),
                          QString::fromStdString(session.notes.pasted)};
        opening.settings = session.trainer->settings();
        opening.session = std::make_shared<const OpenedSession>(
            OpenedSession{path, std::move(session.notes), session.trainer->progress().samples});
        auto corpus = session.trainer->tables()->corpus;
        setTrainer(opening, std::move(corpus), std::move(session.trainer),
                   std::move(session.keyframes));
    } catch (const std::exception&) {
        emit loadFailed(
            failureOf(opening, tr("%1: there is not enough memory for this session").arg(path)));
    }
}

}  // namespace firth
