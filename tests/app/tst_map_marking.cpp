#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

#include "app/widgets/map_tool_strip.h"
#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

using namespace firth;

/// Marking words on a map of 5 × 5 words in rows, from the lower left.
class TestMapMarking : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shiftDragMarksARectangle();
    void theRectangleModeMarks();
    void theLassoMarksWhatItEncloses();
    void theOutlineIsShownWhileItIsDrawn();
    void escapeLeavesOneThingAfterTheOther();
    void aClickStillSelects();
    void keysAndButtonsChooseTheMode();
    void newWordsAreNotMarked();
    void everyButtonHasANameAndATip();
    void theStripIsInsideAndFreeOfLabels();

private:
    QPoint at(int column, int row) const {
        return map_->screenPosition(row * 5 + column).toPoint();
    }
    void drag(const std::vector<QPoint>& way, Qt::KeyboardModifiers keys = {}, bool release = true);
    QToolButton* button(const char* name) const {
        return map_->findChild<QToolButton*>(QLatin1String(name));
    }
    std::vector<int> markedBySignal(QSignalSpy& spy) const {
        return spy.takeFirst()[0].value<std::vector<int>>();
    }

    std::unique_ptr<MapView> map_;
};

void TestMapMarking::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestMapMarking::init() {
    map_ = std::make_unique<MapView>();
    map_->resize(600, 400);
    MapWords words;
    Matrix xy(25, 2);
    for (int word = 0; word < 25; ++word) {
        words.labels << QStringLiteral("w%1").arg(word);
        xy(word, 0) = static_cast<float>(word % 5);
        xy(word, 1) = static_cast<float>(word / 5);
    }
    map_->setWords(words);
    map_->setPoints(xy);
    map_->show();
    QVERIFY(QTest::qWaitForWindowExposed(map_.get()));
}

void TestMapMarking::cleanup() {
    map_.reset();
}

void TestMapMarking::drag(const std::vector<QPoint>& way, Qt::KeyboardModifiers keys,
                          bool release) {
    const auto send = [&](QEvent::Type type, const QPoint& where, Qt::MouseButtons held) {
        QMouseEvent event(type, where, map_->mapToGlobal(where),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, keys);
        QApplication::sendEvent(map_.get(), &event);
    };
    send(QEvent::MouseButtonPress, way.front(), Qt::LeftButton);
    for (const QPoint& where : way) send(QEvent::MouseMove, where, Qt::LeftButton);
    if (release) send(QEvent::MouseButtonRelease, way.back(), Qt::NoButton);
}

void TestMapMarking::shiftDragMarksARectangle() {
    QSignalSpy marked(map_.get(), &MapView::wordsMarked);
    QSignalSpy chosen(map_.get(), &MapView::wordSelected);
    const QPoint before = at(0, 0);
    drag({at(0, 0) + QPoint(-15, 15), at(1, 2) + QPoint(15, -15)}, Qt::ShiftModifier);
    QCOMPARE(marked.size(), 1);
    const std::vector<int> lower{0, 1, 5, 6, 10, 11};
    QCOMPARE(markedBySignal(marked), lower);
    QCOMPARE(map_->marked(), lower);
    QCOMPARE(at(0, 0), before);
    QVERIFY(map_->followsData());
    QVERIFY(chosen.isEmpty());
    QVERIFY(map_->accessibleDescription().contains("marked: 6"));
    const auto* count = map_->findChild<QLabel*>("markedWords");
    QVERIFY(count->isVisible());
    QVERIFY(count->text().contains('6'));
    // From any corner to any other.
    drag({at(4, 4) + QPoint(15, -15), at(3, 4) + QPoint(-15, 15)}, Qt::ShiftModifier);
    QCOMPARE(markedBySignal(marked), (std::vector<int>{23, 24}));
}

void TestMapMarking::theRectangleModeMarks() {
    QSignalSpy marked(map_.get(), &MapView::wordsMarked);
    QTest::mouseClick(button("markRectangle"), Qt::LeftButton);
    drag({at(2, 2) + QPoint(-15, 15), at(2, 2) + QPoint(15, -15)});
    QCOMPARE(markedBySignal(marked), (std::vector<int>{12}));
    // An empty one marks nothing.
    drag({at(2, 2) + QPoint(20, 20), at(2, 2) + QPoint(30, 26)});
    QVERIFY(markedBySignal(marked).empty());
    QVERIFY(map_->findChild<QLabel*>("markedWords")->isHidden());
}

void TestMapMarking::theLassoMarksWhatItEncloses() {
    QSignalSpy marked(map_.get(), &MapView::wordsMarked);
    QTest::keyClick(map_.get(), Qt::Key_L);
    // A triangle: the lower left half of the square, with its diagonal.
    const QPoint out(16, -16);
    drag({at(0, 0) + QPoint(-20, 20), at(0, 4) + QPoint(-20, -20), at(0, 4) + out, at(4, 0) + out,
          at(4, 0) + QPoint(20, 20)});
    std::vector<int> half;
    for (int word = 0; word < 25; ++word)
        if (word % 5 + word / 5 <= 4) half.push_back(word);
    QCOMPARE(markedBySignal(marked), half);
    // What a loop encloses twice is inside too, and outside of the map nothing happens.
    std::vector<QPoint> twice;
    for (int turn = 0; turn < 2; ++turn)
        for (const QPoint& corner :
             {QPoint(-20, -20), QPoint(20, -20), QPoint(20, 20), QPoint(-20, 20), QPoint(-20, -20)})
            twice.push_back(at(2, 2) + corner);
    drag(twice);
    QCOMPARE(markedBySignal(marked), (std::vector<int>{12}));
    drag({QPoint(300, 200), QPoint(-500, -500), QPoint(900, -500), QPoint(301, 201)});
    QVERIFY(!markedBySignal(marked).empty());
}

void TestMapMarking::theOutlineIsShownWhileItIsDrawn() {
    const auto accents = [&] {
        const QImage image = map_->grab().toImage();
        int found = 0;
        for (int x = at(1, 1).x(); x < at(2, 1).x(); ++x)
            found += image.pixelColor(x, at(1, 1).y() + 20).red() < 150;
        return found;
    };
    QCOMPARE(accents(), 0);
    drag({at(1, 1) + QPoint(-20, 20), at(3, 3) + QPoint(20, -20)}, Qt::ShiftModifier, false);
    QVERIFY(accents() > 10);
    QTest::keyClick(map_.get(), Qt::Key_Escape);
    QCOMPARE(accents(), 0);
}

void TestMapMarking::escapeLeavesOneThingAfterTheOther() {
    QSignalSpy marked(map_.get(), &MapView::wordsMarked);
    map_->setSelected(3);
    QTest::keyClick(map_.get(), Qt::Key_R);
    drag({at(2, 2) + QPoint(-15, 15), at(2, 2) + QPoint(15, -15)});
    drag({at(1, 1) + QPoint(-15, 15), at(2, 2) + QPoint(15, -15)}, {}, false);
    QCOMPARE(marked.size(), 1);
    QTest::keyClick(map_.get(), Qt::Key_Escape);  // the outline
    QCOMPARE(map_->marked(), (std::vector<int>{12}));
    QVERIFY(button("markRectangle")->isChecked());
    QTest::keyClick(map_.get(), Qt::Key_Escape);  // the mode
    QVERIFY(button("panMap")->isChecked());
    QCOMPARE(marked.size(), 1);
    QTest::keyClick(map_.get(), Qt::Key_Escape);  // the mark
    QVERIFY(map_->marked().empty());
    QCOMPARE(marked.size(), 2);
    QVERIFY(marked.last()[0].value<std::vector<int>>().empty());
    QCOMPARE(map_->selected(), 3);
    QTest::keyClick(map_.get(), Qt::Key_Escape);  // the selection
    QCOMPARE(map_->selected(), -1);
}

void TestMapMarking::aClickStillSelects() {
    QTest::keyClick(map_.get(), Qt::Key_L);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, at(2, 2));
    QCOMPARE(map_->selected(), 12);
    QVERIFY(map_->marked().empty());
}

void TestMapMarking::keysAndButtonsChooseTheMode() {
    const auto* tools = map_->findChild<MapToolStrip*>();
    QCOMPARE(tools->mode(), MapMode::Pan);
    QTest::keyClick(map_.get(), Qt::Key_R);
    QCOMPARE(tools->mode(), MapMode::Rectangle);
    QCOMPARE(map_->cursor().shape(), Qt::CrossCursor);
    QTest::keyClick(map_.get(), Qt::Key_L);
    QCOMPARE(tools->mode(), MapMode::Lasso);
    QTest::keyClick(map_.get(), Qt::Key_V);
    QCOMPARE(tools->mode(), MapMode::Pan);
    QCOMPARE(map_->cursor().shape(), Qt::ArrowCursor);
    QTest::mouseClick(button("markLasso"), Qt::LeftButton);
    QCOMPARE(tools->mode(), MapMode::Lasso);
    QVERIFY(tools->showsTrails());
    QTest::keyClick(map_.get(), Qt::Key_T);
    QVERIFY(!tools->showsTrails());
    // Without an origin there are no arrows to show.
    QTest::keyClick(map_.get(), Qt::Key_A);
    QVERIFY(!tools->showsArrows());
    map_->setOrigin(QPointF(2, 2));
    QVERIFY(button("showArrows")->isVisible());
    QTest::keyClick(map_.get(), Qt::Key_A);
    QVERIFY(tools->showsArrows());
}

void TestMapMarking::newWordsAreNotMarked() {
    drag({at(0, 0) + QPoint(-15, 15), at(4, 4) + QPoint(15, -15)}, Qt::ShiftModifier);
    QCOMPARE(map_->marked().size(), std::size_t{25});
    map_->setWords({{"one", "two"}, {}, {}});
    QVERIFY(map_->marked().empty());
    map_->grab();
}

void TestMapMarking::everyButtonHasANameAndATip() {
    map_->setOrigin(QPointF(0, 0));
    const auto buttons = map_->findChild<MapToolStrip*>()->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 5);
    for (const QToolButton* one : buttons) {
        QVERIFY(!one->accessibleName().isEmpty());
        QVERIFY(one->toolTip().contains('('));
        QVERIFY(!one->icon().isNull());
    }
}

void TestMapMarking::theStripIsInsideAndFreeOfLabels() {
    for (const double scale : {1.0, 1.5}) {
        applyTheme(*qApp, ThemeKind::Light, scale);
        map_->setOrigin(QPointF(0, 0));
        const auto* tools = map_->findChild<MapToolStrip*>();
        QTRY_VERIFY(map_->rect().contains(tools->geometry()));
        map_->grab();
        QVERIFY(tools->isVisible());
        for (const PlacedLabel& label : map_->labels())
            QVERIFY(!label.rect.intersects(QRectF(tools->geometry())));
        for (int word = 0; word < 25; ++word)
            QVERIFY(!tools->geometry().contains(map_->screenPosition(word).toPoint()));
    }
    applyTheme(*qApp, ThemeKind::Light, 1);
}

QTEST_MAIN(TestMapMarking)
#include "tst_map_marking.moc"
