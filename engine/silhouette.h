#pragma once

#include <span>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// The silhouette of each row (Rousseeuw 1987): (b − a) / max(a, b) with a its mean Euclidean
/// distance to its own group and b that to the nearest other group; 0 in a group of one,
/// and for all if there is no other group.
/// labels[i] is the group of row i, −1 for none; those rows take no part and get 0. One label a
/// row.
std::vector<double> silhouettes(const Eigen::Ref<const Matrix>& rows, std::span<const int> labels);

struct Separation {
    std::vector<double> groups;  ///< mean silhouette of each group, by label; 0 if empty
    double mean = 0;             ///< over all rows that take part
};

Separation separation(const Eigen::Ref<const Matrix>& rows, std::span<const int> labels);

}  // namespace firth
