#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "app/widgets/map_points.h"

using namespace firth;

class TestMapPoints : public QObject {
    Q_OBJECT
private slots:
    void nothing();
    void findsWhatLookingAtAllFinds_data();
    void findsWhatLookingAtAllFinds();
    void leavesOutWhatIsNoNumber();
    void ofTwoInOnePlaceTheMoreFrequent();
};

namespace {

Matrix cloud(int words, float squeeze) {
    std::mt19937 random(5);
    std::normal_distribution<float> place;
    Matrix xy(words, 2);
    for (int word = 0; word < words; ++word) {
        xy(word, 0) = 3 + squeeze * place(random);
        xy(word, 1) = place(random);
    }
    return xy;
}

}  // namespace

void TestMapPoints::nothing() {
    MapPoints points;
    QVERIFY(!points.bounds());
    QVERIFY(points.wordsIn(QRectF(-1, -1, 2, 2)).empty());
    QCOMPARE(points.countNear(QRectF(-1, -1, 2, 2)), std::size_t{0});
    QCOMPARE(points.nearest({0, 0}, 10), -1);
    QVERIFY(!points.has(0));
}

void TestMapPoints::findsWhatLookingAtAllFinds_data() {
    QTest::addColumn<int>("words");
    QTest::addColumn<float>("squeeze");
    QTest::newRow("one") << 1 << 1.F;
    QTest::newRow("nine") << 9 << 1.F;
    QTest::newRow("many") << 5000 << 1.F;
    QTest::newRow("in a line") << 500 << 0.F;
    QTest::newRow("long") << 5000 << 1000.F;
}

void TestMapPoints::findsWhatLookingAtAllFinds() {
    QFETCH(int, words);
    QFETCH(float, squeeze);
    const Matrix xy = cloud(words, squeeze);
    MapPoints points;
    points.set(xy);
    QCOMPARE(points.rows(), words);
    const QRectF all = *points.bounds();
    QCOMPARE(all.left(), static_cast<double>(xy.col(0).minCoeff()));
    QCOMPARE(all.right(), static_cast<double>(xy.col(0).maxCoeff()));
    QCOMPARE(all.top(), static_cast<double>(xy.col(1).minCoeff()));
    QCOMPARE(all.bottom(), static_cast<double>(xy.col(1).maxCoeff()));
    QCOMPARE(points.wordsIn(all).size(), static_cast<std::size_t>(words));

    std::mt19937 random(6);
    std::uniform_real_distribution<double> share(-0.2, 1.2);
    const auto somewhere = [&] {
        return QPointF(all.left() + share(random) * std::max(all.width(), 1.0),
                       all.top() + share(random) * std::max(all.height(), 1.0));
    };
    for (int trial = 0; trial < 50; ++trial) {
        const QRectF area = QRectF(somewhere(), somewhere()).normalized();
        std::vector<int> inside;
        for (int word = 0; word < words; ++word) {
            const QPointF at = points.at(word);
            if (at.x() >= area.left() && at.x() <= area.right() && at.y() >= area.top() &&
                at.y() <= area.bottom())
                inside.push_back(word);
        }
        QCOMPARE(points.wordsIn(area), inside);
        QVERIFY(points.countNear(area) >= inside.size());

        const QPointF to = somewhere();
        const double within = 0.3 * std::max(all.width(), 1.0);
        int nearest = -1;
        double least = within;
        for (int word = 0; word < words; ++word) {
            const QPointF way = points.at(word) - to;
            const double distance = std::hypot(way.x(), way.y());
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        QCOMPARE(points.nearest(to, within), nearest);
    }
    // A small part is found in few cells.
    if (words == 5000) QVERIFY(points.countNear(QRectF(all.center(), all.size() / 50)) < 500);
    QCOMPARE(points.countNear(all.translated(2 * all.width() + 1, 0)), std::size_t{0});
}

void TestMapPoints::leavesOutWhatIsNoNumber() {
    Matrix xy = cloud(4, 1);
    xy(1, 0) = std::numeric_limits<float>::quiet_NaN();
    xy(2, 1) = std::numeric_limits<float>::infinity();
    MapPoints points;
    points.set(xy);
    QVERIFY(points.has(0));
    QVERIFY(!points.has(1));
    QVERIFY(!points.has(2));
    QVERIFY(!points.has(4));
    QVERIFY(!points.has(-1));
    QCOMPARE(points.wordsIn(*points.bounds()), (std::vector<int>{0, 3}));
    points.set(Matrix::Constant(3, 2, std::numeric_limits<float>::quiet_NaN()));
    QVERIFY(!points.bounds());
}

void TestMapPoints::ofTwoInOnePlaceTheMoreFrequent() {
    MapPoints points;
    points.set(Matrix::Zero(5, 2));
    QCOMPARE(points.nearest({0.1, 0}, 1), 0);
    QCOMPARE(points.nearest({2, 0}, 1), -1);
    QCOMPARE(points.wordsIn(QRectF(-1, -1, 2, 2)).size(), std::size_t{5});
}

QTEST_MAIN(TestMapPoints)
#include "tst_map_points.moc"
