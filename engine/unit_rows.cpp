#include "engine/unit_rows.h"

namespace firth {

Matrix unitRows(const Eigen::Ref<const Matrix>& rows) {
    Matrix unit = rows;
    for (Eigen::Index row = 0; row < unit.rows(); ++row) unit.row(row).normalize();
    return unit;
}

}  // namespace firth
