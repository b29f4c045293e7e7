#include "engine/similarity_history.h"

#include "engine/cosines.h"

namespace firth {

void SimilarityHistory::follow(WordId word, const std::vector<WordId>& others,
                               const Keyframes& keyframes) {
    if (word == word_ && others == others_) return;
    word_ = word;
    others_ = others;
    moments_ = ThinnedSeries<SimilarityMoment>();
    for (const auto& [samples, state] : keyframes.states()) offer(state->model.E, samples);
}

void SimilarityHistory::offer(const Eigen::Ref<const Matrix>& E, std::uint64_t samples) {
    if (others_.empty() || (!moments().empty() && samples <= moments().back().samples)) return;
    moments_.offer([&] {
        std::vector<WordId> words{word_};
        words.insert(words.end(), others_.begin(), others_.end());
        const Matrix all = cosines(E, words);
        return SimilarityMoment{samples,
                                std::vector<float>(all.data() + 1, all.data() + all.cols())};
    });
}

void SimilarityHistory::goBackTo(std::uint64_t samples) {
    moments_.dropAfter([samples](const SimilarityMoment& m) { return m.samples > samples; });
}

}  // namespace firth
