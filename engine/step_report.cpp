#include "engine/step_report.h"

#include <algorithm>

namespace firth {
namespace {

std::vector<CostComparison> compareCosts(const StepReport& report, std::size_t vocabularySize) {
    std::vector<CostComparison> costs;
    const std::uint64_t inputs = report.input.size();
    const auto dim = static_cast<std::uint64_t>(report.settings.dim);
    const int negatives = report.settings.negatives;
    for (const auto objective :
         {Objective::FullSoftmax, Objective::NegativeSampling, Objective::HierarchicalSoftmax}) {
        // Of the step's own objective the true figure is known: a path has its own length.
        const std::uint64_t outputs = objective == report.settings.objective
                                          ? report.trace.outputs.size()
                                          : outputsAsked(objective, vocabularySize, negatives);
        StepCost here = stepCost(inputs, outputs, dim);
        // A word that takes part twice is scored twice, and its row changes once.
        if (objective == report.settings.objective)
            here.weights = (report.trace.rowsOfE.size() + report.trace.rowsOfC.size()) * dim;
        costs.push_back(
            {objective, here,
             stepCost(inputs, outputsAsked(objective, largeVocabulary, negatives), largeDim)});
    }
    return costs;
}

void findLargest(StepReport& report) {
    for (const auto* rows : {&report.trace.rowsOfE, &report.trace.rowsOfC})
        for (const RowTrace& row : *rows) {
            report.largestWeight = std::max({report.largestWeight, row.before.cwiseAbs().maxCoeff(),
                                             row.after.cwiseAbs().maxCoeff()});
            report.largestChange =
                std::max(report.largestChange, (row.after - row.before).cwiseAbs().maxCoeff());
        }
}

}  // namespace

std::shared_ptr<StepReport> nextStep(Trainer& trainer) {
    auto report = std::make_shared<StepReport>();
    Sample sample;
    if (!trainer.peek(sample, report->trace)) return nullptr;
    report->index = trainer.progress().samples;
    report->epoch = trainer.progress().epoch;
    report->settings = trainer.settings();
    report->tables = trainer.tables();
    report->window = windowView(trainer, sample);
    report->input.assign(sample.input.begin(), sample.input.end());
    report->output = sample.output;
    report->targets.assign(sample.targets.begin(), sample.targets.end());
    if (report->settings.objective == Objective::FullSoftmax)
        report->softmax = softmaxSum(report->trace.outputs);
    report->costs = compareCosts(*report, trainer.corpus().vocabulary.size());
    findLargest(*report);
    return report;
}

std::shared_ptr<StepReport> lastStep(Trainer& trainer, const Keyframes& keyframes) {
    const std::uint64_t samples = trainer.progress().samples;
    if (samples == 0) return nullptr;
    keyframes.goTo(trainer, samples - 1);
    auto report = nextStep(trainer);
    keyframes.goTo(trainer, samples);
    if (report) report->trained = true;
    return report;
}

}  // namespace firth
