#pragma once

#include <QObject>
#include <QPointer>
#include <deque>

#include "app/lesson/chapter.h"
#include "app/session/step_walk.h"
#include "engine/training_progress.h"

class QAbstractButton;

namespace firth {

class MainWindow;

/// Does in the window what a chapter wants done, one act after the other; each waits until the
/// window shows what the one before it has changed.
class LessonActor : public QObject {
    Q_OBJECT
public:
    explicit LessonActor(MainWindow& window);

    /// Behind those that are still to be done.
    void perform(const std::vector<LessonAct>& acts);
    /// Lets those go.
    void stop();
    bool isActing() const { return acting_; }
    /// Of the frame that the window shows.
    const TrainingProgress& progress() const { return progress_; }

signals:
    /// All is done.
    void finished();

private:
    enum class Wait { Nothing, ForModel, ForEpochs, ForSamples, ForButton, ForStage };

    void next();
    void begin(const LessonAct& act);
    void open(const LessonAct& act);
    void waitFor(QAbstractButton& button);
    void walkToStage();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookAtFrame();
    void later();

    MainWindow& window_;
    std::deque<LessonAct> acts_;
    bool acting_ = false;
    Wait wait_ = Wait::Nothing;
    double wanted_ = 0;                 ///< epochs or samples that are waited for
    Stage stage_ = Stage::LookUp;       ///< that is walked to
    QString opening_;                   ///< the corpus that was asked for
    bool modelCame_ = false;            ///< since it was asked for
    QPointer<QAbstractButton> button_;  ///< that is waited for
    TrainingProgress progress_;
};

}  // namespace firth
