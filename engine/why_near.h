#pragma once

#include "engine/concordance.h"

namespace firth {

/// A word that stands near both of two words.
struct SharedContext {
    WordId word = 0;
    std::uint64_t nearA = 0, nearB = 0;  ///< how often within the window of a, and of b
    double strength = 0;                 ///< how much it speaks for the two belonging together
};

/// A sentence that shows why: a place of the word, and what of the shared contexts stands near it.
struct Evidence {
    Place place;
    std::vector<std::uint32_t> contexts;  ///< positions in the sentence, ascending
    double strength = 0;                  ///< of these contexts together, each counted once
};

/// Why two words are near each other: what the corpus itself says, whatever was learned of it.
struct WhyNear {
    WordId a = 0, b = 0;
    int window = 0;
    std::uint64_t together = 0;           ///< how often b stands within the window of a
    std::size_t sharedCount = 0;          ///< different words near both
    std::vector<SharedContext> contexts;  ///< of these the strongest, the strongest first
    std::vector<Evidence> ofA, ofB;       ///< sentences, the best first; none twice
};

/// Counts the words at most `window` tokens away in the same sentence, as the samples of skip-gram
/// pair them when the window does not shrink, and ranks those that both words have by
///   ln(1 + n(a, c)) PPMI(a, c) · ln(1 + n(b, c)) PPMI(b, c).
/// PPMI is the positive pointwise mutual information of word and context (Church and Hanks 1990)
/// over these pairs; the products of PPMI alone add up to the dot product of the two words' PPMI
/// vectors, and it is PMI, shifted, that skip-gram with negative sampling factorises (Levy and
/// Goldberg 2014). The logarithm of the count keeps a pair seen once by chance from coming first,
/// as a term's frequency does beside its rarity in retrieval (Salton and Buckley 1988).
/// At most `contexts` contexts and `sentences` sentences of each word are told.
WhyNear whyNear(const Concordance& concordance, WordId a, WordId b, int window,
                std::size_t contexts = 12, std::size_t sentences = 3,
                const Progress& progress = {});

}  // namespace firth
