// Whoever closes the lesson has the window as it was before, and the own work with it.
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>

#include "app/lesson/choice_button.h"
#include "tests/app/lesson_test.h"

using namespace firth;

class TestLessonClosing : public LessonTest {
    Q_OBJECT
private slots:
    void cleanup() { window_.reset(); }
    void closingLeavesTheFocus();
    void closingPutsEverythingBack();
    void theListAloneChangesNothing();
    void closingTheWindowAsksAboutTheOwnWork();
    void closingTheWindowWithoutOwnWork();
};

void TestLessonClosing::closingLeavesTheFocus() {
    showWindow();
    lesson().open();
    lesson().showChapter(6);
    while (lesson().chapter() >= 0) {
        waitUntilActed();
        click("lessonNext");
    }
    auto* search = find<QLineEdit>("search");
    search->setFocus();
    lesson().close();
    QCOMPARE(window_->focusWidget(), search);
}

void TestLessonClosing::closingPutsEverythingBack() {
    showWindowWith("@sentence");
    window_->session().setAlpha(0.2F);
    click("epoch");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.epoch, 1, soon);
    QTRY_COMPARE(window_->session().state(), RunState::Paused);
    window_->setTheme(ThemeKind::Dark);
    window_->selectWord("treatment");
    find<QTabWidget>("inspectorTabs")->setCurrentIndex(3);
    find<QSlider>("speed")->setValue(30);
    window_->showPage("window");
    const auto corpus = window_->session().corpus();
    const auto settings = window_->session().settings();
    const auto snapshot = frame_->snapshot;
    const int asked = answers_.askedToRestart;

    // The ninth chapter opens the town, trains, and changes whatever it likes.
    click("lesson");
    QTest::mouseClick(find<ChoiceButton>("chapter9"), Qt::LeftButton);
    waitUntilActed();
    QVERIFY(window_->session().corpus() != corpus);
    find<QAction>("darkColours")->trigger();
    find<QSpinBox>("dim")->setValue(7);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().settings().dim, 7, soon);
    window_->showPage("compare");
    click("lessonClose");

    QTRY_COMPARE_WITH_TIMEOUT(window_->session().corpus(), corpus, soon);
    QTRY_VERIFY_WITH_TIMEOUT(frame_->snapshot->run > snapshot->run + 1, soon);
    QVERIFY(!find<QWidget>("lessonPanel")->isVisible());
    QCOMPARE(window_->session().settings(), settings);
    QCOMPARE(frame_->snapshot->progress, snapshot->progress);
    QCOMPARE(frame_->snapshot->E, snapshot->E);
    QCOMPARE(window_->page(), QString("window"));
    QCOMPARE(window_->selectedWord(), QString("treatment"));
    QCOMPARE(find<QTabWidget>("inspectorTabs")->currentIndex(), 3);
    QCOMPARE(find<QSlider>("speed")->value(), 30);
    QCOMPARE(find<QComboBox>("corpus")->currentData().toString(), QString("@sentence"));
    QCOMPARE(find<QSpinBox>("dim")->value(), settings.dim);
    QVERIFY(themeOf(window_->palette()).dark);
    QCOMPARE(answers_.askedToRestart, asked);
    // And it trains on from there.
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.samples, snapshot->progress.samples + 1,
                              soon);
}

void TestLessonClosing::theListAloneChangesNothing() {
    showWindowWith("@sentence");
    const auto corpus = window_->session().corpus();
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    QVERIFY(window_->showPage("lesson"));
    QVERIFY(find<QWidget>("lessonPanel")->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_F2);
    QVERIFY(!find<QWidget>("lessonPanel")->isVisible());
    QTest::qWait(200);
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(window_->session().corpus(), corpus);
}

void TestLessonClosing::closingTheWindowAsksAboutTheOwnWork() {
    showWindowWith("@sentence");
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.samples, 1U, soon);
    answers_.unsaved = Dialogs::Unsaved::Stay;
    click("lesson");
    QTest::mouseClick(find<ChoiceButton>("chapter4"), Qt::LeftButton);
    waitUntilActed();
    window_->close();
    QTRY_COMPARE_WITH_TIMEOUT(answers_.askedToSave, 1, soon);
    QVERIFY(window_->isVisible());
    QVERIFY(!lesson().isOpen());
    answers_.unsaved = Dialogs::Unsaved::LetGo;
    window_->close();
    QVERIFY(!window_->isVisible());
}

void TestLessonClosing::closingTheWindowWithoutOwnWork() {
    showWindow();
    click("lesson");
    QTest::mouseClick(find<ChoiceButton>("chapter4"), Qt::LeftButton);
    waitUntilActed();
    answers_.unsaved = Dialogs::Unsaved::LetGo;
    window_->close();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->isVisible(), soon);
}

QTEST_MAIN(TestLessonClosing)
#include "tst_lesson_closing.moc"
