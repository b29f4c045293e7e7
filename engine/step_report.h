#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/keyframes.h"
#include "engine/snapshot.h"
#include "engine/softmax_sum.h"
#include "engine/step.h"
#include "engine/step_cost.h"
#include "engine/trainer.h"

namespace firth {

/// One objective's work for a step, in this model and in one of a size that is used in earnest.
struct CostComparison {
    Objective objective = Objective::NegativeSampling;
    StepCost here;
    StepCost large;  ///< V = 50,000, d = 300
};
constexpr std::uint64_t largeVocabulary = 50'000;
constexpr std::uint64_t largeDim = 300;

/// One step, laid out to be looked at: the sample, where it stands, and all that was computed.
struct StepReport {
    std::uint64_t run = 0;    ///< as in Snapshot
    std::uint64_t index = 0;  ///< the sample's number over all epochs, from 0
    bool trained = false;     ///< false: it comes next, and the model has not taken this step yet
    int epoch = 0;            ///< 0-based
    TrainingSettings settings;
    std::shared_ptr<const SamplingTables> tables;
    WindowView window;
    std::vector<WordId> input;
    WordId output = 0;
    std::vector<Target> targets;  ///< as in Sample
    StepTrace trace;
    SoftmaxSum softmax;                 ///< full softmax only
    std::vector<CostComparison> costs;  ///< of all three objectives
    float largestWeight = 0;            ///< of all rows in the trace, before and after
    float largestChange = 0;            ///< of all numbers in them
};

/// The step that comes next; null when all epochs are done. Changes no bit of the trainer.
std::shared_ptr<StepReport> nextStep(Trainer& trainer);

/// The step that was taken last, told by taking it back and taking it again; null before the first.
std::shared_ptr<StepReport> lastStep(Trainer& trainer, const Keyframes& keyframes);

}  // namespace firth
