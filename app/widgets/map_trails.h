#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <deque>
#include <map>
#include <vector>

#include "app/widgets/map_camera.h"
#include "app/widgets/map_points.h"

namespace firth {

/// The ways that some words have taken in the last seconds of movement: while nothing moves, no
/// time passes, so that a pause shows where everything came from.
class MapTrails {
public:
    static constexpr double lastSeconds = 4;

    /// Whose ways are kept; those of all others are forgotten.
    void follow(const std::vector<int>& words);
    /// The words have moved on.
    void add(const MapPoints& points, double seconds);
    void clear();
    /// From the oldest place to the newest one, on the map. A word that jumps, because the axes
    /// are others or there is a new model, begins a new way.
    std::vector<QPointF> way(int word) const;
    /// The older, the fainter.
    void paint(QPainter& painter, const MapCamera& camera, int word, const QColor& colour) const;

private:
    struct Place {
        QPointF at;
        double seconds;  ///< when
    };

    std::map<int, std::deque<Place>> ways_;
    double now_ = 0;
};

}  // namespace firth
