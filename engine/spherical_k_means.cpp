#include "engine/spherical_k_means.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace firth {
namespace {

constexpr int mostRounds = 50;

/// The row and those far from what was chosen before: `strays` rows may be farther.
Matrix startFrom(const Eigen::Ref<const Matrix>& rows, Eigen::Index first, int k,
                 std::size_t strays) {
    Matrix centres(k, rows.cols());
    centres.row(0) = rows.row(first);
    Eigen::VectorXf nearest = rows * centres.row(0).transpose();
    std::vector<Eigen::Index> order(static_cast<std::size_t>(rows.rows()));
    for (int chosen = 1; chosen < k; ++chosen) {
        std::iota(order.begin(), order.end(), 0);
        const auto far = order.begin() + static_cast<std::ptrdiff_t>(strays);
        std::ranges::nth_element(order, far, {}, [&](Eigen::Index row) {
            return std::pair{nearest[row], row};
        });
        centres.row(chosen) = rows.row(*far);
        nearest = nearest.cwiseMax(rows * centres.row(chosen).transpose());
    }
    return centres;
}

std::size_t smallest(const DirectionClusters& clusters) {
    std::vector<std::size_t> sizes(static_cast<std::size_t>(clusters.centres.rows()));
    for (const int label : clusters.labels) ++sizes[static_cast<std::size_t>(label)];
    return *std::ranges::min_element(sizes);
}

}  // namespace

DirectionClusters sphericalKMeansFrom(const Eigen::Ref<const Matrix>& unitRows,
                                      const Matrix& centres) {
    DirectionClusters clusters{centres, {}, 0};
    for (int round = 0; round < mostRounds; ++round) {
        const Matrix cosines = unitRows * clusters.centres.transpose();
        std::vector<int> labels;
        Matrix sums = Matrix::Zero(centres.rows(), centres.cols());
        clusters.cohesion = 0;
        for (Eigen::Index row = 0; row < unitRows.rows(); ++row) {
            Eigen::Index best = 0;
            clusters.cohesion += static_cast<double>(cosines.row(row).maxCoeff(&best));
            labels.push_back(static_cast<int>(best));
            sums.row(best) += unitRows.row(row);
        }
        const bool settled = labels == clusters.labels;
        clusters.labels = std::move(labels);
        if (settled) break;
        for (Eigen::Index cluster = 0; cluster < sums.rows(); ++cluster)
            if (sums.row(cluster).squaredNorm() > 0)
                clusters.centres.row(cluster) = sums.row(cluster).normalized();
    }
    return clusters;
}

DirectionClusters clustersFarApart(const Eigen::Ref<const Matrix>& unitRows, int k,
                                   double leastShare) {
    constexpr Eigen::Index mostStarts = 200;
    const Eigen::Index starts = std::min(mostStarts, unitRows.rows());
    const double least = leastShare * static_cast<double>(unitRows.rows());
    const auto strays = static_cast<std::size_t>(least);
    std::optional<DirectionClusters> best;
    bool bestIsLarge = false;
    float bestCosine = 0;
    for (Eigen::Index start = 0; start < starts; ++start) {
        const Eigen::Index first = start * unitRows.rows() / starts;
        DirectionClusters found =
            sphericalKMeansFrom(unitRows, startFrom(unitRows, first, k, strays));
        const bool large = static_cast<double>(smallest(found)) >= least;
        const float cosine = nearestCosine(found.centres);
        const bool better =
            !best || (large && !bestIsLarge) || (large == bestIsLarge && cosine < bestCosine);
        if (!better) continue;
        best = std::move(found);
        bestIsLarge = large;
        bestCosine = cosine;
    }
    return *best;
}

float nearestCosine(const Matrix& unitRows) {
    float nearest = -1;
    for (Eigen::Index a = 0; a < unitRows.rows(); ++a)
        for (Eigen::Index b = 0; b < a; ++b)
            nearest = std::max(nearest, unitRows.row(a).dot(unitRows.row(b)));
    return nearest;
}

}  // namespace firth
