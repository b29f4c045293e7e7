#include "app/models/difference_model.h"

#include <algorithm>

#include "app/models/number_column.h"
#include "app/models/shown_word.h"
#include "app/widgets/plain_tool_tip.h"

namespace firth {

void DifferenceModel::set(std::shared_ptr<const Corpus> corpus,
                          std::shared_ptr<const DifferenceReport> report) {
    const bool sameShape = report_ && corpus == corpus_ &&
                           report_->found.differences.size() == report->found.differences.size();
    // A reset would drop the view's scroll position with every report.
    if (!sameShape) beginResetModel();
    corpus_ = std::move(corpus);
    report_ = std::move(report);
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void DifferenceModel::clear() {
    beginResetModel();
    report_.reset();
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !report_) return 0;
    return static_cast<int>(std::min(report_->found.differences.size(), mostRows));
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString DifferenceModel::words(const std::vector<WordId>& ids) const {
    QStringList words;
    for (const WordId id : ids) words.append(shownWord(corpus_->vocabulary.word(id)));
    return words.join(QStringLiteral(", "));
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !report_) return {};
    const NeighbourhoodDifference& row =
        report_->found.differences[static_cast<std::size_t>(index.row())];
    if (role == wordRole) return row.word;
    if (role == Qt::TextAlignmentRole && index.column() == SharedColumn) return numberAlignment;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    QString text;
    switch (index.column()) {
        case WordColumn:
            text = shownWord(corpus_->vocabulary.word(row.word));
            break;
        case SharedColumn:
            text = tr("%1 of %2").arg(row.shared).arg(report_->found.k);
            break;
        case FirstColumn:
            text = words(row.onlyFirst);
            break;
        default:
            text = words(row.onlySecond);
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section == SharedColumn ? numberAlignment
                                       : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == FirstColumn)
        return tr("Among the nearest words in the first model, not in the second");
    if (role == Qt::ToolTipRole && section == SecondColumn)
        return tr("Among the nearest words in the second model, not in the first");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case WordColumn:
            return tr("word");
        case SharedColumn:
            return tr("shared");
        case FirstColumn:
            return tr("only in the first");
        default:
            return tr("only in the second");
    }
}

}  // namespace firth
