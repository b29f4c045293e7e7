#include "engine/procrustes.h"

#include <Eigen/SVD>

namespace firth {

Eigen::Matrix2d nearestTurn(const Eigen::Matrix2d& products) {
    const Eigen::JacobiSVD<Eigen::Matrix2d> svd(products,
                                                Eigen::ComputeFullU | Eigen::ComputeFullV);
    return svd.matrixU() * svd.matrixV().transpose();
}

}  // namespace firth
