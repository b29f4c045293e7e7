#include "engine/output_ranking.h"

#include <algorithm>
#include <numeric>

namespace firth {

OutputRanking rankOutputs(std::span<const OutputTrace> outputs, std::size_t most) {
    OutputRanking ranking;
    const auto probability = [&](std::size_t i) { return outputs[i].probability; };
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        std::optional<std::size_t>& best =
            outputs[i].label > 0 ? ranking.trueOutput : ranking.favourite;
        if (!best || probability(i) > probability(*best)) best = i;
    }
    std::vector<std::size_t>& shown = ranking.shown;
    shown.resize(outputs.size());
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        return probability(a) != probability(b) ? probability(a) > probability(b) : a < b;
    };
    const std::size_t kept = std::min(most, shown.size());
    std::ranges::partial_sort(shown, shown.begin() + static_cast<std::ptrdiff_t>(kept), before);
    shown.resize(kept);
    if (ranking.trueOutput && std::ranges::find(shown, *ranking.trueOutput) == shown.end())
        shown.push_back(*ranking.trueOutput);
    return ranking;
}

}  // namespace firth
