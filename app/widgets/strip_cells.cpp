#include "app/widgets/strip_cells.h"

#include <algorithm>

#include "app/widgets/diverging_colour.h"

namespace firth {

QRect stripCell(const QRect& strip, Eigen::Index count, Eigen::Index cell) {
    const auto edge = [&](Eigen::Index i) {
        return strip.left() + static_cast<int>(strip.width() * i / count);
    };
    const int left = edge(cell);
    return {left, strip.top(), std::max(edge(cell + 1) - left, 1), strip.height()};
}

Eigen::Index stripCellAt(const QRect& strip, Eigen::Index count, int x) {
    // The last cell that begins at or left of x, as stripCell rounds down.
    const Eigen::Index inside = x - strip.left();
    return std::clamp<Eigen::Index>(((inside + 1) * count - 1) / std::max(strip.width(), 1), 0,
                                    count - 1);
}

void paintStrip(QPainter& painter, const Theme& theme, const QRect& strip, const Vector& vector,
                float scale) {
    constexpr int roomy = 12;  // cells as wide as this stand a little apart
    for (Eigen::Index i = 0; i < vector.size(); ++i) {
        QRect cell = stripCell(strip, vector.size(), i);
        if (cell.width() >= roomy && i + 1 < vector.size()) cell.setWidth(cell.width() - 1);
        painter.fillRect(cell, divergingColour(theme, vector[i] / scale));
    }
}

}  // namespace firth
