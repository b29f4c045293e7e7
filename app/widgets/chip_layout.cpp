#include "app/widgets/chip_layout.h"

#include <algorithm>

namespace firth {

ChipLayout layoutChips(const std::vector<int>& widths, int lineWidth, const ChipMetrics& metrics,
                       bool rightToLeft) {
    ChipLayout layout;
    const int room = std::max(lineWidth - 2 * metrics.margin, 1);
    int x = 0;
    for (const int wanted : widths) {
        const int width = std::min(wanted, room);
        if (layout.lines == 0 || x + width > room) {
            ++layout.lines;
            x = 0;
        }
        const int left = rightToLeft ? room - x - width : x;
        const int top = (layout.lines - 1) * metrics.lineHeight;
        layout.chips.emplace_back(metrics.margin + left, metrics.margin + top, width,
                                  metrics.chipHeight);
        layout.line.push_back(layout.lines - 1);
        x += width + metrics.gap;
    }
    return layout;
}

}  // namespace firth
