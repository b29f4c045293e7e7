#pragma once

#include <Qt>
#include <algorithm>

namespace firth {

/// Where a key moves a cursor among `count` items in a row, from `current` (−1: none yet): one
/// back, one on, the first, the last. −1 if the key moves nothing.
inline int movedByKey(int key, int back, int on, int current, int count) {
    if (count == 0) return -1;
    if (key == back) return std::clamp(current - 1, 0, count - 1);
    if (key == on) return std::clamp(current + 1, 0, count - 1);
    if (key == Qt::Key_Home) return 0;
    if (key == Qt::Key_End) return count - 1;
    return -1;
}

}  // namespace firth
