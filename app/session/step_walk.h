#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "app/session/training_session.h"

namespace firth {

/// The stages in which one step is shown. The model changes between Error and Update.
enum class Stage { LookUp, Score, Predict, Error, Update, Moved };
constexpr int stageCount = 6;

/// Walks through steps stage by stage, forward and back, and keeps what is shown in line with where
/// the model stands, whoever moves it: a sample is trained when its Update is reached, and taken
/// back when that is left backwards.
class StepWalk : public QObject {
    Q_OBJECT
public:
    explicit StepWalk(TrainingSession& session, QObject* parent = nullptr);

    /// What is shown; null before a corpus is there.
    const std::shared_ptr<const StepReport>& report() const { return report_; }
    Stage stage() const { return stage_; }
    /// While training runs a step is shown whole, now and then another one.
    bool isLive() const { return session_.state() == RunState::Running; }
    /// There is a model, but a finished one: it takes no steps.
    bool isFinished() const { return session_.isFinished(); }
    bool isEmpty() const { return session_.isEmpty(); }
    bool isPlaying() const { return play_.isActive(); }
    bool canGoBack() const;
    bool canGoForward() const;

    /// Whether anybody looks: nothing is asked from the trainer while nobody does.
    void setWatched(bool watched);

    /// One stage on; after the last comes the next sample.
    void forward();
    /// One stage back; before the first comes the last stage of the sample before.
    void back();
    /// To the first stage of the next sample; trains this one if need be.
    void nextSample();
    /// Walks by itself, that many samples a second with all their stages, until touched.
    void play(double samplesPerSecond);
    void stopPlaying();

signals:
    /// Another step or another stage is to be shown.
    void changed();
    void playingChanged(bool playing);

private:
    void takeReport(const std::shared_ptr<const StepReport>& report);
    bool follow(const std::shared_ptr<const StepReport>& next);
    void takeState(RunState state);
    void forgetReport();
    void advance();
    void enter(Stage stage);
    /// What the next report is wanted for.
    enum class Wanted { WhereTheModelStands, NextSample, LastSample };
    void ask(Wanted wanted);
    void askNext();
    void train();

    TrainingSession& session_;
    std::shared_ptr<const StepReport> report_;
    Stage stage_ = Stage::LookUp;
    bool trained_ = false;  ///< the model has taken the step that is shown
    bool watched_ = false;
    int commands_ = 0;    ///< of ours that are under way; each is answered by one change of state
    bool sent_ = false;   ///< training is on its way to a place
    bool asked_ = false;  ///< a question of ours is under way, for what is wanted
    Wanted wanted_ = Wanted::WhereTheModelStands;
    QTimer play_;
    QTimer live_;
};

}  // namespace firth
