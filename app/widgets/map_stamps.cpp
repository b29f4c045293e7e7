#include "app/widgets/map_stamps.h"

#include <algorithm>

namespace firth {
namespace {

/// One premultiplied colour over an opaque one; two channels at a time.
std::uint32_t over(std::uint32_t above, std::uint32_t below) {
    constexpr std::uint32_t two = 0x00FF00FF, half = 0x00800080;
    const std::uint32_t rest = 255 - (above >> 24);
    std::uint32_t redBlue = (below & two) * rest + half;
    redBlue = ((redBlue + ((redBlue >> 8) & two)) >> 8) & two;
    std::uint32_t alphaGreen = ((below >> 8) & two) * rest + half;
    alphaGreen = (alphaGreen + ((alphaGreen >> 8) & two)) & ~two;
    return above + (redBlue | alphaGreen);
}

}  // namespace

void MapStamps::clear() {
    pixels_.clear();
    runs_.clear();
    stamps_.clear();
}

void MapStamps::add(const QImage& picture, const QRect& part) {
    Stamp stamp{runs_.size(), 0, QRect()};
    const QPoint middle(part.left() + part.width() / 2, part.top() + part.height() / 2);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto* line = reinterpret_cast<const std::uint32_t*>(picture.constScanLine(y));
        int x = part.left();
        while (x <= part.right()) {
            while (x <= part.right() && line[x] >> 24 == 0) ++x;
            const int first = x;
            while (x <= part.right() && line[x] >> 24 != 0) ++x;
            if (x == first) continue;
            runs_.push_back({first - middle.x(), y - middle.y(), x - first, pixels_.size()});
            pixels_.insert(pixels_.end(), line + first, line + x);
            stamp.around |= QRect(first - middle.x(), y - middle.y(), x - first, 1);
        }
    }
    stamp.lastRun = runs_.size();
    stamps_.push_back(stamp);
}

void MapStamps::put(QImage& ground, int stamp, int x, int y) const {
    const Stamp& one = stamps_[static_cast<std::size_t>(stamp)];
    const bool whole = ground.rect().contains(one.around.translated(x, y));
    auto* bits = reinterpret_cast<std::uint32_t*>(ground.bits());
    const std::ptrdiff_t stride = ground.bytesPerLine() / 4;
    for (std::size_t i = one.firstRun; i < one.lastRun; ++i) {
        const Run& run = runs_[i];
        const int row = y + run.y;
        int from = x + run.x, to = from + run.length;
        if (!whole) {
            if (row < 0 || row >= ground.height()) continue;
            from = std::max(from, 0);
            to = std::min(to, ground.width());
            if (from >= to) continue;
        }
        const std::uint32_t* above =
            pixels_.data() + run.first + static_cast<std::size_t>(from - x - run.x);
        std::uint32_t* below = bits + row * stride + from;
        for (int left = to - from; left > 0; --left, ++above, ++below)
            *below = over(*above, *below);
    }
}

}  // namespace firth
