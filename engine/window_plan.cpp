#include "engine/window_plan.h"

#include <algorithm>

namespace firth {
void WindowPlan::draw(std::uint64_t begin, std::uint64_t end, Random random) {
    words_.clear();
    windows_.clear();
    outputs_.clear();
    outputStart_.assign(1, 0);
    const Corpus& corpus = *tables_.corpus;
    auto next = std::ranges::upper_bound(corpus.sentenceStart, begin);
    while (begin < end) {
        const std::uint64_t stop = std::min(*next++, end);
        drawSentence(std::span(corpus.tokens).subspan(begin, stop - begin), random);
        begin = stop;
    }
}

void WindowPlan::drawSentence(std::span<const WordId> sentence, Random& random) {
    const auto begin = static_cast<std::uint32_t>(words_.size());
    for (const WordId word : sentence)
        if (tables_.keep.empty() || random.uniform() < tables_.keep[word]) words_.push_back(word);
    const auto end = static_cast<std::uint32_t>(words_.size());
    if (end - begin < 2) return;

    const auto widest = static_cast<std::uint32_t>(tables_.settings.window);
    for (std::uint32_t centre = begin; centre < end; ++centre) {
        const std::uint32_t window =
            tables_.settings.shrinkWindow ? 1 + random.below(widest) : widest;
        windows_.push_back({centre - std::min(window, centre - begin), centre,
                            std::min(end, centre + window + 1)});
        drawOutputs(words_[centre], random);
        outputStart_.push_back(outputs_.size());
    }
}

void WindowPlan::drawOutputs(WordId centre, Random& random) {
    if (tables_.tree) {
        for (const Target& node : tables_.tree->path(centre))
            outputs_.push_back({node.row, node.label ? 1.0F : -1.0F});
        return;
    }
    outputs_.push_back({centre, 1});
    const bool second = windows_.size() % 2 == 0;
    if (!second || !reuseNoise(centre)) drawNoise(centre, random);
}

/// Gives the window the noise of the one before; false if its own centre word is among it.
bool WindowPlan::reuseNoise(WordId centre) {
    const std::size_t begin = outputStart_[windows_.size() - 2] + 1;
    const std::size_t end = outputStart_.back();
    for (std::size_t i = begin; i < end; ++i)
        if (outputs_[i].row == centre) return false;
    for (std::size_t i = begin; i < end; ++i) {
        const WeightedOutput noise = outputs_[i];
        outputs_.push_back(noise);
    }
    return true;
}

void WindowPlan::drawNoise(WordId centre, Random& random) {
    const auto first = static_cast<std::ptrdiff_t>(outputs_.size());
    for (int i = 0; i < tables_.settings.negatives; ++i) {
        const WordId word = tables_.noise->drawOtherThan(centre, random);
        const auto same =
            std::find_if(outputs_.begin() + first, outputs_.end(),
                         [&](const WeightedOutput& output) { return output.row == word; });
        if (same == outputs_.end())
            outputs_.push_back({word, -1});
        else
            same->weight -= 1;
    }
}

}  // namespace firth
