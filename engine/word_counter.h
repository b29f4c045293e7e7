#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/reading_settings.h"
#include "engine/vocabulary.h"

namespace firth {

/// Counts words and numbers them in order of first appearance.
class WordCounter {
public:
    /// Counts one more and returns the word's number.
    WordId count(const std::string& word);
    std::span<const WordCount> words() const { return words_; }

private:
    StringMap<WordId> numbers_;
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
