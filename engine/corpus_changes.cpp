#include "engine/corpus_changes.h"

#include <algorithm>

namespace firth {
namespace {

/// Numbers the words anew by their counts. The corpus' tokens are indices into `words`.
void number(Corpus& corpus, const std::vector<std::string>& words) {
    std::vector<std::uint64_t> counts(words.size());
    std::vector<WordId> appeared;
    for (const WordId token : corpus.tokens)
        if (counts[token]++ == 0) appeared.push_back(token);
    std::vector<WordCount> counted;
    counted.reserve(appeared.size());
    for (const WordId word : appeared) counted.push_back({words[word], counts[word]});
    corpus.vocabulary = Vocabulary(std::move(counted), 1);
    std::vector<WordId> numbers(words.size());
    for (const WordId word : appeared) numbers[word] = *corpus.vocabulary.find(words[word]);
    for (WordId& token : corpus.tokens) token = numbers[token];
}

/// Tells where the sentences stand in the text that writtenOut gives.
void place(Corpus& corpus) {
    std::uint64_t at = 0;
    for (std::size_t sentence = 0; sentence + 1 < corpus.sentenceStart.size(); ++sentence) {
        const std::uint64_t begin = at;
        for (auto token = corpus.sentenceStart[sentence];
             token < corpus.sentenceStart[sentence + 1]; ++token)
            at += corpus.vocabulary.word(corpus.tokens[token]).size() + 1;
        corpus.sentencePlace.push_back({begin, at - 1});
    }
}

Corpus copyOf(const Corpus& corpus, const std::string& name) {
    Corpus copy;
    copy.name = name;
    copy.reading = {.rule = TokenRule::Whitespace, .minCount = 1};
    copy.groups = corpus.groups;
    copy.tokens.append(corpus.tokens);
    copy.sentenceStart.append(corpus.sentenceStart);
    return copy;
}

std::vector<std::string> wordsOf(const Corpus& corpus) {
    std::vector<std::string> words;
    for (const WordCount& word : corpus.vocabulary.words()) words.push_back(word.word);
    return words;
}

std::string superscript(std::size_t number) {
    static const std::string digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    for (const char digit : std::to_string(number))
        text += digits[static_cast<std::size_t>(digit - '0')];
    return text;
}

}  // namespace

std::vector<std::string> senseNames(const Vocabulary& vocabulary, WordId word, std::size_t senses) {
    std::string stem = vocabulary.word(word);
    while (true) {
        std::vector<std::string> names;
        for (std::size_t sense = 1; sense <= senses; ++sense)
            names.push_back(stem + superscript(sense));
        const auto taken = [&](const std::string& name) {
            return vocabulary.find(name).has_value();
        };
        if (std::ranges::none_of(names, taken)) return names;
        stem += "′";
    }
}

Corpus corpusWithSenses(const Concordance& concordance, const SenseSplit& split,
                        const std::string& name) {
    const Corpus& before = concordance.corpus();
    Corpus corpus = copyOf(before, name);
    std::vector<std::string> words = wordsOf(before);
    const auto firstSense = static_cast<WordId>(words.size());
    const auto names = senseNames(before.vocabulary, split.word, split.senses.size());
    words.insert(words.end(), names.begin(), names.end());
    const auto uses = concordance.tokensOf(split.word);
    for (std::size_t use = 0; use < uses.size(); ++use)
        corpus.tokens[uses[use]] = firstSense + static_cast<WordId>(split.senseOf[use]);
    for (Group& group : corpus.groups)
        std::ranges::replace(group.words, before.vocabulary.word(split.word), names.front());
    number(corpus, words);
    place(corpus);
    return corpus;
}

Corpus corpusWithSentences(const Corpus& before,
                           const std::vector<std::vector<std::string>>& sentences,
                           const std::string& name) {
    Corpus corpus = copyOf(before, name);
    std::vector<std::string> words = wordsOf(before);
    for (const auto& sentence : sentences) {
        if (sentence.empty()) continue;
        for (const std::string& word : sentence) {
            const auto known = before.vocabulary.find(word);
            const auto added =
                std::find(words.begin() + static_cast<std::ptrdiff_t>(before.vocabulary.size()),
                          words.end(), word);
            corpus.tokens.push_back(known ? *known : static_cast<WordId>(added - words.begin()));
            if (!known && added == words.end()) words.push_back(word);
        }
        corpus.sentenceStart.push_back(corpus.tokens.size());
    }
    number(corpus, words);
    place(corpus);
    return corpus;
}

std::string writtenOut(const Corpus& corpus, std::size_t bytes) {
    std::string text;
    for (std::size_t sentence = 0; sentence < corpus.sentenceCount(); ++sentence) {
        const std::size_t before = text.size();
        for (const WordId word : corpus.sentence(sentence)) {
            if (text.size() > before) text += ' ';
            text += corpus.vocabulary.word(word);
        }
        text += '\n';
        if (text.size() <= bytes) continue;
        text.resize(before);
        break;
    }
    return text;
}

}  // namespace firth
