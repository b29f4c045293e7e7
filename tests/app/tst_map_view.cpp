#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>
#include <limits>
#include <memory>
#include <random>

#include "app/widgets/map_ramp.h"
#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

using namespace firth;

/// A cross of five words (two groups and one word of none) on a shown map.
class TestMapView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheMessageWithoutPoints();
    void pointsHaveTheColourOfTheirGroup();
    void aScaleColoursByAmount();
    void groupsThatComeLaterColourThePoints();
    void pinnedWordsAreRingedAndLabelled();
    void followsThePalette();
    void everyPointIsInsideAndYPointsUp();
    void clickSelectsAndClickOnNothingClears();
    void clickOnALabelSelectsItsWord();
    void selectingFromOutsideIsSilentAndDrawsARing();
    void hoverShowsACard();
    void theCardSaysWhatIsKnown();
    void dragPansAndTheFitButtonGoesBack();
    void wheelZoomsAboutTheCursor();
    void doubleClickFitsAndLeavesTheSelection();
    void keysZoomPanAndFit();
    void arrowsMoveTheSelection();
    void escapeClears();
    void growingDataStayInside();
    void shrinkingDataAreFollowedToRest();
    void placesThatAreNoNumbersAreSkipped();
    void labelsAvoidEachOtherTheLegendAndTheChosenPoint();
    void theChosenWordAndItsNeighboursAreLabelledFirst();
    void everyGroupHasItsMostFrequentWordLabelled();
    void nineWordsAllHaveTheirLabels();
    void labelsAreSteadyWhilePointsMoveALittle();
    void theMouseMovesNoLabel();
    void aDensitySaysHowManyWordsAPixelHas();
    void newWordsForgetTheOldOnes();
    void longRightToLeftAndOddWords();
    void manyGroupsLeaveRoomForTheMap();
    void focusRingOnlyForTheKeyboard();
    void hasAName();

private:
    QColor colourAt(const QPointF& at) { return image().pixelColor(at.toPoint()); }
    QImage image() { return map_->grab().toImage(); }
    QPoint at(int word) const { return map_->screenPosition(word).toPoint(); }
    bool inside(int word) const {
        return QRectF(map_->rect()).contains(map_->screenPosition(word));
    }
    /// What a place looks like where there is no point.
    QPoint nothing() const { return {map_->width() / 4, map_->height() / 4}; }
    bool labelled(int word) const;
    Matrix setCrowd(int words, int groups);
    void wheel(const QPointF& where, int eighths);

    static Matrix cross() {
        Matrix xy(5, 2);
        xy << 0, 0, 2, 0, -2, 0, 0, 1, 0, -1;
        return xy;
    }

    std::unique_ptr<MapView> map_;
};

namespace {

Theme light() {
    return theme(ThemeKind::Light);
}

bool like(const QColor& a, const QColor& b, int tolerance = 6) {
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

/// Pixels of `image` in a square around `middle` that have the colour.
int pixels(const QImage& image, const QPoint& middle, int reach, const QColor& colour) {
    int found = 0;
    for (int x = middle.x() - reach; x <= middle.x() + reach; ++x)
        for (int y = middle.y() - reach; y <= middle.y() + reach; ++y)
            if (image.rect().contains(x, y) && like(image.pixelColor(x, y), colour)) ++found;
    return found;
}

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

bool TestMapView::labelled(int word) const {
    return std::ranges::any_of(map_->labels(),
                               [&](const PlacedLabel& label) { return label.word == word; });
}

Matrix TestMapView::setCrowd(int words, int groups) {
    MapWords many;
    Matrix xy(words, 2);
    std::mt19937 random(3);
    std::normal_distribution<float> place;
    for (int word = 0; word < words; ++word) {
        many.labels << QStringLiteral("word%1").arg(word);
        many.groups.push_back(word % (groups + 1) - 1);
        xy(word, 0) = place(random);
        xy(word, 1) = place(random);
    }
    for (int group = 0; group < groups; ++group)
        many.groupNames << QStringLiteral("group number %1").arg(group);
    map_->setWords(many);
    map_->setPoints(xy);
    return xy;
}

void TestMapView::wheel(const QPointF& where, int eighths) {
    QWheelEvent event(where, map_->mapToGlobal(where), {}, {0, eighths}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map_.get(), &event);
}

void TestMapView::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestMapView::init() {
    map_ = std::make_unique<MapView>();
    map_->resize(600, 400);
    map_->setWords(
        {{"centre", "east", "west", "north", "south"}, {0, 1, 1, 0, -1}, {"middle", "sides"}});
    map_->setPoints(cross());
    map_->show();
    QVERIFY(QTest::qWaitForWindowExposed(map_.get()));
}

void TestMapView::cleanup() {
    map_.reset();
    applyTheme(*qApp, ThemeKind::Light, 1);
}

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

void TestMapView::clickSelectsAndClickOnNothingClears() {
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, at(1) + QPoint(-6, 4));
    QCOMPARE(map_->selected(), 1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), 1);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, nothing());
    QCOMPARE(map_->selected(), -1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, nothing());
    QVERIFY(chosen.isEmpty());
    QTest::mouseClick(map_.get(), Qt::RightButton, {}, at(1));
    QVERIFY(chosen.isEmpty());
    QVERIFY(map_->followsData());
}

void TestMapView::clickOnALabelSelectsItsWord() {
    for (int word = 0; word < 5; ++word) {
        map_->grab();
        QVERIFY(labelled(word));
        const auto label = std::ranges::find(map_->labels(), word, &PlacedLabel::word);
        const QPoint middle = label->rect.center().toPoint();
        QTest::mouseClick(map_.get(), Qt::LeftButton, {}, middle);
        QCOMPARE(map_->selected(), word);
    }
}

void TestMapView::selectingFromOutsideIsSilentAndDrawsARing() {
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    const int before = pixels(image(), at(2), 9, light().ink);
    map_->setSelected(2);
    QVERIFY(pixels(image(), at(2), 9, light().ink) > before + 10);
    QVERIFY(chosen.isEmpty());
    map_->setSelected(4000);  // a word of the vocabulary that the map does not show
    map_->grab();
    map_->setSelected(-1);
    QCOMPARE(pixels(image(), at(2), 9, light().ink), before);
}

void TestMapView::hoverShowsACard() {
    QSignalSpy over(map_.get(), &MapView::wordHovered);
    const QPoint above = at(1) - QPoint(0, 40);
    QCOMPARE(pixels(image(), above, 20, light().quiet), 0);
    QTest::mouseMove(map_.get(), at(1));
    QCOMPARE(map_->hovered(), 1);
    QCOMPARE(over.takeFirst()[0].toInt(), 1);
    QVERIFY(pixels(image(), above, 24, light().ink) > 3);
    QVERIFY(pixels(image(), above, 24, light().group(1)) > 20);
    QTest::mouseMove(map_.get(), nothing());
    QCOMPARE(map_->hovered(), -1);
    // The words move away below a mouse at rest.
    QTest::mouseMove(map_.get(), at(1));
    Matrix moved = cross();
    moved(1, 0) = 1;
    map_->setPoints(moved);
    QCOMPARE(map_->hovered(), -1);
    QTest::mouseMove(map_.get(), at(2));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(map_.get(), &leave);
    QCOMPARE(map_->hovered(), -1);
}

void TestMapView::theCardSaysWhatIsKnown() {
    map_->setWords({{"centre", "east", "west", "north", "south"},
                    {0, 1, 1, 0, -1},
                    {"middle", "sides"},
                    {5000, 400, 30, 2, 1}});
    map_->setPoints(cross());
    QVERIFY(map_->hoverCard().word.isEmpty());
    QTest::mouseMove(map_.get(), at(1));
    QCOMPARE(map_->hoverCard().word, QString("east"));
    QCOMPARE(map_->hoverCard().group, QString("sides"));
    QCOMPARE(map_->hoverCard().frequency, QString("rank 2 · count 400"));
    QVERIFY(map_->hoverCard().similarity.isEmpty());
    map_->setSelected(0);
    map_->setSimilarity(-0.25F);
    QCOMPARE(map_->hoverCard().similarity, QString("cosine to centre: −0.25"));
    // What was said of one word is not said of another.
    QTest::mouseMove(map_.get(), at(4));
    QVERIFY(map_->hoverCard().similarity.isEmpty());
    QCOMPARE(map_->hoverCard().group, QString("in no group"));
    // The card is whole, wherever its point is, and does not cover it.
    const QFontMetricsF metrics(map_->font());
    const QRectF viewport(QPointF(), QSizeF(map_->size()));
    for (const QPointF& point : {QPointF(1, 1), QPointF(599, 399), QPointF(300, 5)}) {
        const QRectF rect = map_->hoverCard().rect(point, viewport.size(), metrics);
        QVERIFY(viewport.contains(rect));
        QVERIFY(!rect.contains(point));
    }
}

void TestMapView::dragPansAndTheFitButtonGoesBack() {
    auto* fit = map_->findChild<QToolButton*>("fitMap");
    QVERIFY(fit->isHidden());
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    const QPointF before = map_->screenPosition(0);
    QTest::mousePress(map_.get(), Qt::LeftButton, {}, at(0));
    QTest::mouseMove(map_.get(), at(0) + QPoint(20, 10));
    QTest::mouseMove(map_.get(), before.toPoint() + QPoint(50, 30));
    QTest::mouseRelease(map_.get(), Qt::LeftButton, {}, before.toPoint() + QPoint(50, 30));
    QCOMPARE((map_->screenPosition(0) - before).toPoint(), QPoint(50, 30));
    QVERIFY(chosen.isEmpty());
    QVERIFY(!map_->followsData());
    QVERIFY(fit->isVisible());
    QVERIFY(map_->rect().contains(fit->geometry()));
    // New points do not take the view away from the user.
    map_->setPoints(cross() * 3);
    QCOMPARE((map_->screenPosition(0) - before).toPoint(), QPoint(50, 30));
    map_->setPoints(cross());
    QTest::mouseClick(fit, Qt::LeftButton);
    QVERIFY(map_->followsData());
    QVERIFY(fit->isHidden());
    QTRY_COMPARE((map_->screenPosition(0) - before).toPoint(), QPoint(0, 0));
}

void TestMapView::wheelZoomsAboutTheCursor() {
    const QPointF held = map_->screenPosition(1);
    const double before = held.x() - map_->screenPosition(0).x();
    wheel(held, 240);
    QVERIFY((map_->screenPosition(1) - held).manhattanLength() < 1e-3);
    QVERIFY(held.x() - map_->screenPosition(0).x() > 1.3 * before);
    QVERIFY(!map_->followsData());
    wheel(held, -480);
    QVERIFY(held.x() - map_->screenPosition(0).x() < before);
}

void TestMapView::doubleClickFitsAndLeavesTheSelection() {
    map_->setSelected(1);
    const QPointF before = map_->screenPosition(0);
    wheel(before, 120);
    wheel(map_->screenPosition(2), 240);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, nothing());
    QTest::mouseDClick(map_.get(), Qt::LeftButton, {}, nothing());
    QVERIFY(map_->followsData());
    QTRY_VERIFY((map_->screenPosition(0) - before).manhattanLength() < 1);
    QCOMPARE(map_->selected(), 1);
}

void TestMapView::keysZoomPanAndFit() {
    const QPointF before = map_->screenPosition(1);
    const auto span = [&] { return map_->screenPosition(1).x() - map_->screenPosition(2).x(); };
    const double fitted = span();
    QTest::keyClick(map_.get(), Qt::Key_Plus);
    QVERIFY(span() > 1.2 * fitted);
    QTest::keyClick(map_.get(), Qt::Key_Minus);
    QVERIFY(std::abs(span() - fitted) < 1e-3);
    QTest::keyClick(map_.get(), Qt::Key_Right);
    QVERIFY(map_->screenPosition(1).x() < before.x() - 10);
    QTest::keyClick(map_.get(), Qt::Key_Down);
    QVERIFY(map_->screenPosition(1).y() < before.y() - 10);
    QVERIFY(!map_->followsData());
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_Home}) {
        QTest::keyClick(map_.get(), Qt::Key_Left);
        QTest::keyClick(map_.get(), key);
        QVERIFY(map_->followsData());
        QTRY_VERIFY((map_->screenPosition(1) - before).manhattanLength() < 1);
    }
}

void TestMapView::arrowsMoveTheSelection() {
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    map_->setSelected(0);
    const std::vector<std::pair<Qt::Key, int>> steps{{Qt::Key_Right, 1}, {Qt::Key_Left, 0},
                                                     {Qt::Key_Up, 3},    {Qt::Key_Down, 0},
                                                     {Qt::Key_Left, 2},  {Qt::Key_Left, 2}};
    for (const auto& [key, word] : steps) {
        QTest::keyClick(map_.get(), key);
        QCOMPARE(map_->selected(), word);
        QCOMPARE(chosen.takeFirst()[0].toInt(), word);
    }
    QVERIFY(map_->followsData());
    // Where the selection leaves the view, the view goes along.
    for (int i = 0; i < 5; ++i) wheel(map_->screenPosition(2), 240);
    QVERIFY(!inside(0));
    QTest::keyClick(map_.get(), Qt::Key_Right);
    QVERIFY(inside(map_->selected()));
}

void TestMapView::escapeClears() {
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    map_->setSelected(3);
    QTest::keyClick(map_.get(), Qt::Key_Escape);
    QCOMPARE(map_->selected(), -1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    QTest::keyClick(map_.get(), Qt::Key_Escape);
    QVERIFY(chosen.isEmpty());
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

void TestMapView::labelsAvoidEachOtherTheLegendAndTheChosenPoint() {
    setCrowd(400, 3);
    map_->setSelected(17);
    QTest::keyClick(map_.get(), Qt::Key_Plus);
    map_->grab();
    const auto& labels = map_->labels();
    QVERIFY(labels.size() > 15);
    const QPointF chosen = map_->screenPosition(17);
    const QRectF fit = map_->findChild<QToolButton*>("fitMap")->geometry();
    for (const PlacedLabel& a : labels) {
        QVERIFY(QRectF(map_->rect()).contains(a.rect));
        QVERIFY(!a.rect.intersects(map_->legend().rect()));
        QVERIFY(!a.rect.intersects(fit));
        QVERIFY(!a.rect.intersects(QRectF(chosen - QPointF(5, 5), QSizeF(10, 10))));
        for (const PlacedLabel& b : labels) QVERIFY(a.word == b.word || !a.rect.intersects(b.rect));
    }
}

void TestMapView::theChosenWordAndItsNeighboursAreLabelledFirst() {
    setCrowd(1000, 3);
    map_->grab();
    QVERIFY(!labelled(996));
    map_->setSelected(996);  // ungrouped and rare
    map_->setHighlighted({992, 988, 400000});
    map_->grab();
    QVERIFY(labelled(996));
    QVERIFY(labelled(992) || labelled(988));
    QVERIFY(!labelled(400000));
}

void TestMapView::everyGroupHasItsMostFrequentWordLabelled() {
    setCrowd(2000, 6);
    map_->grab();
    int first = 0;
    for (int word = 1; word <= 6; ++word) first += labelled(word);  // word % 7 - 1 is its group
    QVERIFY2(first >= 4, qPrintable(QString::number(first)));
}

void TestMapView::nineWordsAllHaveTheirLabels() {
    const QStringList words{"the",     "nurse",     "assisted", "doctor",  "with",
                            "patient", "treatment", "at",       "hospital"};
    map_->setWords({words, {}, {}});
    std::mt19937 random(8);
    std::normal_distribution<float> place;
    for (const QSize& size : {QSize(600, 400), QSize(420, 200)}) {
        map_->resize(size);
        for (int trial = 0; trial < 40; ++trial) {
            Matrix xy(9, 2);
            for (Eigen::Index i = 0; i < xy.size(); ++i) xy.data()[i] = place(random);
            map_->setPoints(xy);
            map_->setSelected(trial % 10 - 1);
            map_->setHighlighted({trial % 9, (trial + 3) % 9});
            map_->grab();
            QCOMPARE(map_->labels().size(), 9);
        }
    }
}

void TestMapView::labelsAreSteadyWhilePointsMoveALittle() {
    Matrix xy = setCrowd(1500, 6);
    map_->setSelected(40);
    map_->setHighlighted({47, 54, 61, 68});
    map_->setPinned({3, 4});
    const double pixelsAUnit = std::abs(map_->screenPosition(1).x() - map_->screenPosition(0).x()) /
                               std::abs(static_cast<double>(xy(1, 0) - xy(0, 0)));
    map_->grab();
    QList<PlacedLabel> last = map_->labels();
    QVERIFY(last.size() > 20);
    std::mt19937 random(9);
    std::normal_distribution<float> step(0, static_cast<float>(0.15 / pixelsAUnit));
    int changes = 0, seen = 0;
    for (int frame = 0; frame < 100; ++frame) {
        for (Eigen::Index i = 0; i < xy.size(); ++i) xy.data()[i] += step(random);
        map_->setPoints(xy);
        map_->grab();
        for (const PlacedLabel& label : map_->labels()) {
            ++seen;
            const auto before = std::ranges::find(last, label.word, &PlacedLabel::word);
            if (before == last.end() || before->side != label.side ||
                before->linesOff != label.linesOff)
                ++changes;
        }
        last = map_->labels();
    }
    // Fewer than one label in a hundred frames of it.
    QVERIFY2(changes * 100 < seen, qPrintable(QStringLiteral("%1 of %2").arg(changes).arg(seen)));
}

void TestMapView::theMouseMovesNoLabel() {
    setCrowd(500, 3);
    map_->grab();
    const auto before = map_->labels();
    for (int word = 0; word < 500; word += 25) {
        QTest::mouseMove(map_.get(), at(word));
        map_->grab();
        QCOMPARE(map_->labels().size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(map_->labels()[i].rect, before[i].rect);
    }
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

void TestMapView::newWordsForgetTheOldOnes() {
    map_->setSelected(4);
    wheel(map_->screenPosition(0), 120);
    QTest::mouseMove(map_.get(), at(0));
    map_->setWords({{"one", "two"}, {}, {}});
    QCOMPARE(map_->selected(), -1);
    QCOMPARE(map_->hovered(), -1);
    QVERIFY(map_->followsData());
    map_->grab();
    QVERIFY(map_->labels().isEmpty());
    QVERIFY(map_->legend().entries().isEmpty());
    map_->setPoints(cross());  // still of the old words: more rows than there are words now
    map_->grab();
    QVERIFY(labelled(0));
    QVERIFY(!labelled(4));
    map_->setPoints(Matrix(0, 2));
    map_->grab();
}

void TestMapView::longRightToLeftAndOddWords() {
    const QString endless(300, QChar('m'));
    map_->setWords({{endless, QString::fromUtf8("مدرسة"), QString::fromUtf8("🎻"), "<b>&lt;", ""},
                    {0, 0, 0, -1, -1},
                    {endless}});
    map_->setPoints(cross());
    map_->setSelected(0);
    QTest::mouseMove(map_.get(), at(0));
    map_->grab();
    QVERIFY(labelled(0));
    QVERIFY(labelled(1));
    for (const PlacedLabel& label : map_->labels()) QVERIFY(label.rect.width() <= 181);
    QVERIFY(map_->legend().rect().width() < 200);
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

void TestMapView::focusRingOnlyForTheKeyboard() {
    map_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(map_.get()));
    const QPointF edge(300, 1);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, nothing());
    map_->clearFocus();
    map_->setFocus(Qt::MouseFocusReason);
    QVERIFY(map_->hasFocus());
    QVERIFY(like(colourAt(edge), light().card));
    map_->clearFocus();
    map_->setFocus(Qt::TabFocusReason);
    QVERIFY(like(colourAt(edge), light().accent));
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
