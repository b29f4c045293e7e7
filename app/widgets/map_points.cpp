#include "app/widgets/map_points.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace firth {
namespace {

constexpr int mostCells = 1024;  ///< in a row
constexpr double wordsInACell = 4;

}  // namespace

void MapPoints::set(Matrix xy) {
    xy_ = std::move(xy);
    constexpr float endless = std::numeric_limits<float>::infinity();
    left_ = low_ = endless;
    right_ = high_ = -endless;
    const auto count = static_cast<std::size_t>(xy_.rows());
    std::size_t placed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float x = xy_.data()[2 * i], y = xy_.data()[2 * i + 1];
        if (!std::isfinite(x) || !std::isfinite(y)) continue;
        ++placed;
        left_ = std::min(left_, x);
        right_ = std::max(right_, x);
        low_ = std::min(low_, y);
        high_ = std::max(high_, y);
    }
    places_.resize(placed);
    if (placed == 0) return;
    side_ = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(placed) / wordsInACell)), 1,
                       mostCells);
    // Points in a line, or all in one place: one column, one row.
    const double across = static_cast<double>(right_) - static_cast<double>(left_);
    const double up = static_cast<double>(high_) - static_cast<double>(low_);
    perX_ = across > 0 ? side_ / across : 0;
    perY_ = up > 0 ? side_ / up : 0;

    // Counting sort: how many are in each cell, then each to its place.
    constexpr auto nowhere = std::numeric_limits<std::uint32_t>::max();
    const auto side = static_cast<std::size_t>(side_);
    starts_.assign(side * side + 1, 0);
    cells_.resize(count);
    const auto cellOf = [&](float value, float from, double per) {
        const double at = (static_cast<double>(value) - static_cast<double>(from)) * per;
        return std::min(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(side_ - 1));
    };
    for (std::size_t i = 0; i < count; ++i) {
        const float x = xy_.data()[2 * i], y = xy_.data()[2 * i + 1];
        if (!std::isfinite(x) || !std::isfinite(y)) {
            cells_[i] = nowhere;
            continue;
        }
        cells_[i] =
            cellOf(y, low_, perY_) * static_cast<std::uint32_t>(side_) + cellOf(x, left_, perX_);
        ++starts_[cells_[i]];
    }
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    // From the last word to the first, each cell is filled from its end.
    for (std::size_t i = count; i-- > 0;)
        if (cells_[i] != nowhere)
            places_[--starts_[cells_[i]]] = {xy_.data()[2 * i], xy_.data()[2 * i + 1],
                                             static_cast<int>(i)};
}

std::optional<QRectF> MapPoints::bounds() const {
    if (places_.empty()) return std::nullopt;
    return QRectF(QPointF(left_, low_), QPointF(right_, high_));
}

MapPoints::Span MapPoints::spanOf(const QRectF& area) const {
    const auto cell = [&](double value, float from, double per) {
        // In this order what is no number ends in the first cell too.
        return static_cast<int>(
            std::max(0.0, std::min((value - static_cast<double>(from)) * per, side_ - 1.0)));
    };
    return {cell(area.left(), left_, perX_), cell(area.top(), low_, perY_),
            cell(area.right(), left_, perX_), cell(area.bottom(), low_, perY_)};
}

std::size_t MapPoints::countNear(const QRectF& area) const {
    if (places_.empty() || area.right() < static_cast<double>(left_) ||
        area.left() > static_cast<double>(right_) || area.bottom() < static_cast<double>(low_) ||
        area.top() > static_cast<double>(high_))
        return 0;
    const Span span = spanOf(area);
    std::size_t count = 0;
    for (int row = span.top; row <= span.bottom; ++row)
        count += firstOf(span.right + 1, row) - firstOf(span.left, row);
    return count;
}

std::vector<int> MapPoints::wordsIn(const QRectF& area) const {
    // One bit a word brings them into order faster than sorting.
    constexpr std::size_t bits = 64;
    std::vector<std::uint64_t> inside(cells_.size() / bits + 1);
    std::size_t count = 0;
    visit(area, [&](int word, float, float) {
        const auto at = static_cast<std::size_t>(word);
        inside[at / bits] |= std::uint64_t{1} << (at % bits);
        ++count;
    });
    std::vector<int> words;
    words.reserve(count);
    for (std::size_t block = 0; block < inside.size(); ++block)
        for (std::uint64_t rest = inside[block]; rest != 0; rest &= rest - 1)
            words.push_back(static_cast<int>(block * bits) + std::countr_zero(rest));
    return words;
}

int MapPoints::nearest(const QPointF& to, double within) const {
    int best = -1;
    double least = within * within;
    visit(QRectF(to - QPointF(within, within), QSizeF(2 * within, 2 * within)),
          [&](int word, float x, float y) {
              const double across = static_cast<double>(x) - to.x();
              const double up = static_cast<double>(y) - to.y();
              const double distance = across * across + up * up;
              // Of two in one place the more frequent one.
              if (distance > least || (distance == least && best >= 0 && word > best)) return;
              least = distance;
              best = word;
          });
    return best;
}

}  // namespace firth
