#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// The numbers that data/make_geometry_reference.py computed from the definitions.
inline nlohmann::json geometryReference() {
    std::ifstream file(FIRTH_TEST_DATA "/geometry_reference.json");
    return nlohmann::json::parse(file);
}

inline Matrix matrixFrom(const nlohmann::json& json) {
    const auto values = json.get<std::vector<std::vector<float>>>();
    Matrix matrix(static_cast<Eigen::Index>(values.size()),
                  static_cast<Eigen::Index>(values.front().size()));
    for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
        matrix.row(row) =
            Eigen::Map<const Vector>(values[static_cast<std::size_t>(row)].data(), matrix.cols());
    }
    return matrix;
}

}  // namespace firth
