#include "engine/noise_distribution.h"

#include <cmath>
#include <numeric>

namespace firth {

NoiseDistribution::NoiseDistribution(const Vocabulary& vocabulary) {
    const std::size_t size = vocabulary.size();
    probability_.reserve(size);
    for (const WordCount& entry : vocabulary.words()) {
        probability_.push_back(std::pow(static_cast<double>(entry.count), 0.75));
    }
    const double total = std::accumulate(probability_.begin(), probability_.end(), 0.0);
    for (double& probability : probability_) probability /= total;

    // Each round fills one slot: a word of less than the mean share, topped up from one of more.
    std::vector<double> share(size);
    std::vector<WordId> poor;
    std::vector<WordId> rich;
    slots_.resize(size);
    for (WordId word = 0; word < size; ++word) {
        share[word] = probability_[word] * static_cast<double>(size);
        slots_[word].alias = word;
        (share[word] < 1 ? poor : rich).push_back(word);
    }
    while (!poor.empty() && !rich.empty()) {
        const WordId small = poor.back();
        const WordId large = rich.back();
        poor.pop_back();
        slots_[small] = {static_cast<std::uint32_t>(share[small] * 0x1p32), large};
        share[large] -= 1 - share[small];
        if (share[large] < 1) {
            rich.pop_back();
            poor.push_back(large);
        }
    }
}

std::vector<double> NoiseDistribution::segmentStarts() const {
    std::vector<double> starts{0};
    starts.reserve(probability_.size() + 1);
    for (const double probability : probability_) starts.push_back(starts.back() + probability);
    starts.back() = 1;  // whatever rounding has left
    return starts;
}

WordId NoiseDistribution::drawOtherThan(WordId excluded, Random& random) const {
    // Redrawing is quick unless the excluded word has nearly all the mass. After V misses, one walk
    // over the others costs no more than was spent, and draws from the same distribution.
    for (std::size_t tries = 0; tries < slots_.size(); ++tries) {
        const WordId word = draw(random);
        if (word != excluded) return word;
    }
    double others = 0;
    for (WordId word = 0; word < slots_.size(); ++word) {
        if (word != excluded) others += probability_[word];
    }
    double rest = random.uniform() * others;
    WordId last = 0;
    for (WordId word = 0; word < slots_.size(); ++word) {
        if (word == excluded) continue;
        last = word;
        rest -= probability_[word];
        if (rest < 0) break;
    }
    return last;
}

}  // namespace firth
