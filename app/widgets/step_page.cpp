#include "app/widgets/step_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/models/step_output_model.h"
#include "app/widgets/bar_delegate.h"
#include "app/widgets/cost_table.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/pull_picture.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/stage_card.h"
#include "app/widgets/step_formulas.h"
#include "app/widgets/step_header.h"
#include "app/widgets/step_pictures.h"
#include "app/widgets/vector_strips.h"
#include "engine/magnification.h"
#include "engine/step_plane.h"
#include "engine/weight_scale.h"

namespace firth {
namespace {

/// Rows of C that are shown as strips or in the plane; the table has them all.
constexpr std::size_t mostRows = 16;
constexpr std::size_t mostPlaneRows = 10;
constexpr int twoColumnsFrom = 62;  ///< in widths of the letter x times ten

}  // namespace

StepPage::StepPage(StepWalk& walk, QWidget* parent)
    : QWidget(parent),
      walk_(walk),
      header_(new StepHeader(walk)),
      scroll_(new QScrollArea),
      grid_(new QGridLayout) {
    setObjectName(QStringLiteral("stepPage"));
    setShortcutTopic(*this, tr("One step"));
    setAccessibleName(tr("One step"));
    makeCards();
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("stepContent"));
    content->setLayout(grid_);
    grid_->setContentsMargins(0, 0, 4, 0);
    grid_->setSpacing(10);
    scroll_->setObjectName(QStringLiteral("stepScroll"));
    scroll_->setAccessibleName(tr("Stages of the step"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(header_);
    layout->addWidget(scroll_, 1);
    connect(&walk_, &StepWalk::changed, this, &StepPage::showStep);
    arrange();
    showStep();
}

template <typename Part>
void StepPage::link(Part* part) {
    connect(part, &Part::highlightChanged, this, &StepPage::setHighlight);
    connect(this, &StepPage::highlightChanged, part, &Part::setHighlight);
}

void StepPage::makeCards() {
    lookUp_ = new StageCard(QStringLiteral("lookUpCard"), 1, tr("Look up"));
    lookUpFormula_ = new FormulaLabel(QStringLiteral("lookUpFormula"));
    inputStrips_ = new VectorStrips(QStringLiteral("inputStrips"));
    inputStrips_->setAccessibleName(tr("The input's rows of E"));
    lookUp_->body()->addWidget(lookUpFormula_);
    lookUp_->body()->addWidget(inputStrips_, 1);

    score_ = new StageCard(QStringLiteral("scoreCard"), 2, tr("Score against C"));
    scoreFormula_ = new FormulaLabel(QStringLiteral("scoreFormula"));
    costs_ = new CostTable;
    score_->body()->addWidget(scoreFormula_);
    score_->body()->addWidget(costs_);
    score_->keepClear(*costs_);
    score_->body()->addStretch();

    predict_ = new StageCard(QStringLiteral("predictCard"), 3, tr("Predict, and see the error"));
    predictFormula_ = new FormulaLabel(QStringLiteral("predictFormula"));
    pictures_ = new StepPictures;
    predict_->body()->addWidget(predictFormula_);
    auto* table = makeTable();
    predict_->body()->addWidget(order_, 0, Qt::AlignLeft);
    answers_ = new QBoxLayout(QBoxLayout::TopToBottom);
    answers_->setSpacing(14);
    answers_->addWidget(table, 3, Qt::AlignTop);
    answers_->addWidget(pictures_, 2);
    predict_->body()->addLayout(answers_, 1);

    update_ = new StageCard(QStringLiteral("updateCard"), 4, tr("Update: nudge the vectors"));
    updateFormula_ = new FormulaLabel(QStringLiteral("updateFormula"));
    changeStrips_ = new VectorStrips(QStringLiteral("changeStrips"));
    changeStrips_->setAccessibleName(tr("The vectors before and after the step"));
    update_->body()->addWidget(updateFormula_);
    update_->body()->addWidget(changeStrips_, 1);

    moved_ = new StageCard(QStringLiteral("movedCard"), 5, tr("What moved"));
    pull_ = new PullPicture(QStringLiteral("pullPicture"));
    moved_->body()->addWidget(pull_, 1);

    for (FormulaLabel* formula : {lookUpFormula_, scoreFormula_, predictFormula_, updateFormula_})
        link(formula);
    link(inputStrips_);
    link(changeStrips_);
    link(pictures_);
    link(pull_);
}

QWidget* StepPage::makeTable() {
    outputs_ = new StepOutputModel(this);
    table_ = new QTableView;
    table_->setObjectName(QStringLiteral("stepOutputs"));
    table_->setAccessibleName(tr("Outputs of the step"));
    table_->setModel(outputs_);
    table_->setItemDelegateForColumn(StepOutputModel::BarColumn,
                                     new BarDelegate(StepOutputModel::shareRole, this));
    table_->setShowGrid(false);
    table_->setMouseTracking(true);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->verticalHeader()->hide();
    table_->setTabKeyNavigation(false);
    auto* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(40);
    header->setSectionResizeMode(StepOutputModel::BarColumn, QHeaderView::Stretch);
    const auto light = [this](const QModelIndex& index) {
        if (index.isValid()) setHighlight({index.data(StepOutputModel::outputRole).toInt(), -1});
    };
    connect(table_, &QTableView::entered, this, light);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, light);

    order_ = new SegmentedControl(
        QStringLiteral("outputOrder"), tr("Order of the outputs"),
        {tr("Largest error first"), tr("Vocabulary order")},
        {tr("The words that this step moves most stand on top"), tr("Frequent words first")});
    order_->setChosen(0);
    connect(order_, &SegmentedControl::chosenByUser, this, [this](int chosen) {
        outputs_->setOrder(chosen == 0 ? StepOutputModel::Order::LargestErrorFirst
                                       : StepOutputModel::Order::AsAsked);
    });
    return table_;
}

/// Two columns where there is room, else all cards below each other.
void StepPage::arrange() {
    const int enough = fontMetrics().horizontalAdvance(QLatin1Char('x')) * twoColumnsFrom * 2;
    const int columns = width() >= enough ? 2 : 1;
    answers_->setDirection(width() * 3 >= enough * 4 ? QBoxLayout::LeftToRight
                                                     : QBoxLayout::TopToBottom);
    if (columns == columns_) return;
    columns_ = columns;
    for (StageCard* card : {lookUp_, score_, predict_, update_, moved_}) grid_->removeWidget(card);
    if (columns == 2) {
        grid_->addWidget(lookUp_, 0, 0);
        grid_->addWidget(score_, 0, 1);
        grid_->addWidget(predict_, 1, 0, 1, 2);
        grid_->addWidget(update_, 2, 0);
        grid_->addWidget(moved_, 2, 1);
    } else {
        int row = 0;
        for (StageCard* card : {lookUp_, score_, predict_, update_, moved_})
            grid_->addWidget(card, row++, 0);
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void StepPage::showStep() {
    header_->showStep();
    if (!isVisible()) return;
    const auto& report = walk_.report();
    if (report != shown_) {
        shown_ = report;
        scroll_->setVisible(report != nullptr);
        if (report) {
            order_->setVisible(report->settings.objective == Objective::FullSoftmax);
            costs_->show(*report);
            showStrips();
        }
        setHighlight({});
    }
    if (report) showStage();
    emit shown();
}

void StepPage::showStage() {
    const Stage stage = walk_.stage();
    outputs_->show(shown_, stage);
    fitTable();
    pictures_->show(shown_, stage);
    showFormulas();
    struct Part {
        StageCard* card;
        Stage first, last;
    };
    for (const Part& part :
         {Part{lookUp_, Stage::LookUp, Stage::LookUp}, Part{score_, Stage::Score, Stage::Score},
          Part{predict_, Stage::Predict, Stage::Error}, Part{update_, Stage::Update, Stage::Update},
          Part{moved_, Stage::Moved, Stage::Moved}}) {
        part.card->setVeiled(stage < part.first);
        const bool current = part.first <= stage && stage <= part.last && !walk_.isLive();
        part.card->setCurrent(current);
        if (current) bringIntoView(*part.card);
    }
}

/// Whole if it fits, else from its top.
void StepPage::bringIntoView(const StageCard& card) {
    grid_->activate();
    QScrollBar* bar = scroll_->verticalScrollBar();
    const int top = bar->value();
    const int bottom = top + scroll_->viewport()->height();
    if (card.y() >= top && card.geometry().bottom() <= bottom) return;
    bar->setValue(card.y());
}

void StepPage::showFormulas() {
    if (!shown_) return;
    lookUpFormula_->setLines(stageFormulas(*shown_, Stage::LookUp, highlight_));
    scoreFormula_->setLines(stageFormulas(*shown_, Stage::Score, highlight_));
    // The error is a stage of its own on the card of the prediction.
    predictFormula_->setLines(stageFormulas(
        *shown_, walk_.stage() <= Stage::Predict ? Stage::Predict : Stage::Error, highlight_));
    updateFormula_->setLines(stageFormulas(*shown_, Stage::Update, highlight_));
}

void StepPage::showStrips() {
    const StepReport& report = *shown_;
    const float scale = weightScale(report.largestWeight);
    const double magnification =
        magnificationFor(static_cast<double>(report.largestChange), static_cast<double>(scale));
    std::vector<StripRow> input, changes;
    for (const RowTrace& row : report.trace.rowsOfE) {
        StripRow strip{rowNameOfE(report, row.row), std::nullopt, -1, row.before, {}};
        input.push_back(strip);
        strip.after = row.after;
        changes.push_back(std::move(strip));
    }
    if (report.input.size() > 1)
        input.push_back({tr("h, their mean"), std::nullopt, -1, report.trace.hidden, {}, true});

    const StepPlane plane = stepPlane(report.trace, mostPlaneRows);
    QStringList outputNames, inputNames;
    for (const OutputTrace& output : report.trace.outputs)
        outputNames << outputName(report, output.row);
    for (const PlaneRow& row : plane.inputs)
        inputNames << shownWord(report.tables->corpus->vocabulary.word(row.row));
    pull_->setPlane(plane, outputNames, inputNames,
                    magnificationFor(plane.largestMove, plane.largestLength));

    const StepPlane strongest = stepPlane(report.trace, mostRows);
    for (const PlaneRow& row : strongest.outputs) {
        const auto& rows = report.trace.rowsOfC;
        const auto trace = std::ranges::find(rows, row.row, &RowTrace::row);
        changes.push_back({rowNameOfC(report, row.row), roleOf(report, row.output), row.output,
                           trace->before, trace->after});
    }
    inputStrips_->setRows(std::move(input));
    changeStrips_->setRows(std::move(changes));
    for (VectorStrips* strips : {inputStrips_, changeStrips_}) strips->setScale(scale);
    changeStrips_->setMagnification(magnification);
    update_->setCaption(strongest.outputsLeftOut > 0
                            ? tr("every row of C moves; the %L1 strongest pushes of %L2 are shown")
                                  .arg(strongest.outputs.size())
                                  .arg(report.trace.rowsOfC.size())
                            : tr("rows of C that move: %L1 of %L2")
                                  .arg(report.trace.rowsOfC.size())
                                  .arg(outputRows(report.tables->corpus->vocabulary.size(),
                                                  report.settings.objective)));
    const auto dimensions = report.settings.dim;
    const std::size_t words = report.tables->corpus->vocabulary.size();
    lookUp_->setCaption(
        report.input.size() > 1
            ? tr("%L1 rows of %L2 × %3").arg(report.trace.rowsOfE.size()).arg(words).arg(dimensions)
            : tr("row %L1 of %L2 × %3").arg(report.input[0]).arg(words).arg(dimensions));
}

void StepPage::setHighlight(const StepHighlight& highlight) {
    if (highlight == highlight_) return;
    highlight_ = highlight;
    showFormulas();
    const int row = outputs_->rowOf(highlight.output);
    if (row < 0)
        table_->clearSelection();
    else if (!table_->selectionModel()->isRowSelected(row))
        table_->selectRow(row);
    emit highlightChanged(highlight_);
}

/// As high as its rows, up to ten, so that the page scrolls and not the table in it.
void StepPage::fitTable() {
    constexpr int mostVisibleRows = 10;
    const bool softmax = shown_->settings.objective == Objective::FullSoftmax;
    table_->setColumnHidden(StepOutputModel::ExponentialColumn, !softmax);
    const int rowHeight = fontMetrics().height() + 10;
    table_->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::clamp(outputs_->rowCount(), 1, mostVisibleRows);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + rows * rowHeight +
                           table_->horizontalScrollBar()->sizeHint().height());
}

void StepPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void StepPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    arrange();
    if (shown_) fitTable();
}

void StepPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    walk_.setWatched(true);
    showStep();
}

void StepPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    walk_.setWatched(false);
}

}  // namespace firth
