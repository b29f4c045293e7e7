#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// Numbers distinct words in order of first appearance and counts them. An open hash table over one
/// long string, since counting every token of a text is what reading mostly does.
class WordTable {
public:
    WordTable();

    /// The number of the word, new or known; its count grows by `count`.
    WordId add(std::string_view word, std::uint64_t count = 1);

    std::size_t size() const { return entries_.size(); }
    std::string_view word(WordId id) const {
        return std::string_view(letters_).substr(entries_[id].begin, entries_[id].length);
    }
    std::uint64_t count(WordId id) const { return entries_[id].count; }

private:
    struct Entry {
        std::size_t begin = 0;  ///< in letters_
        std::size_t length = 0;
        std::uint64_t count = 0;
    };
    struct Slot {
        std::uint32_t hash = 0;
        WordId id = 0;  ///< plus one; 0 is an empty slot
    };

    void grow();

    std::string letters_;
    std::vector<Entry> entries_;
    std::vector<Slot> slots_;  ///< a power of two of them, at most half full
};

}  // namespace firth
