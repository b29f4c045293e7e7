#include "engine/word_counter.h"

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

#include "engine/error.h"
#include "engine/tokens.h"
#include "engine/utf8.h"

namespace firth {

WordId WordCounter::count(std::string_view word, std::uint64_t times) {
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at].numberPlusOne != 0; at = (at + 1) & mask) {
        const WordId number = slots_[at].numberPlusOne - 1;
        if (slots_[at].hash != hash || words_[number].word != word) continue;
        words_[number].count += times;
        return number;
    }
    const auto number = static_cast<WordId>(words_.size());
    slots_[at] = {hash, number + 1};
    words_.push_back({std::string(word), times});
    if (2 * words_.size() > slots_.size()) grow();
    return number;
}

void WordCounter::grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.numberPlusOne == 0) continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].numberPlusOne != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

Vocabulary keptWords(std::span<const WordCount> words, const ReadingSettings& reading) {
    const std::unordered_set<std::string> stop(reading.stopWords.begin(), reading.stopWords.end());
    std::vector<WordCount> kept(words.begin(), words.end());
    std::erase_if(kept, [&](const WordCount& word) {
        return stop.contains(word.word) || isTooLong(word.word);
    });
    return {std::move(kept), reading.minCount};
}

void requireTwoWords(const std::string& name, std::span<const WordCount> words,
                     const Vocabulary& kept, const ReadingSettings& reading) {
    if (kept.size() >= 2) return;
    if (words.empty()) throw Error(name + " has no words in it; choose a text with words");
    if (words.size() < 2)
        throw Error(name + " has only one word, " + inQuotes(words[0].word) +
                    "; training needs at least two different ones");
    const auto tooLong =
        std::ranges::count_if(words, [](const WordCount& word) { return isTooLong(word.word); });
    if (static_cast<std::size_t>(tooLong) + 2 > words.size())
        throw Error(name + " has hardly a word of at most " + std::to_string(longestWord) +
                    " bytes; is this a text with spaces between its words?");
    const std::string left = kept.size() == 0 ? "no word" : "only one word";
    const auto frequent = std::ranges::count_if(
        words, [&](const WordCount& word) { return word.count >= reading.minCount; });
    if (frequent >= 2)
        throw Error(name + ": " + left + " is left without the stop words; choose fewer of them");
    const auto& top = *std::ranges::max_element(words, {}, &WordCount::count);
    throw Error(name + ": " + left + " is left with a minimum count of " +
                std::to_string(reading.minCount) + " (the most frequent of its " +
                std::to_string(words.size()) + " words, " + inQuotes(top.word) + ", occurs " +
                std::to_string(top.count) + (top.count == 1 ? " time" : " times") +
                "); choose a smaller minimum count");
}

}  // namespace firth
