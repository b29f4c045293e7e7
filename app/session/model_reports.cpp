// Of the training worker, what it tells of its model when it is asked.
#include <algorithm>
#include <new>
#include <utility>

#include "app/session/training_worker.h"
#include "engine/neighbours.h"

namespace firth {

void TrainingWorker::takeSnapshot(int rows, bool withEpochStart) {
    if (!trainer_) return emit snapshotReady();  // of a model that is gone
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->run = run_;
    snapshot->progress = trainer_->progress();
    snapshot->recentLoss = trainer_->curve().recentMean();
    snapshot->tokensPerSecond = tokensPerSecond_;
    snapshot->objective = trainer_->settings().objective;
    snapshot->fast = present_ || state_ == RunState::Running ? trainer_->isFast() : isToBeFast();
    snapshot->losses = trainer_->curve().points();
    snapshot->past = {present(), keyframes_.moments(), keyframes_.bytes(), keyframes_.mostBytes()};
    snapshot->window = windowView(*trainer_, trainer_->lastSample());
    const auto E = trainer_->E();
    if (!present_) similarity_.offer(E, snapshot->progress.samples);
    snapshot->E = E.topRows(std::min<Eigen::Index>(rows, E.rows()));
    const EpochMark* mark = withEpochStart ? epochs_.before(snapshot->progress.samples) : nullptr;
    if (mark) snapshot->epochStart = mark->E.topRows(snapshot->E.rows());
    mailbox_.put(std::move(snapshot));
    emit snapshotReady();
}

void TrainingWorker::inspect(const WordQuery& query) {
    // A question about the words of another corpus may have waited for this one.
    if (!trainer_ || mostWord(query) >= corpus_->vocabulary.size()) return;
    const auto E = trainer_->E();
    auto report = std::make_shared<WordReport>();
    report->query = query;
    report->run = run_;
    report->samples = trainer_->progress().samples;
    answer(*report, E);
    addChange(*report);
    addMoments(*report);
    emit inspected(std::move(report));
}

void TrainingWorker::addChange(WordReport& report) const {
    const EpochMark* mark = epochs_.before(report.samples);
    if (!mark) return;
    const WordQuery& query = report.query;
    report.change =
        neighbourChange(neighbours(mark->E, query.word, query.k, query.metric), report.neighbours);
    report.epochsAtChange = mark->epoch;
}

void TrainingWorker::addMoments(WordReport& report) {
    similarity_.follow(report.query.word, report.query.followed, keyframes_);
    if (!present_) similarity_.offer(trainer_->E(), report.samples);
    report.moments = similarity_.moments();
}

void TrainingWorker::inspectNextStep() {
    if (trainer_) tellStep(nextStep(*trainer_));
}

void TrainingWorker::inspectLastStep() {
    if (trainer_) tellStep(lastStep(*trainer_, keyframes_));
}

void TrainingWorker::tellStep(std::shared_ptr<StepReport> report) {
    if (report) report->run = run_;
    emit stepInspected(std::move(report));
}

void TrainingWorker::inspectMatrices(const MatricesQuery& query) {
    if (!trainer_) return;
    const auto E = trainer_->E(), C = trainer_->C();
    auto report = std::make_shared<MatricesReport>();
    report->query = query;
    report->run = run_;
    report->samples = trainer_->progress().samples;
    largest_.update(E, C, run_, report->samples, state_ == RunState::Running);
    report->E = copyOf(E, query.E, largest_.ofE());
    report->C = copyOf(C, query.C, largest_.ofC());
    emit matricesReady(std::move(report));
}

void TrainingWorker::copyModel() {
    if (!trainer_) return;
    try {
        emit modelCopied(std::make_shared<const ModelCopy>(ModelCopy{
            corpus_, trainer_->settings().objective, std::make_shared<const Matrix>(trainer_->E()),
            std::make_shared<const Matrix>(trainer_->C())}));
    } catch (const std::bad_alloc&) {
        emit failed(tr("There is not enough memory to save this model."));
    }
}

}  // namespace firth
