#include "engine/hot_rows.h"

#include <algorithm>

#include "engine/fast_kernels.h"

namespace firth {

HotRows::HotRows(PaddedMatrix& shared, Hottest hottest, std::size_t octaves,
                 std::size_t windowsInRound)
    : shared_(&shared),
      hottest_(hottest),
      octaves_(octaves),
      windowsInTurn_(std::max<std::size_t>(1, windowsInRound / std::max<std::size_t>(1, octaves))),
      stride_(shared.stride()) {
    const auto rows = static_cast<std::size_t>(shared.values().rows());
    const auto columns = static_cast<std::size_t>(shared.values().cols());
    count_ = std::min((std::size_t{1} << octaves) - 1, rows);
    first_ = hottest == Hottest::First ? 0 : rows - count_;
    own_ = PaddedMatrix(count_, columns);
    before_ = PaddedMatrix(count_, columns);
    rows_ = {shared.row(0), own_.row(0)};
    firstOf_ = {0, first_};
}

void HotRows::take() {
    for (std::size_t copy = 0; copy < count_; ++copy)
        for (PaddedMatrix* copies : {&own_, &before_})
            std::copy_n(shared_->row(first_ + copy), stride_, copies->row(copy));
}

void HotRows::passWindow() {
    if (count_ == 0 || ++windows_ < windowsInTurn_) return;
    windows_ = 0;
    const std::size_t rank = rankAt(turn_);
    exchange(rank, rankAt(++turn_));
}

void HotRows::exchangeAll() {
    for (std::size_t rank = 0; rank < count_; ++rank) exchange(rank, rank + 1);
}

/// The octaves take turns, and so do an octave's rows; a short matrix lacks some of the last ones.
std::size_t HotRows::rankAt(std::size_t turn) const {
    const std::size_t size = std::size_t{1} << turn % octaves_;
    return std::min(size - 1 + turn / octaves_ % size, count_ - 1);
}

std::size_t HotRows::rowOf(std::size_t rank) const {
    return hottest_ == Hottest::First ? first_ + rank : first_ + count_ - 1 - rank;
}

void HotRows::exchange(std::size_t rank, std::size_t nextRank) {
    const std::size_t row = rowOf(rank), copy = row - first_;
    const std::size_t next = rowOf(std::min(nextRank, count_ - 1));
    exchangeRow({.shared = shared_->row(row),
                 .own = own_.row(copy),
                 .before = before_.row(copy),
                 .stride = stride_,
                 .ahead = shared_->row(next)});
}

}  // namespace firth
