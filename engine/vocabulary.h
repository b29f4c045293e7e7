#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/matrix.h"

namespace firth {

struct WordCount {
    std::string word;
    std::uint64_t count = 0;
};

/// The distinct tokens with their counts, most frequent first, ties in order of first appearance.
class Vocabulary {
public:
    Vocabulary() = default;
    /// Takes words in order of first appearance, drops those below minCount, sorts.
    Vocabulary(std::vector<WordCount> inOrderOfAppearance, std::uint64_t minCount);

    std::size_t size() const { return words_.size(); }
    const std::string& word(WordId id) const { return words_[id].word; }
    std::uint64_t count(WordId id) const { return words_[id].count; }
    std::span<const WordCount> words() const { return words_; }
    std::optional<WordId> find(std::string_view word) const;
    /// All counts added up: the length of the corpus in tokens.
    std::uint64_t totalCount() const { return totalCount_; }

private:
    void fillSlots();

    std::vector<WordCount> words_;
    std::vector<WordId> slots_;  ///< a hash table of ids, open addressing; or none
    std::uint64_t totalCount_ = 0;
};

}  // namespace firth
