#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>
#include <optional>
#include <span>
#include <vector>

#include "app/session/matrices_report.h"

namespace firth {

/// A number of a matrix as it is stored: the row is a word or an inner node, the column a
/// dimension, whichever way the matrix is drawn.
struct MatrixCell {
    int row = 0, column = 0;

    bool operator==(const MatrixCell&) const = default;
};

/// Where the cells of a matrix lie on the screen, in whole pixels.
struct MatrixLayout {
    bool transposed = false;    ///< drawn d × V, words along the top
    int rows = 0, columns = 0;  ///< as stored
    QSize pitch{1, 1};          ///< from cell to cell
    QRect body;                 ///< where cells are drawn, between the labels and the edges
    QPoint scrolled;            ///< how far the first cell lies left of and above the body

    int cellsAcross() const { return transposed ? rows : columns; }
    int cellsDown() const { return transposed ? columns : rows; }
    QSize contentSize() const {
        return {cellsAcross() * pitch.width(), cellsDown() * pitch.height()};
    }
    QRect rect(const MatrixRange& range) const;
    QRect rect(const MatrixCell& cell) const { return rect({cell.row, cell.column, 1, 1}); }
    std::optional<MatrixCell> cellAt(const QPoint& position) const;
    /// The cells in sight, also those cut by an edge.
    MatrixRange visible() const;
};

/// `range` and a quarter of it on each side, within a matrix of rows × columns.
MatrixRange withMargin(const MatrixRange& range, int rows, int columns);

/// Which of the lines first … first + count − 1, `pitch` pixels apart, get a label, if a label
/// needs `needed` pixels: the important ones in their order, then every 1st, 2nd, 5th, 10th …, so
/// that scrolling does not change which. No two overlap.
std::vector<int> chooseLabels(int first, int count, int pitch, int needed,
                              std::span<const int> important);

}  // namespace firth
