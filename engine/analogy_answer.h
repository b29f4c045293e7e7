#pragma once

#include <optional>

#include "engine/neighbours.h"

namespace firth {

/// a is to b as c is to ?, and perhaps the word that somebody expects.
struct AnalogyQuery {
    WordId a = 0, b = 0, c = 0;
    std::optional<WordId> expected;

    bool operator==(const AnalogyQuery&) const = default;
};

struct AnalogyAnswer {
    std::vector<Neighbour> best;     ///< as of analogy(), the best first
    std::size_t rankOfExpected = 0;  ///< from 1; 0 if nothing was expected, or one of the three
    float scoreOfExpected = 0;       ///< its cosine
};

/// The k best answers and where the expected one stands among all words but the three.
AnalogyAnswer answerAnalogy(const Eigen::Ref<const Matrix>& vectors, const AnalogyQuery& query,
                            std::size_t k);

}  // namespace firth
