#include "app/widgets/map_labels.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace firth {
namespace {

constexpr double labelGap = 3;    ///< between point and text
constexpr double apart = 3;       ///< between two texts side by side
constexpr double labelAir = 3;    ///< more of it, for a text that is new
constexpr double cell = 40;       ///< of the grid of taken places
constexpr double loyalty = 0.25;  ///< a label that stands competes as if four times as important

constexpr int mostLinesOff = 6;

/// Where a label is beside its point.
struct Seat {
    LabelSide side = LabelSide::Right;
    int linesOff = 0;
};

QRectF rectAt(const LabelWish& wish, const Seat& seat) {
    const QSizeF& s = wish.size;
    const double away = wish.radius + labelGap + seat.linesOff * s.height();
    const double corner = 0.8 * away;
    const QPointF& at = wish.anchor;
    const double right = at.x() + away, left = at.x() - away - s.width();
    const double below = at.y() + away, above = at.y() - away - s.height();
    switch (seat.side) {
        case LabelSide::Right:
            return {{right, at.y() - s.height() / 2}, s};
        case LabelSide::Left:
            return {{left, at.y() - s.height() / 2}, s};
        case LabelSide::Above:
            return {{at.x() - s.width() / 2, above}, s};
        case LabelSide::Below:
            return {{at.x() - s.width() / 2, below}, s};
        case LabelSide::AboveRight:
            return {{at.x() + corner, at.y() - corner - s.height()}, s};
        case LabelSide::BelowRight:
            return {{at.x() + corner, at.y() + corner}, s};
        case LabelSide::AboveLeft:
            return {{at.x() - corner - s.width(), at.y() - corner - s.height()}, s};
        default:
            return {{at.x() - corner - s.width(), at.y() + corner}, s};
    }
}

/// From the best one on.
const std::vector<Seat>& seats(bool insists) {
    static const std::vector<Seat> beside{
        {LabelSide::Right, 0}, {LabelSide::Left, 0}, {LabelSide::Above, 0}, {LabelSide::Below, 0}};
    static const std::vector<Seat> all = [] {
        std::vector<Seat> some = beside;
        for (int lines = 0; lines <= mostLinesOff; ++lines)
            for (const LabelSide side :
                 {LabelSide::AboveRight, LabelSide::BelowRight, LabelSide::AboveLeft,
                  LabelSide::BelowLeft, LabelSide::Right, LabelSide::Left, LabelSide::Above,
                  LabelSide::Below})
                some.push_back({side, lines});
        return some;
    }();
    return insists ? all : beside;
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

QPointF PlacedLabel::nearestTo(const QPointF& point) const {
    return {std::clamp(point.x(), rect.left(), rect.right()),
            std::clamp(point.y(), rect.top(), rect.bottom())};
}

QList<PlacedLabel> placeLabels(const std::vector<LabelWish>& wishes, const QRectF& area,
                               const QList<QRectF>& obstacles, const QList<PlacedLabel>& last,
                               int most) {
    QHash<int, Seat> stands;
    for (const PlacedLabel& label : last) stands.insert(label.word, {label.side, label.linesOff});

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
        if (wish.insists) points.take(pointOf(wish));
    QList<PlacedLabel> placed;
    for (const std::size_t i : order) {
        if (placed.size() >= most) break;
        const LabelWish& wish = wishes[i];
        const QRectF point = pointOf(wish);
        if (!wish.insists && !texts.isFree(point)) continue;
        const auto old = stands.constFind(wish.word);
        const auto sit = [&](const Seat& seat, double more) {
            const QRectF rect = rectAt(wish, seat);
            if (!area.contains(rect) || !points.isFree(rect)) return false;
            if (!texts.isFree(rect.adjusted(-apart - more, -more, apart + more, more)))
                return false;
            texts.take(rect);
            if (!wish.insists) points.take(point);
            placed.append({wish.word, rect, seat.side, seat.linesOff});
            return true;
        };
        // One that stands needs less room than a new one, so that none comes and goes. It leaves
        // its seat if that is taken, or for one that is nearer to the point.
        const bool isNew = old == stands.constEnd();
        const auto nearer = [&](const Seat& seat) {
            return !isNew && seat.linesOff < old->linesOff && sit(seat, labelAir);
        };
        const auto& all = seats(wish.insists);
        if (std::ranges::any_of(all, nearer) || (!isNew && sit(*old, 0))) continue;
        std::ranges::any_of(all, [&](const Seat& seat) { return sit(seat, isNew ? labelAir : 0); });
    }
    return placed;
}

}  // namespace firth
