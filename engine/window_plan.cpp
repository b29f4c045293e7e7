#include "engine/window_plan.h"

#include <algorithm>

namespace firth {

void WindowPlan::draw(SampleStream& stream, std::uint64_t end) {
    words_.clear();
    windows_.clear();
    outputs_.clear();
    outputStart_.assign(1, 0);
    samples_ = 0;
    const bool skipGram = tables_.settings.architecture == Architecture::SkipGram;
    const int epoch = stream.epoch();
    std::uint64_t sentence = end;
    std::uint32_t first = 0;
    while (stream.atWindow() && stream.epoch() == epoch && stream.sentence() < end) {
        const SampleStream::Window window = stream.window();
        if (stream.sentence() != sentence) {
            sentence = stream.sentence();
            first = static_cast<std::uint32_t>(words_.size());
            const auto words = tables_.corpus->sentence(sentence);
            for (const std::uint32_t place : window.kept) words_.push_back(words[place]);
        }
        const auto at = [first](std::size_t i) { return first + static_cast<std::uint32_t>(i); };
        windows_.push_back({at(window.begin), at(window.centre), at(window.end)});
        samples_ += skipGram ? window.end - window.begin - 1 : 1;
        drawOutputs(words_[at(window.centre)], stream.random());
        outputStart_.push_back(outputs_.size());
        stream.skipWindow();
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
