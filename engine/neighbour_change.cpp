#include "engine/neighbour_change.h"

#include <algorithm>

namespace firth {
namespace {

std::vector<WordId> onlyIn(std::span<const Neighbour> list, std::span<const Neighbour> other) {
    std::vector<WordId> words;
    for (const Neighbour& neighbour : list)
        if (std::ranges::find(other, neighbour.word, &Neighbour::word) == other.end())
            words.push_back(neighbour.word);
    return words;
}

}  // namespace

NeighbourChange neighbourChange(std::span<const Neighbour> before, std::span<const Neighbour> now) {
    return {onlyIn(now, before), onlyIn(before, now)};
}

}  // namespace firth
