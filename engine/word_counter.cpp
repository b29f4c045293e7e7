#include "engine/word_counter.h"

#include <algorithm>
#include <unordered_set>

#include "engine/error.h"

namespace firth {

WordId WordCounter::count(const std::string& word) {
    const auto [entry, isNew] = numbers_.try_emplace(word, static_cast<WordId>(words_.size()));
    if (isNew) words_.push_back({word, 0});
    ++words_[entry->second].count;
    return entry->second;
}

Vocabulary keptWords(std::span<const WordCount> words, const ReadingSettings& reading) {
    const std::unordered_set<std::string> stop(reading.stopWords.begin(), reading.stopWords.end());
    std::vector<WordCount> kept(words.begin(), words.end());
    std::erase_if(kept, [&](const WordCount& word) { return stop.contains(word.word); });
    return {std::move(kept), reading.minCount};
}

void requireTwoWords(const std::string& name, std::span<const WordCount> words,
                     const Vocabulary& kept, const ReadingSettings& reading) {
    if (kept.size() >= 2) return;
    if (words.empty()) throw Error(name + " has no words in it; choose a text with words");
    if (words.size() < 2)
        throw Error(name + " has only one word, \"" + words[0].word +
                    "\"; training needs at least two different ones");
    const std::string left = kept.size() == 0 ? "no word" : "only one word";
    const auto frequent = std::ranges::count_if(
        words, [&](const WordCount& word) { return word.count >= reading.minCount; });
    if (frequent >= 2)
        throw Error(name + ": " + left + " is left without the stop words; choose fewer of them");
    const auto& top = *std::ranges::max_element(words, {}, &WordCount::count);
    throw Error(name + ": " + left + " is left with a minimum count of " +
                std::to_string(reading.minCount) + " (the most frequent of its " +
                std::to_string(words.size()) + " words, \"" + top.word + "\", occurs " +
                std::to_string(top.count) + (top.count == 1 ? " time" : " times") +
                "); choose a smaller minimum count");
}

}  // namespace firth
