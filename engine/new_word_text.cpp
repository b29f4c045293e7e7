#include "engine/new_word_text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "engine/error.h"

namespace firth {
namespace {

std::string asToken(const Corpus& corpus, std::string_view word) {
    const auto tokens = tokensOf(word, TokenRule::Words);
    if (tokens.size() != 1) throw Error("write one word to invent, without spaces or signs");
    if (corpus.vocabulary.find(tokens.front()))
        throw Error(tokens.front() + " is a word of this text already; invent one that is not");
    return tokens.front();
}

/// The tokens of one sentence: those that the corpus' own rule makes and that are known, the others
/// as running text has them.
std::vector<std::string> tokensAsRead(const Corpus& corpus, const std::string& newWord,
                                      const Sentence& sentence) {
    std::vector<std::string> tokens;
    for (const Token& token : sentence.tokens) {
        if (token.text == newWord || corpus.vocabulary.find(token.text))
            tokens.push_back(token.text);
        else
            std::ranges::move(tokensOf(token.text, TokenRule::Words), std::back_inserter(tokens));
    }
    return tokens;
}

std::vector<TellingWord> contextsIn(const std::vector<SentenceWithNewWord>& sentences,
                                    const Vocabulary& vocabulary, int window) {
    const auto newWord = static_cast<WordId>(vocabulary.size());
    std::map<WordId, std::uint64_t> counts;
    for (const SentenceWithNewWord& sentence : sentences) {
        const auto length = static_cast<std::ptrdiff_t>(sentence.size());
        for (std::ptrdiff_t at = 0; at < length; ++at) {
            if (sentence[static_cast<std::size_t>(at)] != newWord) continue;
            const std::ptrdiff_t end = std::min(at + window + 1, length);
            for (std::ptrdiff_t near = std::max<std::ptrdiff_t>(at - window, 0); near < end; ++near)
                ++counts[sentence[static_cast<std::size_t>(near)]];
        }
    }
    counts.erase(newWord);
    std::vector<std::pair<double, TellingWord>> ranked;
    for (const auto& [word, count] : counts) {
        const double rarity = std::log(static_cast<double>(vocabulary.totalCount()) /
                                       static_cast<double>(vocabulary.count(word)));
        ranked.push_back({static_cast<double>(count) * rarity * rarity, {word, count}});
    }
    std::ranges::stable_sort(ranked, std::greater{}, [](const auto& entry) { return entry.first; });
    std::vector<TellingWord> contexts;
    contexts.reserve(ranked.size());
    for (const auto& [score, word] : ranked) contexts.push_back(word);
    return contexts;
}

}  // namespace

NewWordText readNewWord(const Corpus& corpus, std::string_view word, std::string_view text,
                        int window) {
    const Vocabulary& vocabulary = corpus.vocabulary;
    NewWordText read;
    read.word = asToken(corpus, word);
    for (const Sentence& sentence : Tokeniser(corpus.reading.rule).sentences(text)) {
        std::vector<std::string> words;
        SentenceWithNewWord numbers;
        const auto before = read.uses;
        for (std::string& token : tokensAsRead(corpus, read.word, sentence)) {
            const auto id = vocabulary.find(token);
            if (!id && token != read.word) {
                if (std::ranges::find(read.leftOut, token) == read.leftOut.end())
                    read.leftOut.push_back(std::move(token));
                continue;
            }
            read.uses += !id;
            numbers.push_back(id.value_or(static_cast<WordId>(vocabulary.size())));
            words.push_back(std::move(token));
        }
        if (read.uses == before) continue;
        read.sentences.push_back(std::move(words));
        read.numbered.push_back(std::move(numbers));
    }
    if (read.uses == 0) throw Error("write " + read.word + " into some sentences");
    read.contexts = contextsIn(read.numbered, vocabulary, window);
    return read;
}

}  // namespace firth
