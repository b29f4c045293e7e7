#pragma once

#include <QImage>
#include <cstdint>

#include "app/widgets/map_camera.h"
#include "app/widgets/map_points.h"
#include "app/widgets/theme.h"

namespace firth {

/// Where words lie so densely that points would only cover each other: how many there are on each
/// pixel, as a colour of the ramp, by the logarithm of their number.
struct MapDensity {
    QImage picture;          ///< a pixel of the widget each, on the ground of the card
    std::uint32_t most = 0;  ///< words on one pixel
};

MapDensity densityOf(const MapPoints& points, const MapCamera& camera, const QSize& size,
                     const Theme& theme);

}  // namespace firth
