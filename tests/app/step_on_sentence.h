#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "app/widgets/output_role.h"
#include "engine/corpus.h"
#include "engine/sample_stream.h"
#include "engine/trainer.h"

namespace firth {

/// A real step on @sentence, d = 10, with what the pictures of it are told.
struct StepOnSentence {
    std::shared_ptr<const SamplingTables> tables;
    StepTrace trace;
    std::vector<WordId> input;
    WordId output = 0;
    std::vector<Target> targets;
    QStringList names;  ///< of the outputs
    std::vector<OutputRole> roles;

    QString word(WordId id) const {
        return QString::fromStdString(tables->corpus->vocabulary.word(id));
    }
};

/// The step of sample number `samples` (1: the first) with constant α.
inline StepOnSentence stepOnSentence(Objective objective, Architecture architecture,
                                     std::uint64_t samples, float alpha = 0.5F) {
    TrainingSettings settings;
    settings.objective = objective;
    settings.architecture = architecture;
    settings.initialC = defaultInitialC(objective);
    settings.dim = 10;
    settings.window = 2;
    settings.shrinkWindow = false;
    settings.negatives = 3;
    settings.subsample = 0;
    settings.alpha = alpha;
    settings.decayAlpha = false;
    settings.epochs = 1000;
    const auto corpus =
        std::make_shared<const Corpus>(readCorpus("@sentence", ReadingSettings{.minCount = 1}));
    Trainer trainer(corpus, settings);
    StepOnSentence step;
    for (std::uint64_t i = 0; i < samples; ++i) trainer.run(1, &step.trace);
    const Sample& sample = trainer.lastSample();
    step.tables = std::make_shared<const SamplingTables>(corpus, settings);
    step.input.assign(sample.input.begin(), sample.input.end());
    step.output = sample.output;
    step.targets.assign(sample.targets.begin(), sample.targets.end());
    for (const OutputTrace& output : step.trace.outputs) {
        const bool yes = output.label > 0;
        if (objective == Objective::HierarchicalSoftmax) {
            step.names.append(QStringLiteral("#%1").arg(output.row));
            step.roles.push_back(yes ? OutputRole::NodeLeft : OutputRole::NodeRight);
        } else {
            const bool softmax = objective == Objective::FullSoftmax;
            step.names.append(step.word(output.row));
            step.roles.push_back(yes       ? OutputRole::True
                                 : softmax ? OutputRole::Other
                                           : OutputRole::Noise);
        }
    }
    return step;
}

/// Tables for a made-up vocabulary, the counts of which fall as Zipf says.
inline std::shared_ptr<const SamplingTables> zipfTables(int words, Objective objective) {
    Corpus corpus;
    std::vector<WordCount> counts;
    for (int i = 0; i < words; ++i)
        counts.push_back({"word" + std::to_string(i), std::uint64_t(1 + 1'000'000 / (i + 1))});
    corpus.vocabulary = Vocabulary(counts, 1);
    TrainingSettings settings;
    settings.objective = objective;
    return std::make_shared<const SamplingTables>(std::make_shared<const Corpus>(std::move(corpus)),
                                                  settings);
}

}  // namespace firth
