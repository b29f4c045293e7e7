#include <QTest>
#include <cmath>
#include <limits>

#include "engine/word_scale.h"

using namespace firth;

namespace {

bool near(const std::vector<float>& values, const std::vector<double>& expected) {
    if (values.size() != expected.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!(std::abs(static_cast<double>(values[i]) - expected[i]) < 1e-6)) return false;
    return true;
}

}  // namespace

class TestWordScale : public QObject {
    Q_OBJECT

private slots:
    void countsAreLogarithmic() {
        const Vocabulary vocabulary({{"a", 10}, {"b", 1000}, {"c", 1}, {"d", 100}}, 1);
        const WordScale scale = countScale(vocabulary, 4);
        QCOMPARE(scale.low, 1.0);
        QCOMPARE(scale.high, 1000.0);
        QVERIFY(near(scale.shares, {1, 2 / 3., 1 / 3., 0}));
        // Of fewer words the rarest of those is the low end.
        const WordScale two = countScale(vocabulary, 2);
        QCOMPARE(two.low, 100.0);
        QVERIFY(near(two.shares, {1, 0}));
        QVERIFY(near(countScale(vocabulary, 1).shares, {1}));
        QVERIFY(countScale(vocabulary, 0).shares.empty());
    }

    void similaritiesAreCosines() {
        Matrix rows(5, 2);
        rows << 2, 0, -3, 0, 0, 5, 1, 1, 0, 0;
        const WordScale scale = similarityScale(rows, (Vector(2) << 4, 0).finished());
        QCOMPARE(scale.low, -1.0);
        QCOMPARE(scale.high, 1.0);
        QVERIFY(near(scale.shares, {1, 0, 0.5, (1 + std::sqrt(0.5)) / 2, 0.5}));
    }

    void changesAreDistances() {
        Matrix before = Matrix::Zero(4, 2);
        Matrix rows(4, 2);
        rows << 3, 4, 0, 0, 0, 1, 0, std::numeric_limits<float>::quiet_NaN();
        const WordScale scale = changeScale(rows, before);
        QCOMPARE(scale.low, 0.0);
        QCOMPARE(scale.high, 5.0);
        QVERIFY(std::isnan(scale.shares[3]));
        QVERIFY(near({scale.shares.begin(), scale.shares.begin() + 3}, {1, 0, 0.2}));
        QVERIFY(near(changeScale(before, before).shares, {0, 0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestWordScale)
#include "tst_word_scale.moc"
