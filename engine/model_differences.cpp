#include "engine/model_differences.h"

#include <algorithm>

#include "engine/neighbour_change.h"

namespace firth {

ModelDifferences modelDifferences(const Eigen::Ref<const Matrix>& first,
                                  const Eigen::Ref<const Matrix>& second, std::size_t k,
                                  const std::stop_token& stop) {
    const Eigen::Index rows = std::min(first.rows(), second.rows());
    ModelDifferences result;
    result.words = static_cast<std::size_t>(rows);
    result.k = std::min(k, result.words > 0 ? result.words - 1 : 0);
    result.differences.reserve(result.words);
    double shared = 0;
    for (Eigen::Index row = 0; row < rows; ++row) {
        if (stop.stop_requested()) return {};
        const auto word = static_cast<WordId>(row);
        const auto inFirst = neighbours(first.topRows(rows), word, k, Metric::Cosine);
        const auto inSecond = neighbours(second.topRows(rows), word, k, Metric::Cosine);
        NeighbourChange change = neighbourChange(inFirst, inSecond);
        NeighbourhoodDifference difference{word, inFirst.size() - change.lost.size(),
                                           std::move(change.lost), std::move(change.gained)};
        shared += static_cast<double>(difference.shared);
        result.differences.push_back(std::move(difference));
    }
    if (rows > 0) result.meanShared = shared / static_cast<double>(rows);
    std::ranges::stable_sort(result.differences, {}, &NeighbourhoodDifference::shared);
    return result;
}

}  // namespace firth
