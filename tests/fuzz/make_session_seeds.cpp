// make_session_seeds FOLDER: small sessions of each kind, plain, for fuzz_session to begin with.
#include <iostream>

#include "engine/session_file.h"

using namespace firth;

namespace {

void makeSeed(const std::string& path, Architecture architecture, Objective objective, bool fast) {
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText("a b c a b d\nb c d a\n", "seed", {.minCount = 1}));
    TrainingSettings settings;
    settings.architecture = architecture;
    settings.objective = objective;
    settings.dim = 2;
    settings.window = 2;
    settings.epochs = 3;
    settings.subsample = 0;
    Trainer trainer(corpus, settings);
    Keyframes keyframes;
    keyframes.offer(trainer);
    if (fast) trainer.setFast(true);
    trainer.run(7);
    writeSession(
        {corpus, trainer.settings(), trainer.choices(), trainer.state(), keyframes.states()},
        {"@sentence", "", "{}"}, path);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "make_session_seeds FOLDER\n";
        return 2;
    }
    const std::string folder = std::string(argv[1]) + "/";
    makeSeed(folder + "skip", Architecture::SkipGram, Objective::NegativeSampling, false);
    makeSeed(folder + "cbow", Architecture::Cbow, Objective::HierarchicalSoftmax, false);
    makeSeed(folder + "full", Architecture::Cbow, Objective::FullSoftmax, false);
    makeSeed(folder + "fast", Architecture::SkipGram, Objective::NegativeSampling, true);
    return 0;
}
