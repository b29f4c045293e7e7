// What the map paints: points, colours, scale, frame, and the places of growing and odd data.
#include <QToolButton>
#include <limits>

#include "app/widgets/map_ramp.h"
#include "tests/app/map_view_test.h"

using namespace firth;

namespace {

/// The colour in the corner of the box around a point's shape.
QColor topLeftOfShape(const QImage& image, const QPoint& middle) {
    const auto painted = [&](const QPoint& at) {
        return !like(image.pixelColor(at), light().card, 60);
    };
    QPoint left = middle;
    while (painted(left - QPoint(1, 0))) left -= QPoint(1, 0);
    QPoint top = middle;
    while (painted(top - QPoint(0, 1))) top -= QPoint(0, 1);
    return image.pixelColor(left.x(), top.y());
}

}  // namespace

class TestMapView : public MapViewTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showMap(); }
    void cleanup() { hideMap(); }
    void showsTheMessageWithoutPoints();
    void pointsHaveTheColourOfTheirGroup();
    void aScaleColoursByAmount();
    void groupsThatComeLaterColourThePoints();
    void pinnedWordsAreRingedAndLabelled();
    void followsThePalette();
    void everyPointIsInsideAndYPointsUp();
    void growingDataStayInside();
    void shrinkingDataAreFollowedToRest();
    void placesThatAreNoNumbersAreSkipped();
    void aDensitySaysHowManyWordsAPixelHas();
    void manyGroupsLeaveRoomForTheMap();
    void hasAName();
};

void TestMapView::showsTheMessageWithoutPoints() {
    MapView empty;
    empty.resize(300, 200);
    const QImage blank = empty.grab().toImage();
    QVERIFY(like(blank.pixelColor(150, 100), light().card));
    empty.setMessage("Choose a corpus");
    QVERIFY(pixels(empty.grab().toImage(), {150, 100}, 60, light().quiet) > 10);
    QVERIFY(!like(image().pixelColor(at(0)), light().card));
}

void TestMapView::pointsHaveTheColourOfTheirGroup() {
    QVERIFY(like(colourAt(at(0)), light().group(0)));
    QVERIFY(like(colourAt(at(1)), light().group(1)));
    QVERIFY(like(colourAt(at(4)), light().group(-1)));
    QVERIFY(like(colourAt(nothing()), light().card));
    // A square fills its corners, a circle does not.
    QVERIFY(!like(topLeftOfShape(image(), at(1)), light().card, 60));
    QVERIFY(like(topLeftOfShape(image(), at(0)), light().card, 60));
    // The legend shows the same signs.
    const auto& entries = map_->legend().entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1].text, QString("sides"));
    QVERIFY(pixels(image(), (entries[1].rect.topLeft() + QPointF(7, 9)).toPoint(), 8,
                   light().group(1)) > 20);
}

void TestMapView::aScaleColoursByAmount() {
    const float none = std::numeric_limits<float>::quiet_NaN();
    map_->setColouring(
        {MapColouring::Kind::Scale, {}, {}, {0, 0.5F, 1, none, 7}, "count", "1", "4,000"});
    QVERIFY(like(colourAt(at(0)), rampColour(light(), 0)));
    QVERIFY(like(colourAt(at(1)), rampColour(light(), 0.5), 20));
    QVERIFY(like(colourAt(at(2)), rampColour(light(), 1)));
    QVERIFY(like(colourAt(at(3)), light().group(-1)));
    QVERIFY(like(colourAt(at(4)), rampColour(light(), 1)));  // out of range: the end
    QVERIFY(map_->legend().entries().isEmpty());
    QCOMPARE(map_->scaleLegend().text(), QString("count 1 – 4,000"));
    const QRectF ramp = map_->scaleLegend().ramp();
    QVERIFY(QRectF(map_->rect()).contains(map_->scaleLegend().rect()));
    QVERIFY(like(colourAt(ramp.center() - QPointF(ramp.width() / 2 - 3, 0)),
                 rampColour(light(), 0.02), 12));
    QVERIFY(like(colourAt(ramp.center() + QPointF(ramp.width() / 2 - 4, 0)),
                 rampColour(light(), 0.98), 12));
    for (int word = 0; word < 5; ++word)
        QVERIFY(!map_->scaleLegend().rect().contains(map_->screenPosition(word)));
    // Ever darker on the light ground.
    for (int step = 0; step < 10; ++step)
        QVERIFY(rampColour(light(), step / 10.0).lightnessF() >
                rampColour(light(), (step + 1) / 10.0).lightnessF());
}

void TestMapView::groupsThatComeLaterColourThePoints() {
    map_->setColouring(
        {MapColouring::Kind::Groups, {1, -1, 3}, {"a", "b", "c", "d"}, {}, {}, {}, {}});
    QVERIFY(like(colourAt(at(0)), light().group(1)));
    QVERIFY(like(colourAt(at(1)), light().group(-1)));
    QVERIFY(like(colourAt(at(2)), light().group(3)));
    QVERIFY(like(colourAt(at(4)), light().group(-1)));
    QCOMPARE(map_->legend().entries().size(), 4);
    QVERIFY(map_->scaleLegend().rect().isEmpty());
}

void TestMapView::pinnedWordsAreRingedAndLabelled() {
    const int before = pixels(image(), at(2), 9, light().accent);
    map_->setPinned({2, 4000});
    QVERIFY(pixels(image(), at(2), 9, light().accent) > before + 6);
    setCrowd(1000, 3);
    map_->grab();
    QVERIFY(!labelled(996));
    map_->setPinned({996});
    map_->grab();
    QVERIFY(labelled(996));
}

void TestMapView::followsThePalette() {
    map_->grab();
    applyTheme(*qApp, ThemeKind::Dark, 1);
    const Theme dark = theme(ThemeKind::Dark);
    QVERIFY(like(colourAt(at(0)), dark.group(0)));
    QVERIFY(like(colourAt(nothing()), dark.card));
}

void TestMapView::everyPointIsInsideAndYPointsUp() {
    for (int word = 0; word < 5; ++word) QVERIFY(inside(word));
    QVERIFY(at(3).y() < at(0).y());
    QVERIFY(at(1).x() > at(0).x());
    const QPointF centre = map_->screenPosition(0);
    QCOMPARE(map_->screenPosition(1).x() - centre.x(),
             2 * (centre.y() - map_->screenPosition(3).y()));
    for (int word = 0; word < 5; ++word)
        QVERIFY(!map_->legend().rect().contains(map_->screenPosition(word)));
}

void TestMapView::growingDataStayInside() {
    for (const float factor : {2.F, 50.F, 1e6F}) {
        map_->setPoints(cross() * factor);
        for (int word = 0; word < 5; ++word) QVERIFY(inside(word));
    }
}

void TestMapView::shrinkingDataAreFollowedToRest() {
    const double wide = map_->screenPosition(1).x() - map_->screenPosition(2).x();
    map_->setPoints(cross() / 2);
    QVERIFY(map_->screenPosition(1).x() - map_->screenPosition(2).x() < 0.6 * wide);
    QTRY_VERIFY(map_->screenPosition(1).x() - map_->screenPosition(2).x() > 0.98 * wide);
}

void TestMapView::placesThatAreNoNumbersAreSkipped() {
    Matrix broken = cross();
    broken(4, 0) = std::numeric_limits<float>::quiet_NaN();
    broken(3, 1) = std::numeric_limits<float>::infinity();
    map_->setPoints(broken);
    map_->setSelected(4);
    map_->setHighlighted({3});
    QVERIFY(like(colourAt(at(0)), light().group(0)));
    QVERIFY(!labelled(4));
    QTest::keyClick(map_.get(), Qt::Key_Right);
    map_->setPoints(Matrix::Constant(5, 2, std::numeric_limits<float>::quiet_NaN()));
    map_->grab();
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, {10, 10});
    QCOMPARE(map_->selected(), -1);
    map_->setPoints(Matrix::Zero(5, 2));
    QVERIFY(inside(0));
    map_->grab();
}

void TestMapView::aDensitySaysHowManyWordsAPixelHas() {
    setCrowd(120'000, 3);
    map_->setSelected(7);
    map_->grab();
    QVERIFY(map_->scaleLegend().text().startsWith("each pixel: 1 – "));
    QVERIFY(map_->scaleLegend().text().endsWith(" words"));
    QVERIFY(QRectF(map_->rect()).contains(map_->scaleLegend().rect()));
    QVERIFY(labelled(7));
    for (const PlacedLabel& label : map_->labels())
        QVERIFY(!label.rect.intersects(map_->scaleLegend().rect()));
    // Any word is found by the mouse; zoomed in, words are points again with their groups' legend.
    QTest::mouseMove(map_.get(), at(7));
    QVERIFY(map_->hovered() >= 0);
    wheel(at(7), 120 * 20);
    map_->grab();
    QVERIFY(map_->scaleLegend().rect().isEmpty());
    QCOMPARE(map_->legend().entries().size(), 3);
}

void TestMapView::manyGroupsLeaveRoomForTheMap() {
    setCrowd(500, 40);
    map_->resize(300, 200);
    map_->grab();
    QVERIFY(map_->legend().rect().height() < 70);
    QCOMPARE(map_->legend().entries().last().group, -1);
    QVERIFY(map_->legend().entries().last().text.startsWith('+'));
    for (const MapLegend::Entry& entry : map_->legend().entries())
        QVERIFY(QRectF(map_->rect()).contains(entry.rect));
    for (int word = 0; word < 500; ++word) QVERIFY(inside(word));
    map_->resize(20, 10);
    map_->grab();
}

void TestMapView::hasAName() {
    QCOMPARE(map_->accessibleName(), QString("Map"));
    QCOMPARE(map_->objectName(), QString("map"));
    map_->setSelected(2);
    QVERIFY(map_->accessibleDescription().contains("west"));
    QVERIFY(!map_->findChild<QToolButton*>("fitMap")->accessibleName().isEmpty());
}

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
