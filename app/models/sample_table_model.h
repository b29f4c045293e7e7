#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "engine/corpus.h"
#include "engine/window_samples.h"

namespace firth {

/// The samples of a sentence up to the current centre word, input → output: a table that grows as
/// the window moves on.
class SampleTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, InputColumn, OutputColumn, columns };
    /// Whether the row is a sample of the current centre word.
    static constexpr int currentRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// All samples of the sentence, in order; none is shown before showUpTo().
    void setSamples(std::shared_ptr<const Corpus> corpus, std::vector<WindowSample> samples);
    void showUpTo(std::size_t centre);

    const std::vector<WindowSample>& samples() const { return samples_; }
    const WindowSample& sample(int row) const { return samples_[static_cast<std::size_t>(row)]; }
    /// The first row of the current centre word.
    int firstCurrentRow() const { return firstCurrent_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    void setRows(int rows);

    std::shared_ptr<const Corpus> corpus_;
    std::vector<WindowSample> samples_;
    int rows_ = 0;
    int firstCurrent_ = 0;
};

}  // namespace firth
