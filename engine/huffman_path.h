#pragma once

#include <span>
#include <vector>

#include "engine/huffman_tree.h"
#include "engine/step.h"

namespace firth {

/// What hangs below one side of an inner node.
struct HuffmanBranch {
    std::size_t words = 0;
    std::vector<WordId> mostFrequent;  ///< the first `most` of them
};

/// The branch that begins with `node`: a word's id, or V + the number of an inner node.
HuffmanBranch branchBelow(const HuffmanTree& tree, std::int64_t node, std::size_t most);

/// How much the model believed in the right answer of a yes-or-no question: p or 1 − p.
double believed(const OutputTrace& question);

/// The probability of the word at the end of a path: the product of all that was believed.
double pathProbability(std::span<const OutputTrace> path);

}  // namespace firth
