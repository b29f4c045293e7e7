#include "engine/huffman_tree.h"

namespace firth {

HuffmanTree::HuffmanTree(const Vocabulary& vocabulary) {
    const std::size_t words = vocabulary.size();
    const std::size_t inner = words > 1 ? words - 1 : 0;

    // Two queues, both rarest first: the words from the back of the vocabulary, and the inner
    // nodes in the order made, since each weighs no less than the one before (van Leeuwen 1976).
    std::vector<std::uint64_t> counts;
    counts.reserve(inner);
    nodes_.reserve(inner);
    std::size_t wordsLeft = words;
    std::size_t nextInner = 0;
    const auto takeRarest = [&] {
        const bool isWord = nextInner == counts.size() ||
                            (wordsLeft > 0 && vocabulary.count(static_cast<WordId>(wordsLeft - 1)) <
                                                  counts[nextInner]);
        return isWord ? --wordsLeft : words + nextInner++;
    };
    const auto countOf = [&](std::size_t node) {
        return node < words ? vocabulary.count(static_cast<WordId>(node)) : counts[node - words];
    };
    while (nodes_.size() < inner) {
        const std::size_t left = takeRarest();
        const std::size_t right = takeRarest();
        nodes_.push_back({static_cast<std::int64_t>(left), static_cast<std::int64_t>(right)});
        counts.push_back(countOf(left) + countOf(right));
    }

    // Parents are made after their children, so from the root down each depth is known in time.
    std::vector<Target> stepTo(words + inner);  // the last step of the way to each node
    std::vector<std::size_t> depth(words + inner);
    for (std::size_t node = inner; node-- > 0;) {
        const auto left = static_cast<std::size_t>(nodes_[node].left);
        const auto right = static_cast<std::size_t>(nodes_[node].right);
        stepTo[left] = {static_cast<std::uint32_t>(node), true};
        stepTo[right] = {static_cast<std::uint32_t>(node), false};
        depth[left] = depth[right] = depth[words + node] + 1;
    }
    start_.resize(words + 1);
    for (std::size_t word = 0; word < words; ++word) start_[word + 1] = start_[word] + depth[word];
    paths_.resize(start_[words]);
    for (std::size_t word = 0; word < words; ++word) {
        std::size_t node = word;
        for (std::size_t place = start_[word + 1]; place-- > start_[word];) {
            paths_[place] = stepTo[node];
            node = words + stepTo[node].row;
        }
    }
}

}  // namespace firth
