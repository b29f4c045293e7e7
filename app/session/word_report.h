#pragma once

#include <cstdint>
#include <vector>

#include "engine/neighbours.h"

namespace firth {

struct WordQuery {
    WordId word = 0;
    std::size_t k = 10;
    Metric metric = Metric::Cosine;
};

/// One word's neighbourhood in the whole of E, at one moment of training.
struct WordReport {
    WordQuery query;
    std::uint64_t run = 0;      ///< as in Snapshot
    std::uint64_t samples = 0;  ///< trained at that moment
    Vector vector;
    float norm = 0;
    std::vector<Neighbour> neighbours;
};

}  // namespace firth
