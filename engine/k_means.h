#pragma once

#include <cstdint>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// Rows put into k clusters.
struct Clusters {
    Matrix centres;           ///< k × d: the mean of each cluster's rows
    std::vector<int> labels;  ///< of each row, 0 … k − 1; −1 for a row that is no number
    double inertia = 0;       ///< the sum of squared distances of the rows to their centres
};

/// k-means (Lloyd 1982), started with k-means++ (Arthur and Vassilvitskii 2007) from `seed`: the
/// same rows give the same clusters. Fewer than k if there are not so many different rows.
Clusters kMeans(const Eigen::Ref<const Matrix>& rows, int k, std::uint64_t seed);

/// The same, started from centres of before: clusters keep their numbers while the rows move.
Clusters kMeansFrom(const Eigen::Ref<const Matrix>& rows, const Matrix& centres);

/// Each row with the nearest of the centres, which stay as they are.
std::vector<int> nearestCentres(const Eigen::Ref<const Matrix>& rows, const Matrix& centres);

/// `clusters` numbered anew so that each keeps, as far as can be, the number of the cluster of
/// before that it shares most rows with: largest overlap first.
Clusters numberedLike(const Clusters& before, Clusters clusters);

}  // namespace firth
