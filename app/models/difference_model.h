#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "app/session/difference_worker.h"
#include "engine/corpus.h"

namespace firth {

/// The words that two models see most differently, and who is near them in one model alone.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordColumn, SharedColumn, FirstColumn, SecondColumn, columns };
    static constexpr int wordRole = Qt::UserRole;  ///< the word's id
    /// Words shown, at most.
    static constexpr std::size_t mostRows = 100;

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const DifferenceReport> report);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const std::vector<WordId>& ids) const;

    std::shared_ptr<const Corpus> corpus_;
    std::shared_ptr<const DifferenceReport> report_;
};

}  // namespace firth
