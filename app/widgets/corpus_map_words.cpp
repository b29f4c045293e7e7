#include "app/widgets/corpus_map_words.h"

#include <algorithm>

#include "app/models/shown_word.h"

namespace firth {

MapWords corpusMapWords(const Corpus& corpus, int mostShown) {
    const auto shown = std::min(corpus.vocabulary.size(), static_cast<std::size_t>(mostShown));
    MapWords words;
    words.labels.reserve(static_cast<qsizetype>(shown));
    for (const WordCount& word : corpus.vocabulary.words().first(shown)) {
        words.labels.append(visibleWord(word.word));
        words.counts.push_back(word.count);
    }
    words.groups = groupLabels(corpus, shown);
    for (const Group& group : corpus.groups) words.groupNames.append(shownWord(group.name));
    return words;
}

}  // namespace firth
