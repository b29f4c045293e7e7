#include "app/session/training_session.h"

#include <QFileInfo>

#include "engine/vectors.h"

namespace firth {

TrainingSession::TrainingSession(QObject* parent)
    : QObject(parent),
      training_(new TrainingWorker(snapshots_)),
      finished_(new FinishedModel(snapshots_, queries_)),
      projection_(new ProjectionWorker(requests_, frames_)) {
    training_->moveToThread(&trainingThread_);
    finished_->moveToThread(&trainingThread_);
    projection_->moveToThread(&projectionThread_);
    connect(&trainingThread_, &QThread::finished, training_, &QObject::deleteLater);
    connect(&trainingThread_, &QThread::finished, finished_, &QObject::deleteLater);
    connect(&projectionThread_, &QThread::finished, projection_, &QObject::deleteLater);

    connect(training_, &TrainingWorker::loadProgress, this, &TrainingSession::loadProgress);
    connect(training_, &TrainingWorker::loaded, this, &TrainingSession::takeCorpus);
    connect(training_, &TrainingWorker::loadFailed, this, &TrainingSession::takeFailure);
    connect(training_, &TrainingWorker::stateChanged, this, [this](RunState state) {
        state_ = state;
        emit stateChanged(state);
    });
    connect(training_, &TrainingWorker::failed, this, &TrainingSession::failed);
    connect(training_, &TrainingWorker::diverged, this, &TrainingSession::diverged);
    connect(training_, &TrainingWorker::snapshotReady, this, &TrainingSession::projectSnapshot);
    connect(training_, &TrainingWorker::inspected, this, &TrainingSession::takeWordReport);
    connect(training_, &TrainingWorker::stepInspected, this,
            [this](std::shared_ptr<const StepReport> report) {
                if (!report || report->run == run_) emit stepInspected(std::move(report));
            });
    connect(training_, &TrainingWorker::matricesReady, this, &TrainingSession::takeMatrices);
    connect(training_, &TrainingWorker::trainingCopied, this, &TrainingSession::trainingCopied);
    connect(
        training_, &TrainingWorker::trainingKept, this,
        [this](const std::shared_ptr<const TrainingRecord>& training, quint64 run, double seconds) {
            emit trainingKept(run == run_ ? training : nullptr, seconds);
        });
    connect(training_, &TrainingWorker::modelCopied, this, &TrainingSession::modelCopied);
    connect(projection_, &ProjectionWorker::frameReady, this, &TrainingSession::showFrame);
    connectFinished();

    trainingThread_.setObjectName("training");
    projectionThread_.setObjectName("projection");
    trainingThread_.start();
    projectionThread_.start();
}

void TrainingSession::connectFinished() {
    connect(finished_, &FinishedModel::loadProgress, this, &TrainingSession::loadProgress);
    connect(finished_, &FinishedModel::loaded, this, &TrainingSession::takeCorpus);
    // There, and so before the next command: what was open goes when something else is.
    connect(finished_, &FinishedModel::loaded, training_, &TrainingWorker::forget);
    connect(training_, &TrainingWorker::loaded, finished_, &FinishedModel::forget);
    connect(finished_, &FinishedModel::modelCopied, this, &TrainingSession::modelCopied);
    connect(finished_, &FinishedModel::loadFailed, this, &TrainingSession::takeFailure);
    connect(finished_, &FinishedModel::snapshotReady, this, &TrainingSession::projectSnapshot);
    connect(finished_, &FinishedModel::inspected, this, &TrainingSession::takeWordReport);
    connect(finished_, &FinishedModel::matricesReady, this, &TrainingSession::takeMatrices);
}

TrainingSession::~TrainingSession() {
    stopLoading_.request_stop();
    trainingThread_.quit();
    projectionThread_.quit();
    trainingThread_.wait();
    projectionThread_.wait();
}

Opening TrainingSession::askForAnother(const Source& source, const TrainingSettings& settings) {
    stopLoading_.request_stop();
    stopLoading_ = std::stop_source();
    askedForAnother_ = ++asked_;
    settingsAsked_ = settings;
    return {asked_, source, settings};
}

void TrainingSession::load(const CorpusRequest& request, const TrainingSettings& settings) {
    const Opening opening = askForAnother(request.source, settings);
    const bool pasted = request.source.name == pastedSource;
    emit loadStarted(pasted ? tr("pasted text") : QFileInfo(request.source.name).fileName());
    QMetaObject::invokeMethod(
        training_, [worker = training_, finished = finished_, opening, reading = request.reading,
                    pasted, stop = stopLoading_.get_token()] {
            const std::string file = pasted ? std::string() : opening.source.name.toStdString();
            if (holdsSession(file))
                worker->openSession(opening, stop);
            else if (holdsVectors(file))
                finished->open(opening, stop);
            else
                worker->load(opening, reading, stop);
        });
}

void TrainingSession::take(const std::shared_ptr<const Corpus>& corpus, const Source& source,
                           const TrainingSettings& settings) {
    QMetaObject::invokeMethod(
        training_, [worker = training_, corpus, opening = askForAnother(source, settings)] {
            worker->take(opening, corpus);
        });
}

void TrainingSession::cancelLoading() {
    stopLoading_.request_stop();
}

void TrainingSession::restart(const TrainingSettings& settings) {
    stopRestart_.request_stop();
    stopRestart_ = std::stop_source();
    askedToRestart_ = ++asked_;
    settingsAsked_ = settings;
    QMetaObject::invokeMethod(
        training_, [worker = training_, opening = Opening{asked_, {}, settings},
                    stop = stopRestart_.get_token()] { worker->restart(opening, stop); });
}

void TrainingSession::takeAnswer(quint64 number) {
    answered_ = number;
    if (!isLoading()) emit loadEnded();
}

void TrainingSession::takeFailure(const OpeningFailure& failure) {
    const quint64 number = failure.opening.number;
    takeAnswer(number);
    if (number == askedToRestart_) emit settingsChanged();
    const bool givenUp = number < askedForAnother_;
    if (givenUp || failure.message.isEmpty()) return;
    emit failed(failure.message);
    if (failure.guess != TextEncoding::Auto)
        emit otherEncodingSeen(failure.message, failure.opening.source.name, failure.guess);
}

void TrainingSession::takeCorpus(const Opening& opening,
                                 const std::shared_ptr<const Corpus>& corpus, quint64 run) {
    run_ = run;
    opening_ = opening.number;
    source_ = opening.source;
    settings_ = opening.settings;
    if (opening.number == alphaSince_.number) settings_.alpha = alphaSince_.value;
    if (opening.number == epochsSince_.number) settings_.epochs = epochsSince_.value;
    if (corpus != corpus_) {
        corpus_ = corpus;
        groups_ = std::make_shared<const std::vector<int>>(
            groupLabels(*corpus, std::size_t{mostShownRows}));
    }
    if (opening.session) emit sessionOpened(opening.session);
    takeAnswer(opening.number);
    emit loaded();
}

void TrainingSession::train() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::train);
}
void TrainingSession::pause() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::pause);
}
void TrainingSession::trainEpoch() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::trainEpoch);
}

void TrainingSession::step(quint64 count) {
    QMetaObject::invokeMethod(training_, [worker = training_, count] { worker->step(count); });
}

void TrainingSession::stepBack(quint64 count) {
    QMetaObject::invokeMethod(training_, [worker = training_, count] { worker->stepBack(count); });
}
void TrainingSession::trainToNextCentre() {
    emit sentToPlace();
    QMetaObject::invokeMethod(training_, &TrainingWorker::trainToNextCentre);
}
void TrainingSession::trainToNextSentence() {
    emit sentToPlace();
    QMetaObject::invokeMethod(training_, &TrainingWorker::trainToNextSentence);
}
void TrainingSession::trainToPlace(quint64 sentence, quint32 centre) {
    emit sentToPlace();
    QMetaObject::invokeMethod(training_, [worker = training_, sentence, centre] {
        worker->trainToPlace(sentence, centre);
    });
}
void TrainingSession::trainToWord(quint32 word) {
    emit sentToPlace();
    QMetaObject::invokeMethod(training_, [worker = training_, word] { worker->trainToWord(word); });
}

void TrainingSession::lookBack(quint64 samples, bool exactly) {
    QMetaObject::invokeMethod(
        training_, [worker = training_, samples, exactly] { worker->lookBack(samples, exactly); });
}
void TrainingSession::trainOnFrom(quint64 samples, std::optional<Objective> objective) {
    QMetaObject::invokeMethod(training_, [worker = training_, samples, objective] {
        worker->trainOnFrom(samples, objective);
    });
}

void TrainingSession::setSpeed(double samplesPerSecond) {
    QMetaObject::invokeMethod(
        training_, [worker = training_, samplesPerSecond] { worker->setSpeed(samplesPerSecond); });
}

void TrainingSession::setAlpha(float alpha) {
    settings_.alpha = settingsAsked_.alpha = alpha;
    alphaSince_ = {asked_, alpha};
    QMetaObject::invokeMethod(training_, [worker = training_, alpha] { worker->setAlpha(alpha); });
}

void TrainingSession::setEpochs(int epochs) {
    settings_.epochs = settingsAsked_.epochs = epochs;
    epochsSince_ = {asked_, epochs};
    QMetaObject::invokeMethod(training_,
                              [worker = training_, epochs] { worker->setEpochs(epochs); });
}

void TrainingSession::inspect(const WordQuery& query) {
    if (isFinished()) {
        queries_.put(std::make_shared<const WordQuery>(query));
        QMetaObject::invokeMethod(finished_, &FinishedModel::inspect);
        return;
    }
    QMetaObject::invokeMethod(training_, [worker = training_, query] { worker->inspect(query); });
}
void TrainingSession::inspectNextStep() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::inspectNextStep);
}
void TrainingSession::inspectLastStep() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::inspectLastStep);
}

void TrainingSession::inspectMatrices(const MatricesQuery& query) {
    if (isFinished()) {
        QMetaObject::invokeMethod(
            finished_, [finished = finished_, query] { finished->inspectMatrices(query); });
        return;
    }
    QMetaObject::invokeMethod(training_,
                              [worker = training_, query] { worker->inspectMatrices(query); });
}

void TrainingSession::setMap(MapSettings settings) {
    settings.past = map_.past;
    map_ = std::move(settings);
}

void TrainingSession::copyModel() {
    if (isFinished())
        QMetaObject::invokeMethod(finished_, &FinishedModel::copyModel);
    else
        QMetaObject::invokeMethod(training_, &TrainingWorker::copyModel);
}

void TrainingSession::copyTraining() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::copyTraining);
}

void TrainingSession::keepTraining(quint64 mostBytesOfPast) {
    QMetaObject::invokeMethod(training_, [worker = training_, mostBytesOfPast] {
        worker->keepTraining(mostBytesOfPast);
    });
}

void TrainingSession::layAside() {
    QMetaObject::invokeMethod(
        training_, [worker = training_, settings = settings_] { worker->layAside(settings); });
    QMetaObject::invokeMethod(finished_, &FinishedModel::layAside);
}

quint64 TrainingSession::takeUp() {
    const quint64 number = askForAnother({}, {}).number;
    QMetaObject::invokeMethod(training_, [worker = training_, finished = finished_, number] {
        if (!worker->takeUp(number)) finished->takeUp(number);
    });
    return number;
}

bool TrainingSession::requestFrame() {
    if (frameUnderWay_ || !corpus_) return false;
    frameUnderWay_ = true;
    if (isFinished()) {
        QMetaObject::invokeMethod(
            finished_, [finished = finished_] { finished->takeSnapshot(mostShownRows); });
        return true;
    }
    const bool change = map_.colourBy == ColourBy::Change;
    QMetaObject::invokeMethod(
        training_, [worker = training_, change] { worker->takeSnapshot(mostShownRows, change); });
    return true;
}

// What was asked of a model that is gone is answered for nobody.
void TrainingSession::takeWordReport(std::shared_ptr<const WordReport> report) {
    if (report->run == run_) emit inspected(std::move(report));
}
void TrainingSession::takeMatrices(std::shared_ptr<const MatricesReport> report) {
    if (report->run == run_) emit matricesReady(std::move(report));
}

void TrainingSession::projectSnapshot() {
    auto snapshot = snapshots_.take();
    if (!snapshot || snapshot->run != run_) {  // of a model that is gone
        frameUnderWay_ = false;
        return;
    }
    requests_.put(std::make_shared<const ProjectionRequest>(ProjectionRequest{
        std::move(snapshot), corpus_, groups_, state_ != RunState::Running, map_}));
    QMetaObject::invokeMethod(projection_, &ProjectionWorker::project);
}

void TrainingSession::showFrame() {
    frameUnderWay_ = false;
    auto frame = frames_.take();
    if (!frame || frame->snapshot->run != run_) return;
    if (!isFinished()) takeObjective(frame->snapshot->objective);
    emit frameReady(std::move(frame));
}

void TrainingSession::takeObjective(Objective objective) {
    if (objective == settings_.objective) return;
    // A model that starts anew with it starts as one does.
    if (settings_.initialC == defaultInitialC(settings_.objective))
        settings_.initialC = defaultInitialC(objective);
    settings_.objective = objective;
    emit settingsChanged();
}

}  // namespace firth
