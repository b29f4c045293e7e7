#pragma once

#include <vector>

#include "engine/matrix.h"

namespace firth {

/// Directions put into k clusters.
struct DirectionClusters {
    Matrix centres;           ///< k × d, of length 1: the mean direction of each cluster's rows
    std::vector<int> labels;  ///< of each row, 0 … k − 1
    double cohesion = 0;      ///< the sum of the rows' cosines with their centres
};

/// Spherical k-means (Dhillon and Modha 2001): each row, of length 1, goes to the centre with which
/// it has the largest cosine, each centre to the mean direction of its rows, until nothing changes.
/// An empty cluster keeps its centre.
DirectionClusters sphericalKMeansFrom(const Eigen::Ref<const Matrix>& unitRows,
                                      const Matrix& centres);

/// Of the clusters that spherical k-means finds from many starts, those whose nearest two centres
/// lie farthest apart, none with less than `leastShare` of the rows (if any start gives such).
/// A start is one row and then, k − 1 times, the row farthest from those chosen (Gonzalez 1985),
/// but for leastShare of the rows, which may be strays; up to 200 rows, evenly taken, begin one.
/// Without chance: the same rows give the same clusters. Needs at least k rows; leastShare is below
/// 1 / k.
DirectionClusters clustersFarApart(const Eigen::Ref<const Matrix>& unitRows, int k,
                                   double leastShare);

/// The largest cosine that two different rows have: 1 if they say the same, −1 at most opposed.
float nearestCosine(const Matrix& unitRows);

}  // namespace firth
