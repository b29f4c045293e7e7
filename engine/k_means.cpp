#include "engine/k_means.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "engine/random.h"

namespace firth {
namespace {

constexpr int mostKMeansRounds = 50;

/// Rows times centres at a time, so that no n × k matrix of all of them is made.
constexpr Eigen::Index assignedRows = 512;

struct Assignment {
    std::vector<int> labels;
    std::vector<double> squares;  ///< distances to the centre chosen
};

Assignment assign(const Eigen::Ref<const Matrix>& rows, const Matrix& centres) {
    const auto count = static_cast<std::size_t>(rows.rows());
    Assignment found{std::vector<int>(count, -1), std::vector<double>(count, 0)};
    if (centres.rows() == 0) return found;
    // |r − c|² = |r|² − 2 r·c + |c|²: the first term is the same for all centres.
    const Vector lengths = centres.rowwise().squaredNorm().transpose();
    for (Eigen::Index first = 0; first < rows.rows(); first += assignedRows) {
        const auto block = rows.middleRows(first, std::min(assignedRows, rows.rows() - first));
        const Matrix scores = (-2 * block * centres.transpose()).rowwise() + lengths;
        for (Eigen::Index row = 0; row < block.rows(); ++row) {
            if (!scores.row(row).allFinite()) continue;
            Eigen::Index best = 0;
            scores.row(row).minCoeff(&best);
            const auto at = static_cast<std::size_t>(first + row);
            found.labels[at] = static_cast<int>(best);
            found.squares[at] =
                static_cast<double>((block.row(row) - centres.row(best)).squaredNorm());
        }
    }
    return found;
}

/// The first centre is any row, each next one a row with a probability that grows with the squared
/// distance to the nearest centre so far.
Matrix firstCentres(const Eigen::Ref<const Matrix>& rows, int k, Random& random) {
    std::vector<double> squares(static_cast<std::size_t>(rows.rows()), 1);
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        if (!rows.row(row).allFinite()) squares[static_cast<std::size_t>(row)] = 0;
    Matrix centres(k, rows.cols());
    for (int chosen = 0; chosen < k; ++chosen) {
        const double total = std::accumulate(squares.begin(), squares.end(), 0.0);
        if (!(total > 0)) return centres.topRows(chosen);
        double left = random.uniform() * total;
        std::size_t at = 0;
        std::size_t last = 0;  // of those that can be drawn, for what rounding leaves over
        for (; at < squares.size(); ++at) {
            if (squares[at] == 0) continue;
            last = at;
            left -= squares[at];
            if (left < 0) break;
        }
        const Vector centre = rows.row(static_cast<Eigen::Index>(last));
        centres.row(chosen) = centre;
        for (std::size_t row = 0; row < squares.size(); ++row) {
            if (squares[row] == 0) continue;
            const double square = static_cast<double>(
                (rows.row(static_cast<Eigen::Index>(row)) - centre).squaredNorm());
            squares[row] = chosen == 0 ? square : std::min(squares[row], square);
        }
    }
    return centres;
}

/// The means of the clusters' rows; an empty cluster keeps its centre.
Matrix means(const Eigen::Ref<const Matrix>& rows, const std::vector<int>& labels,
             const Matrix& centres) {
    MatrixOf<double> sums = MatrixOf<double>::Zero(centres.rows(), centres.cols());
    std::vector<double> sizes(static_cast<std::size_t>(centres.rows()), 0);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0) continue;
        sums.row(labels[row]) += rows.row(static_cast<Eigen::Index>(row)).cast<double>();
        ++sizes[static_cast<std::size_t>(labels[row])];
    }
    Matrix result = centres;
    for (Eigen::Index cluster = 0; cluster < centres.rows(); ++cluster) {
        const double size = sizes[static_cast<std::size_t>(cluster)];
        if (size > 0) result.row(cluster) = (sums.row(cluster) / size).cast<float>();
    }
    return result;
}

}  // namespace

Clusters kMeansFrom(const Eigen::Ref<const Matrix>& rows, const Matrix& centres) {
    Clusters clusters{centres, {}, 0};
    for (int round = 0; round < mostKMeansRounds; ++round) {
        Assignment found = assign(rows, clusters.centres);
        clusters.inertia = std::accumulate(found.squares.begin(), found.squares.end(), 0.0);
        const bool settled = found.labels == clusters.labels;
        clusters.labels = std::move(found.labels);
        if (settled) break;
        clusters.centres = means(rows, clusters.labels, clusters.centres);
    }
    return clusters;
}

Clusters kMeans(const Eigen::Ref<const Matrix>& rows, int k, std::uint64_t seed) {
    Random random(seed);
    return kMeansFrom(rows, firstCentres(rows, k, random));
}

std::vector<int> nearestCentres(const Eigen::Ref<const Matrix>& rows, const Matrix& centres) {
    return assign(rows, centres).labels;
}

Clusters numberedLike(const Clusters& before, Clusters clusters) {
    const Eigen::Index k = clusters.centres.rows();
    Eigen::MatrixXi overlap = Eigen::MatrixXi::Zero(k, std::max(k, before.centres.rows()));
    const std::size_t count = std::min(before.labels.size(), clusters.labels.size());
    for (std::size_t row = 0; row < count; ++row)
        if (before.labels[row] >= 0 && clusters.labels[row] >= 0)
            ++overlap(clusters.labels[row], before.labels[row]);
    // Numbers of before that are too large for so few clusters cannot be kept.
    overlap.conservativeResize(k, k);

    std::vector<int> number(static_cast<std::size_t>(k), 0);
    for (Eigen::Index matched = 0; matched < k; ++matched) {
        Eigen::Index now = 0, then = 0;
        overlap.maxCoeff(&now, &then);
        number[static_cast<std::size_t>(now)] = static_cast<int>(then);
        overlap.row(now).setConstant(-1);
        overlap.col(then).setConstant(-1);
    }
    Clusters result{Matrix(k, clusters.centres.cols()), std::move(clusters.labels),
                    clusters.inertia};
    for (Eigen::Index cluster = 0; cluster < k; ++cluster)
        result.centres.row(number[static_cast<std::size_t>(cluster)]) =
            clusters.centres.row(cluster);
    for (int& label : result.labels)
        if (label >= 0) label = number[static_cast<std::size_t>(label)];
    return result;
}

}  // namespace firth
