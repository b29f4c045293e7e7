#include "engine/subsampling.h"

#include <algorithm>
#include <cmath>

namespace firth {

double keepProbability(std::uint64_t count, std::uint64_t totalCount, double threshold) {
    if (count == 0 || threshold <= 0) return 1;
    const double frequency = static_cast<double>(count) / static_cast<double>(totalCount);
    const double ratio = threshold / frequency;
    return std::min(1.0, std::sqrt(ratio) + ratio);  // (√(f / t) + 1) · t / f, multiplied out
}

std::vector<double> keepProbabilities(const Vocabulary& vocabulary, double threshold) {
    std::vector<double> keep;
    keep.reserve(vocabulary.size());
    for (const WordCount& entry : vocabulary.words()) {
        keep.push_back(keepProbability(entry.count, vocabulary.totalCount(), threshold));
    }
    return keep;
}

}  // namespace firth
