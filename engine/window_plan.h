#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/random.h"
#include "engine/sample_stream.h"

namespace firth {

/// A row of C that a window is trained against, and how: +1 for the true word (or a left turn of
/// the Huffman path), −1 for a noise word (a right turn), −2 for one that was drawn twice.
struct WeightedOutput {
    std::uint32_t row = 0;
    float weight = 0;
    bool operator==(const WeightedOutput&) const = default;
};

/// A centre word with its context, as places in the plan's words.
struct PlannedWindow {
    std::uint32_t begin = 0;   ///< the first context word
    std::uint32_t centre = 0;  ///< between them, not one of the context
    std::uint32_t end = 0;     ///< one past the last context word
};

/// The windows of some sentences with all that chance decides: which words subsampling keeps, how
/// far each window reaches, which noise words it has. Drawn before they are trained, so that rows
/// can be fetched before they are needed. Unlike the exact trainer's samples, all context
/// words of a window share its noise words (Ji et al., "Parallelizing word2vec in shared and
/// distributed memory", 2016), and two windows in a row share them too: that halves the rows that
/// go through the caches and changes no score; four would cost one.
class WindowPlan {
public:
    explicit WindowPlan(const SamplingTables& tables) : tables_(tables) {}

    /// Draws anew, from the window under the stream to the last one of its epoch that lies before
    /// sentence `end`; the stream goes along. Without a window under the stream there are none.
    void draw(SampleStream& stream, std::uint64_t end);

    std::span<const WordId> words() const { return words_; }
    std::span<const PlannedWindow> windows() const { return windows_; }
    /// Skip-gram: one a context word; CBOW: one a window.
    std::uint64_t samples() const { return samples_; }
    std::span<const WeightedOutput> outputs(std::size_t window) const {
        return std::span(outputs_).subspan(outputStart_[window],
                                           outputStart_[window + 1] - outputStart_[window]);
    }

private:
    void drawOutputs(WordId centre, Random& random);
    bool reuseNoise(WordId centre);
    void drawNoise(WordId centre, Random& random);

    const SamplingTables& tables_;
    std::vector<WordId> words_;  ///< after subsampling
    std::vector<PlannedWindow> windows_;
    std::uint64_t samples_ = 0;
    std::vector<WeightedOutput> outputs_;
    std::vector<std::size_t> outputStart_;  ///< one more than there are windows
};

}  // namespace firth
