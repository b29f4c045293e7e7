#include "engine/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/filteredbrk.h>
#include <unicode/normalizer2.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

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
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
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

/// Lower-cased, composed (NFC), with straight apostrophes.
std::string lowerCasedWord(std::string_view word) {
    std::string result;
    if (isAscii(word)) {
        result.assign(word);
        for (char& c : result)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return result;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::string lower;
    icu::StringByteSink<std::string> lowerSink(&lower);
    const auto length = static_cast<std::int32_t>(word.size());
    icu::CaseMap::utf8ToLower("", 0, {word.data(), length}, lowerSink, nullptr, status);
    icu::StringByteSink<std::string> sink(&result);
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    require(status, "lower-case a word");
    nfc->normalizeUTF8(0, {lower.data(), static_cast<std::int32_t>(lower.size())}, sink, nullptr,
                       status);
    require(status, "normalise a word");
    return withStraightApostrophes(result);
}

void dropPossessive(std::string& word) {
    if (word.ends_with("'s") && !isContraction(word)) word.resize(word.size() - 2);
}

/// A word's token. Calls `lowerCased` with what stands between the two stages.
template <typename Report>
std::string preprocessed(std::string_view word, Report&& lowerCased) {
    std::string result = lowerCasedWord(word);
    lowerCased(result);
    dropPossessive(result);
    return result;
}

bool isBlank(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        UChar32 character = 0;
        U8_NEXT(bytes, at, length, character);
        if (!u_isUWhiteSpace(character) && u_isprint(character)) return false;
    }
    return true;
}

std::vector<Sentence> whitespaceSentences(std::string_view text) {
    constexpr std::string_view space = " \t\r\v\f";
    std::vector<Sentence> sentences;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        Sentence sentence{{line, end}, {}};
        for (std::size_t at = line; at < end;) {
            const std::size_t begin = std::min(text.find_first_not_of(space, at), end);
            if (begin == end) break;
            const std::size_t stop =
                std::min({text.find_first_of(space, begin), text.find('\n', begin), end});
            sentence.tokens.push_back(
                {std::string(text.substr(begin, stop - begin)), {begin, stop}});
            at = stop;
        }
        if (!sentence.tokens.empty()) sentences.push_back(std::move(sentence));
        line = end + 1;
    }
    return sentences;
}

}  // namespace

WordStages wordStages(std::string_view word, TokenRule rule) {
    if (rule == TokenRule::Whitespace) return {std::string(word), std::string(word)};
    WordStages stages;
    stages.token = preprocessed(word, [&](const std::string& text) { stages.lowerCased = text; });
    return stages;
}

struct Tokeniser::Breaker {
    std::unique_ptr<icu::BreakIterator> sentence, word;
};

Tokeniser::Tokeniser(TokenRule rule) : rule_(rule), breaker_(std::make_unique<Breaker>()) {
    if (rule == TokenRule::Whitespace) return;
    UErrorCode status = U_ZERO_ERROR;
    // English abbreviations, and titles that ICU's list lacks, do not end a sentence.
    const icu::Locale locale = icu::Locale::getEnglish();
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    require(status, "load its sentence rules");
    for (const char16_t* title : {u"Dr.", u"Prof.", u"St."})
        builder->suppressBreakAfter(title, status);
    breaker_->sentence.reset(
        builder->build(icu::BreakIterator::createSentenceInstance(locale, status), status));
    breaker_->word.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    require(status, "load its word rules");
}

Tokeniser::~Tokeniser() = default;
Tokeniser::Tokeniser(Tokeniser&&) noexcept = default;
Tokeniser& Tokeniser::operator=(Tokeniser&&) noexcept = default;

std::vector<Sentence> Tokeniser::sentences(std::string_view text) {
    return cut(text, false);
}

std::vector<Sentence> Tokeniser::sentencesWithMarks(std::string_view text) {
    return cut(text, true);
}

std::vector<Sentence> Tokeniser::cut(std::string_view text, bool withMarks) {
    if (rule_ == TokenRule::Whitespace) return whitespaceSentences(text);

    UErrorCode status = U_ZERO_ERROR;
    const auto length = static_cast<std::int64_t>(text.size());
    const std::unique_ptr<UText, decltype(&utext_close)> utext(
        utext_openUTF8(nullptr, text.data(), length, &status), &utext_close);
    require(status, "read the text");
    breaker_->sentence->setText(utext.get(), status);
    breaker_->word->setText(utext.get(), status);
    require(status, "break the text into sentences");

    std::vector<Sentence> sentences;
    std::int32_t sentenceBegin = breaker_->sentence->first();
    std::int32_t wordBegin = breaker_->word->first();
    std::int32_t wordEnd = breaker_->word->next();
    for (std::int32_t sentenceEnd = breaker_->sentence->next();
         sentenceEnd != icu::BreakIterator::DONE;
         sentenceBegin = sentenceEnd, sentenceEnd = breaker_->sentence->next()) {
        Sentence sentence{
            {static_cast<std::uint64_t>(sentenceBegin), static_cast<std::uint64_t>(sentenceEnd)},
            {}};
        bool hasWord = false;
        while (wordEnd != icu::BreakIterator::DONE && wordBegin < sentenceEnd) {
            const auto begin = static_cast<std::size_t>(wordBegin);
            const auto end = static_cast<std::size_t>(wordEnd);
            const auto found = text.substr(begin, end - begin);
            if (breaker_->word->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
                std::string token = preprocessed(found, [](const auto&) {});
                if (!token.empty()) {
                    sentence.tokens.push_back({std::move(token), {begin, end}});
                    hasWord = true;
                }
            } else if (withMarks && !isBlank(found)) {
                sentence.tokens.push_back({{}, {begin, end}});
            }
            wordBegin = wordEnd;
            wordEnd = breaker_->word->next();
        }
        if (hasWord) sentences.push_back(std::move(sentence));
    }
    return sentences;
}

std::vector<std::string> tokensOf(std::string_view text, TokenRule rule) {
    std::vector<std::string> tokens;
    for (Sentence& sentence : Tokeniser(rule).sentences(text))
        for (Token& token : sentence.tokens) tokens.push_back(std::move(token.text));
    return tokens;
}

}  // namespace firth
