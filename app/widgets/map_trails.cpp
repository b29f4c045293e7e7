#include "app/widgets/map_trails.h"

#include <QPen>
#include <algorithm>
#include <cmath>

namespace firth {
namespace {

constexpr double betweenPlaces = 0.04;  ///< seconds; a finer way would look the same
constexpr double jump = 1.0 / 3;        ///< of the map, in one frame
constexpr double longestFrame = 0.25;   ///< seconds; longer ones were a pause
constexpr int shades = 12;

}  // namespace

void MapTrails::follow(const std::vector<int>& words) {
    std::erase_if(
        ways_, [&](const auto& way) { return std::ranges::find(words, way.first) == words.end(); });
    for (const int word : words) ways_[word];
}

void MapTrails::clear() {
    for (auto& [word, way] : ways_) way.clear();
}

void MapTrails::add(const MapPoints& points, double seconds) {
    const auto bounds = points.bounds();
    if (!bounds) return clear();
    const double far = jump * std::hypot(bounds->width(), bounds->height());
    bool moved = false;
    for (const auto& [word, way] : ways_)
        moved = moved || (points.has(word) && !way.empty() && way.back().at != points.at(word));
    if (moved) now_ += std::min(seconds, longestFrame);
    for (auto& [word, way] : ways_) {
        if (!points.has(word)) {
            way.clear();
            continue;
        }
        const QPointF at = points.at(word);
        if (!way.empty()) {
            const QPointF step = at - way.back().at;
            if (std::hypot(step.x(), step.y()) > far) way.clear();
        }
        // The newest place goes along with the word until it is worth being kept.
        const std::size_t count = way.size();
        if (count >= 2 && now_ - way[count - 2].seconds < betweenPlaces)
            way.back() = {at, now_};
        else if (count == 0 || way.back().at != at)
            way.push_back({at, now_});
        while (!way.empty() && now_ - way.front().seconds > lastSeconds) way.pop_front();
    }
}

std::vector<QPointF> MapTrails::way(int word) const {
    std::vector<QPointF> places;
    const auto found = ways_.find(word);
    if (found == ways_.end()) return places;
    for (const Place& place : found->second) places.push_back(place.at);
    return places;
}

void MapTrails::paint(QPainter& painter, const MapCamera& camera, int word,
                      const QColor& colour) const {
    const auto found = ways_.find(word);
    if (found == ways_.end()) return;
    const auto shadeOf = [&](const Place& place) {
        const double age = (now_ - place.seconds) / lastSeconds;
        return std::clamp(static_cast<int>((1 - age) * shades), 0, shades - 1);
    };
    // As few strokes as there are shades, each from where the last one ended.
    const std::deque<Place>& way = found->second;
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i + 1 < way.size();) {
        const int shade = shadeOf(way[i + 1]);
        QPolygonF stroke{camera.toScreen(way[i].at)};
        for (; i + 1 < way.size() && shadeOf(way[i + 1]) == shade; ++i)
            stroke.append(camera.toScreen(way[i + 1].at));
        QColor ink = colour;
        ink.setAlphaF(static_cast<float>(shade + 1) / (shades + 2));
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.drawPolyline(stroke);
    }
}

}  // namespace firth
