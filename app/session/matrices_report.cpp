#include "app/session/matrices_report.h"

#include "engine/weight_scale.h"

namespace firth {

MatrixCopy copyOf(const Eigen::Ref<const Matrix>& matrix, const MatrixRange& asked, float largest) {
    MatrixCopy copy;
    copy.rows = static_cast<int>(matrix.rows());
    copy.columns = static_cast<int>(matrix.cols());
    copy.range = asked.intersected({0, 0, copy.rows, copy.columns});
    copy.values =
        matrix.block(copy.range.row, copy.range.column, copy.range.rows, copy.range.columns);
    copy.largest = std::max(largest, largestWeight(copy.values));
    return copy;
}

}  // namespace firth
