#pragma once

#include "app/session/difference_worker.h"
#include "app/session/training_session.h"

namespace firth {

/// A second model beside a session's own, on the same corpus: trained by a session of its own, and
/// compared with the first. Whenever the first starts anew, so does the second, from the same seed;
/// finished vectors end it.
class ModelComparison : public QObject {
    Q_OBJECT
public:
    explicit ModelComparison(TrainingSession& first, QObject* parent = nullptr);
    /// Stops all threads.
    ~ModelComparison() override;

    /// A second model with these settings, in place of one that there is.
    void begin(const TrainingSettings& settings);
    /// Lets the second model go.
    void end();
    /// The same, but it can be given back, on the same corpus.
    std::unique_ptr<TrainingSession> layAside();
    void takeUp(std::unique_ptr<TrainingSession> second);
    bool hasSecond() const { return second_ != nullptr; }
    /// Null without a second model.
    TrainingSession* second() const { return second_.get(); }
    TrainingSession& first() const { return first_; }

    /// The pace of both, kept for a second model that is still to come.
    void setSpeed(double samplesPerSecond);
    void setEpochs(int epochs);

    /// Finds out where the two differ; answered by compared. False if that is under way already.
    bool compare(const DifferenceRequest& request);

signals:
    /// The second model is there, another one, or gone.
    void secondChanged();
    void secondFrameReady(std::shared_ptr<const MapFrame> frame);
    void secondStateChanged(RunState state);
    void compared(std::shared_ptr<const DifferenceReport> report);
    void failed(const QString& message);

private:
    TrainingSession& first_;
    std::unique_ptr<TrainingSession> second_;
    double speed_ = TrainingWorker::fullSpeed;
    Mailbox<DifferenceRequest> requests_;
    std::stop_source stop_;
    QThread thread_;
    DifferenceWorker* worker_;
    bool comparing_ = false;
    bool outdated_ = false;  ///< what is being compared is of a second model that is gone
};

}  // namespace firth
