#pragma once

#include <memory>
#include <vector>

#include "engine/corpus.h"
#include "engine/huffman_tree.h"
#include "engine/noise_distribution.h"
#include "engine/sample.h"
#include "engine/training_settings.h"

namespace firth {

/// What all streams over one corpus share: made once, never changed.
struct SamplingTables {
    SamplingTables(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings);

    std::shared_ptr<const Corpus> corpus;
    TrainingSettings settings;
    std::vector<double> keep;                  ///< by word; empty when nothing is subsampled
    std::unique_ptr<NoiseDistribution> noise;  ///< for negative sampling
    std::unique_ptr<HuffmanTree> tree;         ///< for hierarchical softmax
};

/// The samples of a corpus in window order, epoch after epoch: sentences in turn, centre words left
/// to right, context words left to right. A stream, never a table; a copy is a bookmark.
class SampleStream {
public:
    /// Throws Error for a corpus without sentences, such as the words of a vector file.
    explicit SampleStream(std::shared_ptr<const SamplingTables> tables);

    /// Makes the next sample; false at the end of the last epoch. The sample's spans hold until
    /// the next call.
    bool next(Sample& sample);

    /// The epoch of the sample that comes next, 0-based; the number of epochs at the end.
    int epoch() const { return epoch_; }
    /// The sentence of the sample that comes next, and its centre word's place there.
    std::uint64_t sentence() const { return sentence_; }
    std::uint32_t centre() const { return kept_.empty() ? 0 : kept_[centre_]; }
    /// Corpus tokens passed, over all epochs, subsampled ones counted: what α decays by.
    std::uint64_t tokensPassed() const { return tokensPassed_; }
    /// A new number of epochs; not below the one under way. With more of them than have passed, the
    /// end is no end any more.
    void setEpochs(int epochs);
    std::shared_ptr<const SamplingTables> tables() const { return tables_; }
    /// Others of the same corpus and window, so that the samples to come have other targets.
    void setTables(std::shared_ptr<const SamplingTables> tables) { tables_ = std::move(tables); }

    /// For who trains a window at a time instead of a sample: the window under the stream, as
    /// places among the words that subsampling left of the sentence.
    struct Window {
        std::span<const std::uint32_t> kept;  ///< these words' places in the sentence
        std::size_t begin = 0;                ///< into kept: the first context word
        std::size_t centre = 0;               ///< between them, not one of the context
        std::size_t end = 0;                  ///< one past the last context word
    };
    /// Only when the sample that comes next is the first of its centre word, and there is one.
    Window window() const { return {kept_, windowBegin_, centre_, windowEnd_}; }
    bool atWindow() const;
    /// Passes over all samples of the centre word.
    void skipWindow();
    /// What the stream draws from.
    Random& random() { return random_; }
    /// Goes to the beginning of a sentence of the epoch under way, or of the next epoch for the
    /// number of sentences, and draws from `random` from there on.
    void goTo(std::uint64_t sentence, Random random);

    /// Streams that give the same samples from here on.
    bool operator==(const SampleStream&) const = default;

    /// The place: all that decides which samples come next. See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.random_, self.epochs_, self.epoch_, self.sentence_, self.tokensPassed_,
                self.kept_, self.centre_, self.context_, self.windowEnd_, self.windowBegin_,
                self.window_);
    }
    /// False for a place, read from an archive, that this corpus does not have.
    bool isWhole() const;

private:
    void goToNext();
    void openSentence();
    void openCentre();
    void fill(Sample& sample);
    bool atContextWord() const;

    std::shared_ptr<const SamplingTables> tables_;
    Random random_;
    int epochs_;
    int epoch_ = 0;
    std::uint64_t sentence_ = 0;
    std::uint64_t tokensPassed_ = 0;
    std::vector<std::uint32_t> kept_;        ///< places in the sentence, after subsampling
    std::vector<std::uint32_t> sampleKept_;  ///< the same for the sample that was given out
    bool keptGivenOut_ = false;              ///< the last sample's span points into kept_
    std::size_t centre_ = 0;                 ///< into kept_
    std::size_t context_ = 0;                ///< into kept_: skip-gram's next context word
    std::size_t windowEnd_ = 0;              ///< into kept_: one past the last context word
    std::size_t windowBegin_ = 0;            ///< into kept_: the first context word
    int window_ = 0;
    std::vector<WordId> input_;
    std::vector<Target> targets_;
};

}  // namespace firth
