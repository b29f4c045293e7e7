// bench_fast CORPUS: how fast the fast trainer is as settings change, as Markdown tables. CORPUS is
// text that is tokenised already. Rates are corpus words a second of processor time of one thread,
// the best of three epochs, so that other work on the machine tells little.

#include <hwy/targets.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <iostream>
#include <set>
#include <string>

#include "engine/trainer.h"

using namespace firth;

namespace {

using Shared = std::shared_ptr<const Corpus>;

double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void report(const Shared& corpus, TrainingSettings settings, const std::string& name,
            int threads = 1) {
    settings.epochs = 3;
    Trainer trainer(corpus, settings, threads);
    trainer.setFast(true);
    double best = 0;
    while (!trainer.progress().done) {
        const double start = processorSeconds();
        trainer.runEpoch();
        const double seconds = processorSeconds() - start;
        best = std::max(best, static_cast<double>(corpus->tokens.size()) / seconds);
    }
    std::cout << "| " << name << " | " << std::llround(best / 1000) << " k |" << std::endl;
}

void table(const char* title) {
    std::cout << "\n| " << title << " | words/s |\n|---|---:|\n";
}

/// Words drawn by Zipf's law, in sentences of 20: as many different ones as asked for.
Shared zipfCorpus(std::size_t vocabularySize, std::size_t tokens) {
    std::vector<double> upTo;
    double sum = 0;
    for (std::size_t rank = 1; rank <= vocabularySize; ++rank)
        upTo.push_back(sum += 1 / static_cast<double>(rank));
    Corpus corpus;
    corpus.name = "Zipf";
    std::vector<WordCount> words(vocabularySize);
    for (std::size_t id = 0; id < vocabularySize; ++id) {
        const double share = (upTo[id] - (id ? upTo[id - 1] : 0)) / sum;
        const double count = share * static_cast<double>(tokens);
        words[id] = {std::to_string(id), std::max<std::uint64_t>(std::uint64_t(count), 1)};
    }
    corpus.vocabulary = Vocabulary(std::move(words), 1);
    Random random(1);
    for (std::size_t i = 0; i < tokens; ++i) {
        if (i % 20 == 0) {
            corpus.sentenceStart.push_back(i);
            corpus.sentencePlace.push_back({});
        }
        const auto found = std::ranges::lower_bound(upTo, random.uniform() * sum);
        corpus.tokens.push_back(static_cast<WordId>(found - upTo.begin()));
    }
    corpus.sentenceStart.push_back(tokens);
    return std::make_shared<const Corpus>(std::move(corpus));
}

void measure(const Shared& corpus) {
    const TrainingSettings usual;
    TrainingSettings settings = usual;
    table("instruction set");
    const std::int64_t supported = hwy::SupportedTargets();
    std::set<std::string> seen;
    for (int bit = 62; bit >= 0; --bit) {
        const std::int64_t target = std::int64_t{1} << bit;
        if ((supported & target) == 0) continue;
        hwy::SetSupportedTargetsForTest(target);
        if (seen.insert(kernelTarget()).second) report(corpus, usual, kernelTarget());
    }
    hwy::SetSupportedTargetsForTest(0);

    table("what is trained");
    for (const auto architecture : {Architecture::SkipGram, Architecture::Cbow})
        for (const auto objective : {Objective::NegativeSampling, Objective::HierarchicalSoftmax}) {
            settings.architecture = architecture;
            settings.objective = objective;
            report(corpus, settings,
                   std::string(architecture == Architecture::Cbow ? "CBOW" : "skip-gram") +
                       (objective == Objective::NegativeSampling ? ", negative sampling"
                                                                 : ", hierarchical softmax"));
        }
    table("threads (each)");
    for (const int threads : {1, 2}) report(corpus, usual, std::to_string(threads), threads);
    const auto vary = [&](const char* title, int TrainingSettings::*setting,
                          std::initializer_list<int> values) {
        table(title);
        for (const int value : values) {
            settings = usual;
            settings.*setting = value;
            report(corpus, settings, std::to_string(value));
        }
    };
    vary("dimension", &TrainingSettings::dim, {50, 100, 200, 300, 500});
    vary("window", &TrainingSettings::window, {2, 5, 10, 15});
    vary("negatives", &TrainingSettings::negatives, {2, 5, 10, 20});
    table("vocabulary (Zipf)");
    for (const std::size_t size : {10'000, 30'000, 100'000, 300'000, 1'000'000})
        report(zipfCorpus(size, 4'000'000), usual, std::to_string(size));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: bench_fast CORPUS\n";
        return 2;
    }
    try {
        measure(
            std::make_shared<const Corpus>(readCorpus(argv[1], {.rule = TokenRule::Whitespace})));
    } catch (const Error& error) {
        std::cerr << "bench_fast: " << error.what() << '\n';
        return 1;
    }
}
