#pragma once

#include <array>
#include <cstddef>

#include "engine/padded_matrix.h"

namespace firth {

/// A thread's own copies of the rows of a shared matrix that are trained most often, since a row
/// that several threads write goes to and fro between their caches. A copy is exchanged with its
/// row now and then: the row gets what was learned here, and the copy what others have learned
/// (as parameters and their servers are in Dean et al., "Large scale distributed deep networks",
/// 2012, 4.1).
class HotRows {
public:
    enum class Hottest { First, Last };

    /// Of the hottest 2^octaves − 1 rows, or as many as there are; none if `octaves` is 0. Each
    /// octave of ranks (0, 1–2, 3–6 …) has one row exchanged in a round of so many windows: by
    /// Zipf's law an octave is used about as often as any other. The matrix must stay where it is.
    HotRows(PaddedMatrix& shared, Hottest hottest, std::size_t octaves, std::size_t windowsInRound);

    /// The copy if this row is hot, else the shared row.
    float* row(std::size_t index) {
        // Arithmetic and no branch: it would depend on the text, and be guessed wrong too often.
        const bool hot = index - first_ < count_;
        return rows_[hot] + (index - firstOf_[hot]) * stride_;
    }
    /// Copies the shared rows anew, while no other thread trains them.
    void take();
    /// Exchanges a row if it is time.
    void passWindow();
    void exchangeAll();

private:
    std::size_t rankAt(std::size_t turn) const;
    std::size_t rowOf(std::size_t rank) const;
    void exchange(std::size_t rank, std::size_t nextRank);

    PaddedMatrix* shared_;
    Hottest hottest_;
    std::size_t octaves_, windowsInTurn_;
    std::size_t first_, count_;  ///< hot rows of the shared matrix
    std::size_t stride_;         ///< floats
    PaddedMatrix own_, before_;  ///< the copies, now and after the last exchange
    std::array<float*, 2> rows_;
    std::array<std::size_t, 2> firstOf_;
    std::size_t windows_ = 0, turn_ = 0;
};

}  // namespace firth
