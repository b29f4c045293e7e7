#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/noise_distribution.h"

using namespace firth;

namespace {

Vocabulary vocabularyOf(const std::vector<std::uint64_t>& counts) {
    std::vector<WordCount> words;
    for (const std::uint64_t count : counts) {
        words.push_back({"w" + std::to_string(words.size()), count});
    }
    return {words, 1};
}

Vocabulary zipf(std::uint64_t size) {
    std::vector<std::uint64_t> counts;
    for (std::uint64_t rank = 1; rank <= size; ++rank) counts.push_back(1 + 1000000 / rank);
    return vocabularyOf(counts);
}

/// Pearson's Σ (observed − expected)² / expected over the words that can come.
double chiSquared(const std::vector<double>& observed, const std::vector<double>& probability) {
    const double draws = std::accumulate(observed.begin(), observed.end(), 0.0);
    double sum = 0;
    for (std::size_t word = 0; word < observed.size(); ++word) {
        const double expected = draws * probability[word];
        if (expected > 0)
            sum += (observed[word] - expected) * (observed[word] - expected) / expected;
    }
    return sum;
}

}  // namespace

class TestNoiseDistribution : public QObject {
    Q_OBJECT

private slots:
    void probabilitiesFollowThePower() {
        // 16^0.75 = 8, 1^0.75 = 1
        const NoiseDistribution noise(vocabularyOf({16, 1, 1}));
        QVERIFY(std::abs(noise.probability(0) - 0.8) < 1e-15);
        QVERIFY(std::abs(noise.probability(1) - 0.1) < 1e-15);
        QVERIFY(std::abs(noise.probability(2) - 0.1) < 1e-15);
    }

    void segmentsStandSideBySide() {
        const std::vector<double> starts =
            NoiseDistribution(vocabularyOf({16, 1, 1})).segmentStarts();
        QCOMPARE(starts.size(), std::size_t{4});
        QCOMPARE(starts[0], 0.0);
        QVERIFY(std::abs(starts[1] - 0.8) < 1e-15);
        QVERIFY(std::abs(starts[2] - 0.9) < 1e-15);
        QCOMPARE(starts[3], 1.0);
    }

    void tableHoldsTheDistribution_data() {
        QTest::addColumn<std::vector<std::uint64_t>>("counts");
        QTest::newRow("one word") << std::vector<std::uint64_t>{3};
        QTest::newRow("two equal") << std::vector<std::uint64_t>{3, 3};
        QTest::newRow("all equal") << std::vector<std::uint64_t>(49, 11);
        QTest::newRow("one giant") << std::vector<std::uint64_t>{1000000000, 1, 1, 1, 1};
        std::vector<std::uint64_t> counts;
        for (std::uint64_t rank = 1; rank <= 3000; ++rank) counts.push_back(1 + 500000 / rank);
        QTest::newRow("zipf") << counts;
    }
    void tableHoldsTheDistribution() {
        QFETCH(std::vector<std::uint64_t>, counts);
        const NoiseDistribution noise(vocabularyOf(counts));
        const auto& table = noise.aliasSlots();
        QCOMPARE(table.size(), counts.size());
        std::vector<double> mass(counts.size());
        for (WordId word = 0; word < counts.size(); ++word) {
            const double own = static_cast<double>(table[word].threshold) * 0x1p-32;
            mass[word] += own / static_cast<double>(counts.size());
            mass[table[word].alias] += (1 - own) / static_cast<double>(counts.size());
        }
        for (WordId word = 0; word < counts.size(); ++word) {
            QVERIFY(std::abs(mass[word] - noise.probability(word)) < 1e-9);
        }
    }

    void drawsFollowTheProbabilities() {
        const NoiseDistribution noise(zipf(101));
        Random random(11);
        std::vector<double> observed(101);
        std::vector<double> probability;
        for (int i = 0; i < 1000000; ++i) ++observed[noise.draw(random)];
        for (WordId word = 0; word < 101; ++word) probability.push_back(noise.probability(word));
        QVERIFY(chiSquared(observed, probability) < 149.4);  // 100 degrees of freedom, p = 0.001
    }

    void theExcludedWordNeverComesAndTheOthersKeepTheirShares() {
        const NoiseDistribution noise(zipf(101));
        for (const WordId excluded : {WordId{0}, WordId{3}, WordId{100}}) {
            Random random(12);
            std::vector<double> observed(101);
            std::vector<double> probability;
            for (int i = 0; i < 300000; ++i) ++observed[noise.drawOtherThan(excluded, random)];
            QCOMPARE(observed[excluded], 0.0);
            for (WordId word = 0; word < 101; ++word) {
                probability.push_back(word == excluded ? 0
                                                       : noise.probability(word) /
                                                             (1 - noise.probability(excluded)));
            }
            QVERIFY(chiSquared(observed, probability) < 148.2);  // 99 degrees, p = 0.001
        }
    }

    void anExcludedGiantCostsNoEndlessRedraws() {
        // The others have 2·10⁻¹² of the mass; their slots' thresholds still tell 4 from 1.
        const NoiseDistribution noise(vocabularyOf({std::uint64_t{1} << 60, 256, 1, 1}));
        Random random(13);
        std::vector<double> observed(4);
        for (int i = 0; i < 100000; ++i) ++observed[noise.drawOtherThan(0, random)];
        QCOMPARE(observed[0], 0.0);
        // 256^0.75 = 64
        QVERIFY(chiSquared(observed, {0, 64.0 / 66, 1.0 / 66, 1.0 / 66}) < 13.8);  // 2 degrees
    }

    void twoWords() {
        const NoiseDistribution noise(vocabularyOf({1000000000000, 1}));
        Random random(14);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(noise.drawOtherThan(0, random), WordId{1});
            QCOMPARE(noise.drawOtherThan(1, random), WordId{0});
        }
    }

    void theSameSeedDrawsTheSameWords() {
        const NoiseDistribution noise(zipf(1000));
        Random one(15);
        Random other(15);
        for (int i = 0; i < 1000; ++i) QCOMPARE(noise.draw(one), noise.draw(other));
    }
};

QTEST_APPLESS_MAIN(TestNoiseDistribution)
#include "tst_noise_distribution.moc"
