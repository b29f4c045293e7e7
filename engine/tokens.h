#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace firth {

/// A place in the source text, in bytes.
struct Span {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    bool operator==(const Span&) const = default;
};

struct Token {
    std::string text;  ///< after preprocessing
    Span place;        ///< what it was made from; relative to the text that was tokenised

    /// Punctuation or a symbol: preprocessing leaves nothing of it.
    bool isMark() const { return text.empty(); }
};

struct Sentence {
    Span place;
    std::vector<Token> tokens;
};

enum class TokenRule {
    /// Unicode words, lower-cased; punctuation and possessive 's dropped, contractions kept whole,
    /// hyphenated words split, numbers kept.
    Words,
    /// Already tokenised: whatever stands between white space, one sentence a line.
    Whitespace,
};

/// Bytes of the longest word that is kept: far more than any language's, and less than a data file
/// without a space has.
constexpr std::size_t longestWord = 1000;
inline bool isTooLong(std::string_view word) {
    return word.size() > longestWord;
}

/// What preprocessing makes of one word on its way to a token.
struct WordStages {
    std::string lowerCased;  ///< also composed (NFC), with straight apostrophes
    std::string token;       ///< without a possessive 's
};

/// The stages of a word as the tokeniser found it; with TokenRule::Whitespace nothing changes.
WordStages wordStages(std::string_view word, TokenRule rule);

/// Cuts UTF-8 text into sentences and tokens. A line break always ends a sentence
/// (Unicode Standard Annex #29, rule SB4). Not thread-safe: one tokeniser a thread.
class Tokeniser {
public:
    explicit Tokeniser(TokenRule rule);
    ~Tokeniser();
    Tokeniser(Tokeniser&&) noexcept;
    Tokeniser& operator=(Tokeniser&&) noexcept;

    using TakeToken = std::function<void(std::string_view text, Span place)>;
    using TakeSentence = std::function<void(Span place)>;
    /// Goes through `text`: gives each token, and after the last of a sentence the sentence. `text`
    /// must be valid UTF-8; places count from its first byte. A token's text holds for the call; of
    /// one that is too long it is only the beginning, which is too long itself, and an ellipsis.
    void scan(std::string_view text, const TakeToken& token, const TakeSentence& sentence);

    /// The sentences of `text` that hold at least one token, as scan gives them.
    std::vector<Sentence> sentences(std::string_view text);

    /// The same, with the marks between the words as tokens without a text.
    std::vector<Sentence> sentencesWithMarks(std::string_view text);

private:
    void scan(std::string_view text, const TakeToken& token, const TakeSentence& sentence,
              bool withMarks);
    std::vector<Sentence> cut(std::string_view text, bool withMarks);

    struct Breaker;
    std::unique_ptr<Breaker> breaker_;  ///< none for Whitespace
};

/// All tokens of a text, one behind the other.
std::vector<std::string> tokensOf(std::string_view text, TokenRule rule);

}  // namespace firth
