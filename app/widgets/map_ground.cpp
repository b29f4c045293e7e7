#include "app/widgets/map_ground.h"

#include <ranges>

#include "app/widgets/map_density.h"

namespace firth {

bool MapGround::isDrawn(const QSize& size, double pixelRatio) const {
    return !picture_.isNull() && size == size_ && qFuzzyCompare(pixelRatio, pixelRatio_);
}

void MapGround::draw(const MapPoints& points, const MapCamera& camera,
                     const std::vector<int>& looks, const MapSprites& sprites, const Theme& theme,
                     const QSize& size, double pixelRatio) {
    size_ = size;
    pixelRatio_ = pixelRatio;
    words_.clear();
    mostOnAPixel_ = 0;
    if (points.countNear(camera.seen()) > mostPoints) {
        MapDensity density = densityOf(points, camera, size, theme);
        picture_ = std::move(density.picture);
        mostOnAPixel_ = density.most;
        if (isDensity()) return;
    }
    picture_ = QImage(size * pixelRatio, QImage::Format_RGB32);
    picture_.fill(theme.card);
    // Half of a point may reach into the picture from outside.
    const double air = MapSprites::sizePixels / camera.scale();
    words_ = points.wordsIn(camera.seen().adjusted(-air, -air, air, air));
    const QPointF origin = camera.toScreen({0, 0}) * pixelRatio;
    const double scale = camera.scale() * pixelRatio;
    // What matters more lies above the rest: the frequent words, and those of a group.
    for (const bool grey : {true, false})
        for (const int word : std::views::reverse(words_)) {
            const int look = looks[static_cast<std::size_t>(word)];
            if ((look < 0) != grey) continue;
            const QPointF at = points.at(word);
            sprites.put(picture_, look, qRound(origin.x() + at.x() * scale),
                        qRound(origin.y() - at.y() * scale));
        }
}

}  // namespace firth
