#include "engine/cosines.h"

namespace firth {

Matrix cosines(const Eigen::Ref<const Matrix>& vectors, std::span<const WordId> words) {
    Matrix rows(static_cast<Eigen::Index>(words.size()), vectors.cols());
    for (std::size_t i = 0; i < words.size(); ++i)
        rows.row(static_cast<Eigen::Index>(i)) = vectors.row(words[i]).normalized();
    return rows * rows.transpose();
}

}  // namespace firth
