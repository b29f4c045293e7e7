#include "app/widgets/map_ground.h"

#include <algorithm>
#include <iterator>

#include "app/widgets/map_density.h"

namespace firth {

bool MapGround::isDrawn(const QSize& size, double pixelRatio) const {
    return !picture_.isNull() && size == size_ && qFuzzyCompare(pixelRatio, pixelRatio_);
}

void MapGround::draw(const MapScene& scene, const MapSprites& sprites, const Theme& theme,
                     const QSize& size, double pixelRatio) {
    const auto& [points, camera, looks, marked] = scene;
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
    const auto put = [&](int word, PointWeight weight) {
        const QPointF at = scene.points.at(word);
        sprites.put(picture_, scene.looks[static_cast<std::size_t>(word)], weight,
                    qRound(origin.x() + at.x() * scale), qRound(origin.y() - at.y() * scale));
    };
    // What matters more lies above the rest: the frequent words, those of a group, those marked.
    for (const bool grey : {true, false})
        for (auto word = words_.rbegin(); word != words_.rend(); ++word)
            if ((looks[static_cast<std::size_t>(*word)] < 0) == grey)
                put(*word, PointWeight::Plain);
    std::vector<int> standOut;
    std::ranges::set_intersection(words_, marked, std::back_inserter(standOut));
    for (auto word = standOut.rbegin(); word != standOut.rend(); ++word)
        put(*word, PointWeight::Labelled);
}

}  // namespace firth
