#include "engine/vocabulary.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace firth {
namespace {

constexpr WordId noWord = std::numeric_limits<WordId>::max();

std::size_t hashOf(std::string_view word) {
    return std::hash<std::string_view>{}(word);
}

}  // namespace

Vocabulary::Vocabulary(std::vector<WordCount> inOrderOfAppearance, std::uint64_t minCount)
    : words_(std::move(inOrderOfAppearance)) {
    std::erase_if(words_, [&](const WordCount& word) { return word.count < minCount; });
    // Millions of words that are sorted already need not be moved about.
    if (!std::ranges::is_sorted(words_, std::greater{}, &WordCount::count))
        std::ranges::stable_sort(words_, std::greater{}, &WordCount::count);
    for (const WordCount& word : words_) totalCount_ += word.count;
    fillSlots();
}

/// The words themselves stand in words_ alone: with millions of them a second copy would count.
void Vocabulary::fillSlots() {
    slots_.assign(std::bit_ceil(2 * words_.size() + 1), noWord);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t id = 0; id < words_.size(); ++id) {
        std::size_t slot = hashOf(words_[id].word) & mask;
        while (slots_[slot] != noWord) slot = (slot + 1) & mask;
        slots_[slot] = static_cast<WordId>(id);
    }
}

std::optional<WordId> Vocabulary::find(std::string_view word) const {
    if (slots_.empty()) return std::nullopt;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hashOf(word) & mask; slots_[slot] != noWord; slot = (slot + 1) & mask)
        if (words_[slots_[slot]].word == word) return slots_[slot];
    return std::nullopt;
}

}  // namespace firth
