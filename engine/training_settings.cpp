#include "engine/training_settings.h"

#include <cmath>
#include <string>

#include "engine/error.h"

namespace firth {
namespace {

void requireRange(const char* name, double value, double low, double high) {
    if (value >= low && value <= high) return;
    const auto text = [](double number) {
        std::string digits = std::to_string(number);
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.')) digits.pop_back();
        return digits;
    };
    throw Error(std::string(name) + " is " + (std::isnan(value) ? "not a number" : text(value)) +
                "; it must be from " + text(low) + " to " + text(high));
}

}  // namespace

void validate(const TrainingSettings& settings) {
    // From a file they can be any number.
    if (settings.architecture < Architecture::SkipGram ||
        settings.architecture > Architecture::Cbow ||
        settings.objective < Objective::NegativeSampling ||
        settings.objective > Objective::HierarchicalSoftmax || settings.initialC < InitialC::Zero ||
        settings.initialC > InitialC::SmallRandom)
        throw Error("the architecture, objective or start of C is one that there is not");
    requireRange("the number of dimensions", settings.dim, 1, 10'000);
    requireRange("the window", settings.window, 1, 1'000);
    requireRange("the number of negatives", settings.negatives, 0, 1'000);
    requireRange("the subsampling threshold", settings.subsample, 0, 1);
    requireRange("the learning rate", static_cast<double>(settings.alpha), 0, 1'000);
    requireRange("the number of epochs", settings.epochs, 1, mostEpochs);
}

}  // namespace firth
