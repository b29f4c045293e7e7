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

/// Writes the word lower-cased, composed (NFC), with straight apostrophes.
void lowerCase(std::string_view word, std::string& result) {
    if (isAscii(word)) {
        result.assign(word);
        for (char& c : result)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::string lower;
    icu::StringByteSink<std::string> lowerSink(&lower);
    const auto length = static_cast<std::int32_t>(word.size());
    icu::CaseMap::utf8ToLower("", 0, {word.data(), length}, lowerSink, nullptr, status);
    std::string composed;
    icu::StringByteSink<std::string> sink(&composed);
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    require(status, "lower-case a word");
    nfc->normalizeUTF8(0, {lower.data(), static_cast<std::int32_t>(lower.size())}, sink, nullptr,
                       status);
    require(status, "normalise a word");
    result = withStraightApostrophes(composed);
}

void dropPossessive(std::string& word) {
    if (word.ends_with("'s") && !isContraction(word)) word.resize(word.size() - 2);
}

/// Of what is too long only the beginning is worked on: a text without a space is no reason to hold
/// it several times.
void makeToken(std::string_view word, TokenRule rule, std::string& token) {
    if (isTooLong(word)) {
        std::size_t end = longestWord;
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) ++end;
        token.assign(word.substr(0, end)).append("…");
    } else if (rule == TokenRule::Whitespace) {
        token.assign(word);
    } else {
        lowerCase(word, token);
    }
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
    std::string cut;
    forEachLine(text, [&](std::size_t line, std::size_t end) {
        bool any = false;
        for (std::size_t at = line; true;) {
            while (at < end && isSpace(text[at])) ++at;
            if (at == end) break;
            const std::size_t begin = at;
            while (at < end && !isSpace(text[at])) ++at;
            const auto word = text.substr(begin, at - begin);
            if (isTooLong(word)) makeToken(word, TokenRule::Whitespace, cut);
            token(isTooLong(word) ? std::string_view(cut) : word, {begin, at});
            any = true;
        }
        if (any) sentence({line, end - (text[end - 1] == '\n' ? 1 : 0)});
    });
}

}  // namespace

WordStages wordStages(std::string_view word, TokenRule rule) {
    WordStages stages;
    makeToken(word, rule, stages.lowerCased);
    stages.token = stages.lowerCased;
    if (rule == TokenRule::Words) dropPossessive(stages.token);
    return stages;
}

/// ICU's rules, for one line at a time, and what goes without them.
struct Tokeniser::Breaker {
    Breaker();

    /// What stands between two word boundaries.
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool isWord = false;
    };

    void openLine(std::string_view text, bool withMarks);
    /// Where the sentence under way ends.
    std::size_t nextSentence();
    /// The next piece that begins before `limit`, words only where ICU is not needed; an empty one
    /// if there is none.
    Piece nextPiece(std::size_t limit);

    std::unique_ptr<icu::BreakIterator> sentence, word;
    AsciiWords asciiWords;
    std::unique_ptr<UText, decltype(&utext_close)> utext{nullptr, &utext_close};
    std::string_view line;
    std::size_t place = 0;  ///< where the next piece is looked for
    bool oneSentence = false;
    bool onlyAsciiWords = false;
    std::string token;
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

void Tokeniser::Breaker::openLine(std::string_view text, bool withMarks) {
    line = text;
    place = 0;
    const bool ascii = isAscii(line);
    onlyAsciiWords = ascii && !withMarks;
    oneSentence = ascii && std::ranges::none_of(line, mayEndSentence);
    if (onlyAsciiWords && oneSentence) return;
    UErrorCode status = U_ZERO_ERROR;
    utext.reset(utext_openUTF8(utext.release(), line.data(), static_cast<std::int64_t>(line.size()),
                               &status));
    require(status, "read the text");
    sentence->setText(utext.get(), status);
    word->setText(utext.get(), status);
    require(status, "break the text into sentences");
    sentence->first();
    word->first();
}

std::size_t Tokeniser::Breaker::nextSentence() {
    return oneSentence ? line.size() : static_cast<std::size_t>(sentence->next());
}

Tokeniser::Breaker::Piece Tokeniser::Breaker::nextPiece(std::size_t limit) {
    if (place >= limit) return {};
    if (onlyAsciiWords) {
        const AsciiWords::Word found = asciiWords.next(line, place);
        if (found.begin >= limit) return {};
        place = found.end;
        return {found.begin, found.end, true};
    }
    const std::size_t begin = place;
    place = static_cast<std::size_t>(word->next());
    return {begin, place, word->getRuleStatus() >= UBRK_WORD_NONE_LIMIT};
}

Tokeniser::Tokeniser(TokenRule rule) {
    if (rule == TokenRule::Words) breaker_ = std::make_unique<Breaker>();
}

Tokeniser::~Tokeniser() = default;
Tokeniser::Tokeniser(Tokeniser&&) noexcept = default;
Tokeniser& Tokeniser::operator=(Tokeniser&&) noexcept = default;

void Tokeniser::scan(std::string_view text, const TakeToken& token, const TakeSentence& sentence) {
    scan(text, token, sentence, false);
}

void Tokeniser::scan(std::string_view text, const TakeToken& token, const TakeSentence& sentence,
                     bool withMarks) {
    if (!breaker_) return scanWhitespace(text, token, sentence);
    forEachLine(text, [&](std::size_t lineBegin, std::size_t lineEnd) {
        const std::string_view line = text.substr(lineBegin, lineEnd - lineBegin);
        const auto placed = [&](std::size_t begin, std::size_t end) {
            return Span{lineBegin + begin, lineBegin + end};
        };
        breaker_->openLine(line, withMarks);
        for (std::size_t begin = 0; begin < line.size();) {
            const std::size_t end = breaker_->nextSentence();
            bool hasWord = false;
            for (auto piece = breaker_->nextPiece(end); piece.end > 0;
                 piece = breaker_->nextPiece(end)) {
                const auto found = line.substr(piece.begin, piece.end - piece.begin);
                std::string& made = breaker_->token;
                if (piece.isWord) {
                    makeToken(found, TokenRule::Words, made);
                    dropPossessive(made);
                    if (made.empty()) continue;
                    hasWord = true;
                } else {
                    if (!withMarks || isBlank(found)) continue;
                    made.clear();
                }
                token(made, placed(piece.begin, piece.end));
            }
            if (hasWord) sentence(placed(begin, end));
            begin = end;
        }
    });
}

std::vector<Sentence> Tokeniser::sentences(std::string_view text) {
    return cut(text, false);
}

std::vector<Sentence> Tokeniser::sentencesWithMarks(std::string_view text) {
    return cut(text, true);
}

std::vector<Sentence> Tokeniser::cut(std::string_view text, bool withMarks) {
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    scan(
        text,
        [&](std::string_view word, Span place) {
            tokens.push_back({std::string(word), place});
        },
        [&](Span place) {
            // Sentences of nothing but marks are not told of, though their marks are.
            std::erase_if(tokens,
                          [&](const Token& token) { return token.place.begin < place.begin; });
            sentences.push_back({place, std::exchange(tokens, {})});
        },
        withMarks);
    return sentences;
}

std::vector<std::string> tokensOf(std::string_view text, TokenRule rule) {
    std::vector<std::string> tokens;
    for (Sentence& sentence : Tokeniser(rule).sentences(text))
        for (Token& token : sentence.tokens) tokens.push_back(std::move(token.text));
    return tokens;
}

}  // namespace firth
