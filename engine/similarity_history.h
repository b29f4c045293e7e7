#pragma once

#include <vector>

#include "engine/keyframes.h"
#include "engine/thinned_series.h"

namespace firth {

/// How near some words were to one word at one moment.
struct SimilarityMoment {
    std::uint64_t samples = 0;   ///< trained by then
    std::vector<float> cosines;  ///< of the word with each of the others
};

/// The similarity of a word to some others over training. Moments of the past that nobody watched
/// come from the keyframes, so that a curve is there as soon as it is asked for.
class SimilarityHistory {
public:
    /// Follows these words from now on; the past is read anew from the keyframes if they are others
    /// than before. At most 500 moments are kept.
    void follow(WordId word, const std::vector<WordId>& others, const Keyframes& keyframes);
    /// A moment of the present, after those before it; one that is not later is left out.
    void offer(const Eigen::Ref<const Matrix>& E, std::uint64_t samples);
    /// Training went back: what was later is forgotten.
    void goBackTo(std::uint64_t samples);
    const std::vector<SimilarityMoment>& moments() const { return moments_.points(); }

private:
    WordId word_ = 0;
    std::vector<WordId> others_;
    ThinnedSeries<SimilarityMoment> moments_;
};

}  // namespace firth
