#pragma once

#include <cstddef>

#include "engine/padded_matrix.h"

namespace firth {

/// A matrix as one of several threads sees that train it together. The rows that all of them want
/// all the time are its own copies, whose changes it exchanges with the others now and then: else
/// the threads would wait for each other's cache lines. All other rows are the shared ones.
class PrivateRows {
public:
    /// `count` rows of `shared`, from `first` on, are to be copies; fetch them before use.
    PrivateRows(PaddedMatrix& shared, std::size_t first, std::size_t count);

    float* row(std::size_t index) {
        return index - first_ < count_ ? own_.row(index - first_) : shared_.row(index);
    }
    /// Takes the shared rows as they are.
    void fetch();
    /// Adds to the shared rows what was changed here since fetch, and takes them with what the
    /// others have added. One thread at a time.
    void exchange();

private:
    PaddedMatrix& shared_;
    std::size_t first_, count_;
    PaddedMatrix own_, fetched_;
};

}  // namespace firth
