#include "engine/silhouette.h"

#include <algorithm>
#include <limits>

namespace firth {
namespace {

std::size_t groupCount(std::span<const int> labels) {
    const auto largest = std::max_element(labels.begin(), labels.end());
    return largest == labels.end() ? 0 : static_cast<std::size_t>(*largest + 1);
}

}  // namespace

std::vector<double> silhouettes(const Eigen::Ref<const Matrix>& rows, std::span<const int> labels) {
    const std::size_t groups = groupCount(labels);
    std::vector<double> sizes(groups);
    std::vector<Eigen::Index> members;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0) continue;
        members.push_back(static_cast<Eigen::Index>(row));
        ++sizes[static_cast<std::size_t>(labels[row])];
    }

    // Only sums of distances from each row to each group are kept: n × groups, not n × n.
    MatrixOf<double> sums = MatrixOf<double>::Zero(rows.rows(), static_cast<Eigen::Index>(groups));
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Eigen::Index a = members[i];
        for (std::size_t j = 0; j < i; ++j) {
            const Eigen::Index b = members[j];
            const double distance = (rows.row(a) - rows.row(b)).norm();
            sums(a, labels[static_cast<std::size_t>(b)]) += distance;
            sums(b, labels[static_cast<std::size_t>(a)]) += distance;
        }
    }

    std::vector<double> result(labels.size());
    for (const Eigen::Index row : members) {
        const auto own = static_cast<std::size_t>(labels[static_cast<std::size_t>(row)]);
        double nearestOther = std::numeric_limits<double>::infinity();
        for (std::size_t group = 0; group < groups; ++group) {
            if (group == own || sizes[group] == 0) continue;
            nearestOther =
                std::min(nearestOther, sums(row, static_cast<Eigen::Index>(group)) / sizes[group]);
        }
        if (sizes[own] < 2 || nearestOther == std::numeric_limits<double>::infinity()) continue;
        const double within = sums(row, static_cast<Eigen::Index>(own)) / (sizes[own] - 1);
        const double larger = std::max(within, nearestOther);
        if (larger > 0) result[static_cast<std::size_t>(row)] = (nearestOther - within) / larger;
    }
    return result;
}

Separation separation(const Eigen::Ref<const Matrix>& rows, std::span<const int> labels) {
    const std::vector<double> values = silhouettes(rows, labels);
    Separation result;
    result.groups.resize(groupCount(labels));
    std::vector<double> sizes(result.groups.size());
    double members = 0;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0) continue;
        const auto group = static_cast<std::size_t>(labels[row]);
        result.groups[group] += values[row];
        result.mean += values[row];
        ++sizes[group];
        ++members;
    }
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        if (sizes[group] > 0) result.groups[group] /= sizes[group];
    }
    if (members > 0) result.mean /= members;
    return result;
}

}  // namespace firth
