#include "engine/vocabulary.h"

#include <algorithm>

namespace firth {

Vocabulary::Vocabulary(std::vector<WordCount> inOrderOfAppearance, std::uint64_t minCount)
    : words_(std::move(inOrderOfAppearance)) {
    std::erase_if(words_, [&](const WordCount& word) { return word.count < minCount; });
    std::ranges::stable_sort(words_, std::greater{}, &WordCount::count);
    ids_.reserve(words_.size());
    for (std::size_t id = 0; id < words_.size(); ++id) {
        ids_.emplace(words_[id].word, static_cast<WordId>(id));
        totalCount_ += words_[id].count;
    }
}

std::optional<WordId> Vocabulary::find(std::string_view word) const {
    const auto found = ids_.find(word);
    if (found == ids_.end()) return std::nullopt;
    return found->second;
}

}  // namespace firth
