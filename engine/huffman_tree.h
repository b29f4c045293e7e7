#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/sample.h"
#include "engine/vocabulary.h"

namespace firth {

/// The binary tree of hierarchical softmax (Mikolov et al. 2013b, 2.1): frequent words near the
/// root. Inner nodes are numbered 0 … V − 2 as they are made, so the root is V − 2. Of equal
/// counts an inner node is taken before a word, an older inner node before a younger, and a later
/// word before an earlier, as in word2vec.c, so the tree is the same.
class HuffmanTree {
public:
    explicit HuffmanTree(const Vocabulary& vocabulary);

    /// From the root to the word: each inner node with the way taken; label 1 is left (the
    /// rarer child, word2vec.c's code 0). Empty for the only word of a vocabulary.
    std::span<const Target> path(WordId word) const {
        return std::span(paths_).subspan(start_[word], start_[word + 1] - start_[word]);
    }

    struct Children {
        std::int64_t left = 0, right = 0;  ///< a word's id, or V + the number of an inner node
    };
    std::span<const Children> nodes() const { return nodes_; }

private:
    std::vector<Children> nodes_;
    std::vector<Target> paths_;
    std::vector<std::size_t> start_;
};

}  // namespace firth
