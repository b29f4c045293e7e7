#pragma once

#include <stop_token>

#include "engine/neighbours.h"

namespace firth {

/// One word's nearest words in two models.
struct NeighbourhoodDifference {
    WordId word = 0;
    std::size_t shared = 0;          ///< how many are near in both
    std::vector<WordId> onlyFirst;   ///< near in the first model alone, nearest first
    std::vector<WordId> onlySecond;  ///< near in the second alone
};

/// Which words two models of one vocabulary see differently.
struct ModelDifferences {
    std::size_t k = 0;      ///< neighbours looked at, of each word
    std::size_t words = 0;  ///< words looked at, and looked for: the most frequent ones
    double meanShared = 0;  ///< of k
    std::vector<NeighbourhoodDifference> differences;  ///< fewest shared first, ties by id
};

/// Compares the k nearest words by cosine of each row, in `first` and in `second` (V × d each; d
/// may differ), among the rows that both have. Empty when stopped.
ModelDifferences modelDifferences(const Eigen::Ref<const Matrix>& first,
                                  const Eigen::Ref<const Matrix>& second, std::size_t k,
                                  const std::stop_token& stop = {});

}  // namespace firth
