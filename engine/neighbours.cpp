#include "engine/neighbours.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace firth {
namespace {

/// The word's row divided by its length; a zero row stays zero.
Vector unit(const Eigen::Ref<const Matrix>& vectors, WordId word) {
    return vectors.row(word).normalized();
}

/// Larger is nearer. Each row is read from memory once, which is what the time goes into.
float closeness(const Eigen::Ref<const Matrix>& vectors, Eigen::Index row, const Vector& query,
                Metric metric, std::span<const float> lengths) {
    const auto vector = vectors.row(row);
    switch (metric) {
        case Metric::Euclidean:
            return -(vector - query).norm();
        case Metric::Dot:
            return vector.dot(query);
        case Metric::Cosine:
            break;
    }
    const float length = lengths.empty() ? vector.norm() : lengths[static_cast<std::size_t>(row)];
    return length == 0 ? 0 : vector.dot(query) / length;
}

/// The closeness of all rows to the query, each with its number. Large matrices are shared out to
/// several threads: what takes time is reading them from memory.
std::vector<Neighbour> closenessOfAll(const Eigen::Ref<const Matrix>& vectors, const Vector& query,
                                      Metric metric, std::span<const float> lengths) {
    constexpr Eigen::Index weightsWorthAThread = 20'000'000;
    std::vector<Neighbour> all(static_cast<std::size_t>(vectors.rows()));
    const auto fill = [&](Eigen::Index begin, Eigen::Index end) {
        for (Eigen::Index row = begin; row < end; ++row)
            all[static_cast<std::size_t>(row)] = {static_cast<WordId>(row),
                                                  closeness(vectors, row, query, metric, lengths)};
    };
    const auto cores = static_cast<Eigen::Index>(std::max(1U, std::thread::hardware_concurrency()));
    const Eigen::Index threads =
        std::clamp<Eigen::Index>(vectors.size() / weightsWorthAThread, 1, cores);
    const Eigen::Index share = vectors.rows() / threads + 1;
    std::vector<std::jthread> others;
    for (Eigen::Index begin = share; begin < vectors.rows(); begin += share)
        others.emplace_back(fill, begin, std::min(begin + share, vectors.rows()));
    fill(0, std::min(share, vectors.rows()));
    others.clear();  // waits for them
    return all;
}

}  // namespace

std::vector<Neighbour> nearest(const Eigen::Ref<const Matrix>& vectors, const Vector& query,
                               std::size_t k, Metric metric, std::span<const WordId> excluded,
                               std::span<const float> lengths) {
    const Vector asked = metric == Metric::Cosine ? query.normalized() : query;
    std::vector<Neighbour> found = closenessOfAll(vectors, asked, metric, lengths);
    for (const WordId word : excluded)
        if (word < found.size()) found[word].score = std::numeric_limits<float>::quiet_NaN();
    std::erase_if(found, [](const Neighbour& neighbour) { return std::isnan(neighbour.score); });

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
                                  std::size_t k, Metric metric, std::span<const float> lengths) {
    return nearest(vectors, vectors.row(word), k, metric, std::span(&word, 1), lengths);
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
