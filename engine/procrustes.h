#pragma once

#include <Eigen/Core>

namespace firth {

/// The orthogonal R = UVᵀ (2 × 2) that brings AR nearest to B, for `products` = AᵀB = USVᵀ of two
/// maps A and B (n × 2): the orthogonal Procrustes problem (Schönemann 1966).
Eigen::Matrix2d nearestTurn(const Eigen::Matrix2d& products);

}  // namespace firth
