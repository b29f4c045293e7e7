#include "engine/text_stages.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "engine/error.h"
#include "engine/source_text.h"
#include "engine/subsampling.h"
#include "engine/word_counter.h"

namespace firth {
namespace {

/// The sentences and their pieces, whose words are the counter's numbers; or only the obstacle.
TextStages takenApart(WordCounter& counter, std::string_view text, const std::string& name,
                      TokenRule rule, const Progress& progress) {
    TextStages stages;
    Tokeniser tokeniser(rule);
    const auto add = [&](const TextBlock& block) {
        checkText(block, name);
        const auto placed = [&](Span place) {
            return Span{place.begin + block.offset, place.end + block.offset};
        };
        for (const Sentence& sentence : tokeniser.sentencesWithMarks(block.text)) {
            const std::size_t first = stages.pieces.size();
            for (const Token& token : sentence.tokens) {
                const auto word = token.isMark() ? TextPiece::mark : counter.count(token.text);
                stages.pieces.push_back({placed(token.place), word});
            }
            stages.sentences.push_back({placed(sentence.place), first, stages.pieces.size()});
        }
    };
    try {
        readBlocks(bytesOf(text), name, text.size(), progress, add);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        stages = {};
        stages.obstacle = error.what();
    }
    return stages;
}

/// Puts the words in the order that is shown and makes the pieces point at them there.
void sortWords(TextStages& stages) {
    std::vector<std::uint32_t> order(stages.words.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const TextWord& left = stages.words[a];
        const TextWord& right = stages.words[b];
        const bool leftKept = left.fate == Fate::Kept;
        const bool rightKept = right.fate == Fate::Kept;
        if (leftKept != rightKept) return leftKept;
        return leftKept ? left.id < right.id : left.count > right.count;
    });
    std::vector<TextWord> sorted;
    sorted.reserve(order.size());
    std::vector<std::uint32_t> newPlace(order.size());
    for (const std::uint32_t old : order) {
        newPlace[old] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(std::move(stages.words[old]));
    }
    stages.words = std::move(sorted);
    for (TextPiece& piece : stages.pieces) {
        if (piece.isMark()) continue;
        piece.word = newPlace[piece.word];
        ++stages.tokens;
        if (stages.words[piece.word].fate == Fate::Kept) ++stages.keptTokens;
    }
}

/// Tells every word's fate by the vocabulary of what is kept.
void judge(TextStages& stages, std::span<const WordCount> words, const Vocabulary& kept,
           const ReadingSettings& reading, double threshold, bool countsAreWhole) {
    const std::unordered_set<std::string> stop(reading.stopWords.begin(), reading.stopWords.end());
    for (const WordCount& entry : words) {
        TextWord word{.word = entry.word, .count = std::nullopt};
        if (countsAreWhole) word.count = entry.count;
        if (const auto id = kept.find(entry.word)) {
            word.id = *id;
            word.count = kept.count(*id);
            word.keep = keepProbability(kept.count(*id), kept.totalCount(), threshold);
            ++stages.keptWords;
        } else {
            word.fate = isTooLong(entry.word)       ? Fate::TooLong
                        : stop.contains(entry.word) ? Fate::StopWord
                                                    : Fate::TooRare;
        }
        stages.words.push_back(std::move(word));
    }
    sortWords(stages);
}

}  // namespace

TextStages textStages(std::string_view text, const std::string& name,
                      const ReadingSettings& reading, double threshold, const Progress& progress) {
    WordCounter counter;
    TextStages stages = takenApart(counter, text, name, reading.rule, progress);
    if (!stages.obstacle.empty()) return stages;
    const Vocabulary kept = keptWords(counter.words(), reading);
    judge(stages, counter.words(), kept, reading, threshold, true);
    try {
        requireTwoWords(name, counter.words(), kept, reading);
    } catch (const Error& error) {
        stages.obstacle = error.what();
    }
    return stages;
}

TextStages excerptStages(std::string_view excerpt, const Corpus& corpus, double threshold,
                         const Progress& progress) {
    WordCounter counter;
    TextStages stages = takenApart(counter, excerpt, corpus.name, corpus.reading.rule, progress);
    if (stages.obstacle.empty())
        judge(stages, counter.words(), corpus.vocabulary, corpus.reading, threshold, false);
    return stages;
}

}  // namespace firth
