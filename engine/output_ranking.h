#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/step.h"

namespace firth {

/// What a chart of full softmax needs to know about the outputs of a step, by their indices.
struct OutputRanking {
    std::vector<std::size_t> shown;  ///< the most probable, falling, then the true one if beyond
    std::optional<std::size_t> trueOutput;
    std::optional<std::size_t> favourite;  ///< the most probable of the wrong ones
};

/// The `most` most probable outputs; of equals the earlier first.
OutputRanking rankOutputs(std::span<const OutputTrace> outputs, std::size_t most);

}  // namespace firth
