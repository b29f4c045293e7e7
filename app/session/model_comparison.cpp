#include "app/session/model_comparison.h"

#include <utility>

namespace firth {

ModelComparison::ModelComparison(TrainingSession& first, QObject* parent)
    : QObject(parent), first_(first), worker_(new DifferenceWorker(requests_, stop_.get_token())) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(worker_, &DifferenceWorker::compared, this,
            [this](std::shared_ptr<const DifferenceReport> report) {
                comparing_ = false;
                if (!std::exchange(outdated_, false)) emit compared(std::move(report));
            });
    connect(&first_, &TrainingSession::loaded, this, [this] {
        if (!second_) return;
        // Finished vectors came without the text that a second model would need.
        if (!first_.corpus()->hasText()) return end();
        TrainingSettings settings = second_->settingsAskedFor();
        settings.seed = first_.settings().seed;
        settings.epochs = first_.settings().epochs;
        settings.subsample = first_.settings().subsample;
        second_->take(first_.corpus(), first_.source(), settings);
    });
    thread_.setObjectName("comparison");
    thread_.start();
}

ModelComparison::~ModelComparison() {
    stop_.request_stop();
    thread_.quit();
    thread_.wait();
}

void ModelComparison::begin(const TrainingSettings& settings) {
    if (!first_.corpus()) return;
    if (!second_) {
        second_ = std::make_unique<TrainingSession>();
        connect(second_.get(), &TrainingSession::loaded, this, &ModelComparison::secondChanged);
        connect(second_.get(), &TrainingSession::frameReady, this,
                &ModelComparison::secondFrameReady);
        connect(second_.get(), &TrainingSession::stateChanged, this,
                &ModelComparison::secondStateChanged);
        connect(second_.get(), &TrainingSession::settingsChanged, this,
                &ModelComparison::secondChanged);
        connect(second_.get(), &TrainingSession::failed, this, &ModelComparison::failed);
        second_->setSpeed(speed_);
    }
    if (second_->corpus() == first_.corpus())
        second_->restart(settings);
    else
        second_->take(first_.corpus(), first_.source(), settings);
}

void ModelComparison::end() {
    layAside();
}

std::unique_ptr<TrainingSession> ModelComparison::layAside() {
    if (!second_) return nullptr;
    second_->pause();
    auto second = std::move(second_);
    outdated_ = comparing_;
    emit secondChanged();
    return second;
}

void ModelComparison::takeUp(std::unique_ptr<TrainingSession> second) {
    const bool change = second_ || second;
    outdated_ = comparing_;
    second_ = std::move(second);
    if (change) emit secondChanged();
}

void ModelComparison::setSpeed(double samplesPerSecond) {
    speed_ = samplesPerSecond;
    if (second_) second_->setSpeed(samplesPerSecond);
}

void ModelComparison::setEpochs(int epochs) {
    if (second_) second_->setEpochs(epochs);
}

bool ModelComparison::compare(const DifferenceRequest& request) {
    if (comparing_) return false;
    comparing_ = true;
    requests_.put(std::make_shared<const DifferenceRequest>(request));
    QMetaObject::invokeMethod(worker_, &DifferenceWorker::compare);
    return true;
}

}  // namespace firth
