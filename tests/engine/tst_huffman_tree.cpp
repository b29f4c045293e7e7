#include <QTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>

#include "engine/huffman_tree.h"
#include "engine/random.h"

using namespace firth;

namespace {

Vocabulary vocabularyOf(const std::vector<std::uint64_t>& counts) {
    std::vector<WordCount> words;
    for (const std::uint64_t count : counts) {
        words.push_back({"w" + std::to_string(words.size()), count});
    }
    return {words, 1};
}

/// The length of the text in bits: Σ count · length of the word's path.
std::uint64_t cost(const HuffmanTree& tree, const Vocabulary& vocabulary) {
    std::uint64_t bits = 0;
    for (WordId word = 0; word < vocabulary.size(); ++word) {
        bits += vocabulary.count(word) * tree.path(word).size();
    }
    return bits;
}

/// The least cost, by Huffman's own words: merge the two rarest until one is left.
std::uint64_t leastCost(const Vocabulary& vocabulary) {
    std::priority_queue<std::uint64_t, std::vector<std::uint64_t>, std::greater<>> queue;
    for (const WordCount& entry : vocabulary.words()) queue.push(entry.count);
    std::uint64_t bits = 0;
    while (queue.size() > 1) {
        std::uint64_t merged = queue.top();
        queue.pop();
        merged += queue.top();
        queue.pop();
        bits += merged;
        queue.push(merged);
    }
    return bits;
}

double entropyBits(const Vocabulary& vocabulary) {
    const auto total = static_cast<double>(vocabulary.totalCount());
    double bits = 0;
    for (const WordCount& entry : vocabulary.words()) {
        const auto count = static_cast<double>(entry.count);
        bits -= count * std::log2(count / total);
    }
    return bits;
}

std::vector<Target> pathOf(const HuffmanTree& tree, WordId word) {
    const std::span<const Target> path = tree.path(word);
    return {path.begin(), path.end()};
}

}  // namespace

class TestHuffmanTree : public QObject {
    Q_OBJECT

private slots:
    void treeOfFiveWords() {
        // 1 + 2 → #0 (3);  3 and #0 weigh the same, the inner node first → #1 (6);
        // 4 + 5 → #2 (9);  6 + 9 → #3.
        const HuffmanTree tree(vocabularyOf({5, 4, 3, 2, 1}));
        QCOMPARE(pathOf(tree, 0), (std::vector<Target>{{3, false}, {2, false}}));
        QCOMPARE(pathOf(tree, 1), (std::vector<Target>{{3, false}, {2, true}}));
        QCOMPARE(pathOf(tree, 2), (std::vector<Target>{{3, true}, {1, false}}));
        QCOMPARE(pathOf(tree, 3), (std::vector<Target>{{3, true}, {1, true}, {0, false}}));
        QCOMPARE(pathOf(tree, 4), (std::vector<Target>{{3, true}, {1, true}, {0, true}}));
    }

    void smallestVocabularies() {
        const HuffmanTree none{Vocabulary()};
        QVERIFY(none.nodes().empty());

        const HuffmanTree one(vocabularyOf({7}));
        QVERIFY(one.nodes().empty());
        QVERIFY(one.path(0).empty());

        const HuffmanTree two(vocabularyOf({7, 3}));
        QCOMPARE(two.nodes().size(), std::size_t{1});
        QCOMPARE(pathOf(two, 0), (std::vector<Target>{{0, false}}));
        QCOMPARE(pathOf(two, 1), (std::vector<Target>{{0, true}}));
    }

    void isOptimal_data() {
        QTest::addColumn<std::vector<std::uint64_t>>("counts");
        Random random(4);
        std::vector<std::uint64_t> uniform, powers, fibonacci{1, 1}, zipf, equal(37, 5);
        for (std::uint64_t i = 1; i <= 300; ++i) uniform.push_back(1 + random.below(1000));
        for (std::uint64_t i = 0; i < 40; ++i) powers.push_back(std::uint64_t{1} << i);
        while (fibonacci.size() < 70) {
            fibonacci.push_back(fibonacci.back() + fibonacci[fibonacci.size() - 2]);
        }
        for (std::uint64_t i = 1; i <= 5000; ++i) zipf.push_back(1 + 100000 / i);
        QTest::newRow("uniform") << uniform;
        QTest::newRow("powers of two") << powers;
        QTest::newRow("fibonacci, the deepest") << fibonacci;
        QTest::newRow("zipf") << zipf;
        QTest::newRow("all equal") << equal;
    }
    void isOptimal() {
        QFETCH(std::vector<std::uint64_t>, counts);
        const Vocabulary vocabulary = vocabularyOf(counts);
        const HuffmanTree tree(vocabulary);
        const std::uint64_t bits = cost(tree, vocabulary);
        QCOMPARE(bits, leastCost(vocabulary));
        // Shannon: entropy ≤ mean length < entropy + 1.
        const double entropy = entropyBits(vocabulary);
        QVERIFY(static_cast<double>(bits) >= entropy * (1 - 1e-12));
        QVERIFY(static_cast<double>(bits) < entropy + static_cast<double>(vocabulary.totalCount()));
    }

    void pathsLeadThroughTheTreeToTheirWords() {
        const std::size_t words = 200;
        std::vector<std::uint64_t> counts;
        for (std::uint64_t i = 1; i <= words; ++i) counts.push_back(1 + 3000 / i);
        const HuffmanTree tree(vocabularyOf(counts));
        QCOMPARE(tree.nodes().size(), words - 1);
        for (WordId word = 0; word < words; ++word) {
            auto node = static_cast<std::int64_t>(words + words - 2);  // the root
            for (const Target& step : tree.path(word)) {
                QCOMPARE(static_cast<std::int64_t>(step.row + words), node);
                const HuffmanTree::Children& children = tree.nodes()[step.row];
                node = step.label ? children.left : children.right;
            }
            QCOMPARE(node, static_cast<std::int64_t>(word));
        }
    }

    void noPathIsTheBeginningOfAnother() {
        const HuffmanTree tree(vocabularyOf({50, 20, 20, 9, 9, 9, 4, 1, 1, 1}));
        for (WordId word = 0; word < 10; ++word) {
            for (WordId other = 0; other < 10; ++other) {
                if (word == other) continue;
                const std::vector<Target> path = pathOf(tree, word);
                const std::vector<Target> longer = pathOf(tree, other);
                QVERIFY(path.size() > longer.size() ||
                        !std::equal(path.begin(), path.end(), longer.begin()));
            }
        }
    }

    void frequentWordsAreNotDeeper() {
        const HuffmanTree tree(vocabularyOf({90, 40, 40, 13, 8, 5, 3, 2, 1, 1, 1}));
        for (WordId word = 1; word < 11; ++word) {
            QVERIFY(tree.path(word - 1).size() <= tree.path(word).size());
        }
    }
};

QTEST_APPLESS_MAIN(TestHuffmanTree)
#include "tst_huffman_tree.moc"
