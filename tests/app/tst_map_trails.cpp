#include <QTest>
#include <QToolButton>
#include <cmath>
#include <limits>

#include "app/widgets/map_arrows.h"
#include "app/widgets/map_trails.h"
#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

using namespace firth;

/// Trails, and the arrows of vectors and analogies.
class TestMapTrails : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsTheWayOfFollowedWordsOnly();
    void forgetsWhatIsOlderThanTheLastSeconds();
    void noTimePassesWhileNothingMoves();
    void aJumpBeginsANewWay();
    void aWordThatIsNotThereHasNoWay();
    void fadesTowardsItsBeginning();
    void anArrowPointsToItsWordAndStopsShort();
    void theMapShowsTrailsOfChosenAndPinnedWords();
    void theMapShowsVectorsFromTheOrigin();
    void anAnalogyIsAParallelogram();
};

namespace {

const Theme light = theme(ThemeKind::Light);

Matrix at(double x, double y) {
    Matrix xy(3, 2);
    xy << 0, 0, 10, 10, static_cast<float>(x), static_cast<float>(y);
    return xy;
}

MapPoints points(double x, double y) {
    MapPoints result;
    result.set(at(x, y));
    return result;
}

/// How far a colour is from that of the card, 0 … 1.
double ink(const QImage& image, const QPointF& where) {
    return (light.card.lightnessF() - image.pixelColor(where.toPoint()).lightnessF()) /
           light.card.lightnessF();
}

/// The strongest ink within two pixels.
double inkNear(const QImage& image, const QPointF& where) {
    double most = 0;
    for (int x = -2; x <= 2; ++x)
        for (int y = -2; y <= 2; ++y) most = std::max(most, ink(image, where + QPointF(x, y)));
    return most;
}

}  // namespace

void TestMapTrails::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestMapTrails::keepsTheWayOfFollowedWordsOnly() {
    MapTrails trails;
    trails.follow({2});
    for (int i = 0; i <= 5; ++i) trails.add(points(i, 1), 0.1);
    const std::vector<QPointF> way = trails.way(2);
    QCOMPARE(way.size(), std::size_t{6});
    QCOMPARE(way.front(), QPointF(0, 1));
    QCOMPARE(way.back(), QPointF(5, 1));
    QVERIFY(trails.way(1).empty());
    trails.follow({1, 2});
    QCOMPARE(trails.way(2).size(), std::size_t{6});
    trails.follow({1});
    QVERIFY(trails.way(2).empty());
}

void TestMapTrails::forgetsWhatIsOlderThanTheLastSeconds() {
    MapTrails trails;
    trails.follow({2});
    for (int i = 0; i < 400; ++i) trails.add(points(std::fmod(i * 0.02, 10), 1), 0.1);
    const auto expected = static_cast<std::size_t>(MapTrails::lastSeconds / 0.1);
    QVERIFY(trails.way(2).size() >= expected - 1 && trails.way(2).size() <= expected + 2);
    // Many frames a second make no more places than can be told apart.
    trails.clear();
    for (int i = 0; i < 4000; ++i) trails.add(points(std::fmod(i * 0.002, 10), 1), 0.002);
    QVERIFY(trails.way(2).size() < 150);
    QVERIFY(trails.way(2).size() > 50);
}

void TestMapTrails::noTimePassesWhileNothingMoves() {
    MapTrails trails;
    trails.follow({2});
    trails.add(points(1, 1), 0.1);
    trails.add(points(2, 1), 0.1);
    for (int i = 0; i < 100; ++i) trails.add(points(2, 1), 1);
    QCOMPARE(trails.way(2).size(), std::size_t{2});
    // And a frame after a long pause is no long time either.
    trails.add(points(3, 1), 1000);
    QCOMPARE(trails.way(2).size(), std::size_t{3});
}

void TestMapTrails::aJumpBeginsANewWay() {
    MapTrails trails;
    trails.follow({2});
    trails.add(points(1, 1), 0.1);
    trails.add(points(1.5, 1), 0.1);
    trails.add(points(9, 9), 0.1);
    QCOMPARE(trails.way(2), (std::vector<QPointF>{QPointF(9, 9)}));
}

void TestMapTrails::aWordThatIsNotThereHasNoWay() {
    MapTrails trails;
    trails.follow({2, 7, -1});
    trails.add(points(1, 1), 0.1);
    trails.add(points(std::numeric_limits<double>::quiet_NaN(), 1), 0.1);
    for (const int word : {2, 7, -1}) QVERIFY(trails.way(word).empty());
    trails.add(MapPoints(), 0.1);
}

void TestMapTrails::fadesTowardsItsBeginning() {
    MapTrails trails;
    trails.follow({2});
    for (int i = 0; i <= 36; ++i) trails.add(points(1 + i * 0.2, 5), 0.1);
    MapCamera camera;
    camera.setViewport({200, 200}, {});
    camera.fit(QRectF(0, 0, 10, 10));
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(light.card);
    QPainter painter(&image);
    trails.paint(painter, camera, 2, light.ink);
    painter.end();
    const auto inkAt = [&](double x) { return inkNear(image, camera.toScreen({x, 5})); };
    QVERIFY(inkAt(7.5) > 0.6);
    QVERIFY(inkAt(7.5) > inkAt(5) + 0.1);
    QVERIFY(inkAt(5) > inkAt(2) + 0.1);
    QCOMPARE(inkAt(9.5), 0.0);
}

void TestMapTrails::anArrowPointsToItsWordAndStopsShort() {
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(light.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArrow(painter, {20, 50}, {180, 50}, light.ink);
    paintArrow(painter, {100, 80}, {106, 80}, light.ink);  // too short
    painter.end();
    QVERIFY(ink(image, {60, 50}) > 0.5);
    QVERIFY(ink(image, {168, 50}) > 0.5);  // the head
    QVERIFY(ink(image, {163, 48}) > 0.5);  // is wider than the line
    QCOMPARE(ink(image, {100, 47}), 0.0);
    QCOMPARE(inkNear(image, {178, 50}), 0.0);
    QCOMPARE(inkNear(image, {103, 80}), 0.0);
}

void TestMapTrails::theMapShowsTrailsOfChosenAndPinnedWords() {
    MapView map;
    map.resize(400, 400);
    map.setWords({{"a", "b", "c"}, {}, {}});
    map.setPoints(at(1, 5));
    map.setSelected(2);
    for (int i = 1; i <= 12; ++i) {
        QTest::qWait(20);
        map.setPoints(at(1 + i * 0.5, 5));
    }
    QVERIFY(map.trails().way(2).size() >= 2);
    const QPointF start =
        map.screenPosition(0) + (map.screenPosition(1) - map.screenPosition(0)) * 0.4;
    const QPointF middle(start.x(), map.screenPosition(2).y());
    QVERIFY(inkNear(map.grab().toImage(), middle) > 0.1);
    QTest::keyClick(&map, Qt::Key_T);
    QCOMPARE(inkNear(map.grab().toImage(), middle), 0.0);
    QTest::keyClick(&map, Qt::Key_T);
    map.clearTrails();
    QCOMPARE(inkNear(map.grab().toImage(), middle), 0.0);
    map.setPinned({0});
    map.setSelected(-1);
    map.setPoints(at(1, 5));
    QVERIFY(map.trails().way(2).empty());
    QCOMPARE(map.trails().way(0).size(), std::size_t{1});
}

void TestMapTrails::theMapShowsVectorsFromTheOrigin() {
    MapView map;
    map.resize(400, 400);
    map.setWords({{"a", "b", "c"}, {}, {}});
    map.setPoints(at(8, 2));
    map.setSelected(2);
    map.setPinned({1});
    map.grab();
    const auto world = [&](double x, double y) {
        const QPointF zero = map.screenPosition(0), ten = map.screenPosition(1);
        return QPointF(zero.x() + (ten.x() - zero.x()) * x / 10,
                       zero.y() + (ten.y() - zero.y()) * y / 10);
    };
    map.setOrigin(QPointF(2, 6));
    const QPointF toChosen = world(5, 4), toPinned = world(6, 8);
    QCOMPARE(inkNear(map.grab().toImage(), toChosen), 0.0);
    QTest::keyClick(&map, Qt::Key_A);
    const QImage image = map.grab().toImage();
    QVERIFY(inkNear(image, toChosen) > 0.4);
    QVERIFY(inkNear(image, toPinned) > 0.2);
    QVERIFY(inkNear(image, world(2, 6)) > 0.4);
    map.setOrigin(std::nullopt);
    QCOMPARE(inkNear(map.grab().toImage(), toChosen), 0.0);
}

void TestMapTrails::anAnalogyIsAParallelogram() {
    MapView map;
    map.resize(400, 400);
    map.setWords({{"a", "b", "c", "d"}, {}, {}});
    Matrix xy(4, 2);
    xy << 0, 0, 0, 10, 10, 0, 10, 10;
    map.setPoints(xy);
    const QPointF solid = (map.screenPosition(0) + map.screenPosition(1)) / 2;
    const QPointF other = (map.screenPosition(2) + map.screenPosition(3)) / 2;
    QCOMPARE(inkNear(map.grab().toImage(), solid), 0.0);
    map.setParallelogram(std::array{0, 1, 2, 3});
    const QImage image = map.grab().toImage();
    QVERIFY(inkNear(image, solid) > 0.6);
    QVERIFY(inkNear(image, other) > 0.6);
    // The head is at b, none at a.
    const QPointF up(0, map.screenPosition(1).y() - map.screenPosition(0).y());
    const QPointF ahead = up / std::hypot(up.x(), up.y());
    QVERIFY(ink(image, map.screenPosition(1) - ahead * 16 + QPointF(2, 0)) > 0.3);
    QCOMPARE(ink(image, map.screenPosition(0) + ahead * 16 + QPointF(2, 0)), 0.0);
    // The other two sides are dashed: some of it is there, some is not.
    int there = 0, gaps = 0;
    const QPointF from = map.screenPosition(1), to = map.screenPosition(3);
    for (double x = from.x() + 30; x < to.x() - 30; ++x) {
        const QPointF on(x, from.y());
        const double strokes = ink(image, on) + ink(image, on - QPointF(0, 1));
        (strokes > 0.3 ? there : gaps)++;
    }
    QVERIFY(there > 20);
    QVERIFY(gaps > 3);
    map.setParallelogram(std::array{0, 1, 2, 99});  // a word that the map does not show
    QCOMPARE(inkNear(map.grab().toImage(), solid), 0.0);
}

QTEST_MAIN(TestMapTrails)
#include "tst_map_trails.moc"
