#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "engine/model_differences.h"

using namespace firth;

namespace {

/// Words on a circle, at these degrees.
Matrix onCircle(std::initializer_list<int> degrees) {
    Matrix rows(static_cast<Eigen::Index>(degrees.size()), 2);
    Eigen::Index row = 0;
    for (const int degree : degrees) {
        const double angle = degree * 3.14159265358979 / 180;
        rows.row(row++) << static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle));
    }
    return rows;
}

}  // namespace

class TestModelDifferences : public QObject {
    Q_OBJECT
private slots:
    void namesWhoIsNearWhere() {
        // Word 0 has 1 and 2 beside it in the first model, 2 and 3 in the second.
        const Matrix first = onCircle({0, 10, 22, 90, 180});
        const Matrix second = onCircle({0, 90, 20, 10, 180});
        const ModelDifferences result = modelDifferences(first, second, 2);
        QCOMPARE(result.k, std::size_t{2});
        QCOMPARE(result.words, std::size_t{5});
        const auto word0 =
            std::ranges::find(result.differences, WordId{0}, &NeighbourhoodDifference::word);
        QVERIFY(word0 != result.differences.end());
        QCOMPARE(word0->shared, std::size_t{1});
        QCOMPARE(word0->onlyFirst, std::vector<WordId>{1});
        QCOMPARE(word0->onlySecond, std::vector<WordId>{3});
    }

    void fewestSharedComeFirstThenById() {
        std::mt19937 random(1);
        std::normal_distribution<float> normal;
        Matrix first(60, 8), second(80, 5);
        for (Eigen::Index i = 0; i < first.size(); ++i) first.data()[i] = normal(random);
        for (Eigen::Index i = 0; i < second.size(); ++i) second.data()[i] = normal(random);
        const ModelDifferences result = modelDifferences(first, second, 10);
        QCOMPARE(result.differences.size(), std::size_t{60});
        double shared = 0;
        for (std::size_t i = 0; i < result.differences.size(); ++i) {
            const NeighbourhoodDifference& now = result.differences[i];
            QCOMPARE(now.shared + now.onlyFirst.size(), std::size_t{10});
            QCOMPARE(now.shared + now.onlySecond.size(), std::size_t{10});
            for (const WordId word : now.onlySecond) QVERIFY(word < 60);
            shared += static_cast<double>(now.shared);
            if (i == 0) continue;
            const NeighbourhoodDifference& before = result.differences[i - 1];
            QVERIFY(before.shared < now.shared ||
                    (before.shared == now.shared && before.word < now.word));
        }
        QVERIFY(std::abs(result.meanShared - shared / 60) < 1e-12);
    }

    void aModelSharesAllWithItselfHoweverTurned() {
        const Matrix first = onCircle({0, 7, 19, 100, 140, 263});
        const Matrix turned = onCircle({50, 57, 69, 150, 190, 313});
        const ModelDifferences result = modelDifferences(first, turned, 3);
        QCOMPARE(result.meanShared, 3.0);
        for (const auto& difference : result.differences) QVERIFY(difference.onlyFirst.empty());
    }

    void fewWordsAndNone() {
        const ModelDifferences two = modelDifferences(onCircle({0, 30}), onCircle({0, 90}), 10);
        QCOMPARE(two.k, std::size_t{1});
        QCOMPARE(two.meanShared, 1.0);
        QVERIFY(modelDifferences(Matrix(0, 2), Matrix(0, 3), 10).differences.empty());
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(modelDifferences(onCircle({0, 1, 2}), onCircle({0, 1, 2}), 1, stop.get_token())
                    .differences.empty());
    }
};

QTEST_MAIN(TestModelDifferences)
#include "tst_model_differences.moc"
