#include "engine/private_rows.h"

#include <algorithm>

namespace firth {

PrivateRows::PrivateRows(PaddedMatrix& shared, std::size_t first, std::size_t count)
    : shared_(shared),
      first_(first),
      count_(count),
      own_(count, shared.stride()),
      fetched_(count, shared.stride()) {}

void PrivateRows::fetch() {
    for (std::size_t row = 0; row < count_; ++row) {
        const float* const from = shared_.row(first_ + row);
        std::copy_n(from, shared_.stride(), own_.row(row));
        std::copy_n(from, shared_.stride(), fetched_.row(row));
    }
}

void PrivateRows::exchange() {
    for (std::size_t row = 0; row < count_; ++row) {
        float* const shared = shared_.row(first_ + row);
        float* const own = own_.row(row);
        float* const fetched = fetched_.row(row);
        for (std::size_t c = 0; c < shared_.stride(); ++c) {
            shared[c] += own[c] - fetched[c];
            own[c] = fetched[c] = shared[c];
        }
    }
}

}  // namespace firth
