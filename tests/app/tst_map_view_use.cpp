// The map under mouse and keys: selecting, pointing, panning, zooming.
#include <QSignalSpy>
#include <QToolButton>

#include "tests/app/map_view_test.h"

using namespace firth;

class TestMapViewUse : public MapViewTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showMap(); }
    void cleanup() { hideMap(); }
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
    void focusRingOnlyForTheKeyboard();
};

void TestMapViewUse::clickSelectsAndClickOnNothingClears() {
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

void TestMapViewUse::clickOnALabelSelectsItsWord() {
    for (int word = 0; word < 5; ++word) {
        map_->grab();
        QVERIFY(labelled(word));
        const auto label = std::ranges::find(map_->labels(), word, &PlacedLabel::word);
        const QPoint middle = label->rect.center().toPoint();
        QTest::mouseClick(map_.get(), Qt::LeftButton, {}, middle);
        QCOMPARE(map_->selected(), word);
    }
}

void TestMapViewUse::selectingFromOutsideIsSilentAndDrawsARing() {
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

void TestMapViewUse::hoverShowsACard() {
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

void TestMapViewUse::theCardSaysWhatIsKnown() {
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

void TestMapViewUse::dragPansAndTheFitButtonGoesBack() {
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

void TestMapViewUse::wheelZoomsAboutTheCursor() {
    const QPointF held = map_->screenPosition(1);
    const double before = held.x() - map_->screenPosition(0).x();
    wheel(held, 240);
    QVERIFY((map_->screenPosition(1) - held).manhattanLength() < 1e-3);
    QVERIFY(held.x() - map_->screenPosition(0).x() > 1.3 * before);
    QVERIFY(!map_->followsData());
    wheel(held, -480);
    QVERIFY(held.x() - map_->screenPosition(0).x() < before);
}

void TestMapViewUse::doubleClickFitsAndLeavesTheSelection() {
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

void TestMapViewUse::keysZoomPanAndFit() {
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

void TestMapViewUse::arrowsMoveTheSelection() {
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

void TestMapViewUse::escapeClears() {
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    map_->setSelected(3);
    QTest::keyClick(map_.get(), Qt::Key_Escape);
    QCOMPARE(map_->selected(), -1);
    QCOMPARE(chosen.takeFirst()[0].toInt(), -1);
    QTest::keyClick(map_.get(), Qt::Key_Escape);
    QVERIFY(chosen.isEmpty());
}

void TestMapViewUse::focusRingOnlyForTheKeyboard() {
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

QTEST_MAIN(TestMapViewUse)
#include "tst_map_view_use.moc"
