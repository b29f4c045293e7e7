#include "app/models/neighbour_model.h"

#include <algorithm>

#include "app/models/number_column.h"
#include "app/models/shown_word.h"
#include "app/widgets/number_text.h"
#include "app/widgets/plain_tool_tip.h"

namespace firth {
namespace {

/// A bar's length: a cosine as it stands, other scores against the longest shown.
double barShare(const WordReport& report, std::size_t row) {
    const float score = report.neighbours[row].score;
    if (report.query.metric == Metric::Cosine) return std::clamp<double>(score, 0, 1);
    float largest = 0;
    for (const Neighbour& neighbour : report.neighbours)
        largest = std::max(largest, std::abs(neighbour.score));
    return largest > 0 ? std::clamp<double>(score / largest, 0, 1) : 0;
}

}  // namespace

void NeighbourModel::set(std::shared_ptr<const Corpus> corpus,
                         std::shared_ptr<const WordReport> report,
                         std::vector<std::size_t> mapRanks) {
    const bool sameShape = report_ && report_->neighbours.size() == report->neighbours.size() &&
                           report_->query.metric == report->query.metric;
    // A reset would drop the view's selection and scroll position twice a second.
    if (!sameShape) beginResetModel();
    corpus_ = std::move(corpus);
    report_ = std::move(report);
    mapRanks_ = std::move(mapRanks);
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void NeighbourModel::clear() {
    beginResetModel();
    report_.reset();
    mapRanks_.clear();
    endResetModel();
}

int NeighbourModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !report_ ? 0 : static_cast<int>(report_->neighbours.size());
}

int NeighbourModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant NeighbourModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !report_) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Neighbour& neighbour = report_->neighbours[row];
    const std::size_t mapRank = row < mapRanks_.size() ? mapRanks_[row] : 0;
    if (role == wordRole) return neighbour.word;
    if (role == shareRole) return barShare(*report_, row);
    if (role == Qt::TextAlignmentRole && index.column() == MapRankColumn) return numberAlignment;
    if (role == Qt::ToolTipRole && index.column() == WordColumn)
        return plainToolTip(shownWord(corpus_->vocabulary.word(neighbour.word)));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case WordColumn:
            return shownWord(corpus_->vocabulary.word(neighbour.word));
        case ScoreColumn:
            return inNumberColumn(fixedNumber(neighbour.score, 2));
        case MapRankColumn:
            return mapRank == 0 ? tr("not shown") : QStringLiteral("%L1").arg(mapRank);
        default:
            return {};
    }
}

QVariant NeighbourModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section == MapRankColumn ? numberAlignment
                                        : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == MapRankColumn)
        return tr("1: nearest of all words on the map");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case WordColumn:
            return tr("neighbour");
        case ScoreColumn:
            if (!report_ || report_->query.metric == Metric::Cosine) return tr("cosine");
            return report_->query.metric == Metric::Euclidean ? tr("distance") : tr("dot");
        case MapRankColumn:
            return tr("on map");
        default:
            return QString();
    }
}

}  // namespace firth
