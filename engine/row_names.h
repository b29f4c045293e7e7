#pragma once

#include <string>
#include <vector>

#include "engine/training_settings.h"
#include "engine/vocabulary.h"

namespace firth {

/// The names of E's rows, as files of vectors have them: the words, by id.
std::vector<std::string> wordsOf(const Vocabulary& vocabulary);

/// The names of C's rows: the words or, for hierarchical softmax, inner nodes: "#0", "#1", …
std::vector<std::string> rowNamesOfC(const Vocabulary& vocabulary, Objective objective);

}  // namespace firth
