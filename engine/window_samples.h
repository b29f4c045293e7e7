#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/corpus.h"
#include "engine/training_settings.h"

namespace firth {

/// A sample that keeps its words, for looking at: what SampleStream gave out.
struct WindowSample {
    std::vector<WordId> input;  ///< skip-gram: the centre word; CBOW: all context words
    WordId output = 0;          ///< skip-gram: one context word; CBOW: the centre word
    std::uint32_t centre = 0;   ///< place of the centre word among the sentence's tokens
    std::uint32_t context = 0;  ///< skip-gram: place of the context word; CBOW: centre
    int window = 0;             ///< tokens to either side, as drawn for this centre word
    bool operator==(const WindowSample&) const = default;
};

/// Places begin … end − 1 of a sentence.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Stretch&) const = default;
};

/// The part of a sentence that can be looked at as a whole: all of it, unless it has more than 500
/// tokens (a text without line breaks may be one sentence); then the five hundred that `place` lies
/// in. The parts do not overlap and leave nothing out.
Stretch stretchAround(std::size_t place, std::size_t sentenceLength);

/// The samples whose centre word lies in the stretch, in the stream's order, made by the
/// SampleStream itself under the architecture, window, shrinking and seed of `settings`, without
/// subsampling. Windows reach beyond the stretch as they do in training. Each sentence draws from
/// a seed of its own, settings.seed + sentence; training's stream goes on from sentence to
/// sentence and epoch to epoch, so its later draws are others.
std::vector<WindowSample> windowSamples(const Corpus& corpus, std::size_t sentence, Stretch stretch,
                                        const TrainingSettings& settings);

/// The window at one centre word.
struct CentreWindow {
    int drawn = 0;          ///< tokens to either side that it asks for; 0 where there is no sample
    std::size_t left = 0;   ///< context words before the centre word
    std::size_t right = 0;  ///< and after it
    std::vector<std::uint32_t> context;  ///< their places
};

/// The window that made the skip-gram samples of this centre word.
CentreWindow centreWindow(std::span<const WindowSample> skipGram, std::size_t centre);

/// How many of the samples, in the stream's order, have a centre word up to this one.
std::size_t samplesUpTo(std::span<const WindowSample> samples, std::size_t centre);

/// How many samples the first epoch has under these settings, without subsampling. Goes through
/// the whole corpus. Throws Cancelled when stopped.
std::uint64_t countSamples(const std::shared_ptr<const Corpus>& corpus,
                           const TrainingSettings& settings, const std::stop_token& stop = {});

}  // namespace firth
