#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/matrix.h"

namespace firth {

/// A block of a matrix: rows row … row + rows − 1, columns likewise.
struct MatrixRange {
    int row = 0, column = 0;
    int rows = 0, columns = 0;

    bool operator==(const MatrixRange&) const = default;
    bool contains(int r, int c) const {
        return r >= row && r < row + rows && c >= column && c < column + columns;
    }
    /// What both have; 0 × 0 if nothing.
    MatrixRange intersected(const MatrixRange& other) const {
        MatrixRange both{std::max(row, other.row), std::max(column, other.column), 0, 0};
        both.rows = std::min(row + rows, other.row + other.rows) - both.row;
        both.columns = std::min(column + columns, other.column + other.columns) - both.column;
        return both.rows > 0 && both.columns > 0 ? both : MatrixRange{};
    }
};

/// The blocks of E and C (as stored: rows are words, columns dimensions) that are to be copied.
struct MatricesQuery {
    MatrixRange E, C;

    bool operator==(const MatricesQuery&) const = default;
};

/// A block of one matrix, and what it was taken from.
struct MatrixCopy {
    MatrixRange range;          ///< as asked, without what lies outside the matrix
    Matrix values;              ///< range.rows × range.columns
    int rows = 0, columns = 0;  ///< of the whole matrix
    float largest = 0;          ///< largest absolute weight; see MatricesReport
};

/// Copies what was asked for, as far as there is such a block; `largest` is that of all weights.
MatrixCopy copyOf(const Eigen::Ref<const Matrix>& matrix, const MatrixRange& asked, float largest);

/// What a picture of both matrices needs, all of one moment. Only `largest` may be of a moment ago
/// while training runs, but never less than what the block holds.
struct MatricesReport {
    MatricesQuery query;
    std::uint64_t run = 0;      ///< as in Snapshot
    std::uint64_t samples = 0;  ///< trained at that moment
    MatrixCopy E, C;
};

}  // namespace firth
