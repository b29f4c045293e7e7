#pragma once

#include "app/session/step_walk.h"
#include "app/widgets/card.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
QT_END_NAMESPACE

namespace firth {

class FormulaLabel;

/// The head of the One step page: which sample it is, where in its sentence, and the buttons that
/// walk through its stages, by a press or by themselves.
class StepHeader : public Card {
    Q_OBJECT
public:
    explicit StepHeader(StepWalk& walk, QWidget* parent = nullptr);

    void showStep();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    double samplesPerSecond() const;
    void play();

    StepWalk& walk_;
    QBoxLayout* sides_;
    FormulaLabel* sample_;
    FormulaLabel* sentence_;
    QLabel* where_;
    QPushButton *back_, *next_, *nextSample_, *play_;
    QSlider* pace_;
    QLabel* paceText_;
};

}  // namespace firth
