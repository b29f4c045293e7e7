#pragma once

#include <QtGlobal>
#include <limits>
#include <vector>

#include "app/session/matrices_report.h"

namespace firth {

/// Which cells of a block have changed lately: each flashes and fades. A cell that changes again
/// and again without a rest flashes once only, so that a training matrix does not flicker.
/// Times are milliseconds of one clock.
class CellFlashes {
public:
    static constexpr qint64 fadeMilliseconds = 1600;
    static constexpr qint64 restMilliseconds = 250;

    /// Compares where both blocks have a cell; what comes newly into sight does not flash.
    void change(const MatrixCopy& before, const MatrixCopy& now, qint64 time);
    void clear() { *this = CellFlashes(); }
    /// 1 for a cell that has just changed, down to 0; for a cell of the last block.
    float strength(int row, int column, qint64 time) const;
    bool anyAt(qint64 time) const { return time < lastFlash_ + fadeMilliseconds; }

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::min() / 2;
    struct Times {
        qint64 flashed = never, changed = never;
    };
    std::size_t place(int row, int column) const {
        return static_cast<std::size_t>(row - range_.row) *
                   static_cast<std::size_t>(range_.columns) +
               static_cast<std::size_t>(column - range_.column);
    }

    MatrixRange range_;
    std::vector<Times> times_;  ///< of the range's cells, row by row
    qint64 lastFlash_ = never;
};

}  // namespace firth
