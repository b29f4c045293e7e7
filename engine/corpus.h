#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/groups.h"
#include "engine/large_array.h"
#include "engine/progress.h"
#include "engine/reading_settings.h"
#include "engine/tokens.h"
#include "engine/vocabulary.h"

namespace firth {

/// A text after reading: its sentences as word ids, ready to train on. Words below min-count and
/// stop words are gone, as are sentences that have no word left. Sentences of more than 10,000
/// words are cut, as gensim cuts them. Of a long text all but the vocabulary lies in files.
struct Corpus {
    std::string name;  ///< file name, "@town", …
    ReadingSettings reading;
    Vocabulary vocabulary;
    std::vector<Group> groups;

    LargeArray<WordId> tokens;                ///< all sentences, one behind the other
    LargeArray<std::uint64_t> sentenceStart;  ///< into tokens; one more than there are sentences
    LargeArray<Span> sentencePlace;           ///< in the source text, in bytes
    std::uint64_t droppedTokens = 0;          ///< below min-count or stop words

    /// False for the words of finished vectors, which came without the text they were learned from.
    bool hasText() const { return !sentencePlace.empty(); }
    std::size_t sentenceCount() const { return sentencePlace.size(); }
    std::span<const WordId> sentence(std::size_t index) const {
        return std::span(tokens).subspan(sentenceStart[index],
                                         sentenceStart[index + 1] - sentenceStart[index]);
    }
    /// What is kept in files may leave memory until it is looked at again.
    void letGo() const;
};

/// Reads what `source` names: "@name" (a bundled corpus), "-" (standard input) or a file.
/// Throws Error for whatever cannot be read, for a text without two different words, and for one
/// whose words are all below min-count; Cancelled when stopped. Progress is in bytes.
Corpus readCorpus(const std::string& source, const ReadingSettings& settings,
                  const Progress& progress = {});

/// The same for text in memory: pasted by the user, or made by a test.
Corpus corpusFromText(std::string_view text, const std::string& name,
                      const ReadingSettings& settings, const Progress& progress = {});

/// The group of each of the first `count` words, by id: an index into corpus.groups, −1 for none.
/// A word in several groups belongs to the first.
std::vector<int> groupLabels(const Corpus& corpus, std::size_t count);

}  // namespace firth
