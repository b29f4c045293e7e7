#include "engine/step_plane.h"

#include <algorithm>
#include <cmath>

#include "engine/symmetric_eigen.h"

namespace firth {
namespace {

using Row = VectorOf<double>;

/// What remains below this share of the squared length is rounding of float rows.
constexpr double leastRemainder = 1e-12;

/// The rows of C, those that moved most first, and the place of each in trace.rowsOfC.
std::vector<PlaneRow> rowsOfC(const StepTrace& trace, std::vector<std::size_t>& places) {
    std::vector<PlaneRow> rows;
    for (const RowTrace& row : trace.rowsOfC) rows.push_back({.row = row.row});
    for (std::size_t i = 0; i < trace.outputs.size(); ++i) {
        // Full softmax has all rows in the order of its outputs; else there are few of them.
        const std::uint32_t name = trace.outputs[i].row;
        const bool inOrder = i < rows.size() && rows[i].row == name;
        PlaneRow& row = inOrder ? rows[i] : *std::ranges::find(rows, name, &PlaneRow::row);
        if (row.output < 0) row.output = static_cast<int>(i);
        row.error += trace.outputs[i].error;
    }
    places.resize(rows.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::ranges::stable_sort(places, std::ranges::greater{},
                             [&](std::size_t place) { return std::abs(rows[place].error); });
    std::vector<PlaneRow> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t place : places) sorted.push_back(rows[place]);
    return sorted;
}

/// Uncentred leading direction of the rows; zero if they have no more length than `least`.
Row leadingDirection(const MatrixOf<double>& rows, double least) {
    if (rows.rows() == 0) return Row::Zero(rows.cols());
    // The products of the rows with each other: there are few rows and up to hundreds of numbers.
    const Eigen::MatrixXd products = rows * rows.transpose();
    const SymmetricEigen eigen = symmetricEigen(products);
    const Eigen::Index last = products.rows() - 1;
    if (!(eigen.values[last] > least)) return Row::Zero(rows.cols());
    Row direction = eigen.vectors.col(last).transpose() * rows;
    direction.normalize();
    Eigen::Index largest = 0;
    direction.cwiseAbs().maxCoeff(&largest);
    return direction[largest] < 0 ? Row(-direction) : direction;
}

/// h after the step. CBOW may name a word twice, so each row weighs as its share of all moves,
/// which all go along the same gradient: the weight is m / n for a word named m times of n.
Row hiddenAfter(const StepTrace& trace) {
    Row hidden = trace.hidden.cast<double>();
    const Row whole = static_cast<double>(trace.alpha) * trace.hiddenGradient.cast<double>();
    if (!(whole.squaredNorm() > 0)) return hidden;
    for (const RowTrace& row : trace.rowsOfE) {
        const Row move = (row.after - row.before).cast<double>();
        hidden += move.dot(whole) / whole.squaredNorm() * move;
    }
    return hidden;
}

double distance(const PlanePoint& a, const PlanePoint& b) {
    return std::hypot(a.along - b.along, a.across - b.across);
}

}  // namespace

StepPlane stepPlane(const StepTrace& trace, std::size_t mostOutputs) {
    StepPlane plane;
    std::vector<std::size_t> places;
    plane.outputs = rowsOfC(trace, places);
    const std::size_t shown = std::min(mostOutputs, plane.outputs.size());
    plane.outputsLeftOut = plane.outputs.size() - shown;
    plane.outputs.resize(shown);

    std::vector<const RowTrace*> traces;
    for (const RowTrace& row : trace.rowsOfE) traces.push_back(&row);
    for (std::size_t i = 0; i < shown; ++i) traces.push_back(&trace.rowsOfC[places[i]]);

    const Row hidden = trace.hidden.cast<double>();
    const double length = hidden.norm();
    const Row along = length > 0 ? Row(hidden / length) : Row(Row::Zero(hidden.size()));
    MatrixOf<double> rows(static_cast<Eigen::Index>(traces.size()), hidden.size());
    for (std::size_t i = 0; i < traces.size(); ++i)
        rows.row(static_cast<Eigen::Index>(i)) = traces[i]->before.cast<double>();
    const double total = rows.squaredNorm();
    const Eigen::VectorXd onAlong = rows * along.transpose();
    const MatrixOf<double> remainders = rows - onAlong * along;
    const Row across = leadingDirection(remainders, leastRemainder * total);
    if (total > 0)
        plane.shownShare =
            (onAlong.squaredNorm() + (remainders * across.transpose()).squaredNorm()) / total;

    const auto at = [&](const Row& vector) {
        return PlanePoint{vector.dot(along), vector.dot(across)};
    };
    const auto note = [&](const PlanePoint& before, const PlanePoint& after) {
        plane.largestMove = std::max(plane.largestMove, distance(before, after));
        plane.largestLength =
            std::max(plane.largestLength, std::hypot(before.along, before.across));
    };
    plane.hiddenBefore = {length, 0};
    plane.hiddenAfter = at(hiddenAfter(trace));
    note(plane.hiddenBefore, plane.hiddenAfter);
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const bool input = i < trace.rowsOfE.size();
        if (input) plane.inputs.push_back({.row = traces[i]->row});
        PlaneRow& row = input ? plane.inputs.back() : plane.outputs[i - trace.rowsOfE.size()];
        row.before = at(traces[i]->before.cast<double>());
        row.after = at(traces[i]->after.cast<double>());
        note(row.before, row.after);
    }
    return plane;
}

}  // namespace firth
