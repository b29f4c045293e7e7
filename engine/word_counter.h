#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/reading_settings.h"
#include "engine/vocabulary.h"

namespace firth {

/// Counts words and numbers them in order of first appearance. An open hash table, since counting
/// every token is much of what reading a text does.
class WordCounter {
public:
    WordCounter() : slots_(1024) {}

    /// Counts `times` more and returns the word's number.
    WordId count(std::string_view word, std::uint64_t times = 1);
    std::span<const WordCount> words() const { return words_; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        WordId numberPlusOne = 0;  ///< 0: empty
    };

    void grow();

    std::vector<Slot> slots_;  ///< a power of two of them, at most half full
    std::vector<WordCount> words_;
};

/// Of words in order of first appearance, those that training keeps: no stop word, none below
/// min-count.
Vocabulary keptWords(std::span<const WordCount> words, const ReadingSettings& reading);

/// Throws Error, naming the text, if it has too few different words to train on: what is missing
/// and what to change.
void requireTwoWords(const std::string& name, std::span<const WordCount> words,
                     const Vocabulary& kept, const ReadingSettings& reading);

}  // namespace firth
