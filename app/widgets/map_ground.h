#pragma once

#include <QImage>
#include <QPainter>
#include <vector>

#include "app/widgets/map_camera.h"
#include "app/widgets/map_points.h"
#include "app/widgets/map_sprites.h"

namespace firth {

/// What is to be drawn.
struct MapScene {
    const MapPoints& points;
    const MapCamera& camera;
    const std::vector<int>& looks;   ///< of each word: its sprite
    const std::vector<int>& marked;  ///< words that stand out, ascending
};

/// The picture below everything that stands out on the map: all words in sight as points or, where
/// they are too many, as a density. It is drawn anew only when words or camera have moved.
class MapGround {
public:
    /// Words in sight that are drawn as points.
    static constexpr std::size_t mostPoints = 100'000;

    /// What is drawn is no longer true.
    void forget() { picture_ = QImage(); }
    bool isDrawn(const QSize& size, double pixelRatio) const;
    /// The sprites are drawn already.
    void draw(const MapScene& scene, const MapSprites& sprites, const Theme& theme,
              const QSize& size, double pixelRatio);
    void paint(QPainter& painter, const QRect& onto) const { painter.drawImage(onto, picture_); }
    /// Words in sight, ascending, while they are points.
    const std::vector<int>& words() const { return words_; }
    bool isDensity() const { return mostOnAPixel_ > 0; }
    /// Of a density.
    std::uint32_t mostOnAPixel() const { return mostOnAPixel_; }

private:
    QImage picture_;
    std::vector<int> words_;
    std::uint32_t mostOnAPixel_ = 0;
    QSize size_;
    double pixelRatio_ = 1;
};

}  // namespace firth
