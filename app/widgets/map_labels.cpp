#include "app/widgets/map_labels.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace firth {
namespace {

constexpr double gap = 3;         ///< between point and text
constexpr double apart = 3;       ///< between two texts side by side
constexpr double air = 3;         ///< more of it, for a text that is new
constexpr double cell = 40;       ///< of the grid of taken places
constexpr double loyalty = 0.25;  ///< a label that stands competes as if four times as important

QRectF rectAt(const LabelWish& wish, LabelSide side) {
    const double away = wish.radius + gap;
    const QSizeF& s = wish.size;
    const QPointF& at = wish.anchor;
    switch (side) {
        case LabelSide::Right:
            return {{at.x() + away, at.y() - s.height() / 2}, s};
        case LabelSide::Left:
            return {{at.x() - away - s.width(), at.y() - s.height() / 2}, s};
        case LabelSide::Above:
            return {{at.x() - s.width() / 2, at.y() - away - s.height()}, s};
        default:
            return {{at.x() - s.width() / 2, at.y() + away}, s};
    }
}

QRectF pointOf(const LabelWish& wish) {
    const double r = wish.radius;
    return {wish.anchor.x() - r, wish.anchor.y() - r, 2 * r, 2 * r};
}

/// Which rectangles inside an area are taken, by the cells of a coarse grid.
class TakenPlaces {
public:
    explicit TakenPlaces(const QRectF& area)
        : area_(area),
          columns_(std::max(1, static_cast<int>(std::ceil(area.width() / cell)))),
          rows_(std::max(1, static_cast<int>(std::ceil(area.height() / cell)))),
          cells_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_)) {}

    bool isFree(const QRectF& rect) const {
        const Span span = spanOf(rect);
        for (int y = span.top; y <= span.bottom; ++y)
            for (int x = span.left; x <= span.right; ++x)
                for (const QRectF& taken : cells_[index(x, y)])
                    if (taken.intersects(rect)) return false;
        return true;
    }
    void take(const QRectF& rect) {
        const Span span = spanOf(rect);
        for (int y = span.top; y <= span.bottom; ++y)
            for (int x = span.left; x <= span.right; ++x) cells_[index(x, y)].push_back(rect);
    }

private:
    struct Span {
        int left, top, right, bottom;
    };

    Span spanOf(const QRectF& rect) const {
        const auto place = [](double pixels, int count) {
            return static_cast<int>(std::clamp(std::floor(pixels / cell), 0.0, count - 1.0));
        };
        return {place(rect.left() - area_.left(), columns_), place(rect.top() - area_.top(), rows_),
                place(rect.right() - area_.left(), columns_),
                place(rect.bottom() - area_.top(), rows_)};
    }
    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(columns_) +
               static_cast<std::size_t>(x);
    }

    QRectF area_;
    int columns_;
    int rows_;
    std::vector<std::vector<QRectF>> cells_;
};

}  // namespace

QList<PlacedLabel> placeLabels(const std::vector<LabelWish>& wishes, const QRectF& area,
                               const QList<QRectF>& obstacles, const QList<PlacedLabel>& last,
                               int most) {
    QHash<int, LabelSide> stands;
    for (const PlacedLabel& label : last) stands.insert(label.word, label.side);

    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto turn = [&](std::size_t i) {
        return static_cast<double>(i) * (stands.contains(wishes[i].word) ? loyalty : 1.0);
    };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (wishes[a].tier != wishes[b].tier) return wishes[a].tier < wishes[b].tier;
        return turn(a) < turn(b);
    });

    // Apart, because a text keeps its distance from texts but stands close to its own point.
    TakenPlaces texts(area);
    TakenPlaces points(area);
    for (const QRectF& obstacle : obstacles) texts.take(obstacle);
    for (const LabelWish& wish : wishes)
        if (wish.tier == 0) points.take(pointOf(wish));
    QList<PlacedLabel> placed;
    for (const std::size_t i : order) {
        if (placed.size() >= most) break;
        const LabelWish& wish = wishes[i];
        const QRectF point = pointOf(wish);
        if (!texts.isFree(point)) continue;
        const auto old = stands.constFind(wish.word);
        const bool isNew = old == stands.constEnd();
        // A new label needs more room than one that stands, so that none comes and goes.
        const double more = isNew ? air : 0;
        const std::array sides{isNew ? LabelSide::Right : *old, LabelSide::Right, LabelSide::Left,
                               LabelSide::Above, LabelSide::Below};
        for (const LabelSide side : sides) {
            const QRectF rect = rectAt(wish, side);
            if (!area.contains(rect) || !points.isFree(rect)) continue;
            if (!texts.isFree(rect.adjusted(-apart - more, -more, apart + more, more))) continue;
            texts.take(rect);
            points.take(point);
            placed.append({wish.word, rect, side});
            break;
        }
    }
    return placed;
}

}  // namespace firth
