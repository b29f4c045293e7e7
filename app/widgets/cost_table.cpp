#include "app/widgets/cost_table.h"

#include <QGridLayout>
#include <QLabel>

#include "app/widgets/unbroken_equations.h"

namespace firth {
namespace {

QString nameOf(Objective objective) {
    switch (objective) {
        case Objective::FullSoftmax:
            return CostTable::tr("full softmax");
        case Objective::NegativeSampling:
            return CostTable::tr("negative sampling");
        case Objective::HierarchicalSoftmax:
            break;
    }
    return CostTable::tr("hierarchical softmax");
}

QString inWords(const StepCost& cost) {
    return (cost.scores == 1 ? CostTable::tr("%L1 score, %L2 weights")
                             : CostTable::tr("%L1 scores, %L2 weights"))
        .arg(cost.scores)
        .arg(cost.weights);
}

}  // namespace

CostTable::CostTable(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("costTable"));
    setAccessibleName(tr("What a step costs"));
    setToolTip(tr("Scores that are computed and weights that are changed in one step"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            auto* cell = new QLabel;
            cell->setTextFormat(Qt::PlainText);
            cell->setWordWrap(true);
            if (row == 0) cell->setProperty("role", "quiet");
            grid->addWidget(cell, row, column);
            cells_[row][column] = cell;
        }
    grid->setColumnStretch(columns - 1, 1);
    cells_[0][0]->setText(tr("What one step costs"));
}

void CostTable::show(const StepReport& report) {
    cells_[0][1]->setText(unbrokenEquations(tr("here: V = %L1, d = %L2")
                                                .arg(report.tables->corpus->vocabulary.size())
                                                .arg(report.settings.dim)));
    cells_[0][2]->setText(
        unbrokenEquations(tr("in earnest: V = %L1, d = %L2").arg(largeVocabulary).arg(largeDim)));
    int row = 1;
    for (const CostComparison& cost : report.costs) {
        if (row == rows) break;
        const bool ours = cost.objective == report.settings.objective;
        cells_[row][0]->setText(ours ? tr("%1 (this step)").arg(nameOf(cost.objective))
                                     : nameOf(cost.objective));
        // What the noise words name twice is scored twice, and its row of C is changed once.
        const bool twice = ours && cost.objective == Objective::NegativeSampling &&
                           report.trace.rowsOfC.size() < report.trace.outputs.size();
        cells_[row][1]->setText(twice ? tr("%1 (a noise word came twice)").arg(inWords(cost.here))
                                      : inWords(cost.here));
        cells_[row][2]->setText(inWords(cost.large));
        for (QLabel* cell : cells_[row]) {
            QFont font = cell->font();
            font.setBold(ours);
            cell->setFont(font);
        }
        ++row;
    }
}

QStringList CostTable::texts() const {
    QStringList texts;
    for (const auto& row : cells_)
        for (const QLabel* cell : row) texts << cell->text();
    return texts;
}

}  // namespace firth
