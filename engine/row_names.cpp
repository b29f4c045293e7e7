#include "engine/row_names.h"

#include "engine/model.h"

namespace firth {

std::vector<std::string> wordsOf(const Vocabulary& vocabulary) {
    std::vector<std::string> words;
    words.reserve(vocabulary.size());
    for (const WordCount& word : vocabulary.words()) words.push_back(word.word);
    return words;
}

std::vector<std::string> rowNamesOfC(const Vocabulary& vocabulary, Objective objective) {
    if (objective != Objective::HierarchicalSoftmax) return wordsOf(vocabulary);
    std::vector<std::string> names;
    for (std::size_t row = 0; row < outputRows(vocabulary.size(), objective); ++row)
        names.push_back("#" + std::to_string(row));
    return names;
}

}  // namespace firth
