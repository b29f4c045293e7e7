#include "engine/ascii_words.h"

#include <unicode/ubrk.h>
#include <unicode/unistr.h>

namespace firth {
namespace {

/// What kind of word ICU takes the whole text for: a rule status, or 0 if it is not one word.
std::int32_t statusOfWhole(icu::BreakIterator& words, const char* text) {
    const icu::UnicodeString string(text);
    words.setText(string);
    words.first();
    const bool whole = words.next() == string.length();
    const std::int32_t status = words.getRuleStatus();
    return whole && status >= UBRK_WORD_NONE_LIMIT ? status : 0;
}

}  // namespace

AsciiWords::AsciiWords(icu::BreakIterator& words) {
    for (std::size_t at = 1; at < 127; ++at) {
        const auto c = static_cast<char>(at);
        const char alone[] = {c, '\0'};
        const char afterLetter[] = {'a', c, '\0'};
        const char inLetters[] = {'a', c, 'a', '\0'};
        const char inDigits[] = {'1', c, '1', '\0'};
        if (const std::int32_t status = statusOfWhole(words, alone); status != 0) {
            kind_[at] = status >= UBRK_WORD_LETTER ? Letter : Digit;
        } else if (statusOfWhole(words, afterLetter) != 0) {
            kind_[at] = Joiner;
        } else {
            betweenLetters_[at] = statusOfWhole(words, inLetters) != 0;
            betweenDigits_[at] = statusOfWhole(words, inDigits) != 0;
        }
    }
}

AsciiWords::Word AsciiWords::next(std::string_view text, std::size_t from) const {
    while (true) {
        while (from < text.size() && kind(text[from]) == Other) ++from;
        const std::size_t begin = from;
        while (from < text.size()) {
            if (kind(text[from]) != Other) {
                ++from;
                continue;
            }
            if (from + 1 >= text.size()) break;
            const auto mark = static_cast<unsigned char>(text[from]);
            const Kind before = kind(text[from - 1]);
            const Kind after = kind(text[from + 1]);
            if (before != after || !((before == Letter && betweenLetters_[mark]) ||
                                     (before == Digit && betweenDigits_[mark])))
                break;
            ++from;
        }
        const bool joinerAlone = from - begin == 1 && kind(text[begin]) == Joiner;
        if (!joinerAlone) return {begin, from};
    }
}

}  // namespace firth
