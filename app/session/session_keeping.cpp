// Of the training worker, what it does when a training is put away or taken out again.
#include <new>

#include "app/session/training_worker.h"
#include "engine/error.h"

namespace firth {

void TrainingWorker::copyTraining() {
    if (!trainer_) return;
    // A look at the past is no part of what is kept.
    const quint64 shown = trainer_->progress().samples;
    if (present_) keyframes_.goTo(*trainer_, *present_);
    std::shared_ptr<const TrainingRecord> record;
    try {
        record = std::make_shared<const TrainingRecord>(
            TrainingRecord{corpus_, trainer_->settings(), trainer_->choices(), trainer_->state(),
                           keyframes_.states()});
    } catch (const std::bad_alloc&) {
        emit failed(tr("There is not enough memory to save this training."));
    }
    if (present_) keyframes_.goTo(*trainer_, shown);
    if (record) emit trainingCopied(std::move(record));
}

void TrainingWorker::openSession(const QString& path, const std::stop_token& stop) {
    Progress progress;
    progress.stop = stop;
    progress.report = [this](std::uint64_t done, std::uint64_t total) {
        emit loadProgress(done, total);
    };
    try {
        SavedSession session = readSession(path.toStdString(), progress);
        pause();
        corpus_ = session.trainer->tables()->corpus;
        emit sessionOpened(std::make_shared<const OpenedSession>(
            OpenedSession{path, session.trainer->settings(), std::move(session.notes),
                          session.trainer->progress().samples}));
        setTrainer(std::move(session.trainer), std::move(session.keyframes));
    } catch (const Cancelled&) {
        emit loadFailed({}, true);
    } catch (const std::bad_alloc&) {
        emit loadFailed(tr("%1: there is not enough memory for this session").arg(path), false);
    } catch (const std::exception& error) {
        emit loadFailed(QString::fromStdString(error.what()), false);
    }
}

}  // namespace firth
