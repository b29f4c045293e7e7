#include "engine/corpus.h"

#include <algorithm>
#include <future>
#include <limits>
#include <optional>
#include <thread>

#include "engine/bundled_corpora.h"
#include "engine/error.h"
#include "engine/source_text.h"
#include "engine/word_counter.h"

namespace firth {
namespace {

/// A block of the text after tokenising: its own words numbered in order of first appearance.
struct CountedBlock {
    WordCounter counter;
    std::vector<WordId> tokens;
    std::vector<std::uint32_t> sentenceLengths;
    std::vector<Span> sentencePlaces;
};

constexpr std::size_t longestSentence = 10'000;

CountedBlock counted(const TextBlock& block, const std::string& name, Tokeniser& tokeniser) {
    checkText(block, name);
    CountedBlock result;
    std::size_t sentenceStart = 0;
    Span inSentence;  // of the tokens of the sentence so far
    const auto endSentence = [&](Span place) {
        const std::size_t length = result.tokens.size() - sentenceStart;
        sentenceStart = result.tokens.size();
        result.sentenceLengths.push_back(static_cast<std::uint32_t>(length));
        result.sentencePlaces.push_back({place.begin + block.offset, place.end + block.offset});
    };
    bool wasCut = false;
    tokeniser.scan(
        block.text,
        [&](std::string_view word, Span place) {
            const std::size_t length = result.tokens.size() - sentenceStart;
            if (length == longestSentence) {
                endSentence(inSentence);
                wasCut = true;
            }
            if (result.tokens.size() == sentenceStart) inSentence.begin = place.begin;
            inSentence.end = place.end;
            result.tokens.push_back(result.counter.count(word));
        },
        [&](Span place) {
            endSentence(wasCut ? Span{inSentence.begin, place.end} : place);
            wasCut = false;
        });
    return result;
}

/// Collects sentences under provisional ids, in order of first appearance, until all counts are
/// known. Blocks are tokenised on all cores and joined in their order, so that the corpus does not
/// depend on how many there are.
class CorpusBuilder {
public:
    CorpusBuilder(std::string name, const ReadingSettings& settings)
        // One more than cores, so that they have work while a block is joined.
        : seats_(std::max(1U, std::thread::hardware_concurrency()) + 1) {
        corpus_.name = std::move(name);
        corpus_.reading = settings;
        corpus_.sentenceStart.push_back(0);
    }

    void add(TextBlock block) {
        Seat& seat = seats_[next_++ % seats_.size()];
        joinFrom(seat);
        seat.block = std::move(block);
        seat.work = std::async(std::launch::async, [&seat, this] {
            if (!seat.tokeniser) seat.tokeniser.emplace(corpus_.reading.rule);
            return counted(seat.block, corpus_.name, *seat.tokeniser);
        });
    }

    Corpus finish() {
        for (std::size_t i = 0; i < seats_.size(); ++i) joinFrom(seats_[next_++ % seats_.size()]);
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
    static constexpr std::size_t tokensBetweenLettingGo = 8'000'000;

    /// A tokeniser and the block that it is at work on.
    struct Seat {
        std::optional<Tokeniser> tokeniser;
        TextBlock block;
        std::future<CountedBlock> work;  ///< last, so that it is waited for before the others go
    };

    /// Joins the seat's block to those before it, if there is one.
    void joinFrom(Seat& seat) {
        if (!seat.work.valid()) return;
        const CountedBlock block = seat.work.get();
        std::vector<WordId> ids;
        for (const WordCount& word : block.counter.words())
            ids.push_back(counter_.count(word.word, word.count));
        const std::size_t before = corpus_.tokens.size();
        corpus_.tokens.resize(before + block.tokens.size());
        std::ranges::transform(block.tokens, corpus_.tokens.begin() + before,
                               [&](WordId token) { return ids[token]; });
        for (const std::uint32_t length : block.sentenceLengths)
            corpus_.sentenceStart.push_back(corpus_.sentenceStart.back() + length);
        corpus_.sentencePlace.append(block.sentencePlaces);
        if (before / tokensBetweenLettingGo != corpus_.tokens.size() / tokensBetweenLettingGo)
            corpus_.letGo();
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
            if (begin / tokensBetweenLettingGo != out / tokensBetweenLettingGo) corpus_.letGo();
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
    WordCounter counter_;
    std::size_t next_ = 0;  ///< the seat of the next block, in turn
    std::vector<Seat> seats_;
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
    readFileBlocks(source, settings.encoding, progress,
                   [&](TextBlock block) { builder.add(std::move(block)); });
    return builder.finish();
}

void Corpus::letGo() const {
    tokens.letGo();
    sentenceStart.letGo();
    sentencePlace.letGo();
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
