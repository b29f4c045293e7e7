#include "engine/step_cost.h"

#include <bit>

namespace firth {

StepCost stepCost(std::uint64_t inputs, std::uint64_t outputs, std::uint64_t dim) {
    return {outputs, (inputs + outputs) * dim};
}

std::uint64_t outputsAsked(Objective objective, std::uint64_t vocabularySize, int negatives) {
    switch (objective) {
        case Objective::NegativeSampling:
            return 1 + static_cast<std::uint64_t>(negatives);
        case Objective::FullSoftmax:
            return vocabularySize;
        case Objective::HierarchicalSoftmax:
            break;
    }
    return vocabularySize < 2 ? 0 : static_cast<std::uint64_t>(std::bit_width(vocabularySize - 1));
}

}  // namespace firth
