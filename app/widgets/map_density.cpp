#include "app/widgets/map_density.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/widgets/map_ramp.h"

namespace firth {
namespace {

/// One word is the ramp's beginning, the most its end.
double shareOf(std::uint32_t words, std::uint32_t most) {
    return most > 1 ? std::log(words) / std::log(most) : 0;
}

}  // namespace

MapDensity densityOf(const MapPoints& points, const MapCamera& camera, const QSize& size,
                     const Theme& theme) {
    MapDensity density{QImage(size, QImage::Format_RGB32), 0};
    const int width = size.width(), height = size.height();
    std::vector<std::uint32_t> words(static_cast<std::size_t>(width) *
                                     static_cast<std::size_t>(height));
    const QPointF origin = camera.toScreen({0, 0});
    const double scale = camera.scale();
    points.visit(camera.seen(), [&](int, float x, float y) {
        const int column = static_cast<int>(origin.x() + static_cast<double>(x) * scale);
        const int row = static_cast<int>(origin.y() - static_cast<double>(y) * scale);
        if (column < 0 || column >= width || row < 0 || row >= height) return;
        std::uint32_t& here =
            words[static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(column)];
        density.most = std::max(density.most, ++here);
    });

    // Few pixels have more words than that, so their colours may take longer.
    constexpr std::size_t known = 1024;
    std::vector<QRgb> colours{theme.card.rgb()};
    for (std::uint32_t n = 1; n < known && n <= density.most; ++n)
        colours.push_back(rampColour(theme, shareOf(n, density.most)).rgb());
    for (int row = 0; row < height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(density.picture.scanLine(row));
        const std::uint32_t* counts =
            words.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(width);
        for (int column = 0; column < width; ++column)
            line[column] = counts[column] < colours.size()
                               ? colours[counts[column]]
                               : rampColour(theme, shareOf(counts[column], density.most)).rgb();
    }
    return density;
}

}  // namespace firth
