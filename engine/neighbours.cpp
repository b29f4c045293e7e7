#include "engine/neighbours.h"

#include <algorithm>
#include <cmath>

namespace firth {
namespace {

/// The word's row divided by its length; a zero row stays zero.
Vector unit(const Eigen::Ref<const Matrix>& vectors, WordId word) {
    return vectors.row(word).normalized();
}

/// Larger is nearer. Each row is read from memory once, which is what the time goes into.
float closeness(const Eigen::Ref<const Matrix>& vectors, Eigen::Index row, const Vector& query,
                Metric metric) {
    const auto vector = vectors.row(row);
    switch (metric) {
        case Metric::Euclidean:
            return -(vector - query).norm();
        case Metric::Dot:
            return vector.dot(query);
        case Metric::Cosine:
            break;
    }
    const float length = vector.norm();
    return length == 0 ? 0 : vector.dot(query) / length;
}

}  // namespace

std::vector<Neighbour> nearest(const Eigen::Ref<const Matrix>& vectors, const Vector& query,
                               std::size_t k, Metric metric, std::span<const WordId> excluded) {
    const Vector asked = metric == Metric::Cosine ? query.normalized() : query;
    std::vector<WordId> leftOut(excluded.begin(), excluded.end());
    std::sort(leftOut.begin(), leftOut.end());

    std::vector<Neighbour> found;
    found.reserve(static_cast<std::size_t>(vectors.rows()));
    auto skip = leftOut.begin();
    for (Eigen::Index row = 0; row < vectors.rows(); ++row) {
        const auto word = static_cast<WordId>(row);
        skip = std::find_if(skip, leftOut.end(), [word](WordId out) { return out >= word; });
        if (skip != leftOut.end() && *skip == word) continue;
        const float score = closeness(vectors, row, asked, metric);
        if (!std::isnan(score)) found.push_back({word, score});
    }

    const auto middle = found.begin() + static_cast<std::ptrdiff_t>(std::min(k, found.size()));
    const auto nearer = [](const auto& a, const auto& b) {
        return a.score != b.score ? a.score > b.score : a.word < b.word;
    };
    std::nth_element(found.begin(), middle, found.end(), nearer);
    std::sort(found.begin(), middle, nearer);
    found.erase(middle, found.end());
    found.shrink_to_fit();
    if (metric == Metric::Euclidean) {
        for (Neighbour& neighbour : found) neighbour.score = -neighbour.score;
    }
    return found;
}

std::vector<Neighbour> neighbours(const Eigen::Ref<const Matrix>& vectors, WordId word,
                                  std::size_t k, Metric metric) {
    return nearest(vectors, vectors.row(word), k, metric, std::span(&word, 1));
}

std::vector<Neighbour> analogy(const Eigen::Ref<const Matrix>& vectors, WordId a, WordId b,
                               WordId c, std::size_t k) {
    const Vector query = unit(vectors, b) - unit(vectors, a) + unit(vectors, c);
    const WordId excluded[] = {a, b, c};
    return nearest(vectors, query, k, Metric::Cosine, excluded);
}

std::vector<std::size_t> ranksByDistance(const Eigen::Ref<const Matrix>& rows, WordId word,
                                         std::span<const WordId> others) {
    std::vector<std::size_t> ranks(others.size(), 0);
    if (word >= rows.rows()) return ranks;
    const Eigen::VectorXf distances = (rows.rowwise() - rows.row(word)).rowwise().squaredNorm();
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (others[i] >= rows.rows() || !std::isfinite(distances[others[i]])) continue;
        const auto nearer = (distances.array() < distances[others[i]]).count();
        // The word itself is nearer than all others, and stands for the count from 1.
        ranks[i] = std::max<std::size_t>(static_cast<std::size_t>(nearer), 1);
    }
    return ranks;
}

}  // namespace firth
