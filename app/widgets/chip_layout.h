#pragma once

#include <QRect>
#include <vector>

namespace firth {

/// Where the tokens of a sentence stand, broken into lines like text.
struct ChipLayout {
    std::vector<QRect> chips;
    std::vector<int> line;  ///< of each chip, from 0
    int lines = 0;
};

struct ChipMetrics {
    int chipHeight = 0;
    int lineHeight = 0;  ///< from one line's top to the next
    int gap = 0;         ///< between neighbours
    int margin = 0;      ///< around the whole
};

/// Lays chips of these widths into lines of `lineWidth` pixels, the first at the right if the text
/// runs from right to left. A chip that is wider than a line is made as narrow as the line.
ChipLayout layoutChips(const std::vector<int>& widths, int lineWidth, const ChipMetrics& metrics,
                       bool rightToLeft);

}  // namespace firth
