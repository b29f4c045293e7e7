#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analogy_answer.h"
#include "engine/neighbour_change.h"
#include "engine/similarity_history.h"

namespace firth {

struct WordQuery {
    WordId word = 0;
    std::size_t k = 10;
    Metric metric = Metric::Cosine;
    std::vector<WordId> followed = {};  ///< words whose similarity is followed over training
    std::vector<WordId> compared = {};  ///< words to compare with each other
    std::optional<AnalogyQuery> analogy = {};

    bool operator==(const WordQuery&) const = default;
};

/// The largest of the ids that a query names.
WordId mostWord(const WordQuery& query);

/// One word's neighbourhood in the whole of E, at one moment of training.
struct WordReport {
    WordQuery query;
    std::uint64_t run = 0;      ///< as in Snapshot
    std::uint64_t samples = 0;  ///< trained at that moment
    Vector vector;
    float norm = 0;
    std::vector<Neighbour> neighbours;
    std::optional<NeighbourChange> change;  ///< none before anything was trained
    int epochsAtChange = 0;                 ///< the change is since so many epochs were over
    std::vector<SimilarityMoment> moments;  ///< of the word with those followed
    Matrix cosines;                         ///< of those compared, k × k
    std::optional<AnalogyAnswer> analogy;   ///< to the query's
};

/// Fills in what the vectors alone tell: all but the change and the moments. `lengths` as for
/// nearest.
void answer(WordReport& report, const Eigen::Ref<const Matrix>& E,
            std::span<const float> lengths = {});

}  // namespace firth
