#include "app/models/step_output_model.h"

#include <algorithm>
#include <numeric>

#include "app/models/number_column.h"
#include "app/models/shown_word.h"
#include "app/widgets/number_text.h"
#include "engine/output_ranking.h"

namespace firth {
namespace {

/// The stage that fills a column in.
Stage stageOf(int column) {
    switch (column) {
        case StepOutputModel::WordColumn:
        case StepOutputModel::KindColumn:
            return Stage::LookUp;
        case StepOutputModel::ScoreColumn:
            return Stage::Score;
        case StepOutputModel::ExponentialColumn:
        case StepOutputModel::ProbabilityColumn:
        case StepOutputModel::BarColumn:
            return Stage::Predict;
        default:
            return Stage::Error;
    }
}

}  // namespace

QString outputName(const StepReport& report, std::uint32_t row) {
    if (report.settings.objective == Objective::HierarchicalSoftmax)
        return QStringLiteral("#%1").arg(row);
    return shownWord(report.tables->corpus->vocabulary.word(row));
}

void StepOutputModel::show(std::shared_ptr<const StepReport> report, Stage stage) {
    const bool sameStep = report == report_;
    if (sameStep && stage == stage_) return;
    // A reset would drop the view's selection and scroll position at every stage.
    if (!sameStep) beginResetModel();
    report_ = std::move(report);
    stage_ = stage;
    if (sameStep) {
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    } else {
        arrangeRows();
        endResetModel();
    }
}

void StepOutputModel::setOrder(Order order) {
    if (order == order_) return;
    beginResetModel();
    order_ = order;
    arrangeRows();
    endResetModel();
}

void StepOutputModel::arrangeRows() {
    rows_.resize(report_ ? report_->trace.outputs.size() : 0);
    std::iota(rows_.begin(), rows_.end(), 0);
    if (rows_.empty()) return;
    const auto& outputs = report_->trace.outputs;
    const auto at = [&](int row) -> const OutputTrace& {
        return outputs[static_cast<std::size_t>(row)];
    };
    if (report_->settings.objective != Objective::FullSoftmax) return;
    favourite_ = rankOutputs(outputs, 0).favourite.value_or(0);
    if (order_ == Order::LargestErrorFirst)
        std::ranges::stable_sort(rows_, std::greater<>(),
                                 [&](int row) { return std::abs(at(row).error); });
}

int StepOutputModel::rowOf(int output) const {
    const auto found = std::ranges::find(rows_, output);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int StepOutputModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int StepOutputModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString StepOutputModel::kind(std::size_t output) const {
    const bool yes = report_->trace.outputs[output].label > 0;
    switch (report_->settings.objective) {
        case Objective::NegativeSampling:
            if (yes) return tr("true word");
            return tr("noise, P = %1")
                .arg(weightText(
                    report_->tables->noise->probability(report_->trace.outputs[output].row)));
        case Objective::HierarchicalSoftmax:
            return yes ? tr("the way goes left") : tr("the way goes right");
        case Objective::FullSoftmax:
            break;
    }
    if (yes) return tr("true word");
    return output == favourite_ ? tr("wrong favourite") : tr("wrong");
}

QString StepOutputModel::text(std::size_t output, int column) const {
    const OutputTrace& trace = report_->trace.outputs[output];
    switch (column) {
        case WordColumn:
            return outputName(*report_, trace.row);
        case KindColumn:
            return kind(output);
        case ScoreColumn:
            return inNumberColumn(fixedNumber(trace.score));
        case ExponentialColumn:
            return output < report_->softmax.exponentials.size()
                       ? fixedNumber(report_->softmax.exponentials[output])
                       : QString();
        case ProbabilityColumn:
            return fixedNumber(trace.probability);
        case LabelColumn:
            return QString::number(trace.label);
        case ErrorColumn:
            return inNumberColumn(signedNumber(trace.error));
        case LossColumn:
            // Full softmax has one loss, the true word's.
            return report_->settings.objective == Objective::FullSoftmax && trace.label == 0
                       ? QString()
                       : fixedNumber(trace.loss);
        default:
            return {};
    }
}

QVariant StepOutputModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !report_) return {};
    const int output = rows_[static_cast<std::size_t>(index.row())];
    const OutputTrace& trace = report_->trace.outputs[static_cast<std::size_t>(output)];
    const bool reached = stage_ >= stageOf(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return reached ? text(static_cast<std::size_t>(output), index.column())
                           : QStringLiteral("·");
        case Qt::TextAlignmentRole:
            return index.column() <= KindColumn ? static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)
                                                : numberAlignment;
        case shareRole:
            return reached ? trace.probability : 0;
        case outputRole:
            return output;
        case labelRole:
            return trace.label;
        default:
            return {};
    }
}

QVariant StepOutputModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section <= KindColumn ? static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)
                                     : numberAlignment;
    if (role != Qt::DisplayRole) return {};
    const bool tree = report_ && report_->settings.objective == Objective::HierarchicalSoftmax;
    const bool softmax = report_ && report_->settings.objective == Objective::FullSoftmax;
    switch (section) {
        case WordColumn:
            return tree ? tr("inner node") : tr("output word");
        case KindColumn:
            return tree ? tr("right answer") : tr("asked as");
        case ScoreColumn:
            return tr("score");
        case ExponentialColumn:
            return tr("e^score");
        case ProbabilityColumn:
            return softmax ? tr("p") : tr("p = σ(score)");
        case LabelColumn:
            return tr("label");
        case ErrorColumn:
            return tr("error");
        case LossColumn:
            return tr("loss");
        default:
            return QString();
    }
}

}  // namespace firth
