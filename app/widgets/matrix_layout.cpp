#include "app/widgets/matrix_layout.h"

#include <algorithm>

namespace firth {

QRect MatrixLayout::rect(const MatrixRange& range) const {
    const QPoint origin = body.topLeft() - scrolled;
    const int left = transposed ? range.row : range.column;
    const int top = transposed ? range.column : range.row;
    const int across = transposed ? range.rows : range.columns;
    const int down = transposed ? range.columns : range.rows;
    return {origin + QPoint(left * pitch.width(), top * pitch.height()),
            QSize(across * pitch.width(), down * pitch.height())};
}

std::optional<MatrixCell> MatrixLayout::cellAt(const QPoint& position) const {
    if (!body.contains(position)) return std::nullopt;
    const QPoint inside = position - body.topLeft() + scrolled;
    const int x = inside.x() / pitch.width();
    const int y = inside.y() / pitch.height();
    if (x >= cellsAcross() || y >= cellsDown()) return std::nullopt;
    return transposed ? MatrixCell{x, y} : MatrixCell{y, x};
}

MatrixRange MatrixLayout::visible() const {
    if (body.isEmpty()) return {};
    const int left = scrolled.x() / pitch.width();
    const int top = scrolled.y() / pitch.height();
    const int across = (scrolled.x() + body.width() - 1) / pitch.width() + 1 - left;
    const int down = (scrolled.y() + body.height() - 1) / pitch.height() + 1 - top;
    const MatrixRange seen =
        transposed ? MatrixRange{left, top, across, down} : MatrixRange{top, left, down, across};
    return seen.intersected({0, 0, rows, columns});
}

MatrixRange withMargin(const MatrixRange& range, int rows, int columns) {
    const int above = range.rows / 4 + 1;
    const int beside = range.columns / 4 + 1;
    return MatrixRange{range.row - above, range.column - beside, range.rows + 2 * above,
                       range.columns + 2 * beside}
        .intersected({0, 0, rows, columns});
}

std::vector<int> chooseLabels(int first, int count, int pitch, int needed,
                              std::span<const int> important) {
    const int apart = std::max(1, (needed + pitch - 1) / pitch);  // lines from label to label
    std::vector<bool> taken(static_cast<std::size_t>(std::max(count, 0)), false);
    std::vector<int> chosen;
    const auto choose = [&](int line) {
        const int place = line - first;
        if (place < 0 || place >= count) return;
        const int begin = std::max(0, place - apart + 1);
        const int end = std::min(count, place + apart);
        if (std::find(taken.begin() + begin, taken.begin() + end, true) != taken.begin() + end)
            return;
        taken[static_cast<std::size_t>(place)] = true;
        chosen.push_back(line);
    };
    for (const int line : important) choose(line);
    int stride = 1;
    for (int power = 1; stride < apart; power *= 10)
        for (const int digit : {1, 2, 5})
            if (stride < apart) stride = digit * power;
    for (int line = (first + stride - 1) / stride * stride; line < first + count; line += stride)
        choose(line);
    return chosen;
}

}  // namespace firth
