#pragma once

#include <QPainter>
#include <QPolygonF>
#include <vector>

#include "app/widgets/map_camera.h"
#include "app/widgets/map_points.h"
#include "app/widgets/theme.h"

namespace firth {

/// What dragging the mouse over the map does.
enum class MapMode { Pan, Rectangle, Lasso };

/// The outline that the user draws around words: a rectangle from corner to corner, or whatever
/// way the pointer takes.
class MapMarking {
public:
    /// `shape` is Rectangle or Lasso.
    void begin(MapMode shape, const QPointF& at);
    void moveTo(const QPointF& at);
    void end() { outline_.clear(); }
    bool isUnderWay() const { return !outline_.isEmpty(); }
    /// The words inside, ascending.
    std::vector<int> words(const MapPoints& points, const MapCamera& camera) const;
    void paint(QPainter& painter, const Theme& theme) const;

private:
    MapMode shape_ = MapMode::Rectangle;
    QPolygonF outline_;
};

}  // namespace firth
