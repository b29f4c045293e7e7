#pragma once

#include <QStringList>
#include <algorithm>

#include "engine/vocabulary.h"

namespace firth {

/// How many words, the most frequent ones, stand in lists that the window has to make, sort and
/// search while somebody waits. Whatever lists fewer than all says so.
constexpr std::size_t mostListedWords = 50'000;

inline std::size_t listedCount(const Vocabulary& vocabulary) {
    return std::min(vocabulary.size(), mostListedWords);
}

inline QStringList listedWords(const Vocabulary& vocabulary) {
    QStringList words;
    for (const WordCount& word : vocabulary.words().first(listedCount(vocabulary)))
        words.append(QString::fromStdString(word.word));
    return words;
}

}  // namespace firth
