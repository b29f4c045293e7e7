#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/hot_rows.h"

using namespace firth;

namespace {

constexpr std::size_t rows = 40, columns = 20;

/// Row i holds i everywhere.
PaddedMatrix numbered() {
    Matrix values(rows, columns);
    for (std::size_t i = 0; i < rows; ++i)
        values.row(static_cast<Eigen::Index>(i)).setConstant(static_cast<float>(i));
    return PaddedMatrix(values);
}

/// Learns, as a kernel does.
void add(float* row, float amount) {
    for (std::size_t c = 0; c < columns; ++c) row[c] += amount;
}

/// The ranks that are exchanged in so many rounds of one window an octave, counted.
std::vector<int> exchanged(HotRows::Hottest hottest, std::size_t octaves, std::size_t rounds) {
    PaddedMatrix shared = numbered();
    HotRows hot(shared, hottest, octaves, octaves);
    hot.take();
    std::vector<int> times(rows);
    for (std::size_t window = 0; window < octaves * rounds; ++window) {
        for (std::size_t i = 0; i < rows; ++i)
            if (hot.row(i) != shared.row(i)) add(hot.row(i), 1);
        const Matrix before = shared.values();
        hot.passWindow();
        for (std::size_t i = 0; i < rows; ++i) {
            const bool moved = shared.row(i)[0] > before(static_cast<Eigen::Index>(i), 0);
            times[hottest == HotRows::Hottest::First ? i : rows - 1 - i] += moved;
        }
    }
    return times;
}

}  // namespace

class TestHotRows : public QObject {
    Q_OBJECT
private slots:
    void copiesTheHottestAlone();
    void withoutOctavesAllIsShared();
    void whatTwoLearnIsAdded();
    void octavesTakeTurns();
    void aShortMatrixIsHotAsAWhole();
    void roundsAreAsLongAsTold();
    void takingForgets();
};

void TestHotRows::copiesTheHottestAlone() {
    for (const auto hottest : {HotRows::Hottest::First, HotRows::Hottest::Last}) {
        PaddedMatrix shared = numbered();
        HotRows hot(shared, hottest, 3, 3);
        hot.take();
        for (std::size_t i = 0; i < rows; ++i) {
            QCOMPARE(hot.row(i) != shared.row(i),
                     hottest == HotRows::Hottest::First ? i < 7 : i >= rows - 7);
            for (std::size_t c = 0; c < columns; ++c)
                QCOMPARE(hot.row(i)[c], static_cast<float>(i));
        }
    }
}

void TestHotRows::withoutOctavesAllIsShared() {
    PaddedMatrix shared = numbered();
    const Matrix before = shared.values();
    HotRows hot(shared, HotRows::Hottest::First, 0, 10);
    hot.take();
    for (std::size_t i = 0; i < rows; ++i) QCOMPARE(hot.row(i), shared.row(i));
    for (int window = 0; window < 100; ++window) hot.passWindow();
    hot.exchangeAll();
    QVERIFY(shared.values() == before);
}

void TestHotRows::whatTwoLearnIsAdded() {
    PaddedMatrix shared = numbered();
    HotRows one(shared, HotRows::Hottest::First, 4, 4);
    HotRows other(shared, HotRows::Hottest::First, 4, 4);
    one.take();
    other.take();
    for (std::size_t i = 0; i < 15; ++i) {
        add(one.row(i), 100);
        add(other.row(i), 1000);
    }
    QCOMPARE(shared.row(3)[0], 3.0F);
    one.exchangeAll();
    other.exchangeAll();
    one.exchangeAll();  // nothing new was learned, so it only gets
    for (std::size_t i = 0; i < 15; ++i)
        for (std::size_t c = 0; c < columns; ++c)
            for (const float* row : {shared.row(i), one.row(i), other.row(i)})
                QCOMPARE(row[c], static_cast<float>(i) + 1100);
    QCOMPARE(shared.row(15)[0], 15.0F);
}

void TestHotRows::octavesTakeTurns() {
    for (const auto hottest : {HotRows::Hottest::First, HotRows::Hottest::Last}) {
        const std::vector<int> times = exchanged(hottest, 4, 8);
        for (std::size_t rank = 0; rank < rows; ++rank) {
            const int expected = rank == 0 ? 8 : rank < 3 ? 4 : rank < 7 ? 2 : rank < 15 ? 1 : 0;
            QCOMPARE(times[rank], expected);
        }
    }
}

void TestHotRows::aShortMatrixIsHotAsAWhole() {
    for (const auto hottest : {HotRows::Hottest::First, HotRows::Hottest::Last}) {
        const std::vector<int> times = exchanged(hottest, 6, 32);
        for (const int time : times) QVERIFY(time > 0);
        QCOMPARE(times[0], 32);
        QCOMPARE(times[20], 2);
    }
}

void TestHotRows::roundsAreAsLongAsTold() {
    PaddedMatrix shared = numbered();
    HotRows hot(shared, HotRows::Hottest::First, 3, 30);
    hot.take();
    int exchanges = 0;
    for (int window = 1; window <= 300; ++window) {
        add(hot.row(0), 1);
        const float before = shared.row(0)[0];
        hot.passWindow();
        if (shared.row(0)[0] > before) ++exchanges;
    }
    QCOMPARE(exchanges, 10);
}

/// After a divergence an earlier model is trained on.
void TestHotRows::takingForgets() {
    PaddedMatrix shared = numbered();
    HotRows hot(shared, HotRows::Hottest::First, 2, 2);
    hot.take();
    add(hot.row(1), std::numeric_limits<float>::infinity());
    hot.exchangeAll();
    QVERIFY(std::isinf(shared.row(1)[0]));
    shared.take(numbered().values());
    hot.take();
    hot.exchangeAll();
    QVERIFY(shared.values() == numbered().values());
}

QTEST_APPLESS_MAIN(TestHotRows)
#include "tst_hot_rows.moc"
