#include "engine/symmetric_eigen.h"

#include <Eigen/Eigenvalues>

namespace firth {

SymmetricEigen symmetricEigen(const Eigen::MatrixXd& matrix) {
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);
    return {solver.eigenvalues(), solver.eigenvectors()};
}

}  // namespace firth
