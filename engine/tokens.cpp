#include "engine/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/filteredbrk.h>
#include <unicode/normalizer2.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/ascii_words.h"
#include "engine/error.h"

namespace firth {
namespace {

void require(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(std::string("ICU cannot ") + what + ": " + u_errorName(status));
}

/// These end in 's and are never possessive.
constexpr std::array<std::string_view, 13> contractions = {
    "he's",    "here's", "how's",  "it's",    "let's", "she's", "that's",
    "there's", "what's", "when's", "where's", "who's", "why's"};

bool isContraction(std::string_view word) {
    return std::ranges::find(contractions, word) != contractions.end();
}

bool isAscii(std::string_view text) {
    unsigned char all = 0;
    for (const char c : text) all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

/// With every typographic apostrophe made straight, so that both spellings are one word.
std::string withStraightApostrophes(std::string_view text) {
    constexpr std::string_view curly = "\u2019";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(curly, at), text.size());
        result += text.substr(at, end - at);
        if (end < text.size()) result += '\'';
        at = end + curly.size();
    }
    return result;
}

/// Writes the word lower-cased, composed (NFC), with straight apostrophes and without a possessive
/// 's.
void preprocess(std::string_view word, std::string& result) {
    if (isAscii(word)) {
        result.assign(word);
        for (char& c : result)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    } else {
        UErrorCode status = U_ZERO_ERROR;
        std::string lower;
        icu::StringByteSink<std::string> lowerSink(&lower);
        const auto length = static_cast<std::int32_t>(word.size());
        icu::CaseMap::utf8ToLower("", 0, {word.data(), length}, lowerSink, nullptr, status);
        std::string composed;
        icu::StringByteSink<std::string> sink(&composed);
        const auto* nfc = icu::Normalizer2::getNFCInstance(status);
        require(status, "lower-case a word");
        nfc->normalizeUTF8(0, {lower.data(), static_cast<std::int32_t>(lower.size())}, sink,
                           nullptr, status);
        require(status, "normalise a word");
        result = withStraightApostrophes(composed);
    }
    if (result.ends_with("'s") && !isContraction(result)) result.resize(result.size() - 2);
}

/// Calls `take` with the beginning and end of each line, its line break included.
template <typename Take>
void forEachLine(std::string_view text, const Take& take) {
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t found = text.find('\n', line);
        const std::size_t end = found == std::string_view::npos ? text.size() : found + 1;
        take(line, end);
        line = end;
    }
}

/// Nothing but these ends a sentence within a line of ASCII.
bool mayEndSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\r';
}

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

void scanWhitespace(std::string_view text, const Tokeniser::TakeToken& token,
                    const Tokeniser::TakeSentence& sentence) {
    forEachLine(text, [&](std::size_t line, std::size_t end) {
        bool any = false;
        for (std::size_t at = line; true;) {
            while (at < end && isSpace(text[at])) ++at;
            if (at == end) break;
            const std::size_t begin = at;
            while (at < end && !isSpace(text[at])) ++at;
            token(text.substr(begin, at - begin), {begin, at});
            any = true;
        }
        if (any) sentence({line, end - (text[end - 1] == '\n' ? 1 : 0)});
    });
}

}  // namespace

/// ICU's rules, and what goes without them.
struct Tokeniser::Breaker {
    Breaker();

    void openLine(std::string_view line);
    std::size_t nextSentence();
    /// The next word that begins before `limit`; empty if there is none.
    AsciiWords::Word nextWord(std::string_view line, std::size_t limit);

    std::unique_ptr<icu::BreakIterator> sentence, word;
    AsciiWords asciiWords;
    std::unique_ptr<UText, decltype(&utext_close)> utext{nullptr, &utext_close};
    bool ascii = false;
    bool oneSentence = false;
    std::size_t length = 0;
    std::size_t wordBegin = 0;
    std::string preprocessed;
};

namespace {

std::unique_ptr<icu::BreakIterator> sentenceRules() {
    UErrorCode status = U_ZERO_ERROR;
    // English abbreviations, and titles that ICU's list lacks, do not end a sentence.
    const icu::Locale locale = icu::Locale::getEnglish();
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    require(status, "load its sentence rules");
    for (const char16_t* title : {u"Dr.", u"Prof.", u"St."})
        builder->suppressBreakAfter(title, status);
    std::unique_ptr<icu::BreakIterator> rules(
        builder->build(icu::BreakIterator::createSentenceInstance(locale, status), status));
    require(status, "load its sentence rules");
    return rules;
}

std::unique_ptr<icu::BreakIterator> wordRules() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> rules(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    require(status, "load its word rules");
    return rules;
}

}  // namespace

Tokeniser::Breaker::Breaker() : sentence(sentenceRules()), word(wordRules()), asciiWords(*word) {}

void Tokeniser::Breaker::openLine(std::string_view line) {
    length = line.size();
    wordBegin = 0;
    ascii = isAscii(line);
    oneSentence = ascii && std::ranges::none_of(line, mayEndSentence);
    if (oneSentence) return;
    UErrorCode status = U_ZERO_ERROR;
    utext.reset(
        utext_openUTF8(utext.release(), line.data(), static_cast<std::int64_t>(length), &status));
    require(status, "read the text");
    sentence->setText(utext.get(), status);
    if (!ascii) word->setText(utext.get(), status);
    require(status, "break the text into sentences");
    sentence->first();
    if (!ascii) word->first();
}

std::size_t Tokeniser::Breaker::nextSentence() {
    return oneSentence ? length : static_cast<std::size_t>(sentence->next());
}

AsciiWords::Word Tokeniser::Breaker::nextWord(std::string_view line, std::size_t limit) {
    if (ascii) {
        const AsciiWords::Word found = asciiWords.next(line, wordBegin);
        if (found.begin >= limit) return {};
        wordBegin = found.end;
        return found;
    }
    while (wordBegin < limit) {
        const std::size_t begin = wordBegin;
        wordBegin = static_cast<std::size_t>(word->next());
        if (word->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) return {begin, wordBegin};
    }
    return {};
}

Tokeniser::Tokeniser(TokenRule rule) {
    if (rule == TokenRule::Words) breaker_ = std::make_unique<Breaker>();
}

Tokeniser::~Tokeniser() = default;
Tokeniser::Tokeniser(Tokeniser&&) noexcept = default;
Tokeniser& Tokeniser::operator=(Tokeniser&&) noexcept = default;

void Tokeniser::scan(std::string_view text, const TakeToken& token, const TakeSentence& sentence) {
    if (!breaker_) return scanWhitespace(text, token, sentence);
    forEachLine(text, [&](std::size_t line, std::size_t lineEnd) {
        const std::string_view content = text.substr(line, lineEnd - line);
        breaker_->openLine(content);
        for (std::size_t begin = 0; begin < content.size();) {
            const std::size_t end = breaker_->nextSentence();
            bool any = false;
            for (auto word = breaker_->nextWord(content, end); word.end > word.begin;
                 word = breaker_->nextWord(content, end)) {
                preprocess(content.substr(word.begin, word.end - word.begin),
                           breaker_->preprocessed);
                if (breaker_->preprocessed.empty()) continue;
                token(breaker_->preprocessed, {line + word.begin, line + word.end});
                any = true;
            }
            if (any) sentence({line + begin, line + end});
            begin = end;
        }
    });
}

std::vector<Sentence> Tokeniser::sentences(std::string_view text) {
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    scan(
        text,
        [&](std::string_view word, Span place) {
            tokens.push_back({std::string(word), place});
        },
        [&](Span place) {
            sentences.push_back({place, std::exchange(tokens, {})});
        });
    return sentences;
}

}  // namespace firth
