#pragma once

#include <Eigen/Core>

namespace firth {

/// Eigenvalues of a symmetric matrix, smallest first, and unit eigenvectors, one a column.
struct SymmetricEigen {
    Eigen::VectorXd values;   ///< n
    Eigen::MatrixXd vectors;  ///< n × n
};

/// Reads the lower triangle of `matrix` (n × n, n ≥ 1) alone. Eigen's solver, which is dear to
/// compile, in one place.
SymmetricEigen symmetricEigen(const Eigen::MatrixXd& matrix);

}  // namespace firth
