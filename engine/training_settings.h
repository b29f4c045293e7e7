#pragma once

#include <cstdint>

namespace firth {

enum class Architecture { SkipGram, Cbow };
enum class Objective { NegativeSampling, FullSoftmax, HierarchicalSoftmax };

/// How C starts. word2vec.c starts it at zero; textbooks draw it random.
enum class InitialC { Zero, SmallRandom };

constexpr int mostEpochs = 1'000'000;

struct TrainingSettings {
    Architecture architecture = Architecture::SkipGram;
    Objective objective = Objective::NegativeSampling;
    int dim = 100;             ///< d, numbers in a vector
    int window = 5;            ///< the farthest context word, in tokens
    bool shrinkWindow = true;  ///< draw 1 … window anew for each centre word, as word2vec.c does
    int negatives = 5;         ///< noise words a sample, for negative sampling
    double subsample = 1e-3;   ///< word2vec's threshold for frequent words; 0: keep all
    float alpha = 0.025F;      ///< learning rate at the start
    bool decayAlpha = true;    ///< down to alpha / 10,000 at the end, in a straight line
    int epochs = 5;
    std::uint64_t seed = 1;
    InitialC initialC = InitialC::Zero;

    bool operator==(const TrainingSettings&) const = default;
};

/// word2vec's usual learning rates: 0.025 for skip-gram, 0.05 for CBOW.
constexpr float defaultAlpha(Architecture architecture) {
    return architecture == Architecture::SkipGram ? 0.025F : 0.05F;
}

/// word2vec.c starts C at zero; full softmax starts it random, as textbooks draw it.
constexpr InitialC defaultInitialC(Objective objective) {
    return objective == Objective::FullSoftmax ? InitialC::SmallRandom : InitialC::Zero;
}

/// Throws Error naming the first setting that is out of range, and its range.
void validate(const TrainingSettings& settings);

}  // namespace firth
