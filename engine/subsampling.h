#pragma once

#include <vector>

#include "engine/vocabulary.h"

namespace firth {

/// The probability with which an occurrence of a word is kept, by word2vec.c's formula:
/// with f = count / total, keep = min(1, (√(f / t) + 1) · t / f). A threshold t of 0 keeps all.
double keepProbability(std::uint64_t count, std::uint64_t totalCount, double threshold);

/// The same for a whole vocabulary, by id.
std::vector<double> keepProbabilities(const Vocabulary& vocabulary, double threshold);

}  // namespace firth
