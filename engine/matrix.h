#pragma once

#include <Eigen/Core>
#include <cstdint>

namespace firth {

/// The number of a word in its vocabulary: 0 is the most frequent one.
using WordId = std::uint32_t;

template <typename Real>
using MatrixOf = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
template <typename Real>
using VectorOf = Eigen::Matrix<Real, 1, Eigen::Dynamic>;

/// Row-major: one row a word, as the vectors lie in every file format.
using Matrix = MatrixOf<float>;
using Vector = VectorOf<float>;

}  // namespace firth
