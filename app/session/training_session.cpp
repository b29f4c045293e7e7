#include "app/session/training_session.h"

#include <QFileInfo>

namespace firth {

TrainingSession::TrainingSession(QObject* parent)
    : QObject(parent),
      training_(new TrainingWorker(snapshots_)),
      projection_(new ProjectionWorker(requests_, frames_)) {
    training_->moveToThread(&trainingThread_);
    projection_->moveToThread(&projectionThread_);
    connect(&trainingThread_, &QThread::finished, training_, &QObject::deleteLater);
    connect(&projectionThread_, &QThread::finished, projection_, &QObject::deleteLater);

    connect(training_, &TrainingWorker::loadProgress, this, &TrainingSession::loadProgress);
    connect(training_, &TrainingWorker::loaded, this, &TrainingSession::takeCorpus);
    connect(training_, &TrainingWorker::loadFailed, this,
            [this](const QString& message, bool cancelled) {
                loading_ = false;
                emit loadEnded();
                if (!cancelled) emit failed(message);
            });
    connect(training_, &TrainingWorker::stateChanged, this, [this](RunState state) {
        state_ = state;
        emit stateChanged(state);
    });
    connect(training_, &TrainingWorker::failed, this, &TrainingSession::failed);
    connect(training_, &TrainingWorker::snapshotReady, this, &TrainingSession::projectSnapshot);
    connect(training_, &TrainingWorker::inspected, this, &TrainingSession::inspected);
    connect(training_, &TrainingWorker::stepInspected, this,
            [this](std::shared_ptr<const StepReport> report) {
                if (!report || report->run == run_) emit stepInspected(std::move(report));
            });
    connect(training_, &TrainingWorker::matricesReady, this, &TrainingSession::matricesReady);
    connect(projection_, &ProjectionWorker::frameReady, this, &TrainingSession::showFrame);

    trainingThread_.setObjectName("training");
    projectionThread_.setObjectName("projection");
    trainingThread_.start();
    projectionThread_.start();
}

TrainingSession::~TrainingSession() {
    stopLoading_.request_stop();
    trainingThread_.quit();
    projectionThread_.quit();
    trainingThread_.wait();
    projectionThread_.wait();
}

void TrainingSession::load(const CorpusRequest& request, const TrainingSettings& settings) {
    stopLoading_.request_stop();
    stopLoading_ = std::stop_source();
    loading_ = true;
    settingsAsked_ = settings;
    emit loadStarted(request.source.isEmpty() ? tr("pasted text")
                                              : QFileInfo(request.source).fileName());
    QMetaObject::invokeMethod(
        training_, [worker = training_, request, stop = stopLoading_.get_token(), settings] {
            worker->load(request, stop, settings);
        });
}

void TrainingSession::take(const std::shared_ptr<const Corpus>& corpus,
                           const TrainingSettings& settings) {
    settingsAsked_ = settings;
    QMetaObject::invokeMethod(
        training_, [worker = training_, corpus, settings] { worker->take(corpus, settings); });
}

void TrainingSession::cancelLoading() {
    stopLoading_.request_stop();
}

void TrainingSession::restart(const TrainingSettings& settings) {
    settingsAsked_ = settings;
    QMetaObject::invokeMethod(training_,
                              [worker = training_, settings] { worker->restart(settings); });
}

void TrainingSession::takeCorpus(const std::shared_ptr<const Corpus>& corpus, quint64 run) {
    loading_ = false;
    run_ = run;
    settings_ = settingsAsked_;
    if (corpus != corpus_) {
        corpus_ = corpus;
        groups_ = std::make_shared<const std::vector<int>>(
            groupLabels(*corpus, static_cast<std::size_t>(rows_)));
    }
    emit loadEnded();
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
void TrainingSession::trainOnFrom(quint64 samples) {
    QMetaObject::invokeMethod(training_,
                              [worker = training_, samples] { worker->trainOnFrom(samples); });
}

void TrainingSession::setSpeed(double samplesPerSecond) {
    QMetaObject::invokeMethod(
        training_, [worker = training_, samplesPerSecond] { worker->setSpeed(samplesPerSecond); });
}

void TrainingSession::setAlpha(float alpha) {
    settings_.alpha = alpha;
    QMetaObject::invokeMethod(training_, [worker = training_, alpha] { worker->setAlpha(alpha); });
}

void TrainingSession::setEpochs(int epochs) {
    settings_.epochs = epochs;
    QMetaObject::invokeMethod(training_,
                              [worker = training_, epochs] { worker->setEpochs(epochs); });
}

void TrainingSession::inspect(const WordQuery& query) {
    QMetaObject::invokeMethod(training_, [worker = training_, query] { worker->inspect(query); });
}
void TrainingSession::inspectNextStep() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::inspectNextStep);
}
void TrainingSession::inspectLastStep() {
    QMetaObject::invokeMethod(training_, &TrainingWorker::inspectLastStep);
}

void TrainingSession::inspectMatrices(const MatricesQuery& query) {
    QMetaObject::invokeMethod(training_,
                              [worker = training_, query] { worker->inspectMatrices(query); });
}

void TrainingSession::setMap(MapSettings settings) {
    settings.past = map_.past;
    map_ = std::move(settings);
}

bool TrainingSession::requestFrame() {
    if (frameUnderWay_ || !corpus_) return false;
    frameUnderWay_ = true;
    const bool change = map_.colourBy == ColourBy::Change;
    QMetaObject::invokeMethod(training_, [worker = training_, rows = rows_, change] {
        worker->takeSnapshot(rows, change);
    });
    return true;
}

void TrainingSession::projectSnapshot() {
    auto snapshot = snapshots_.take();
    if (!snapshot) return;
    if (snapshot->run != run_) {  // of a model that is gone
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
    if (frame && frame->snapshot->run == run_) emit frameReady(std::move(frame));
}

}  // namespace firth
