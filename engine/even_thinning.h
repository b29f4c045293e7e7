#pragma once

#include <cstdint>
#include <iterator>

namespace firth {

/// Of things kept along training, by samples trained, the one that can go with the least loss: its
/// neighbours are nearest to each other. Never the first, for the way back to the start, nor the
/// last two; so there must be four at least.
template <typename Map>
typename Map::iterator mostCrowded(Map& kept) {
    auto crowded = std::next(kept.begin());
    std::uint64_t leastGap = UINT64_MAX;
    for (auto at = crowded; std::next(at, 2) != kept.end(); ++at) {
        const std::uint64_t gap = std::next(at)->first - std::prev(at)->first;
        if (gap < leastGap) {
            leastGap = gap;
            crowded = at;
        }
    }
    return crowded;
}

}  // namespace firth
