#pragma once

#include <QPointF>
#include <QRectF>
#include <cstddef>
#include <optional>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// The words' places on the map (y up), also by the cells of a grid, so that what lies somewhere is
/// found without looking at all of them. Words whose place is no number are not there.
class MapPoints {
public:
    /// n × 2; row i is word i.
    void set(Matrix xy);

    int rows() const { return static_cast<int>(xy_.rows()); }
    bool has(int word) const { return word >= 0 && word < rows() && xy_.row(word).allFinite(); }
    QPointF at(int word) const {
        return {static_cast<double>(xy_(word, 0)), static_cast<double>(xy_(word, 1))};
    }
    /// Of all words; none without words.
    std::optional<QRectF> bounds() const;
    /// At least as many as lie inside: those of all cells that `area` touches.
    std::size_t countNear(const QRectF& area) const;
    /// Ascending.
    std::vector<int> wordsIn(const QRectF& area) const;
    /// The nearest point not farther away than that; −1: none.
    int nearest(const QPointF& to, double within) const;
    /// Calls `visit(word, x, y)` for every point inside, cell by cell.
    template <typename Visit>
    void visit(const QRectF& area, Visit visit) const;

private:
    struct Place {
        float x, y;
        int word;
    };
    struct Span {
        int left, top, right, bottom;  ///< cells, the last ones included
    };

    Span spanOf(const QRectF& area) const;
    std::size_t firstOf(int column, int row) const {
        return starts_[static_cast<std::size_t>(row) * static_cast<std::size_t>(side_) +
                       static_cast<std::size_t>(column)];
    }

    Matrix xy_{0, 2};
    float left_ = 0, right_ = 0, low_ = 0, high_ = 0;
    double perX_ = 0, perY_ = 0;         ///< cells a unit
    int side_ = 0;                       ///< cells in a row and in a column
    std::vector<Place> places_;          ///< cell by cell, ascending within each
    std::vector<std::uint32_t> starts_;  ///< of each cell, and of the one behind the last
    std::vector<std::uint32_t> cells_;   ///< kept from one building to the next
};

template <typename Visit>
void MapPoints::visit(const QRectF& area, Visit visit) const {
    if (places_.empty()) return;
    const Span span = spanOf(area);
    const auto left = static_cast<float>(area.left()), right = static_cast<float>(area.right());
    const auto low = static_cast<float>(area.top()), high = static_cast<float>(area.bottom());
    for (int row = span.top; row <= span.bottom; ++row) {
        const std::size_t end = firstOf(span.right + 1, row);
        for (std::size_t i = firstOf(span.left, row); i < end; ++i) {
            const Place& place = places_[i];
            if (place.x >= left && place.x <= right && place.y >= low && place.y <= high)
                visit(place.word, place.x, place.y);
        }
    }
}

}  // namespace firth
