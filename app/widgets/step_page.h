#pragma once

#include <QWidget>
#include <array>

#include "app/session/step_walk.h"
#include "app/widgets/step_highlight.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QTableView;
QT_END_NAMESPACE

namespace firth {

class CostTable;
class FormulaLabel;
class PullPicture;
class SegmentedControl;
class StageCard;
class StepHeader;
class StepOutputModel;
class StepPictures;
class VectorStrips;

/// One step of training, stage by stage: look up, score, predict, error, update, what moved. Every
/// number is the model's own, from the trace of the step that it really takes.
class StepPage : public QWidget {
    Q_OBJECT
public:
    explicit StepPage(StepWalk& walk, QWidget* parent = nullptr);

    const StepHighlight& highlight() const { return highlight_; }

signals:
    void highlightChanged(const StepHighlight& highlight);
    /// What is shown has changed: the step or its stage.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeCards();
    QWidget* makeTable();
    void arrange();
    void showStep();
    void showStage();
    void bringIntoView(const StageCard& card);
    void showFormulas();
    void showStrips();
    void setHighlight(const StepHighlight& highlight);
    void fitTable();
    template <typename Part>
    void link(Part* part);

    StepWalk& walk_;
    std::shared_ptr<const StepReport> shown_;
    StepHighlight highlight_;
    StepHeader* header_;
    QScrollArea* scroll_;
    QGridLayout* grid_;
    QBoxLayout* answers_;
    StageCard *lookUp_, *score_, *predict_, *update_, *moved_;
    FormulaLabel *lookUpFormula_, *scoreFormula_, *predictFormula_, *updateFormula_;
    CostTable* costs_;
    SegmentedControl* order_;
    StepOutputModel* outputs_;
    QTableView* table_;
    VectorStrips *inputStrips_, *changeStrips_;
    StepPictures* pictures_;
    PullPicture* pull_;
    int columns_ = 0;
};

}  // namespace firth
