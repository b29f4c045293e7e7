#pragma once

#include <vector>

#include "engine/matrix.h"

namespace firth {

/// The plane that a map shows: where its middle lies in E's space, and its two axes.
struct Basis {
    Vector mean;                  ///< 1 × d
    Matrix axes;                  ///< 2 × d, orthonormal rows; zero where nothing varies
    float explained[2] = {0, 0};  ///< share of the variance along each axis, 0 … 1
};

/// The directions of largest variance, the largest first.
struct PrincipalAxes {
    Vector mean;                   ///< 1 × d
    Matrix axes;                   ///< k × d, orthonormal rows; zero where nothing varies
    std::vector<float> explained;  ///< k: share of the variance along each axis, 0 … 1
};

/// Centred principal component analysis of the rows (n × d): the k directions of largest variance,
/// from the eigenvectors of the covariance in double. Signs are fixed (the largest component of an
/// axis is positive), so the same rows give the same picture. Rows that vary in fewer directions
/// (two rows, d < k), or in none, have zeros for the axes that they lack.
PrincipalAxes principalAxes(const Eigen::Ref<const Matrix>& rows, int k);

/// The plane of two of the axes, counted from 0.
Basis planeOf(const PrincipalAxes& axes, int first, int second);

/// The plane of the first two principal axes.
Basis principalBasis(const Eigen::Ref<const Matrix>& rows);

/// `next` turned (and mirrored, if need be) inside its own plane so that the rows land as near as
/// can be to where `previous` put them (orthogonal Procrustes, Schönemann 1966): words move
/// because they learned, not because an axis flipped. Both pictures are centred first, so a mean
/// that moved turns nothing. The explained shares are recomputed for the turned axes from `rows`.
Basis aligned(const Basis& next, const Basis& previous, const Eigen::Ref<const Matrix>& rows);

/// The same plane, with the shares of the variance that its axes have of other rows than those that
/// it was fitted to.
Basis measuredOn(const Eigen::Ref<const Matrix>& rows, Basis basis);

/// The angle that the axis turned farther has turned by from `previous` to `next`, in degrees,
/// 0 … 180; an axis that either lacks counts for nothing.
double largestTurn(const Basis& next, const Basis& previous);

/// A basis on the way from `previous` to `next`, turned by no more than so many degrees, with the
/// shares that its axes have of the rows; `next` itself if that is no farther away. A picture whose
/// axes must turn far then glides there in several steps.
Basis turnedTowards(const Basis& next, const Basis& previous, double degrees,
                    const Eigen::Ref<const Matrix>& rows);

/// n × 2 coordinates of the rows on the basis.
Matrix project(const Eigen::Ref<const Matrix>& rows, const Basis& basis);

}  // namespace firth
