#include <QTest>
#include <numeric>
#include <random>

#include "app/widgets/map_density.h"
#include "app/widgets/map_ground.h"
#include "app/widgets/map_ramp.h"

using namespace firth;

/// Stamps, density, and the picture of all points that is made of the one or the other.
class TestMapGround : public QObject {
    Q_OBJECT
private slots:
    void aStampIsWhatAPainterPaints();
    void stampsAreCutAtTheEdges();
    void aDensityCountsTheWordsOnEachPixel();
    void aDensityIsOfWhatIsInSight();
    void fewAreDrawnAsPoints();
    void veryManyAreADensityThatResolvesWhenZoomed();
    void markedWordsStandOut();
    void isDrawnAnewOnlyWhenForgotten();

private:
    static MapCamera camera(const QSize& size) {
        MapCamera camera;
        camera.setViewport(size, {});
        camera.fit(QRectF(0, 0, size.width(), size.height()));
        return camera;
    }
};

namespace {

const Theme light = theme(ThemeKind::Light);

/// `words` places on whole units, each pixel (x, y from the top) of `size` a unit.
Matrix places(const std::vector<QPoint>& pixels, const QSize& size) {
    Matrix xy(static_cast<Eigen::Index>(pixels.size()), 2);
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        xy(static_cast<Eigen::Index>(i), 0) = static_cast<float>(pixels[i].x()) + 0.5F;
        xy(static_cast<Eigen::Index>(i), 1) =
            static_cast<float>(size.height() - pixels[i].y()) - 0.5F;
    }
    return xy;
}

}  // namespace

void TestMapGround::aStampIsWhatAPainterPaints() {
    QImage sprite(10, 10, QImage::Format_ARGB32_Premultiplied);
    sprite.fill(Qt::transparent);
    {
        QPainter painter(&sprite);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(213, 94, 0, 140));
        painter.drawEllipse(QRectF(1.3, 1.3, 7.4, 7.4));
    }
    MapStamps stamps;
    stamps.add(sprite, sprite.rect());
    QImage painted(60, 40, QImage::Format_RGB32), stamped(60, 40, QImage::Format_RGB32);
    painted.fill(light.card);
    stamped.fill(light.card);
    QPainter painter(&painted);
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        const int x = static_cast<int>(random() % 60), y = static_cast<int>(random() % 40);
        painter.drawImage(x - 5, y - 5, sprite);
        stamps.put(stamped, 0, x, y);
    }
    painter.end();
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x) {
            const QColor a = painted.pixelColor(x, y), b = stamped.pixelColor(x, y);
            QVERIFY(std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3 &&
                    std::abs(a.blue() - b.blue()) <= 3);
        }
}

void TestMapGround::stampsAreCutAtTheEdges() {
    QImage sprite(4, 4, QImage::Format_ARGB32_Premultiplied);
    sprite.fill(Qt::black);
    MapStamps stamps;
    stamps.add(sprite, sprite.rect());
    QImage ground(20, 10, QImage::Format_RGB32);
    ground.fill(Qt::white);
    for (const QPoint& at : {QPoint(0, 0), QPoint(20, 10), QPoint(-50, 5), QPoint(10, 500)})
        stamps.put(ground, 0, at.x(), at.y());
    int black = 0;
    for (int y = 0; y < 10; ++y)
        for (int x = 0; x < 20; ++x) black += ground.pixelColor(x, y) == Qt::black;
    QCOMPARE(black, 8);
    QCOMPARE(ground.pixelColor(1, 1), QColor(Qt::black));
    QCOMPARE(ground.pixelColor(18, 8), QColor(Qt::black));
}

void TestMapGround::aDensityCountsTheWordsOnEachPixel() {
    const QSize size(40, 30);
    MapPoints points;
    std::vector<QPoint> pixels(100, QPoint(7, 3));
    pixels.insert(pixels.end(), 10, QPoint(20, 20));
    pixels.push_back({39, 29});
    points.set(places(pixels, size));
    const MapDensity density = densityOf(points, camera(size), size, light);
    QCOMPARE(density.most, 100U);
    QCOMPARE(density.picture.pixelColor(7, 3), rampColour(light, 1));
    // Ten is half of a hundred by the logarithm.
    QCOMPARE(density.picture.pixelColor(20, 20), rampColour(light, 0.5));
    QCOMPARE(density.picture.pixelColor(39, 29), rampColour(light, 0));
    QCOMPARE(density.picture.pixelColor(8, 3), light.card);
}

void TestMapGround::aDensityIsOfWhatIsInSight() {
    const QSize size(40, 30);
    MapPoints points;
    std::vector<QPoint> pixels(5000, QPoint(7, 3));
    pixels.insert(pixels.end(), 3, QPoint(20, 20));
    points.set(places(pixels, size));
    MapCamera near = camera(size);
    QCOMPARE(densityOf(points, near, size, light).most, 5000U);
    near.pan({-12, 0});
    QCOMPARE(densityOf(points, near, size, light).most, 3U);
    near.pan({-100, 0});
    QCOMPARE(densityOf(points, near, size, light).most, 0U);
}

void TestMapGround::fewAreDrawnAsPoints() {
    const QSize size(100, 80);
    MapPoints points;
    points.set(places({{20, 30}, {70, 60}}, size));
    const std::vector<int> looks{0, -1}, marked;
    MapSprites sprites;
    sprites.drawGroups(light, 1, 1);
    const MapCamera view = camera(size);
    MapGround ground;
    ground.draw({points, view, looks, marked}, sprites, light, size, 1);
    QVERIFY(!ground.isDensity());
    QCOMPARE(ground.words(), (std::vector<int>{0, 1}));
    QImage seen(size, QImage::Format_RGB32);
    QPainter painter(&seen);
    ground.paint(painter, seen.rect());
    painter.end();
    const QColor orange = seen.pixelColor(20, 30), grey = seen.pixelColor(70, 60);
    QVERIFY(orange.hsvSaturationF() > 0.4F);
    QVERIFY(std::abs(orange.hsvHue() - light.group(0).hsvHue()) < 5);
    QVERIFY(grey.hsvSaturationF() < 0.1F);
    QVERIFY(grey.lightness() < 225);
    QCOMPARE(seen.pixelColor(50, 45), light.card);
}

void TestMapGround::veryManyAreADensityThatResolvesWhenZoomed() {
    const QSize size(200, 150);
    constexpr int count = 150'000;
    Matrix xy(count, 2);
    std::mt19937 random(2);
    std::uniform_real_distribution<float> across(0, 200), up(0, 150);
    for (int word = 0; word < count; ++word) {
        xy(word, 0) = across(random);
        xy(word, 1) = up(random);
    }
    MapPoints points;
    points.set(xy);
    const std::vector<int> looks(count, -1), marked;
    MapSprites sprites;
    sprites.drawGroups(light, 1, 0);
    MapCamera view = camera(size);
    MapGround ground;
    ground.draw({points, view, looks, marked}, sprites, light, size, 1);
    QVERIFY(ground.isDensity());
    QVERIFY(ground.mostOnAPixel() > 5);
    QVERIFY(ground.words().empty());
    view.zoomAt({100, 75}, 4);
    ground.draw({points, view, looks, marked}, sprites, light, size, 1);
    QVERIFY(!ground.isDensity());
    QVERIFY(ground.words().size() > 8000 && ground.words().size() < 15'000);
    QVERIFY(std::ranges::is_sorted(ground.words()));
}

void TestMapGround::markedWordsStandOut() {
    const QSize size(100, 80);
    MapPoints points;
    points.set(places({{20, 30}, {70, 60}}, size));
    const std::vector<int> looks{0, 0}, marked{1, 50};
    MapSprites sprites;
    sprites.drawGroups(light, 1, 1);
    const MapCamera view = camera(size);
    MapGround ground;
    ground.draw({points, view, looks, marked}, sprites, light, size, 1);
    QImage seen(size, QImage::Format_RGB32);
    QPainter painter(&seen);
    ground.paint(painter, seen.rect());
    painter.end();
    QCOMPARE(seen.pixelColor(70, 60), light.group(0));
    QVERIFY(seen.pixelColor(20, 30) != light.group(0));
    // Larger, not only of a stronger colour.
    QVERIFY(seen.pixelColor(74, 60).lightness() < 200);
    QVERIFY(seen.pixelColor(24, 30).lightness() > 240);
}

void TestMapGround::isDrawnAnewOnlyWhenForgotten() {
    MapGround ground;
    QVERIFY(!ground.isDrawn({10, 10}, 1));
    MapPoints points;
    const std::vector<int> none;
    MapSprites sprites;
    sprites.drawGroups(light, 1, 0);
    const MapCamera view = camera({10, 10});
    ground.draw({points, view, none, none}, sprites, light, {10, 10}, 1);
    QVERIFY(ground.isDrawn({10, 10}, 1));
    QVERIFY(!ground.isDrawn({11, 10}, 1));
    QVERIFY(!ground.isDrawn({10, 10}, 2));
    ground.forget();
    QVERIFY(!ground.isDrawn({10, 10}, 1));
}

QTEST_MAIN(TestMapGround)
#include "tst_map_ground.moc"
