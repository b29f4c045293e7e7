#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "engine/corpus.h"

namespace firth {

/// Words under a name: a topic of the corpus, or a set that the user made.
struct NamedWords {
    QString name;
    std::vector<WordId> words;
    bool operator==(const NamedWords&) const = default;
};

/// The topics of a corpus, each with those of its words that are in the vocabulary.
std::vector<NamedWords> topicsOf(const Corpus& corpus);

/// The group of each of the first `count` words, −1 for none; a word in several belongs to the
/// last, which was made knowing the others.
std::vector<int> labelsOf(const std::vector<NamedWords>& groups, std::size_t count);

QStringList namesOf(const std::vector<NamedWords>& groups);

}  // namespace firth
