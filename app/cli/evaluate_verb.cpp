#include <iostream>

#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"
#include "engine/error.h"
#include "engine/evaluation.h"

namespace firth::cli {
namespace {

struct EvaluateOptions {
    std::string vectors;
    std::vector<std::string> similarity, analogies;
    std::size_t restrictTo = 0;
};

Json similarityOf(const Vectors& vectors, const EvaluateOptions& options) {
    Json list = Json::array();
    for (const std::string& path : options.similarity) {
        const auto result = evaluateSimilarity(vectors, path, options.restrictTo);
        list.push_back({{"file", result.file},
                        {"spearman", result.spearman},
                        {"pairs", result.pairs},
                        {"missing", result.missing}});
    }
    return list;
}

Json analogiesOf(const Vectors& vectors, const EvaluateOptions& options) {
    Json list = Json::array();
    for (const std::string& path : options.analogies) {
        ProgressBar bar("analogies", "questions", 1);
        const auto result = evaluateAnalogies(vectors, path, options.restrictTo, bar.progress());
        Json sections = Json::array();
        for (const auto& section : result.sections)
            sections.push_back({{"name", section.name},
                                {"accuracy", section.accuracy},
                                {"questions", section.questions},
                                {"missing", section.missing}});
        list.push_back({{"file", result.file},
                        {"accuracy", result.accuracy},
                        {"questions", result.questions},
                        {"missing", result.missing},
                        {"sections", std::move(sections)}});
    }
    return list;
}

void evaluate(const EvaluateOptions& options, bool json) {
    if (options.similarity.empty() && options.analogies.empty())
        throw Error("nothing to evaluate with: give --similarity FILE or --analogies FILE");
    Vectors vectors;
    {
        ProgressBar bar("reading", "MB", 1e-6);
        vectors = readVectors(options.vectors, bar.progress());
    }
    const Json similarity = similarityOf(vectors, options);
    const Json analogies = analogiesOf(vectors, options);
    if (json) return print({{"similarity", similarity}, {"analogies", analogies}});
    for (const Json& result : similarity)
        std::cout << result["file"].get<std::string>() << ": Spearman " << result["spearman"]
                  << " on " << result["pairs"] << " pairs, " << result["missing"] << " missing\n";
    for (const Json& result : analogies)
        std::cout << result["file"].get<std::string>() << ": " << result["accuracy"] << " of "
                  << result["questions"] << " questions, " << result["missing"] << " missing\n";
}

}  // namespace

void addEvaluateVerb(CLI::App& program) {
    CLI::App* verb = program.add_subcommand("evaluate", "Hold vectors against people's judgement");
    const auto options = std::make_shared<EvaluateOptions>();
    verb->add_option("VECTORS", options->vectors)->required();
    verb->add_option("--similarity", options->similarity, "Word pairs with scores; repeatable");
    verb->add_option("--analogies", options->analogies, "Google's questions-words; repeatable");
    verb->add_option("--restrict", options->restrictTo, "Only the first N words [all]")
        ->check(CLI::PositiveNumber);
    verb->callback([json = addJsonFlag(*verb), options] { evaluate(*options, *json); });
}

}  // namespace firth::cli
