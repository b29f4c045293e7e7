#pragma once

#include <QWidget>
#include <vector>

#include "engine/step_report.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace firth {

/// What one step costs by each objective, in this model and in a large one, side by side.
class CostTable : public QWidget {
    Q_OBJECT
public:
    explicit CostTable(QWidget* parent = nullptr);

    void show(const StepReport& report);
    using QWidget::show;
    QStringList texts() const;

private:
    static constexpr int rows = 4;
    static constexpr int columns = 3;
    QLabel* cells_[rows][columns];
};

}  // namespace firth
