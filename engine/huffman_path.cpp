#include "engine/huffman_path.h"

#include <algorithm>

namespace firth {

HuffmanBranch branchBelow(const HuffmanTree& tree, std::int64_t node, std::size_t most) {
    const auto words = static_cast<std::int64_t>(tree.nodes().size()) + 1;
    std::vector<WordId> below;
    std::vector<std::int64_t> open{node};
    while (!open.empty()) {
        const std::int64_t next = open.back();
        open.pop_back();
        if (next < words) {
            below.push_back(static_cast<WordId>(next));
            continue;
        }
        const HuffmanTree::Children& children =
            tree.nodes()[static_cast<std::size_t>(next - words)];
        open.push_back(children.left);
        open.push_back(children.right);
    }
    // Words are numbered by falling frequency.
    HuffmanBranch branch{below.size(), {}};
    const auto kept = static_cast<std::ptrdiff_t>(std::min(most, below.size()));
    std::ranges::partial_sort(below, below.begin() + kept);
    branch.mostFrequent.assign(below.begin(), below.begin() + kept);
    return branch;
}

double believed(const OutputTrace& question) {
    return question.label > 0 ? question.probability : 1 - question.probability;
}

double pathProbability(std::span<const OutputTrace> path) {
    double product = 1;
    for (const OutputTrace& question : path) product *= believed(question);
    return product;
}

}  // namespace firth
