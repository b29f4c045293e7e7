#include <QTest>
#include <cmath>

#include "app/widgets/map_camera.h"

using namespace firth;

class TestMapCamera : public QObject {
    Q_OBJECT
private slots:
    void fitShowsAllWithinTheMargins();
    void yPointsUp();
    void oneScaleForBothWays();
    void onePointIsInTheMiddle();
    void screenToWorldAndBack();
    void followGrowsAtOnce();
    void followShrinksSlowlyAndComesToRest();
    void theFirstFollowFits();
    void glideStartsHereAndEndsFitted();
    void zoomHoldsWhatIsBelow();
    void zoomHasItsLimits();
    void panMovesByPixels();

private:
    static MapCamera camera() {
        MapCamera camera;
        camera.setViewport({400, 300}, {40, 20, 40, 60});
        return camera;
    }
};

namespace {

const QRectF world(QPointF(-4, -1), QPointF(4, 1));

bool near(const QPointF& a, const QPointF& b, double within = 1e-6) {
    return std::abs(a.x() - b.x()) <= within && std::abs(a.y() - b.y()) <= within;
}

}  // namespace

void TestMapCamera::fitShowsAllWithinTheMargins() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const QRectF inside = camera.inside().adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    QCOMPARE(camera.inside(), QRectF(40, 20, 320, 220));
    for (const QPointF& corner : {QPointF(-4, -1), QPointF(4, 1), QPointF(-4, 1)})
        QVERIFY(inside.contains(camera.toScreen(corner)));
    QVERIFY(near(camera.toScreen({0, 0}), inside.center()));
    QVERIFY(near(camera.toScreen({-4, 0}), {40, 130}));
}

void TestMapCamera::yPointsUp() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    QVERIFY(camera.toScreen({0, 1}).y() < camera.toScreen({0, -1}).y());
}

void TestMapCamera::oneScaleForBothWays() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const QPointF origin = camera.toScreen({0, 0});
    const double across = camera.toScreen({1, 0}).x() - origin.x();
    const double up = origin.y() - camera.toScreen({0, 1}).y();
    QCOMPARE(across, up);
    QCOMPARE(across, camera.scale());
}

void TestMapCamera::onePointIsInTheMiddle() {
    MapCamera camera = TestMapCamera::camera();
    camera.follow(QRectF(QPointF(3, 5), QSizeF(0, 0)));
    QVERIFY(near(camera.toScreen({3, 5}), camera.inside().center()));
    // And is not forgotten when others come.
    camera.follow(QRectF(QPointF(3, 5), QPointF(4, 6)));
    QVERIFY(camera.inside().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(camera.toScreen({4, 6})));
}

void TestMapCamera::screenToWorldAndBack() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    camera.zoomAt({100, 50}, 3.7);
    camera.pan({13, -8});
    QVERIFY(near(camera.toScreen(camera.toWorld({123, 45})), {123, 45}));
}

void TestMapCamera::followGrowsAtOnce() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const QRectF larger(QPointF(-4, -1), QPointF(12, 1));
    camera.follow(larger);
    QVERIFY(near(camera.toScreen({12, 0}), {360, 130}));
    QVERIFY(near(camera.toScreen({-4, 0}), {40, 130}));
}

void TestMapCamera::followShrinksSlowlyAndComesToRest() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const double before = camera.scale();
    const QRectF smaller(QPointF(-2, -1), QPointF(2, 1));
    camera.follow(smaller);
    QCOMPARE(camera.scale(), before);
    QVERIFY(camera.advance(0.016));
    QVERIFY(camera.scale() > before);
    QVERIFY(camera.scale() < before * 1.1);
    int frames = 0;
    while (camera.advance(0.016) && frames < 1000) ++frames;
    QVERIFY(frames < 300);
    QVERIFY(near(camera.toScreen({2, 0}), {360, 130}, 0.5));
    QVERIFY(!camera.advance(0.016));
}

void TestMapCamera::theFirstFollowFits() {
    MapCamera camera = TestMapCamera::camera();
    QVERIFY(!camera.advance(1));
    camera.follow(world);
    QVERIFY(near(camera.toScreen({4, 0}), {360, 130}));
}

void TestMapCamera::glideStartsHereAndEndsFitted() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    camera.zoomAt({60, 60}, 5);
    const QPointF before = camera.toScreen({1, 1});
    camera.glideTo(world, 0.2);
    QVERIFY(near(camera.toScreen({1, 1}), before, 1e-3));
    QVERIFY(camera.advance(0.1));
    QVERIFY(!near(camera.toScreen({1, 1}), before, 1));
    QVERIFY(!camera.advance(0.2));
    QVERIFY(near(camera.toScreen({4, 0}), {360, 130}));
    camera.zoomAt({60, 60}, 5);
    camera.glideTo(world, 0);
    QVERIFY(near(camera.toScreen({4, 0}), {360, 130}));
}

void TestMapCamera::zoomHoldsWhatIsBelow() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const QPointF held = camera.toWorld({77, 91});
    const double before = camera.scale();
    camera.zoomAt({77, 91}, 2);
    QVERIFY(near(camera.toScreen(held), {77, 91}));
    QCOMPARE(camera.scale(), 2 * before);
}

void TestMapCamera::zoomHasItsLimits() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const double whole = camera.scale();
    for (int i = 0; i < 400; ++i) camera.zoomAt({77, 91}, 10);
    QVERIFY(camera.scale() < whole * 1e6);
    for (int i = 0; i < 400; ++i) camera.zoomAt({77, 91}, 0.1);
    QVERIFY(camera.scale() > whole / 20);
}

void TestMapCamera::panMovesByPixels() {
    MapCamera camera = TestMapCamera::camera();
    camera.fit(world);
    const QPointF before = camera.toScreen({1, 1});
    camera.pan({30, -12});
    QVERIFY(near(camera.toScreen({1, 1}), before + QPointF(30, -12)));
}

QTEST_MAIN(TestMapCamera)
#include "tst_map_camera.moc"
