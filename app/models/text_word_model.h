#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "app/session/text_reading.h"

namespace firth {

/// Every different word of a text: the kept ones with their ids, then, struck through, those that
/// are dropped, and why.
class TextWordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IdColumn, WordColumn, CountColumn, FateColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setReading(std::shared_ptr<const TextReading> reading);
    /// The row that is lit; −1 for none.
    void setLit(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TextWord& word, int column) const;

    std::shared_ptr<const TextReading> reading_;
    int lit_ = -1;
};

}  // namespace firth
