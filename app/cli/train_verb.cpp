#include <chrono>
#include <iostream>

#include "app/cli/corpus_options.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"
#include "engine/row_names.h"
#include "engine/trainer.h"
#include "engine/vectors.h"

namespace firth::cli {
namespace {

struct TrainOptions {
    std::string output;
    std::string context;
};

void writeModel(const Corpus& corpus, const Model& model, const TrainingSettings& settings,
                const TrainOptions& options) {
    writeVectors({wordsOf(corpus.vocabulary), model.E}, options.output,
                 formatForFile(options.output));
    if (options.context.empty()) return;
    writeVectors({rowNamesOfC(corpus.vocabulary, settings.objective), model.C}, options.context,
                 formatForFile(options.context));
}

double secondsOfTraining(Trainer& trainer) {
    const auto start = std::chrono::steady_clock::now();
    ProgressBar bar("training", "k words", 1e-3);
    while (!trainer.progress().done) trainer.runEpoch(bar.progress());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Says what was done: one JSON document, or lines for people.
void report(const Corpus& corpus, int dim, const TrainingProgress& progress, double seconds,
            const TrainOptions& options, bool json) {
    const double rate = static_cast<double>(progress.tokensTotal) / seconds;
    if (json)
        return print({{"words", corpus.tokens.size()},
                      {"vocabulary", corpus.vocabulary.size()},
                      {"dim", dim},
                      {"epochs", progress.epochs},
                      {"samples", progress.samples},
                      {"seconds", seconds},
                      {"words_per_second", rate},
                      {"loss", progress.epochLosses.back()},
                      {"losses", progress.epochLosses.all()}});
    std::cout << corpus.tokens.size() << " words, " << corpus.vocabulary.size()
              << " different ones, " << progress.epochs << " epochs in " << seconds << " s ("
              << rate << " words/s)\nmean loss of each epoch:";
    for (const double loss : progress.epochLosses.all()) std::cout << ' ' << loss;
    std::cout << "\nvectors: " << options.output << '\n';
}

void train(const CorpusOptions& corpusOptions, const TrainOptions& options, bool json) {
    // A wrong name should not wait for the end of a long training.
    formatForFile(options.output);
    requireWritable(options.output, {corpusOptions.source()});
    if (!options.context.empty()) {
        formatForFile(options.context);
        requireWritable(options.context, {corpusOptions.source(), options.output});
    }
    corpusOptions.warn();

    const auto corpus = std::make_shared<const Corpus>(corpusOptions.read());
    const TrainingSettings settings = corpusOptions.training();
    Trainer trainer(corpus, settings, corpusOptions.threads());
    trainer.setFast(corpusOptions.fastTrainer());
    const double seconds = secondsOfTraining(trainer);
    writeModel(*corpus, trainer.model(), settings, options);
    report(*corpus, settings.dim, trainer.progress(), seconds, options, json);
}

}  // namespace

void addTrainVerb(CLI::App& program) {
    CLI::App* verb = program.add_subcommand("train", "Train on a text and write its vectors");
    const auto options = std::make_shared<TrainOptions>();
    const auto corpus = std::make_shared<CorpusOptions>(*verb, CorpusOptions::ShrinkByDefault::Yes);
    verb->add_option("-o,--output", options->output, "Vectors: .bin, .txt, .tsv or .npy")
        ->required();
    verb->add_option("--context", options->context, "Write the context matrix C too");
    verb->callback(
        [json = addJsonFlag(*verb), corpus, options] { train(*corpus, *options, *json); });
}

}  // namespace firth::cli
