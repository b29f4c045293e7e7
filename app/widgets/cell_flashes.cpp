#include "app/widgets/cell_flashes.h"

#include <utility>

namespace firth {

void CellFlashes::change(const MatrixCopy& before, const MatrixCopy& now, qint64 time) {
    CellFlashes next;
    next.range_ = now.range;
    next.lastFlash_ = lastFlash_;
    next.times_.resize(static_cast<std::size_t>(now.values.size()));
    const MatrixRange both = before.range.intersected(now.range);
    for (int row = both.row; row < both.row + both.rows; ++row) {
        for (int column = both.column; column < both.column + both.columns; ++column) {
            Times& cell = next.times_[next.place(row, column)];
            if (range_.contains(row, column)) cell = times_[place(row, column)];
            const float was = before.values(row - before.range.row, column - before.range.column);
            const float is = now.values(row - now.range.row, column - now.range.column);
            if (was == is) continue;
            if (time - cell.changed >= restMilliseconds) cell.flashed = next.lastFlash_ = time;
            cell.changed = time;
        }
    }
    *this = std::move(next);
}

float CellFlashes::strength(int row, int column, qint64 time) const {
    if (!range_.contains(row, column)) return 0;
    const qint64 passed = time - times_[place(row, column)].flashed;
    if (passed >= fadeMilliseconds) return 0;
    return 1 - static_cast<float>(passed) / static_cast<float>(fadeMilliseconds);
}

}  // namespace firth
