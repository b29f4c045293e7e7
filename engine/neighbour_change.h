#pragma once

#include "engine/neighbours.h"

namespace firth {

/// How a word's neighbourhood differs from an earlier one.
struct NeighbourChange {
    std::vector<WordId> gained;  ///< in the list now, nearest first
    std::vector<WordId> lost;    ///< in the earlier list only, nearest first
};

NeighbourChange neighbourChange(std::span<const Neighbour> before, std::span<const Neighbour> now);

}  // namespace firth
