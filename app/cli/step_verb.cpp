#include <iostream>

#include "app/cli/corpus_options.h"
#include "app/cli/verbs.h"
#include "engine/error.h"
#include "engine/trainer.h"

namespace firth::cli {
namespace {

Json numbers(const Vector& vector) {
    return Json(std::vector<float>(vector.begin(), vector.end()));
}

std::string outputName(const Trainer& trainer, std::uint32_t row) {
    return trainer.settings().objective == Objective::HierarchicalSoftmax
               ? "#" + std::to_string(row)
               : trainer.corpus().vocabulary.word(row);
}

Json rows(const Trainer& trainer, const StepTrace& trace, Vector RowTrace::*moment) {
    Json E = Json::object(), C = Json::object();
    for (const RowTrace& row : trace.rowsOfE)
        E[trainer.corpus().vocabulary.word(row.row)] = numbers(row.*moment);
    for (const RowTrace& row : trace.rowsOfC)
        C[outputName(trainer, row.row)] = numbers(row.*moment);
    return {{"E", std::move(E)}, {"C", std::move(C)}};
}

Json document(const Trainer& trainer, const StepTrace& trace) {
    const TrainingSettings& settings = trainer.settings();
    const Vocabulary& vocabulary = trainer.corpus().vocabulary;
    Json input = Json::array(), outputs = Json::array();
    for (const WordId word : trainer.lastSample().input) input.push_back(vocabulary.word(word));
    for (const OutputTrace& output : trace.outputs)
        outputs.push_back({{"word", outputName(trainer, output.row)},
                           {"label", output.label},
                           {"score", output.score},
                           {"probability", output.probability},
                           {"error", output.error},
                           {"loss", output.loss}});
    return {{"architecture", settings.architecture == Architecture::SkipGram ? "skipgram" : "cbow"},
            {"objective", settings.objective == Objective::NegativeSampling ? "negative"
                          : settings.objective == Objective::FullSoftmax    ? "softmax"
                                                                            : "hierarchical"},
            {"alpha", trace.alpha},
            {"input", std::move(input)},
            {"output", vocabulary.word(trainer.lastSample().output)},
            {"hidden", numbers(trace.hidden)},
            {"outputs", std::move(outputs)},
            {"loss", trace.loss},
            {"before", rows(trainer, trace, &RowTrace::before)},
            {"after", rows(trainer, trace, &RowTrace::after)}};
}

void printTable(const Json& step) {
    std::cout << "input ";
    for (const Json& word : step["input"]) std::cout << word.get<std::string>() << ' ';
    std::cout << "→ " << step["output"].get<std::string>() << ", α " << step["alpha"] << ", loss "
              << step["loss"] << "\noutput\tlabel\tscore\tprobability\terror\tloss\n";
    for (const Json& output : step["outputs"])
        std::cout << output["word"].get<std::string>() << '\t' << output["label"] << '\t'
                  << output["score"] << '\t' << output["probability"] << '\t' << output["error"]
                  << '\t' << output["loss"] << '\n';
}

void step(const CorpusOptions& options, std::uint64_t index, bool json) {
    TrainingSettings settings = options.training();
    settings.decayAlpha = false;
    settings.epochs = 1;
    Trainer trainer(std::make_shared<const Corpus>(options.read()), settings);
    StepTrace trace;
    if (trainer.run(index) < index || trainer.run(1, &trace) == 0)
        throw Error("there is no sample " + std::to_string(index) + ": the first epoch of " +
                    options.source() + " has " + std::to_string(trainer.progress().samples) +
                    ", numbered from 0");
    const Json result = document(trainer, trace);
    json ? print(result) : printTable(result);
}

}  // namespace

void addStepVerb(CLI::App& program) {
    CLI::App* verb = program.add_subcommand("step", "Show everything that one step computes");
    const auto index = std::make_shared<std::uint64_t>(0);
    const auto corpus = std::make_shared<CorpusOptions>(*verb, CorpusOptions::ShrinkByDefault::No);
    verb->add_option("--index", *index, "The sample's number in the first epoch, from 0")
        ->check(CLI::NonNegativeNumber)
        ->required();
    verb->callback([json = addJsonFlag(*verb), corpus, index] { step(*corpus, *index, *json); });
}

}  // namespace firth::cli
