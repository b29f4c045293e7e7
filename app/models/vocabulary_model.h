#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "engine/corpus.h"

namespace firth {

/// The vocabulary with id, count and group: its listed words (see listed_words.h).
class VocabularyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IdColumn, WordColumn, CountColumn, GroupColumn, columns };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setCorpus(std::shared_ptr<const Corpus> corpus);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Corpus> corpus_;
    std::vector<int> groups_;
};

}  // namespace firth
