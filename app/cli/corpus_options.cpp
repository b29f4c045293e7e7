#include "app/cli/corpus_options.h"

#include <fstream>
#include <iostream>

#include "app/cli/progress_bar.h"
#include "engine/error.h"
#include "engine/source_text.h"

namespace firth::cli {

CorpusOptions::CorpusOptions(CLI::App& verb, ShrinkByDefault shrink)
    : shrink_(shrink == ShrinkByDefault::Yes) {
    verb.add_option("CORPUS", source_,
                    "A text file, - for standard input, or a bundled corpus: @town, …")
        ->required();
    verb.add_option("--tokens", tokens_, "How the text is cut")
        ->check(CLI::IsMember({"words", "whitespace"}))
        ->capture_default_str();
    verb.add_option("--encoding", encoding_, "How the text's letters are written as bytes")
        ->check(CLI::IsMember({"auto", "utf-8", "utf-16", "latin-1"}))
        ->capture_default_str();
    verb.add_option("--min-count", minCount_, "Drop rarer words [5; 1 for bundled corpora]")
        ->check(CLI::NonNegativeNumber);
    verb.add_option("--stop-words", stopWordsFile_, "Drop the words of this file, one a line");
    verb.add_option("--arch", architecture_, "Architecture")
        ->check(CLI::IsMember({"skipgram", "cbow"}))
        ->capture_default_str();
    verb.add_option("--objective", objective_, "What a step asks the model")
        ->check(CLI::IsMember({"negative", "softmax", "hierarchical"}))
        ->capture_default_str();
    verb.add_option("--dim", settings_.dim, "Numbers in a vector")->capture_default_str();
    verb.add_option("--window", settings_.window, "Farthest context word, in tokens")
        ->capture_default_str();
    verb.add_flag(
        "--shrink-window,!--no-shrink-window", shrink_,
        std::string("Draw 1 … window for each centre word [") + (shrink_ ? "on]" : "off]"));
    verb.add_option("--negative", settings_.negatives, "Noise words a sample")
        ->capture_default_str();
    verb.add_option("--sample", subsample_,
                    "Subsampling threshold of frequent words, 0: off [1e-3; 0 for bundled]");
    verb.add_option("--alpha", alpha_, "Learning rate [0.025 skip-gram, 0.05 CBOW]");
    verb.add_option("--epochs", settings_.epochs, "Passes over the corpus")->capture_default_str();
    verb.add_option("--seed", settings_.seed, "Of every random choice")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb.add_option("--init-c", initialC_, "C at the start [zero; random for softmax]")
        ->check(CLI::IsMember({"zero", "random"}));
    verb.add_option("--threads", threads_, "Threads to train on")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    verb.add_option("--trainer", trainer_, "Which implementation trains")
        ->check(CLI::IsMember({"exact", "fast"}))
        ->capture_default_str();
}

ReadingSettings CorpusOptions::reading() const {
    ReadingSettings reading;
    reading.rule = tokens_ == "words" ? TokenRule::Words : TokenRule::Whitespace;
    reading.minCount = minCount_.value_or(isBundled() ? 1 : 5);
    reading.encoding = *encodingNamed(encoding_);
    if (stopWordsFile_.empty()) return reading;
    std::string text;
    readFileBlocks(stopWordsFile_, TextEncoding::Auto, {}, [&](const TextBlock& block) {
        checkText(block, stopWordsFile_);
        text += block.text;
    });
    reading.stopWords = tokensOf(text, TokenRule::Whitespace);
    return reading;
}

TrainingSettings CorpusOptions::training() const {
    TrainingSettings settings = settings_;
    settings.architecture = architecture_ == "cbow" ? Architecture::Cbow : Architecture::SkipGram;
    settings.objective = objective_ == "softmax"        ? Objective::FullSoftmax
                         : objective_ == "hierarchical" ? Objective::HierarchicalSoftmax
                                                        : Objective::NegativeSampling;
    settings.shrinkWindow = shrink_;
    settings.subsample = subsample_.value_or(isBundled() ? 0 : 1e-3);
    settings.alpha = alpha_.value_or(defaultAlpha(settings.architecture));
    settings.initialC = !initialC_             ? defaultInitialC(settings.objective)
                        : *initialC_ == "zero" ? InitialC::Zero
                                               : InitialC::SmallRandom;
    validate(settings);
    return settings;
}

Corpus CorpusOptions::read() const {
    training();  // a setting out of range should not wait for a long text
    ProgressBar bar("reading", "MB", 1e-6);
    return readCorpus(source_, reading(), bar.progress());
}

void CorpusOptions::warn() const {
    if (threads_ > 1 && !fastTrainer())
        std::cerr << "firth-cli: note: the exact trainer works on one thread; --threads "
                  << threads_ << " changes nothing\n";
}

}  // namespace firth::cli
