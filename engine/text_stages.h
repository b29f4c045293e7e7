#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/corpus.h"
#include "engine/progress.h"
#include "engine/reading_settings.h"
#include "engine/tokens.h"

namespace firth {

/// What becomes of a word's occurrences on the way into the vocabulary.
enum class Fate { Kept, StopWord, TooRare, TooLong };

/// A distinct token of a text.
struct TextWord {
    std::string word;
    std::optional<std::uint64_t> count;  ///< in the whole corpus; not known of a dropped word of
                                         ///< an excerpt
    Fate fate = Fate::Kept;
    WordId id = 0;    ///< of a kept word
    double keep = 1;  ///< the probability with which subsampling keeps one occurrence
};

/// A piece of a sentence: a word, or a mark that is dropped.
struct TextPiece {
    static constexpr std::uint32_t mark = std::numeric_limits<std::uint32_t>::max();

    Span place;
    std::uint32_t word = mark;  ///< into the list of words
    bool isMark() const { return word == mark; }
};

/// A sentence with at least one word.
struct TextSentence {
    Span place;
    std::size_t firstPiece = 0;
    std::size_t endPiece = 0;  ///< one past the last
};

/// A text with everything that reading makes of it, to be looked at. Places are in bytes of the
/// text. What happens to the spelling of one word tells wordStages.
struct TextStages {
    std::vector<TextSentence> sentences;
    std::vector<TextPiece> pieces;  ///< all sentences, one behind the other
    std::vector<TextWord> words;    ///< the kept ones by id, then the others, most frequent first
    std::size_t keptWords = 0;
    std::uint64_t tokens = 0;      ///< all words' occurrences
    std::uint64_t keptTokens = 0;  ///< those that training sees, before subsampling
    std::string obstacle;          ///< why the text cannot be trained on; empty if it can
};

/// Reads `text` just as corpusFromText does, with the same words, ids and counts, and keeps the way
/// there. What would throw Error there is told by `obstacle` here. `threshold` is subsampling's.
/// Throws Cancelled when stopped.
TextStages textStages(std::string_view text, const std::string& name,
                      const ReadingSettings& reading, double threshold,
                      const Progress& progress = {});

/// The same for a part of the text that `corpus` was read from: ids, counts and what is dropped are
/// those of the whole.
TextStages excerptStages(std::string_view excerpt, const Corpus& corpus, double threshold,
                         const Progress& progress = {});

}  // namespace firth
