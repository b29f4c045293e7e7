#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "app/session/step_walk.h"

namespace firth {

/// The outputs of a step, one a row: what was asked, the score, the probability, the error. What a
/// stage has not come to yet is left open.
class StepOutputModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        WordColumn,
        KindColumn,
        ScoreColumn,
        ExponentialColumn,  ///< full softmax only
        ProbabilityColumn,
        BarColumn,
        LabelColumn,
        ErrorColumn,
        LossColumn,
        columns
    };
    static constexpr int shareRole = Qt::UserRole;       ///< of the bar, 0 … 1
    static constexpr int outputRole = Qt::UserRole + 1;  ///< index into StepTrace::outputs
    static constexpr int labelRole = Qt::UserRole + 2;   ///< 1 or 0

    enum class Order { LargestErrorFirst, AsAsked };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const StepReport> report, Stage stage);
    /// Full softmax asks about the whole vocabulary; there the strongest pushes come first unless
    /// the user wants the vocabulary's order. The few outputs of the others stay as asked.
    void setOrder(Order order);
    int rowOf(int output) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrangeRows();
    QString text(std::size_t output, int column) const;
    QString kind(std::size_t output) const;

    std::shared_ptr<const StepReport> report_;
    Stage stage_ = Stage::LookUp;
    Order order_ = Order::LargestErrorFirst;
    std::vector<int> rows_;      ///< the output of each row
    std::size_t favourite_ = 0;  ///< the most probable output that is wrong
};

/// The word of an output, or "#7" for an inner node.
QString outputName(const StepReport& report, std::uint32_t row);

}  // namespace firth
