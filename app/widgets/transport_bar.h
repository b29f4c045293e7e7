#pragma once

#include <QFrame>
#include <QPointer>

#include "app/session/training_worker.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSlider;
QT_END_NAMESPACE

namespace firth {

class FlowLayout;
class StatusLine;

/// Train, step back and on, epoch, reset, how fast; and where training stands.
class TransportBar : public QFrame {
    Q_OBJECT
public:
    explicit TransportBar(QWidget* parent = nullptr);

    void setState(RunState state);
    void showProgress(const Snapshot& snapshot);
    /// Why there is nothing to train, for the tool tips, and what there is instead; an empty reason
    /// takes it back.
    void setNoTraining(const QString& reason, const QString& status);
    /// Where training stands, in a line: for whatever bar has room for it.
    QWidget* status() const;
    /// Beside the speed, where it has no room elsewhere.
    void takeStatus();
    /// Train has the keys when the program starts.
    void focusTrain();
    /// Presses the button that a key stands for; false if there is none.
    bool press(int key);
    /// Samples a second; TrainingWorker::fullSpeed for as fast as it goes.
    double speed() const;

signals:
    void trainAsked();
    void pauseAsked();
    void stepBackAsked();
    void stepAsked();
    void nextWordAsked();
    void nextSentenceAsked();
    void epochAsked();
    void resetAsked();
    void speedChanged(double samplesPerSecond);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSpeed();
    void drawIcons();
    void fitWidths();
    QList<QPushButton*> buttons() const;

    RunState state_ = RunState::Empty;
    bool fast_ = false;  ///< the fast trainer trains
    FlowLayout* flow_;
    QPushButton* train_;
    QPushButton* stepBack_;
    QPushButton* step_;
    QPushButton* nextWord_;
    QPushButton* nextSentence_;
    QPushButton* epoch_;
    QPushButton* reset_;
    QSlider* speed_;
    QLabel* speedText_;
    StatusLine* status_;
    QPointer<QWidget> focusBefore_;  ///< had the focus when Train should have had it, but was off
};

}  // namespace firth
