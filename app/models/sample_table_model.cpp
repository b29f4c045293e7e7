#include "app/models/sample_table_model.h"

#include "app/models/number_column.h"
#include "app/models/shown_word.h"
#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/turned_arrows.h"

namespace firth {

void SampleTableModel::setSamples(std::shared_ptr<const Corpus> corpus,
                                  std::vector<WindowSample> samples) {
    beginResetModel();
    corpus_ = std::move(corpus);
    samples_ = std::move(samples);
    rows_ = 0;
    firstCurrent_ = 0;
    endResetModel();
}

void SampleTableModel::showUpTo(std::size_t centre) {
    const int last = firstCurrent_;
    const auto rows = static_cast<int>(samplesUpTo(samples_, centre));
    firstCurrent_ = centre == 0 ? 0 : static_cast<int>(samplesUpTo(samples_, centre - 1));
    setRows(rows);
    const int firstChanged = std::min(last, firstCurrent_);
    if (firstChanged < rows_)
        emit dataChanged(index(firstChanged, 0), index(rows_ - 1, columns - 1));
}

void SampleTableModel::setRows(int rows) {
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows < rows_) {
        beginRemoveRows({}, rows, rows_ - 1);
        rows_ = rows;
        endRemoveRows();
    }
}

int SampleTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int SampleTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString SampleTableModel::text(int row, int column) const {
    const WindowSample& shown = sample(row);
    const auto word = [this](WordId id) { return shownWord(corpus_->vocabulary.word(id)); };
    switch (column) {
        case NumberColumn:
            return QStringLiteral("%L1").arg(row + 1);
        case InputColumn: {
            QStringList input;
            for (const WordId id : shown.input) input.append(word(id));
            return input.join(QStringLiteral(" + "));
        }
        default:
            return word(shown.output);
    }
}

QVariant SampleTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool current = index.row() >= firstCurrent_;
    const bool number = index.column() == NumberColumn;
    switch (role) {
        case Qt::DisplayRole: {
            const QString shown = text(index.row(), index.column());
            // The mark tells the current rows without their colour.
            if (number && current)
                return inNumberColumn(turnedArrows(QStringLiteral("▸ ")) + shown);
            return index.column() == OutputColumn ? turnedArrows(QStringLiteral("→ ")) + shown
                                                  : shown;
        }
        case Qt::ToolTipRole:
            // A tool tip runs as its words do.
            return plainToolTip(text(index.row(), InputColumn) + QStringLiteral(" → ") +
                                text(index.row(), OutputColumn));
        case Qt::TextAlignmentRole:
            return number ? numberAlignment : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        case currentRole:
            return current;
        default:
            return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool number = section == NumberColumn;
    if (role == Qt::TextAlignmentRole)
        return number ? numberAlignment : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return number ? tr("#") : section == InputColumn ? tr("input") : turnedArrows(tr("→ output"));
}

}  // namespace firth
