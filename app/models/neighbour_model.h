#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "app/session/word_report.h"
#include "engine/corpus.h"

namespace firth {

/// The neighbours of a word: in E by the metric asked for, and each one's rank on the map.
class NeighbourModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordColumn, ScoreColumn, BarColumn, MapRankColumn, columns };
    /// The share 0 … 1 of a bar's length, for the bar column.
    static constexpr int shareRole = Qt::UserRole;
    static constexpr int wordRole = Qt::UserRole + 1;  ///< the word's id

    using QAbstractTableModel::QAbstractTableModel;

    /// `mapRanks` has one number a neighbour, 1 for the nearest on the map, 0 if it is not there.
    void set(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const WordReport> report,
             std::vector<std::size_t> mapRanks);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Corpus> corpus_;
    std::shared_ptr<const WordReport> report_;
    std::vector<std::size_t> mapRanks_;
};

}  // namespace firth
