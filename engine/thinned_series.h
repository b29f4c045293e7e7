#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace firth {

/// A curve over training that never grows past `limit` points: when it is full, every second point
/// goes, and from then on only half as many of the moments offered are taken.
template <typename Point>
class ThinnedSeries {
public:
    explicit ThinnedSeries(std::size_t limit = 500) : limit_(limit) {}

    /// Offers a moment; `make` is called for the point only if it is taken.
    template <typename Make>
    void offer(Make make) {
        if (--untilNext_ > 0) return;
        points_.push_back(make());
        if (points_.size() >= limit_) thin();
        untilNext_ = stride_;
    }
    /// Takes back the points at the end for which `isAfter` holds.
    template <typename IsAfter>
    void dropAfter(IsAfter isAfter) {
        while (!points_.empty() && isAfter(points_.back())) points_.pop_back();
    }
    const std::vector<Point>& points() const { return points_; }
    bool operator==(const ThinnedSeries&) const = default;

    /// False for a series, read from an archive, that cannot go on as one of this limit does.
    bool isWhole(std::size_t limit) const {
        return limit_ == limit && points_.size() < limit && stride_ >= 1 &&
               stride_ <= std::int64_t{1} << 61 && untilNext_ <= stride_ && untilNext_ >= 0;
    }

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.limit_, self.stride_, self.untilNext_, self.points_);
    }

private:
    void thin() {
        std::vector<Point> kept;
        kept.reserve(limit_);
        // Keeps the last of each pair, so that the curve still reaches the present.
        for (std::size_t i = 1; i < points_.size(); i += 2) kept.push_back(points_[i]);
        points_ = std::move(kept);
        stride_ *= 2;
    }

    std::size_t limit_;
    std::int64_t stride_ = 1;
    std::int64_t untilNext_ = 1;
    std::vector<Point> points_;
};

}  // namespace firth
