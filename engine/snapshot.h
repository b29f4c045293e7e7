#pragma once

#include <cstdint>
#include <vector>

#include "engine/loss_curve.h"
#include "engine/trainer.h"

namespace firth {

/// One pair that the current window makes or made, for the sliding window's list.
struct WindowPair {
    std::vector<WordId> input;
    WordId output = 0;
    bool label = true;  ///< false: drawn from the noise distribution
};

/// The sentence under the window at one moment.
struct WindowView {
    std::uint64_t sentence = 0;
    std::uint64_t sentences = 0;
    std::vector<WordId> tokens;
    std::uint32_t centre = 0;            ///< place among tokens
    int window = 0;                      ///< tokens to either side, as drawn
    std::vector<std::uint32_t> context;  ///< places of the context words
    std::vector<bool> kept;              ///< by place: false where subsampling dropped the word
    std::vector<WindowPair> pairs;       ///< the samples of this window, then the noise words
};

/// What is kept of the training so far.
struct PastKept {
    std::uint64_t present = 0;           ///< samples trained where the past ends
    std::vector<std::uint64_t> moments;  ///< as Keyframes tells them
    std::size_t bytes = 0;
    std::size_t mostBytes = 0;
};

/// An immutable copy of what a picture of training needs, all of one moment.
struct Snapshot {
    std::uint64_t run = 0;  ///< goes up whenever the model starts anew
    TrainingProgress progress;
    double recentLoss = 0;       ///< mean over the last 1,000 samples
    double tokensPerSecond = 0;  ///< corpus words a second of training time, lately
    Objective objective = Objective::NegativeSampling;  ///< that the next sample is trained by
    bool fast = false;  ///< the fast trainer trains, or will when training goes on
    std::vector<LossPoint> losses;
    PastKept past;
    WindowView window;
    Matrix E;           ///< the first rows (most frequent words), as many as were asked for
    Matrix epochStart;  ///< those rows when the epoch began, if it was asked for and is kept

    /// A look at the past: training has been further than this.
    bool looksBack() const { return progress.samples < past.present; }
};

/// What the sliding window shows for a sample of the trainer; one without input, as before the
/// first, gives the sentence alone.
WindowView windowView(const Trainer& trainer, const Sample& sample);

}  // namespace firth
