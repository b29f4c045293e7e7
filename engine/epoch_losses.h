#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace firth {

/// The mean loss per sample of each finished epoch, in order. Copies share what they have in
/// common, so that the many kept states of a long training hardly need more than one.
class EpochLosses {
public:
    EpochLosses() = default;
    explicit EpochLosses(std::span<const double> losses);

    void push_back(double loss);
    std::size_t size() const { return full_.size() * blockSize + last_.size(); }
    bool empty() const { return size() == 0; }
    const double& operator[](std::size_t epoch) const;
    double back() const { return (*this)[size() - 1]; }
    std::vector<double> all() const;
    /// Shares what is the same in `other`, which may have come by itself.
    void shareWith(const EpochLosses& other);
    /// What a copy needs for itself.
    std::size_t ownBytes() const;

    bool operator==(const EpochLosses& other) const;

    /// See engine/archive.h.
    template <typename Self, typename Archive>
    static void fields(Self& self, Archive& archive) {
        std::vector<double> losses = self.all();
        archive(losses);
        if constexpr (!std::is_const_v<Self>) self = EpochLosses(losses);
    }

private:
    static constexpr std::size_t blockSize = 512;
    using Block = std::array<double, blockSize>;

    std::vector<std::shared_ptr<const Block>> full_;  ///< they never change
    std::vector<double> last_;                        ///< less than a block
};

}  // namespace firth
