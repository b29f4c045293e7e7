#pragma once

#include <algorithm>
#include <cstdint>

namespace firth {

/// A learning rate and from where it holds.
struct LearningRate {
    std::uint64_t samples = 0;      ///< trained when it began
    std::uint64_t tokens = 0;       ///< passed by then
    std::uint64_t tokensTotal = 0;  ///< where the decay ends
    float alpha = 0;                ///< α when it began
    bool decays = true;             ///< down to alpha / 10,000 at the end, in a straight line

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.samples, self.tokens, self.tokensTotal, self.alpha, self.decays);
    }
    /// α when so many tokens are passed.
    float at(std::uint64_t tokensPassed) const {
        if (!decays) return alpha;
        const auto passed = static_cast<double>(tokensPassed - tokens);
        const auto left = static_cast<double>(tokensTotal - tokens);
        return static_cast<float>(alpha * std::max(1 - passed / (left + 1), 1e-4));
    }
};

}  // namespace firth
