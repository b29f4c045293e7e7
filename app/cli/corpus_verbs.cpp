#include <iostream>

#include "app/cli/corpus_options.h"
#include "app/cli/verbs.h"
#include "engine/bundled_corpora.h"
#include "engine/sample_stream.h"

namespace firth::cli {
namespace {

Json wordsOf(const Corpus& corpus, std::span<const WordId> ids) {
    Json words = Json::array();
    for (const WordId id : ids) words.push_back(corpus.vocabulary.word(id));
    return words;
}

void listCorpora(bool json) {
    Json list = Json::array();
    for (const BundledCorpus& bundled : bundledCorpora()) {
        const Corpus corpus = readCorpus("@" + std::string(bundled.name), {.minCount = 1});
        list.push_back({{"name", corpus.name},
                        {"title", bundled.title},
                        {"words", corpus.tokens.size()},
                        {"vocabulary", corpus.vocabulary.size()}});
    }
    if (json) return print(list);
    for (const Json& corpus : list)
        std::cout << corpus["name"].get<std::string>() << "  " << corpus["title"].get<std::string>()
                  << ": " << corpus["words"] << " words, " << corpus["vocabulary"]
                  << " different ones\n";
}

void listTokens(const Corpus& corpus, bool json) {
    if (json) {
        Json sentences = Json::array();
        for (std::size_t i = 0; i < corpus.sentenceCount(); ++i)
            sentences.push_back(wordsOf(corpus, corpus.sentence(i)));
        return print({{"sentences", std::move(sentences)},
                      {"tokens", corpus.tokens.size()},
                      {"vocabulary", corpus.vocabulary.size()}});
    }
    for (std::size_t i = 0; i < corpus.sentenceCount(); ++i) {
        const char* gap = "";
        for (const WordId id : corpus.sentence(i)) {
            std::cout << gap << corpus.vocabulary.word(id);
            gap = " ";
        }
        std::cout << '\n';
    }
}

void listVocabulary(const Vocabulary& vocabulary, bool json) {
    if (!json) {
        for (const auto& [word, count] : vocabulary.words())
            std::cout << word << '\t' << count << '\n';
        return;
    }
    Json list = Json::array();
    for (const auto& [word, count] : vocabulary.words())
        list.push_back({{"word", word}, {"count", count}});
    print(list);
}

/// Written as the stream goes, since a large text makes more samples than memory holds.
void listSamples(const CorpusOptions& options, bool json) {
    TrainingSettings settings = options.training();
    settings.epochs = 1;
    settings.negatives = 0;  // only inputs and outputs are listed
    const auto tables =
        std::make_shared<SamplingTables>(std::make_shared<const Corpus>(options.read()), settings);
    const Corpus& corpus = *tables->corpus;
    SampleStream stream(tables);
    Sample sample;
    const char* separator = "";
    if (json) std::cout << '[';
    while (stream.next(sample)) {
        const std::string& output = corpus.vocabulary.word(sample.output);
        const Json input = wordsOf(corpus, sample.input);
        if (json) {
            std::cout << separator
                      << Json({{"input", input},
                               {"output", output},
                               {"sentence", sample.sentence},
                               {"position", sample.centre}});
            separator = ",\n";
        } else {
            for (const Json& word : input) std::cout << word.get<std::string>() << ' ';
            std::cout << "→ " << output << '\n';
        }
    }
    if (json) std::cout << "]\n";
}

}  // namespace

void addCorpusVerbs(CLI::App& program) {
    CLI::App* corpora = program.add_subcommand("corpora", "List the bundled corpora");
    corpora->callback([json = addJsonFlag(*corpora)] { listCorpora(*json); });

    using Shrink = CorpusOptions::ShrinkByDefault;
    CLI::App* tokens = program.add_subcommand("tokens", "Show a text as sentences of tokens");
    tokens->callback([json = addJsonFlag(*tokens),
                      options = std::make_shared<CorpusOptions>(*tokens, Shrink::No)] {
        listTokens(options->read(), *json);
    });

    CLI::App* vocab = program.add_subcommand("vocab", "List the vocabulary with its counts");
    vocab->callback([json = addJsonFlag(*vocab),
                     options = std::make_shared<CorpusOptions>(*vocab, Shrink::No)] {
        listVocabulary(options->read().vocabulary, *json);
    });

    CLI::App* samples = program.add_subcommand("samples", "List the training samples");
    samples->callback([json = addJsonFlag(*samples),
                       options = std::make_shared<CorpusOptions>(*samples, Shrink::No)] {
        listSamples(*options, *json);
    });
}

}  // namespace firth::cli
