#pragma once

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace firth::cli {

using Json = nlohmann::ordered_json;

/// Each adds its verbs to the program: what they take, and what they do once parsed.
void addCorpusVerbs(CLI::App& program);   // corpora, tokens, vocab, samples
void addTrainVerb(CLI::App& program);     // train
void addStepVerb(CLI::App& program);      // step
void addVectorVerbs(CLI::App& program);   // neighbours, analogy, project
void addEvaluateVerb(CLI::App& program);  // evaluate

/// Adds --json to a verb and keeps its answer as long as the verb.
std::shared_ptr<bool> addJsonFlag(CLI::App& verb);
/// The one JSON document on standard output.
void print(const Json& document);

}  // namespace firth::cli
