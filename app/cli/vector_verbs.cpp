#include <iostream>

#include "app/cli/output_file.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"
#include "engine/error.h"
#include "engine/neighbours.h"
#include "engine/points_file.h"
#include "engine/projection.h"
#include "engine/spelling.h"
#include "engine/vectors.h"

namespace firth::cli {
namespace {

Vectors read(const std::string& path) {
    ProgressBar bar("reading", "MB", 1e-6);
    return readVectors(path, bar.progress());
}

WordId find(const Vectors& vectors, const std::string& word) {
    const auto found = std::ranges::find(vectors.words, word);
    if (found == vectors.words.end()) throw Error(unknownWordMessage(word, vectors.words));
    return static_cast<WordId>(found - vectors.words.begin());
}

void list(const Vectors& vectors, const std::vector<Neighbour>& found, bool json) {
    Json document = Json::array();
    for (const auto& [word, score] : found) {
        if (json)
            document.push_back({{"word", vectors.words[word]}, {"score", score}});
        else
            std::cout << vectors.words[word] << '\t' << score << '\n';
    }
    if (json) print(document);
}

void project(const std::string& path, const std::string& output, bool json) {
    if (!output.empty()) requireWritable(output, {path});
    const Vectors vectors = read(path);
    const Basis basis = principalBasis(vectors.matrix);
    const Matrix points = firth::project(vectors.matrix, basis);
    if (!output.empty()) writePoints(vectors.words, points, output);
    if (json) {
        Json list = Json::array();
        for (Eigen::Index i = 0; i < points.rows(); ++i)
            list.push_back({{"word", vectors.words[static_cast<std::size_t>(i)]},
                            {"x", points(i, 0)},
                            {"y", points(i, 1)}});
        print(
            {{"explained", {basis.explained[0], basis.explained[1]}}, {"points", std::move(list)}});
    } else {
        std::cout << "explained: " << basis.explained[0] * 100 << " % and "
                  << basis.explained[1] * 100 << " % of the variance\n";
        if (output.empty())
            for (Eigen::Index i = 0; i < points.rows(); ++i)
                std::cout << vectors.words[static_cast<std::size_t>(i)] << '\t' << points(i, 0)
                          << '\t' << points(i, 1) << '\n';
    }
}

struct Query {
    std::string vectors, a, b, c;
    std::string metric = "cosine";
    std::size_t k = 10;
    std::string output;
};

void addVectors(CLI::App& verb, Query& query) {
    verb.add_option("VECTORS", query.vectors,
                    "Vectors in any format that train writes, GloVe text "
                    "or fastText .vec")
        ->required();
}

void addK(CLI::App& verb, Query& query) {
    verb.add_option("-k", query.k, "How many words")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
}

}  // namespace

void addVectorVerbs(CLI::App& program) {
    {
        CLI::App* verb = program.add_subcommand("neighbours", "List the words nearest to a word");
        const auto query = std::make_shared<Query>();
        addVectors(*verb, *query);
        verb->add_option("WORD", query->a)->required();
        addK(*verb, *query);
        verb->add_option("--metric", query->metric)
            ->check(CLI::IsMember({"cosine", "euclidean", "dot"}))
            ->capture_default_str();
        verb->callback([json = addJsonFlag(*verb), query] {
            const Vectors vectors = read(query->vectors);
            const Metric metric = query->metric == "cosine"      ? Metric::Cosine
                                  : query->metric == "euclidean" ? Metric::Euclidean
                                                                 : Metric::Dot;
            const WordId word = find(vectors, query->a);
            list(vectors, neighbours(vectors.matrix, word, query->k, metric), *json);
        });
    }
    {
        CLI::App* verb = program.add_subcommand("analogy", "A is to B as C is to …?");
        const auto query = std::make_shared<Query>();
        addVectors(*verb, *query);
        verb->add_option("A", query->a)->required();
        verb->add_option("B", query->b)->required();
        verb->add_option("C", query->c)->required();
        addK(*verb, *query);
        verb->callback([json = addJsonFlag(*verb), query] {
            const Vectors vectors = read(query->vectors);
            const WordId a = find(vectors, query->a);
            const WordId b = find(vectors, query->b);
            const WordId c = find(vectors, query->c);
            list(vectors, analogy(vectors.matrix, a, b, c, query->k), *json);
        });
    }
    {
        CLI::App* verb = program.add_subcommand("project", "Project vectors to two dimensions");
        const auto query = std::make_shared<Query>();
        addVectors(*verb, *query);
        verb->add_option("-o,--output", query->output, "Write word, x and y as TSV");
        verb->callback(
            [json = addJsonFlag(*verb), query] { project(query->vectors, query->output, *json); });
    }
}

}  // namespace firth::cli
