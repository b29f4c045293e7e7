#include "engine/epoch_losses.h"

#include <algorithm>

namespace firth {

EpochLosses::EpochLosses(std::span<const double> losses) {
    for (const double loss : losses) push_back(loss);
}

void EpochLosses::push_back(double loss) {
    last_.push_back(loss);
    if (last_.size() < blockSize) return;
    auto block = std::make_shared<Block>();
    std::ranges::copy(last_, block->begin());
    full_.push_back(std::move(block));
    last_.clear();
}

const double& EpochLosses::operator[](std::size_t epoch) const {
    const std::size_t block = epoch / blockSize, place = epoch % blockSize;
    return block < full_.size() ? (*full_[block])[place] : last_[place];
}

std::vector<double> EpochLosses::all() const {
    std::vector<double> losses;
    losses.reserve(size());
    for (const auto& block : full_) losses.insert(losses.end(), block->begin(), block->end());
    losses.insert(losses.end(), last_.begin(), last_.end());
    return losses;
}

void EpochLosses::shareWith(const EpochLosses& other) {
    const std::size_t both = std::min(full_.size(), other.full_.size());
    for (std::size_t i = 0; i < both && *full_[i] == *other.full_[i]; ++i)
        full_[i] = other.full_[i];
}

std::size_t EpochLosses::ownBytes() const {
    return full_.capacity() * sizeof(full_[0]) + last_.capacity() * sizeof(double);
}

bool EpochLosses::operator==(const EpochLosses& other) const {
    return last_ == other.last_ &&
           std::ranges::equal(full_, other.full_, [](const auto& mine, const auto& theirs) {
               return mine == theirs || *mine == *theirs;
           });
}

}  // namespace firth
