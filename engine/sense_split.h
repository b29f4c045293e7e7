#pragma once

#include <vector>

#include "engine/concordance.h"

namespace firth {

/// A word that stands near one sense more often than near the others.
struct TellingWord {
    WordId word = 0;
    std::uint64_t count = 0;  ///< uses of the sense that have it near them
};

/// One sense of a word: a heap of its uses.
struct Sense {
    std::uint64_t count = 0;         ///< uses
    std::vector<TellingWord> words;  ///< the most telling ones first
    std::vector<Place> examples;     ///< the uses nearest to the sense's centre; none twice
};

/// The uses of one word, told apart by their surroundings.
struct SenseSplit {
    WordId word = 0;
    std::vector<Sense> senses;  ///< the most frequent first
    std::vector<int> senseOf;   ///< of each use, as the concordance lists them: into senses
    double cosine = 0;          ///< of the two centres that are nearest to each other
    double silhouette = 0;      ///< mean over the uses: 1 well apart, 0 not at all
};

/// How far around a use is looked, in words to either side.
constexpr int senseWindow = 6;

/// Splits the uses of a word into `senses` by their surroundings, as context-group discrimination
/// does (Schütze 1998; with vectors that were learned: Reisinger and Mooney 2010, Huang et al.
/// 2012). A use is the sum of its neighbours' rows of E, each less the mean row, of length 1 and
/// weighted by its inverse sentence frequency ln(sentences / sentences with it) (Spärck Jones
/// 1972); spherical k-means puts them into heaps, of which none has less than a seventh. It
/// always finds as many heaps as it is asked for: how far they lie apart is told. Of a frequent
/// word 2,000 uses, evenly taken, make the heaps, and the others join the nearest. A use without
/// any neighbour joins the largest.
/// E is V × d. Throws Error for too few uses and for weights that are no numbers; Cancelled.
SenseSplit splitSenses(const Concordance& concordance, WordId word,
                       const Eigen::Ref<const Matrix>& E, int senses = 2,
                       const Progress& progress = {});

}  // namespace firth
