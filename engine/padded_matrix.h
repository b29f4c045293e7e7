#pragma once

#include <cstddef>
#include <memory>
#include <new>

#include "engine/matrix.h"

namespace firth {

/// A matrix as the fast trainer's kernels want it: every row begins at a cache line and is padded
/// with zeros to whole ones, so that no kernel has a remainder. Large ones lie in huge pages where
/// the system has them, since rows are fetched in random order.
class PaddedMatrix {
public:
    PaddedMatrix() = default;
    /// Of zeros.
    PaddedMatrix(std::size_t rows, std::size_t columns);
    explicit PaddedMatrix(const Matrix& values);

    float* row(std::size_t index) { return weights_.get() + index * stride_; }
    const float* row(std::size_t index) const { return weights_.get() + index * stride_; }
    /// Floats from one row to the next: the number of columns, rounded up to a multiple of 16.
    std::size_t stride() const { return stride_; }
    using Values = Eigen::Map<const Matrix, Eigen::Unaligned, Eigen::OuterStride<>>;
    /// Without the padding; no copy, and as long-lived as this.
    Values values() const;
    /// Takes a matrix of the same shape.
    void take(const Matrix& values);

private:
    struct Free {
        std::align_val_t alignment;
        void operator()(float* weights) const;
    };

    std::size_t rows_ = 0, columns_ = 0, stride_ = 0;
    std::unique_ptr<float[], Free> weights_;
};

}  // namespace firth
