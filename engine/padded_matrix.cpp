#include "engine/padded_matrix.h"

#include <algorithm>

#include "engine/huge_pages.h"

namespace firth {
namespace {

constexpr std::size_t floatsInLine = 16;
constexpr std::size_t line = floatsInLine * sizeof(float);
constexpr std::size_t hugePage = std::size_t{2} << 20;

}  // namespace

void PaddedMatrix::Free::operator()(float* weights) const {
    ::operator delete(weights, alignment);
}

PaddedMatrix::PaddedMatrix(std::size_t rows, std::size_t columns)
    : rows_(rows),
      columns_(columns),
      stride_((columns_ + floatsInLine - 1) / floatsInLine * floatsInLine) {
    const std::size_t size = rows_ * stride_;
    const std::size_t bytes = std::max<std::size_t>(size, 1) * sizeof(float);
    const std::align_val_t alignment{bytes < hugePage ? line : hugePage};
    weights_ = {static_cast<float*>(::operator new(bytes, alignment)), Free{alignment}};
    adviseHugePages(weights_.get(), bytes);
    std::fill_n(weights_.get(), size, 0.0F);
}

PaddedMatrix::PaddedMatrix(const Matrix& values)
    : PaddedMatrix(static_cast<std::size_t>(values.rows()),
                   static_cast<std::size_t>(values.cols())) {
    take(values);
}

void PaddedMatrix::take(const Matrix& values) {
    for (std::size_t i = 0; i < rows_; ++i)
        Eigen::Map<Vector>(row(i), values.cols()) = values.row(static_cast<Eigen::Index>(i));
}

PaddedMatrix::Values PaddedMatrix::values() const {
    return {weights_.get(), static_cast<Eigen::Index>(rows_), static_cast<Eigen::Index>(columns_),
            Eigen::OuterStride<>(static_cast<Eigen::Index>(stride_))};
}

}  // namespace firth
