#pragma once

#include <cstdint>
#include <vector>

#include "engine/matrix.h"
#include "engine/random.h"
#include "engine/vocabulary.h"

namespace firth {

/// The words that negative sampling draws: P(w) ∝ count(w)^0.75 (Mikolov et al. 2013b, 2.2).
/// Drawn by Walker's alias method (Vose 1991): one number, one look-up, no table of 10⁸ entries.
class NoiseDistribution {
public:
    explicit NoiseDistribution(const Vocabulary& vocabulary);

    WordId draw(Random& random) const {
        const std::uint64_t bits = random.next();
        const auto word = static_cast<WordId>(((bits >> 32) * slots_.size()) >> 32);
        const Slot& slot = slots_[word];
        // Chosen by a mask: a processor guesses a branch on chance wrong every third time.
        const bool own = static_cast<std::uint32_t>(bits) < slot.threshold;
        return slot.alias ^ ((slot.alias ^ word) & (0U - static_cast<WordId>(own)));
    }
    /// A word other than `excluded`; needs a vocabulary of at least two words.
    WordId drawOtherThan(WordId excluded, Random& random) const;
    double probability(WordId word) const { return probability_[word]; }
    /// Where each word begins when all stand side by side, each as wide as its probability: V + 1
    /// numbers from 0 to 1.
    std::vector<double> segmentStarts() const;

    /// One of V equally likely slots: below the threshold (of 2³²) it gives the word of its own
    /// number, else its alias. A slot that is all its own is its own alias.
    struct Slot {
        std::uint32_t threshold = 0;
        WordId alias = 0;
    };
    const std::vector<Slot>& aliasSlots() const { return slots_; }

private:
    std::vector<double> probability_;
    std::vector<Slot> slots_;
};

}  // namespace firth
