#include "engine/corpus.h"

#include <algorithm>
#include <future>
#include <limits>
#include <memory>
#include <thread>
#include <unordered_set>

#include "engine/bundled_corpora.h"
#include "engine/error.h"
#include "engine/source_text.h"
#include "engine/word_table.h"

namespace firth {
namespace {

/// A block of the text after tokenising: its own words numbered in order of first appearance.
struct CountedBlock {
    WordTable words;
    std::vector<WordId> tokens;
    std::vector<std::uint32_t> sentenceLengths;
    std::vector<Span> sentencePlaces;
};

CountedBlock count(const TextBlock& block, const std::string& name, Tokeniser& tokeniser) {
    checkText(block, name);
    CountedBlock counted;
    std::size_t sentenceStart = 0;
    tokeniser.scan(
        block.text,
        [&](std::string_view word, Span) { counted.tokens.push_back(counted.words.add(word)); },
        [&](Span place) {
            const std::size_t length = counted.tokens.size() - sentenceStart;
            sentenceStart = counted.tokens.size();
            counted.sentenceLengths.push_back(static_cast<std::uint32_t>(length));
            counted.sentencePlaces.push_back(
                {place.begin + block.offset, place.end + block.offset});
        });
    return counted;
}

/// Collects sentences under provisional ids, in order of first appearance, until all counts are
/// known. Blocks are tokenised on all cores and joined in their order, so that the corpus does not
/// depend on how many there are.
class CorpusBuilder {
public:
    CorpusBuilder(std::string name, const ReadingSettings& settings) {
        corpus_.name = std::move(name);
        corpus_.reading = settings;
        corpus_.sentenceStart.push_back(0);
        // One more than cores, so that they have work while a block is joined.
        for (unsigned i = 0; i <= std::max(1U, std::thread::hardware_concurrency()); ++i)
            seats_.push_back(std::make_unique<Seat>(settings.rule));
    }

    void add(TextBlock block) {
        Seat& seat = *seats_[next_++ % seats_.size()];
        if (seat.counted.valid()) join(seat.counted.get());
        seat.block = std::move(block);
        seat.counted = std::async(std::launch::async, [&seat, this] {
            return count(seat.block, corpus_.name, seat.tokeniser);
        });
    }

    Corpus finish() {
        for (std::size_t i = 0; i < seats_.size(); ++i)
            if (Seat& seat = *seats_[next_++ % seats_.size()]; seat.counted.valid())
                join(seat.counted.get());
        if (words_.size() == 0)
            throw Error(corpus_.name + " has no words in it; choose a text with words");
        std::vector<WordId> finalId(words_.size(), dropped);
        const auto& stopWords = corpus_.reading.stopWords;
        const std::unordered_set<std::string_view> stop(stopWords.begin(), stopWords.end());
        std::vector<WordCount> kept;
        for (WordId id = 0; id < words_.size(); ++id)
            if (!stop.contains(words_.word(id)))
                kept.push_back({std::string(words_.word(id)), words_.count(id)});
        corpus_.vocabulary = Vocabulary(std::move(kept), corpus_.reading.minCount);
        requireTwoWords();
        for (WordId id = 0; id < words_.size(); ++id)
            finalId[id] = corpus_.vocabulary.find(words_.word(id)).value_or(dropped);
        renumber(finalId);
        return std::move(corpus_);
    }

private:
    static constexpr WordId dropped = std::numeric_limits<WordId>::max();

    /// A tokeniser with what it is working on.
    struct Seat {
        explicit Seat(TokenRule rule) : tokeniser(rule) {}

        Tokeniser tokeniser;
        TextBlock block;
        std::future<CountedBlock> counted;  ///< last: its end is waited for before the others go
    };

    void join(const CountedBlock& block) {
        std::vector<WordId> ids;
        for (WordId id = 0; id < block.words.size(); ++id)
            ids.push_back(words_.add(block.words.word(id), block.words.count(id)));
        for (const WordId token : block.tokens) corpus_.tokens.push_back(ids[token]);
        for (const std::uint32_t length : block.sentenceLengths)
            corpus_.sentenceStart.push_back(corpus_.sentenceStart.back() + length);
        corpus_.sentencePlace.insert(corpus_.sentencePlace.end(), block.sentencePlaces.begin(),
                                     block.sentencePlaces.end());
    }

    void requireTwoWords() const {
        const auto& vocabulary = corpus_.vocabulary;
        if (vocabulary.size() >= 2) return;
        if (words_.size() < 2)
            throw Error(corpus_.name + " has only one word, \"" + std::string(words_.word(0)) +
                        "\"; training needs at least two different ones");
        WordId top = 0;
        for (WordId id = 1; id < words_.size(); ++id)
            if (words_.count(id) > words_.count(top)) top = id;
        const std::uint64_t most = words_.count(top);
        const std::string minCount = std::to_string(corpus_.reading.minCount);
        throw Error(corpus_.name + ": " + (vocabulary.size() == 0 ? "no word" : "only one word") +
                    " is left with a minimum count of " + minCount + " (the most frequent of its " +
                    std::to_string(words_.size()) + " words, \"" + std::string(words_.word(top)) +
                    "\", occurs " + std::to_string(most) + (most == 1 ? " time" : " times") +
                    "); choose a smaller minimum count");
    }

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
    WordTable words_;  ///< by provisional id
    std::size_t next_ = 0;
    std::vector<std::unique_ptr<Seat>> seats_;
};

}  // namespace

Corpus corpusFromText(std::string_view text, const std::string& name,
                      const ReadingSettings& settings, const Progress& progress) {
    CorpusBuilder builder(name, settings);
    readBlocks(bytesOf(text), name, text.size(), progress,
               [&](TextBlock block) { builder.add(std::move(block)); });
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
    readFileBlocks(source, progress, [&](TextBlock block) { builder.add(std::move(block)); });
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
