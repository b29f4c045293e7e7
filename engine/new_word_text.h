#pragma once

#include <string_view>

#include "engine/sense_split.h"
#include "engine/word_inference.h"

namespace firth {

/// Sentences with a word that the corpus does not have.
struct NewWordText {
    std::string word;                                 ///< as a token
    std::vector<std::vector<std::string>> sentences;  ///< of known words and the new one
    std::vector<SentenceWithNewWord> numbered;        ///< the same as numbers
    std::vector<std::string> leftOut;                 ///< other words, each once: not known
    std::uint64_t uses = 0;                           ///< of the new word
    /// Known words at most the window away from it: those first that are near it often and in the
    /// corpus rare, n · ln²(tokens / count) (after Salton and Buckley 1988).
    std::vector<TellingWord> contexts;
};

/// Reads them as the corpus was read; what stands in none of its words is read as running text, so
/// that "Zorp." is zorp also where the corpus is one of tokens. Sentences without the new word are
/// left away. Throws Error, saying what to do, for a word that is none or more than one, one that
/// the corpus has already, and a text without it.
NewWordText readNewWord(const Corpus& corpus, std::string_view word, std::string_view text,
                        int window);

}  // namespace firth
