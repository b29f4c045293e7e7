#include "engine/window_samples.h"

#include <algorithm>

#include "engine/error.h"
#include "engine/sample_stream.h"

namespace firth {
namespace {

constexpr std::size_t longestStretch = 500;

/// One epoch of nothing but the window: no word is dropped, and full softmax draws no noise.
TrainingSettings windowOnly(const TrainingSettings& settings) {
    TrainingSettings only;
    only.architecture = settings.architecture;
    only.window = settings.window;
    only.shrinkWindow = settings.shrinkWindow;
    only.seed = settings.seed;
    only.objective = Objective::FullSoftmax;
    only.subsample = 0;
    only.epochs = 1;
    return only;
}

}  // namespace

Stretch stretchAround(std::size_t place, std::size_t sentenceLength) {
    if (sentenceLength <= longestStretch) return {0, sentenceLength};
    const std::size_t begin = place / longestStretch * longestStretch;
    return {begin, std::min(begin + longestStretch, sentenceLength)};
}

std::vector<WindowSample> windowSamples(const Corpus& corpus, std::size_t sentence, Stretch stretch,
                                        const TrainingSettings& settings) {
    const auto words = corpus.sentence(sentence);
    const auto reach = static_cast<std::size_t>(settings.window);
    const std::size_t begin = stretch.begin - std::min(reach, stretch.begin);
    const std::size_t end = std::min(stretch.end + reach, words.size());

    // The ids are the whole corpus's, and nothing asks for their words: no vocabulary is needed.
    auto alone = std::make_shared<Corpus>();
    const auto part = words.subspan(begin, end - begin);
    alone->tokens.append(part);
    alone->sentenceStart = {0, part.size()};
    alone->sentencePlace = {{}};
    TrainingSettings chosen = windowOnly(settings);
    chosen.seed += sentence;

    SampleStream stream(std::make_shared<SamplingTables>(std::move(alone), chosen));
    const auto shift = static_cast<std::uint32_t>(begin);
    std::vector<WindowSample> samples;
    Sample sample;
    while (stream.next(sample)) {
        const std::uint32_t centre = sample.centre + shift;
        if (centre < stretch.begin || centre >= stretch.end) continue;
        samples.push_back({{sample.input.begin(), sample.input.end()},
                           sample.output,
                           centre,
                           sample.context + shift,
                           sample.window});
    }
    return samples;
}

CentreWindow centreWindow(std::span<const WindowSample> skipGram, std::size_t centre) {
    CentreWindow window;
    const auto first = std::ranges::lower_bound(skipGram, centre, {}, &WindowSample::centre);
    for (auto sample = first; sample != skipGram.end() && sample->centre == centre; ++sample) {
        window.drawn = sample->window;
        window.context.push_back(sample->context);
        ++(sample->context < sample->centre ? window.left : window.right);
    }
    return window;
}

std::size_t samplesUpTo(std::span<const WindowSample> samples, std::size_t centre) {
    const auto end = std::ranges::upper_bound(samples, centre, {}, &WindowSample::centre);
    return static_cast<std::size_t>(end - samples.begin());
}

std::uint64_t countSamples(const std::shared_ptr<const Corpus>& corpus,
                           const TrainingSettings& settings, const std::stop_token& stop) {
    constexpr std::uint64_t samplesBetweenLooks = 50'000;
    SampleStream stream(std::make_shared<SamplingTables>(corpus, windowOnly(settings)));
    Sample sample;
    std::uint64_t count = 0;
    while (stream.next(sample))
        if (count++ % samplesBetweenLooks == 0 && stop.stop_requested()) throw Cancelled();
    return count;
}

}  // namespace firth
