#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/corpus.h"

namespace firth {

/// Where a token stands: in which sentence, and as which of its words (both from 0).
struct Place {
    std::uint64_t sentence = 0;
    std::uint32_t position = 0;
    auto operator<=>(const Place&) const = default;
};

/// Where every word of a corpus stands: four bytes a token and eight a word. Made in one pass, and
/// asked as often as one likes, from any thread.
class Concordance {
public:
    /// Throws Cancelled when stopped, and Error for a corpus of more than 2³² tokens.
    explicit Concordance(std::shared_ptr<const Corpus> corpus, const Progress& progress = {});

    const Corpus& corpus() const { return *corpus_; }
    std::shared_ptr<const Corpus> sharedCorpus() const { return corpus_; }
    /// The word's tokens, ascending: indices into the corpus' tokens.
    std::span<const std::uint32_t> tokensOf(WordId word) const {
        return std::span(tokens_).subspan(start_[word], start_[word + 1] - start_[word]);
    }
    std::size_t count(WordId word) const { return tokensOf(word).size(); }
    /// Where a token stands, by its index.
    Place placeOf(std::uint32_t token) const;
    /// The word's places in the order of the text, from the `first` on, at most `most`.
    std::vector<Place> places(WordId word, std::size_t first, std::size_t most) const;

private:
    std::shared_ptr<const Corpus> corpus_;
    std::vector<std::size_t> start_;     ///< into tokens_, by word; one more than there are words
    std::vector<std::uint32_t> tokens_;  ///< all words' tokens, one word behind the other
};

}  // namespace firth
