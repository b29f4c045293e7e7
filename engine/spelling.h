#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace firth {

/// Up to `count` of `words` that are spelt most like `word` (edit distance in code points, at most
/// a third of its length and at least 1; case does not count), nearest first, ties in the order
/// given.
std::vector<std::string> nearSpellings(std::string_view word, std::span<const std::string> words,
                                       std::size_t count);

/// One line for a word that is not there: «"docter" is not in the vocabulary; did you mean doctor,
/// …?»
std::string unknownWordMessage(std::string_view word, std::span<const std::string> words);

}  // namespace firth
