#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "engine/corpus.h"
#include "engine/training_settings.h"

namespace firth::cli {

/// The options of every verb that reads a corpus. What the user leaves open depends on the corpus
/// and the verb, so it is settled after parsing.
class CorpusOptions {
public:
    enum class ShrinkByDefault { No, Yes };

    CorpusOptions(CLI::App& verb, ShrinkByDefault shrink);

    ReadingSettings reading() const;
    /// With everything that was left open filled in.
    TrainingSettings training() const;
    const std::string& source() const { return source_; }
    /// The fast trainer was not declined, and can train what is asked for.
    bool fastTrainer() const { return trainer_ == "fast" && objective_ != "softmax"; }
    int threads() const { return threads_; }
    /// Reads the corpus, with a progress bar on a terminal.
    Corpus read() const;
    /// Says on standard error what was asked for and cannot be had.
    void warn() const;

private:
    bool isBundled() const { return source_.starts_with('@'); }

    std::string source_;
    std::string tokens_ = "words";
    std::string encoding_ = "auto";
    std::string architecture_ = "skipgram";
    std::string objective_ = "negative";
    std::string trainer_ = "fast";
    std::optional<std::string> initialC_;
    std::optional<std::uint64_t> minCount_;
    std::optional<double> subsample_;
    std::optional<float> alpha_;
    std::string stopWordsFile_;
    TrainingSettings settings_;
    int threads_ = 1;
    bool shrink_;
};

}  // namespace firth::cli
