#include "engine/word_axis.h"

namespace firth {
namespace {

/// The mean of the words' rows; none if there is no such row.
std::optional<Vector> meanOf(const Eigen::Ref<const Matrix>& rows, std::span<const WordId> words) {
    VectorOf<double> sum = VectorOf<double>::Zero(rows.cols());
    double count = 0;
    for (const WordId word : words) {
        if (word >= rows.rows()) continue;
        sum += rows.row(word).cast<double>();
        ++count;
    }
    if (count == 0) return std::nullopt;
    return (sum / count).cast<float>();
}

}  // namespace

Vector directionBetween(const Eigen::Ref<const Matrix>& rows, std::span<const WordId> from,
                        std::span<const WordId> to) {
    const auto start = meanOf(rows, from);
    const auto end = meanOf(rows, to);
    if (!start || !end) return Vector::Zero(rows.cols());
    return (*end - *start).normalized();
}

Basis basisAlong(const Eigen::Ref<const Matrix>& rows, const std::optional<Vector>& x,
                 const std::optional<Vector>& y, const Basis* previous) {
    Basis basis{Vector::Zero(rows.cols()), Matrix::Zero(2, rows.cols())};
    if (rows.rows() > 0) basis.mean = rows.cast<double>().colwise().mean().cast<float>();
    if (x) basis.axes.row(0) = *x;
    if (y) basis.axes.row(1) = *y;
    if (!x || !y) {
        const Eigen::Index given = x ? 0 : 1;
        const Vector along = basis.axes.row(given);
        const Matrix rest = rows - rows * along.transpose() * along;
        const Vector axis = principalAxes(rest, 1).axes.row(0);
        const bool turned = previous && axis.dot(previous->axes.row(1 - given)) < 0;
        basis.axes.row(1 - given) = turned ? Vector(-axis) : axis;
    }
    return measuredOn(rows, basis);
}

}  // namespace firth
