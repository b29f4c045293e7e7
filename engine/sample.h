#pragma once

#include <cstdint>
#include <span>

#include "engine/matrix.h"

namespace firth {

/// One yes-or-no question that the model is asked: does this row of C belong to the input?
/// Negative sampling asks for the true word (yes) and the noise words (no); hierarchical softmax
/// asks for the inner nodes on the way to the true word (yes: left).
struct Target {
    std::uint32_t row = 0;  ///< of C
    bool label = false;
    bool operator==(const Target&) const = default;
};

/// One training example. The spans point into the stream that made it and hold until its next.
struct Sample {
    std::span<const WordId> input;    ///< skip-gram: the centre word; CBOW: all context words
    WordId output = 0;                ///< skip-gram: one context word; CBOW: the centre word
    std::span<const Target> targets;  ///< empty for full softmax, which asks about all V words
    std::uint64_t sentence = 0;
    std::uint32_t centre = 0;             ///< place of the centre word among the sentence's tokens
    std::uint32_t context = 0;            ///< skip-gram: place of the context word; CBOW: centre
    int window = 0;                       ///< tokens to either side, as drawn for this centre word
    std::span<const std::uint32_t> kept;  ///< places of the words that subsampling left
};

}  // namespace firth
