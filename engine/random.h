#pragma once

#include <cstdint>

namespace firth {

/// SplitMix64: eight bytes of state, so that a rewind can keep it, and the same numbers with every
/// compiler, which the distributions of <random> do not promise.
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
class Random {
public:
    explicit Random(std::uint64_t seed = 1) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in 0 … bound − 1 (bound > 0), by multiplication; the bias is below 2⁻³².
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }

    bool operator==(const Random&) const = default;

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        archive(self.state_);
    }

private:
    std::uint64_t state_;
};

}  // namespace firth
