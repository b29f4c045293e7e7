#include "engine/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/procrustes.h"
#include "engine/symmetric_eigen.h"

namespace firth {
namespace {

/// A direction with less than this share of the variance is rounding noise of float rows.
constexpr double leastShare = 1e-12;

/// Rows that are worked on at a time, so that no copy of all of them is ever made.
constexpr Eigen::Index blockRows = 256;

VectorOf<double> meanOf(const Eigen::Ref<const Matrix>& rows) {
    VectorOf<double> mean = VectorOf<double>::Zero(rows.cols());
    for (Eigen::Index row = 0; row < rows.rows(); ++row) mean += rows.row(row).cast<double>();
    return mean / static_cast<double>(std::max<Eigen::Index>(rows.rows(), 1));
}

/// Calls use(block) with the centred rows in double, block by block.
template <typename Use>
void forCentredBlocks(const Eigen::Ref<const Matrix>& rows, const VectorOf<double>& mean, Use use) {
    MatrixOf<double> block;
    for (Eigen::Index first = 0; first < rows.rows(); first += blockRows) {
        const Eigen::Index count = std::min(blockRows, rows.rows() - first);
        block = rows.middleRows(first, count).cast<double>().rowwise() - mean;
        use(block);
    }
}

}  // namespace

PrincipalAxes principalAxes(const Eigen::Ref<const Matrix>& rows, int k) {
    const Eigen::Index dim = rows.cols();
    const VectorOf<double> mean = meanOf(rows);
    PrincipalAxes found{mean.cast<float>(), Matrix::Zero(k, dim),
                        std::vector<float>(static_cast<std::size_t>(k), 0)};

    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(dim, dim);  // n times the covariance
    forCentredBlocks(rows, mean, [&](const MatrixOf<double>& block) {
        scatter.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
    });
    const double total = scatter.trace();
    if (!std::isfinite(total) || total <= 0) return found;

    const SymmetricEigen eigen = symmetricEigen(scatter);
    for (Eigen::Index axis = 0; axis < std::min<Eigen::Index>(k, dim); ++axis) {
        const double share = eigen.values[dim - 1 - axis] / total;
        if (share < leastShare) break;
        const auto direction = eigen.vectors.col(dim - 1 - axis);
        Eigen::Index largest = 0;
        direction.cwiseAbs().maxCoeff(&largest);
        const double sign = direction[largest] < 0 ? -1 : 1;
        found.axes.row(axis) = (sign * direction).transpose().cast<float>();
        found.explained[static_cast<std::size_t>(axis)] = static_cast<float>(share);
    }
    return found;
}

Basis planeOf(const PrincipalAxes& axes, int first, int second) {
    Basis basis{axes.mean, Matrix(2, axes.axes.cols())};
    basis.axes << axes.axes.row(first), axes.axes.row(second);
    basis.explained[0] = axes.explained[static_cast<std::size_t>(first)];
    basis.explained[1] = axes.explained[static_cast<std::size_t>(second)];
    return basis;
}

Basis principalBasis(const Eigen::Ref<const Matrix>& rows) {
    return planeOf(principalAxes(rows, 2), 0, 1);
}

Basis aligned(const Basis& next, const Basis& previous, const Eigen::Ref<const Matrix>& rows) {
    const MatrixOf<double> nextAxes = next.axes.cast<double>();
    const MatrixOf<double> previousAxes = previous.axes.cast<double>();
    Eigen::Matrix2d toPrevious = Eigen::Matrix2d::Zero();  // AᵀB of the two pictures A and B
    Eigen::Matrix2d scatter = Eigen::Matrix2d::Zero();     // AᵀA
    double total = 0;
    forCentredBlocks(rows, meanOf(rows), [&](const MatrixOf<double>& block) {
        const MatrixOf<double> now = block * nextAxes.transpose();
        toPrevious += now.transpose() * (block * previousAxes.transpose());
        scatter += now.transpose() * now;
        total += block.squaredNorm();
    });
    if (!std::isfinite(total) || total <= 0) return next;

    const Eigen::Matrix2d turn = nearestTurn(toPrevious);
    Basis result{next.mean, (turn.transpose() * nextAxes).cast<float>()};
    const Eigen::Vector2d along = (turn.transpose() * scatter * turn).diagonal() / total;
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        result.explained[axis] = static_cast<float>(along[axis]);
    }
    return result;
}

Basis measuredOn(const Eigen::Ref<const Matrix>& rows, Basis basis) {
    const MatrixOf<double> axes = basis.axes.cast<double>();
    Eigen::Vector2d along = Eigen::Vector2d::Zero();
    double total = 0;
    forCentredBlocks(rows, meanOf(rows), [&](const MatrixOf<double>& block) {
        along += (block * axes.transpose()).colwise().squaredNorm().transpose();
        total += block.squaredNorm();
    });
    const bool varies = std::isfinite(total) && total > 0;
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        basis.explained[axis] = varies ? static_cast<float>(along[axis] / total) : 0;
    return basis;
}

double largestTurn(const Basis& next, const Basis& previous) {
    double largest = 0;
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        const VectorOf<double> now = next.axes.row(axis).cast<double>();
        const VectorOf<double> then = previous.axes.row(axis).cast<double>();
        const double lengths = now.norm() * then.norm();
        if (lengths <= 0) continue;
        const double cosine = std::clamp(now.dot(then) / lengths, -1.0, 1.0);
        largest = std::max(largest, std::acos(cosine) * 180 / std::numbers::pi);
    }
    return largest;
}

Basis turnedTowards(const Basis& next, const Basis& previous, double degrees,
                    const Eigen::Ref<const Matrix>& rows) {
    if (largestTurn(next, previous) <= degrees) return next;
    const MatrixOf<double> from = previous.axes.cast<double>();
    const MatrixOf<double> way = next.axes.cast<double>() - from;
    Basis between{next.mean, previous.axes};
    double near = 0, far = 1;
    constexpr int halvings = 20;
    for (int halving = 0; halving < halvings; ++halving) {
        const double share = (near + far) / 2;
        const MatrixOf<double> axes = from + share * way;
        // The orthonormal pair nearest to them (polar decomposition): (AAᵀ)^−½ A.
        const SymmetricEigen eigen = symmetricEigen(axes * axes.transpose());
        if (!(eigen.values[0] > leastShare)) return next;  // no pair at all
        const Eigen::MatrixXd turned = eigen.vectors.transpose() * axes;
        const Eigen::VectorXd lengths = eigen.values.cwiseSqrt();
        Basis tried{next.mean,
                    (eigen.vectors * lengths.cwiseInverse().asDiagonal() * turned).cast<float>()};
        if (largestTurn(tried, previous) > degrees) {
            far = share;
        } else {
            near = share;
            between = std::move(tried);
        }
    }
    return measuredOn(rows, between);
}

Matrix project(const Eigen::Ref<const Matrix>& rows, const Basis& basis) {
    Matrix points(rows.rows(), 2);
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        points.row(row) = (rows.row(row) - basis.mean) * basis.axes.transpose();
    }
    return points;
}

}  // namespace firth
