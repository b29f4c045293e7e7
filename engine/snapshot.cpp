#include "engine/snapshot.h"

#include <algorithm>

namespace firth {

WindowView windowView(const Trainer& trainer, const Sample& sample) {
    const Corpus& corpus = trainer.corpus();
    WindowView view;
    view.sentence = sample.sentence;
    view.sentences = corpus.sentenceCount();
    const auto words = corpus.sentence(sample.sentence);
    view.tokens.assign(words.begin(), words.end());
    view.centre = sample.centre;
    view.window = sample.window;
    view.kept.assign(view.tokens.size(), sample.input.empty());
    if (sample.input.empty()) return view;  // nothing was trained yet

    std::size_t centre = 0;
    for (std::size_t i = 0; i < sample.kept.size(); ++i) {
        view.kept[sample.kept[i]] = true;
        if (sample.kept[i] == sample.centre) centre = i;
    }
    const auto window = static_cast<std::size_t>(sample.window);
    const std::size_t begin = centre - std::min(window, centre);
    const std::size_t end = std::min(sample.kept.size(), centre + window + 1);
    for (std::size_t i = begin; i < end; ++i)
        if (i != centre) view.context.push_back(sample.kept[i]);

    const bool skipGram = trainer.settings().architecture == Architecture::SkipGram;
    if (skipGram) {
        for (const std::uint32_t place : view.context)
            view.pairs.push_back({{sample.input[0]}, words[place], true});
    } else {
        view.pairs.push_back({{sample.input.begin(), sample.input.end()}, sample.output, true});
    }
    if (trainer.settings().objective == Objective::NegativeSampling) {
        for (const Target& target : sample.targets.subspan(1))
            view.pairs.push_back(
                {{sample.input.begin(), sample.input.end()}, target.row, target.label});
    }
    return view;
}

}  // namespace firth
