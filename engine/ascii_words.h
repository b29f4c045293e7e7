#pragma once

#include <unicode/brkiter.h>

#include <array>
#include <cstddef>
#include <string_view>

namespace firth {

/// Unicode's word boundaries (Unicode Standard Annex #29) for text that is all ASCII, where few of
/// the rules matter: a word is a run of letters, digits and joiners ("_"), and a mark between two
/// letters ("don't") or two digits ("3.14") does not end it. Which character does what is asked of
/// ICU, whose rules this follows.
class AsciiWords {
public:
    explicit AsciiWords(icu::BreakIterator& words);

    struct Word {
        std::size_t begin = 0;
        std::size_t end = 0;  ///< equal to begin: there is none
    };
    /// The first word at `from` or behind it.
    Word next(std::string_view text, std::size_t from) const;

private:
    enum Kind : unsigned char { Other, Letter, Digit, Joiner };
    Kind kind(char c) const { return kind_[static_cast<unsigned char>(c)]; }

    std::array<Kind, 128> kind_{};
    std::array<bool, 128> betweenLetters_{}, betweenDigits_{};
};

}  // namespace firth
