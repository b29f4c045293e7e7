#include <QTest>
#include <cmath>

#include "engine/subsampling.h"

using namespace firth;

class TestSubsampling : public QObject {
    Q_OBJECT

private slots:
    void formula_data() {
        QTest::addColumn<quint64>("count");
        QTest::addColumn<quint64>("total");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("keep");
        // word2vec.c: (sqrt(count / (sample * total)) + 1) * (sample * total) / count
        QTest::newRow("f = 100 t") << quint64{100} << quint64{1000} << 1e-3 << 0.11;
        QTest::newRow("f = 4 t") << quint64{4} << quint64{1000} << 1e-3 << 0.75;
        QTest::newRow("f = t") << quint64{1} << quint64{1000} << 1e-3 << 1.0;
        QTest::newRow("rare") << quint64{1} << quint64{1000000} << 1e-3 << 1.0;
        QTest::newRow("the only word") << quint64{1000} << quint64{1000} << 1e-4 << 0.0101;
        QTest::newRow("no threshold") << quint64{900} << quint64{1000} << 0.0 << 1.0;
        QTest::newRow("no occurrence") << quint64{0} << quint64{1000} << 1e-3 << 1.0;
        QTest::newRow("empty corpus") << quint64{0} << quint64{0} << 1e-3 << 1.0;
    }
    void formula() {
        QFETCH(quint64, count);
        QFETCH(quint64, total);
        QFETCH(double, threshold);
        QFETCH(double, keep);
        QVERIFY(std::abs(keepProbability(count, total, threshold) - keep) < 1e-12);
    }

    void frequentWordsAreKeptLessOften() {
        double last = 1;
        for (std::uint64_t count = 1; count <= 1000000; count *= 2) {
            const double keep = keepProbability(count, 1000000, 1e-4);
            QVERIFY(keep > 0 && keep <= last);
            last = keep;
        }
        QVERIFY(last < 0.02);
    }

    void vocabularyIsCountedAsAWhole() {
        const Vocabulary vocabulary({{"rare", 10}, {"the", 90}}, 1);
        const std::vector<double> keep = keepProbabilities(vocabulary, 0.01);
        QCOMPARE(keep.size(), std::size_t{2});
        QCOMPARE(keep[0], keepProbability(90, 100, 0.01));
        QCOMPARE(keep[1], keepProbability(10, 100, 0.01));
        QVERIFY(keep[0] < keep[1]);
        QCOMPARE(keepProbabilities(vocabulary, 0), std::vector<double>(2, 1.0));
        QVERIFY(keepProbabilities(Vocabulary(), 0.01).empty());
    }
};

QTEST_APPLESS_MAIN(TestSubsampling)
#include "tst_subsampling.moc"
