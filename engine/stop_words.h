#pragma once

#include <array>
#include <string_view>

namespace firth {

/// English words that stand next to everything and so say little about their neighbours: a start
/// for a list of stop words.
inline constexpr std::array<std::string_view, 48> commonEnglishWords = {
    "a",    "about", "all",  "an",   "and", "are", "as",   "at",   "be",    "but",  "by",    "for",
    "from", "had",   "has",  "have", "he",  "her", "his",  "i",    "in",    "into", "is",    "it",
    "its",  "not",   "of",   "on",   "or",  "she", "so",   "than", "that",  "the",  "their", "them",
    "then", "there", "they", "this", "to",  "was", "were", "when", "which", "who",  "with",  "you"};

}  // namespace firth
