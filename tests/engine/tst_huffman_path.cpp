#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/huffman_path.h"
#include "engine/random.h"

using namespace firth;

namespace {

Vocabulary vocabularyOf(int words) {
    std::vector<WordCount> counts;
    for (int i = 0; i < words; ++i)
        counts.push_back({"w" + std::to_string(i), std::uint64_t(1 + 1000 / (i + 1))});
    return {counts, 1};
}

}  // namespace

class TestHuffmanPath : public QObject {
    Q_OBJECT
private slots:
    void aWordIsABranchOfItself();
    void branchesHoldTheWordsWhosePathsPassThem();
    void theProductIsTheProbability();
};

void TestHuffmanPath::aWordIsABranchOfItself() {
    const HuffmanBranch branch = branchBelow(HuffmanTree(vocabularyOf(7)), 4, 3);
    QCOMPARE(branch.words, std::size_t{1});
    QCOMPARE(branch.mostFrequent, std::vector<WordId>{4});
}

void TestHuffmanPath::branchesHoldTheWordsWhosePathsPassThem() {
    constexpr int words = 300;
    const HuffmanTree tree(vocabularyOf(words));
    for (std::uint32_t node = 0; node + 1 < words; ++node) {
        std::vector<WordId> expected;  // ascending, that is by falling frequency
        for (WordId word = 0; word < words; ++word)
            if (std::ranges::find(tree.path(word), node, &Target::row) != tree.path(word).end())
                expected.push_back(word);
        const HuffmanBranch branch = branchBelow(tree, words + node, 4);
        QCOMPARE(branch.words, expected.size());
        expected.resize(std::min<std::size_t>(4, expected.size()));
        QCOMPARE(branch.mostFrequent, expected);
    }
}

void TestHuffmanPath::theProductIsTheProbability() {
    // The probabilities of all words add up to one, whatever the nodes say.
    constexpr int words = 40;
    const HuffmanTree tree(vocabularyOf(words));
    Random random(3);
    std::vector<double> left(words - 1);
    for (double& probability : left) probability = random.uniform();
    double sum = 0;
    for (WordId word = 0; word < words; ++word) {
        std::vector<OutputTrace> path;
        for (const Target& step : tree.path(word))
            path.push_back(
                {.row = step.row, .label = step.label ? 1.0 : 0.0, .probability = left[step.row]});
        QCOMPARE(believed(path[0]),
                 tree.path(word)[0].label ? left[words - 2] : 1 - left[words - 2]);
        sum += pathProbability(path);
    }
    QVERIFY(std::abs(sum - 1) < 1e-12);
    QCOMPARE(pathProbability({}), 1.0);
}

QTEST_MAIN(TestHuffmanPath)
#include "tst_huffman_path.moc"
