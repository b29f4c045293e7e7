#include "engine/word_inference.h"

#include <algorithm>

#include "engine/error.h"
#include "engine/random.h"
#include "engine/step.h"

namespace firth {
namespace {

/// The samples of sentences that have the new word as input.
class NewWordSamples {
public:
    NewWordSamples(const SamplingTables& tables, WordId newWord)
        : tables_(tables), newWord_(newWord), random_(tables.settings.seed) {}

    /// Calls `take` with each sample of the sentence, in window order.
    template <typename Take>
    void forEach(const SentenceWithNewWord& sentence, const Take& take) {
        const TrainingSettings& settings = tables_.settings;
        for (std::size_t centre = 0; centre < sentence.size(); ++centre) {
            const auto widest = static_cast<std::uint32_t>(settings.window);
            const std::size_t reach = settings.shrinkWindow ? 1 + random_.below(widest) : widest;
            const std::size_t begin = centre - std::min(reach, centre);
            const std::size_t end = std::min(centre + reach + 1, sentence.size());
            if (settings.architecture == Architecture::SkipGram)
                skipGram(sentence, centre, begin, end, take);
            else
                cbow(sentence, centre, begin, end, take);
        }
    }

private:
    template <typename Take>
    void skipGram(const SentenceWithNewWord& sentence, std::size_t centre, std::size_t begin,
                  std::size_t end, const Take& take) {
        if (sentence[centre] != newWord_) return;
        input_ = {newWord_};
        for (std::size_t context = begin; context < end; ++context)
            if (sentence[context] != newWord_) take(sampleFor(sentence[context]));
    }
    template <typename Take>
    void cbow(const SentenceWithNewWord& sentence, std::size_t centre, std::size_t begin,
              std::size_t end, const Take& take) {
        if (sentence[centre] == newWord_) return;
        input_.clear();
        for (std::size_t context = begin; context < end; ++context)
            if (context != centre) input_.push_back(sentence[context]);
        if (std::ranges::find(input_, newWord_) != input_.end()) take(sampleFor(sentence[centre]));
    }

    Sample sampleFor(WordId output) {
        Sample sample;
        sample.input = input_;
        sample.output = output;
        if (tables_.tree) sample.targets = tables_.tree->path(output);
        if (!tables_.noise) return sample;
        targets_.assign(1, {output, true});
        for (int i = 0; i < tables_.settings.negatives; ++i)
            targets_.push_back({tables_.noise->drawOtherThan(output, random_), false});
        sample.targets = targets_;
        return sample;
    }

    const SamplingTables& tables_;
    WordId newWord_;
    Random random_;
    std::vector<WordId> input_;
    std::vector<Target> targets_;
};

}  // namespace

Vector inferVector(const Model& model, const SamplingTables& tables,
                   std::span<const SentenceWithNewWord> sentences, int passes,
                   const Progress& progress) {
    const Eigen::Index words = model.E.rows();
    const auto newWord = static_cast<WordId>(words);
    Model trained{Matrix::Zero(words + 1, model.E.cols()), model.C};
    trained.E.topRows(words) = model.E;
    NewWordSamples samples(tables, newWord);
    Scratch scratch;
    StepTrace trace;
    bool any = false;
    for (int pass = 0; pass < passes; ++pass) {
        if (progress.stop.stop_requested()) throw Cancelled();
        const float left = 1 - static_cast<float>(pass) / static_cast<float>(passes);
        for (const SentenceWithNewWord& sentence : sentences)
            samples.forEach(sentence, [&](const Sample& sample) {
                any = true;
                trainStep(trained, sample, tables.settings.alpha * left, scratch, &trace);
                for (const RowTrace& row : trace.rowsOfE)
                    if (row.row != newWord) trained.E.row(row.row) = row.before;
                for (const RowTrace& row : trace.rowsOfC) trained.C.row(row.row) = row.before;
            });
    }
    if (!any)
        throw Error(
            "the new word stands beside no word of the vocabulary; write it into a "
            "sentence with some");
    return trained.E.row(words);
}

}  // namespace firth
