#include "engine/map_alignment.h"

#include "engine/procrustes.h"

namespace firth {

Matrix laidOn(const Matrix& points, const Matrix& reference) {
    if (points.rows() != reference.rows() || points.cols() != 2 || reference.cols() != 2)
        return points;
    Eigen::RowVector2d from = Eigen::RowVector2d::Zero(), to = Eigen::RowVector2d::Zero();
    const auto onBoth = [&](Eigen::Index row) {
        return points.row(row).allFinite() && reference.row(row).allFinite();
    };
    double count = 0;
    for (Eigen::Index row = 0; row < points.rows(); ++row) {
        if (!onBoth(row)) continue;
        from += points.row(row).cast<double>();
        to += reference.row(row).cast<double>();
        ++count;
    }
    if (count == 0) return points;
    from /= count;
    to /= count;
    Eigen::Matrix2d products = Eigen::Matrix2d::Zero();  // AᵀB of the centred maps
    for (Eigen::Index row = 0; row < points.rows(); ++row)
        if (onBoth(row))
            products += (points.row(row).cast<double>() - from).transpose() *
                        (reference.row(row).cast<double>() - to);
    const Eigen::Matrix2d turn = nearestTurn(products);
    return (((points.cast<double>().rowwise() - from) * turn).rowwise() + to).cast<float>();
}

}  // namespace firth
