#include "app/widgets/map_stamps.h"

#include <algorithm>
#include <cstring>

namespace firth {

/// above + below × rest / 255, rounded; in 16 bits, of which a processor takes eight at a time.
inline MapStamps::Bytes MapStamps::blended(const Block& block, Bytes below) {
    for (std::size_t i = 0; i < below.size(); ++i) {
        const auto product = static_cast<std::uint16_t>(below[i] * block.rest[i] + 128);
        const auto quotient = static_cast<std::uint16_t>(product + (product >> 8));
        below[i] = static_cast<std::uint8_t>(block.above[i] + (quotient >> 8));
    }
    return below;
}

void MapStamps::clear() {
    blocks_.clear();
    stamps_.clear();
}

void MapStamps::add(const QImage& picture, const QRect& part) {
    Stamp stamp{blocks_.size(), 0, QRect()};
    const QPoint middle(part.left() + part.width() / 2, part.top() + part.height() / 2);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qAlpha(line[x]) == 0) continue;
            Block block{x - middle.x(), y - middle.y(), {}, {}};
            block.rest.fill(255);
            const int count = std::min(pixels, part.right() + 1 - x);
            std::memcpy(block.above.data(), line + x, bytesOf(count));
            for (int i = 0; i < count; ++i)
                std::fill_n(block.rest.data() + bytesOf(i), bytesOf(1),
                            static_cast<std::uint8_t>(255 - qAlpha(line[x + i])));
            stamp.around |= QRect(block.x, block.y, pixels, 1);
            blocks_.push_back(block);
            x += pixels - 1;
        }
    }
    stamp.last = blocks_.size();
    stamps_.push_back(stamp);
}

void MapStamps::put(QImage& ground, int stamp, int x, int y) const {
    const Stamp& one = stamps_[static_cast<std::size_t>(stamp)];
    const QRect place = one.around.translated(x, y);
    const int width = ground.width(), height = ground.height();
    const bool whole =
        place.left() >= 0 && place.top() >= 0 && place.right() < width && place.bottom() < height;
    uchar* bits = ground.bits();
    const qsizetype line = ground.bytesPerLine();
    for (std::size_t i = one.first; i < one.last; ++i) {
        const Block& block = blocks_[i];
        const int row = y + block.y, column = x + block.x;
        Bytes below;
        if (whole) {
            uchar* at = bits + row * line + bytesOf(column);
            std::memcpy(below.data(), at, below.size());
            below = blended(block, below);
            std::memcpy(at, below.data(), below.size());
            continue;
        }
        const int from = std::max(0, -column), to = std::min(pixels, width - column);
        if (row < 0 || row >= height || from >= to) continue;
        uchar* at = bits + row * line + bytesOf(column + from);
        const std::size_t bytes = bytesOf(to - from);
        below.fill(0);
        std::memcpy(below.data() + bytesOf(from), at, bytes);
        below = blended(block, below);
        std::memcpy(at, below.data() + bytesOf(from), bytes);
    }
}

}  // namespace firth
