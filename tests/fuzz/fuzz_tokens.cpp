// The tokeniser, given any UTF-8.
#include "engine/tokens.h"
#include "engine/utf8.h"
#include "tests/fuzz/input_file.h"

using namespace firth;

namespace {

void cut(Tokeniser& tokeniser, TokenRule rule, std::string_view text) {
    std::uint64_t end = 0;
    for (const Sentence& sentence : tokeniser.sentences(text)) {
        require(sentence.place.begin <= sentence.place.end && sentence.place.end <= text.size());
        require(!sentence.tokens.empty());
        for (const Token& token : sentence.tokens) {
            require(token.place.begin >= end && token.place.begin < token.place.end);
            // Its end may lie behind: ICU's rules for words and for sentences are not the same.
            require(token.place.begin < sentence.place.end && token.place.end <= text.size());
            require(isUtf8(token.text) && !token.text.empty());
            const auto spelled =
                text.substr(token.place.begin, token.place.end - token.place.begin);
            require(wordStages(spelled, rule).token == token.text);
            end = token.place.end;
        }
    }
    std::size_t words = 0, marked = 0;
    for (const Sentence& sentence : tokeniser.sentences(text)) words += sentence.tokens.size();
    for (const Sentence& sentence : tokeniser.sentencesWithMarks(text))
        for (const Token& token : sentence.tokens) marked += token.isMark() ? 0 : 1;
    require(words == marked);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Tokeniser words(TokenRule::Words), pieces(TokenRule::Whitespace);
    const std::string_view text = textOf(data, size);
    inOneLine(text);
    inQuotes(text);
    if (!isUtf8(text)) return 0;
    cut(words, TokenRule::Words, text);
    cut(pieces, TokenRule::Whitespace, text);
    return 0;
}
