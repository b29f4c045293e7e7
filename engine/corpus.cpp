#include "engine/corpus.h"

#include <algorithm>
#include <limits>
#include <sstream>

#include "engine/bundled_corpora.h"
#include "engine/error.h"
#include "engine/source_text.h"
#include "engine/word_counter.h"

namespace firth {
namespace {

/// Collects sentences under provisional ids, in order of first appearance, until all counts are
/// known.
class CorpusBuilder {
public:
    CorpusBuilder(std::string name, const ReadingSettings& settings) : tokeniser_(settings.rule) {
        corpus_.name = std::move(name);
        corpus_.reading = settings;
        corpus_.sentenceStart.push_back(0);
    }

    void add(std::string_view block, std::uint64_t offset) {
        for (const Sentence& sentence : tokeniser_.sentences(block)) {
            for (const Token& token : sentence.tokens)
                corpus_.tokens.push_back(counter_.count(token.text));
            corpus_.sentenceStart.push_back(corpus_.tokens.size());
            corpus_.sentencePlace.push_back(
                {sentence.place.begin + offset, sentence.place.end + offset});
        }
    }

    Corpus finish() {
        const auto words = counter_.words();
        corpus_.vocabulary = keptWords(words, corpus_.reading);
        requireTwoWords(corpus_.name, words, corpus_.vocabulary, corpus_.reading);
        std::vector<WordId> finalId;
        finalId.reserve(words.size());
        for (const WordCount& word : words)
            finalId.push_back(corpus_.vocabulary.find(word.word).value_or(dropped));
        renumber(finalId);
        return std::move(corpus_);
    }

private:
    static constexpr WordId dropped = std::numeric_limits<WordId>::max();

    /// Gives every token its final id and closes the gaps that dropped words leave.
    void renumber(const std::vector<WordId>& finalId) {
        auto& tokens = corpus_.tokens;
        auto& start = corpus_.sentenceStart;
        std::size_t token = 0, out = 0, sentenceOut = 0;
        for (std::size_t sentence = 0; sentence + 1 < start.size(); ++sentence) {
            const std::size_t begin = out;
            const std::size_t end = start[sentence + 1];
            for (; token < end; ++token)
                if (finalId[tokens[token]] != dropped) tokens[out++] = finalId[tokens[token]];
            if (out == begin) continue;
            corpus_.sentencePlace[sentenceOut] = corpus_.sentencePlace[sentence];
            start[++sentenceOut] = out;
        }
        corpus_.droppedTokens = tokens.size() - out;
        tokens.resize(out);
        start.resize(sentenceOut + 1);
        corpus_.sentencePlace.resize(sentenceOut);
    }

    Corpus corpus_;
    Tokeniser tokeniser_;
    WordCounter counter_;
};

}  // namespace

Corpus corpusFromText(std::string_view text, const std::string& name,
                      const ReadingSettings& settings, const Progress& progress) {
    CorpusBuilder builder(name, settings);
    std::istringstream in{std::string(text)};
    readBlocks(in, name, text.size(), progress,
               [&](std::string_view block, std::uint64_t offset) { builder.add(block, offset); });
    return builder.finish();
}

Corpus readCorpus(const std::string& source, const ReadingSettings& settings,
                  const Progress& progress) {
    if (source.starts_with('@')) {
        const BundledCorpus& bundled = bundledCorpus(source);
        Corpus corpus = corpusFromText(bundled.text, source, settings, progress);
        corpus.groups = parseGroups(bundled.groups, source);
        return corpus;
    }
    CorpusBuilder builder(source == "-" ? "standard input" : source, settings);
    readFileBlocks(source, progress, [&](std::string_view block, std::uint64_t offset) {
        builder.add(block, offset);
    });
    return builder.finish();
}

std::vector<int> groupLabels(const Corpus& corpus, std::size_t count) {
    std::vector<int> labels(std::min(count, corpus.vocabulary.size()), -1);
    for (std::size_t group = 0; group < corpus.groups.size(); ++group)
        for (const std::string& word : corpus.groups[group].words) {
            const auto id = corpus.vocabulary.find(word);
            if (id && *id < labels.size() && labels[*id] < 0) labels[*id] = static_cast<int>(group);
        }
    return labels;
}

}  // namespace firth
