// In front of a class: parts hidden, settings frozen, large text, a chapter to begin at; and that
// all of it goes away again. And what a first start offers.
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QProcess>
#include <QSpinBox>
#include <QTemporaryDir>

#include "app/appearance.h"
#include "app/lesson/lesson.h"
#include "app/teaching.h"
#include "app/window_memory.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 120'000;

}  // namespace

class TestTeaching : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void hidesAndPutsBack();
    void hiddenPartsStayHidden();
    void frozenSettingsSayWhy();
    void beginsAtAChapter();
    void theDialogAsks();
    void whatALessonPutsBackIsNotTheClasss();
    void theFirstStartOffersTheLesson();
    void wrongUsage_data();
    void wrongUsage();

private:
    /// By the names of hideableParts().
    QList<QWidget*> parts() {
        QList<QWidget*> widgets;
        for (const char* name :
             {"topBar", "transportBar", "windowCard", "lossCard", "inspectorCard", "historyCard"})
            widgets << find<QWidget>(name);
        return widgets;
    }
    QList<bool> shown() {
        QList<bool> all;
        for (const QWidget* part : parts()) all << part->isVisible();
        return all;
    }
};

/// All tests share a window, since leaving puts everything back.
void TestTeaching::init() {
    if (!window_) showWindowWith("@sentence");
    window_->leaveTeaching();
    window_->lesson().close();
    window_->resize(1440, 900);
    window_->showPage("live");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), soon);
}

void TestTeaching::hidesAndPutsBack() {
    const Look look = window_->appearance().look();
    const QList<bool> before = shown();
    QVERIFY(!before.contains(false));
    for (qsizetype i = 0; i < hideableParts().size(); ++i) {
        window_->teach({{hideableParts()[i]}, false, 1, 0});
        QList<bool> wanted = before;
        wanted[i] = false;
        QVERIFY2(shown() == wanted, qPrintable(hideableParts()[i]));
    }
    window_->teach({hideableParts(), false, 2, 0});
    QVERIFY(!shown().contains(true));
    QCOMPARE(window_->appearance().look().textScale, 2.0);
    QVERIFY(find<QAbstractButton>("leaveTeaching")->isVisible());
    click("leaveTeaching");
    QCOMPARE(shown(), before);
    QCOMPARE(window_->appearance().look(), look);
    QVERIFY(!find<QAbstractButton>("leaveTeaching")->isVisible());
    QVERIFY(!window_->isTeaching());
}

/// Whatever else shows and hides them.
void TestTeaching::hiddenPartsStayHidden() {
    window_->teach({hideableParts(), false, 1, 0});
    window_->showPage("matrices");
    // Whoever asks for one of its pages sees it.
    QVERIFY(find<QWidget>("inspectorCard")->isVisible());
    window_->showPage("text");
    window_->showPage("live");
    QVERIFY(!shown().contains(true));
    window_->selectWord("doctor");
    window_->resize(1024, 600);
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openCorpus("@sentence");
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, soon);
    QCoreApplication::processEvents();
    QVERIFY(!shown().contains(true));
}

void TestTeaching::frozenSettingsSayWhy() {
    find<QSpinBox>("dim")->setValue(4);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().settings().dim, 4, soon);
    window_->session().step(5);
    const auto mayChangeObjective = [&] {
        emit find<QMenu>("momentsMenu")->aboutToShow();
        return find<QMenu>("objectivesMenu")->isEnabled();
    };
    QTRY_VERIFY(mayChangeObjective());
    const QString own = find<QSpinBox>("dim")->toolTip();
    window_->teach({{}, true, 1, 0});
    for (const char* name : {"dim", "alpha", "epochs", "objective0", "corpus"}) {
        QVERIFY2(!find<QWidget>(name)->isEnabled(), name);
        QVERIFY2(find<QWidget>(name)->toolTip().contains("frozen"), name);
    }
    // By no other way either.
    QVERIFY(!find<QAction>("undo")->isEnabled());
    QVERIFY(!mayChangeObjective());
    window_->showPage("window");
    find<QSpinBox>("windowSize")->setValue(5);
    click("trainWithWindow");
    QCOMPARE(window_->session().settings().window, 2);
    QCOMPARE(find<QSpinBox>("window")->value(), 2);
    window_->leaveTeaching();
    QVERIFY(find<QWidget>("dim")->isEnabled());
    QCOMPARE(find<QSpinBox>("dim")->toolTip(), own);
    QVERIFY(find<QAction>("undo")->isEnabled());
    QVERIFY(mayChangeObjective());
}

void TestTeaching::beginsAtAChapter() {
    const auto corpus = window_->session().corpus();
    // What the teacher has tried before, the class has not.
    const LessonProgress own = progressFromWords({"solved:4:1", "answered:4:2", "reached:4:3"});
    window_->lesson().setProgress(own);
    window_->teach({{}, false, 1, 4});
    QCOMPARE(window_->lesson().chapter(), 3);
    QCOMPARE(window_->lesson().page(), 0);
    QVERIFY(window_->lesson().progress().solved.empty());
    QTRY_VERIFY_WITH_TIMEOUT(!window_->lesson().isActing(), soon);
    window_->leaveTeaching();
    QVERIFY(!window_->lesson().isOpen());
    QVERIFY(window_->lesson().progress() == own);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().corpus(), corpus, soon);
}

void TestTeaching::theDialogAsks() {
    find<QAction>("teach")->trigger();
    QVERIFY(find<QWidget>("teachingDialog")->isVisible());
    QCOMPARE(find<QComboBox>("teachingChapter")->count(), 11);
    find<QCheckBox>("hide_charts")->setChecked(true);
    find<QCheckBox>("freezeSettings")->setChecked(true);
    QCOMPARE(find<QSpinBox>("teachingText")->value(), 150);
    find<QSpinBox>("teachingText")->setValue(100);
    click("beginTeaching");
    QVERIFY(window_->isTeaching());
    QVERIFY(!find<QWidget>("lossCard")->isVisible());
    QVERIFY(!find<QWidget>("dim")->isEnabled());
    QCOMPARE(window_->appearance().look().textScale, 1.0);
    // The same entry leads back.
    find<QAction>("teach")->trigger();
    QVERIFY(!window_->isTeaching());
    QVERIFY(find<QWidget>("lossCard")->isVisible());
}

void TestTeaching::whatALessonPutsBackIsNotTheClasss() {
    window_->teach({{}, false, 2, 0});
    click("lesson");
    window_->lesson().showChapter(3);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->lesson().isActing(), soon);
    window_->leaveTeaching();
    window_->lesson().close();
    QCOMPARE(window_->appearance().look().textScale, 1.0);
}

void TestTeaching::theFirstStartOffersTheLesson() {
    QTemporaryDir folder;
    const QString file = folder.filePath("firth/window.ini");
    QVERIFY(WindowMemory(file).isEmpty());
    QVERIFY(!find<QWidget>("lessonOffer")->isVisible());
    // Who wants none can train at once, by Space.
    window_->offerLesson();
    find<QWidget>("lessonOfferDecline")->setFocus();
    click("lessonOfferDecline");
    QVERIFY(!find<QWidget>("lessonOffer")->isVisible());
    QCOMPARE(window_->focusWidget(), find<QAbstractButton>("train"));
    // Who trains has no need of it.
    window_->offerLesson();
    QVERIFY(find<QWidget>("lessonOffer")->isVisible());
    click("step");
    QVERIFY(find<QWidget>("lessonOffer")->isVisible());
    click("train");
    QTRY_VERIFY(!find<QWidget>("lessonOffer")->isVisible());
    click("reset");
    window_->offerLesson();
    QVERIFY(find<QWidget>("lessonOffer")->isVisible());
    click("lessonOfferAccept");
    QVERIFY(window_->lesson().isOpen());
    QVERIFY(!find<QWidget>("lessonOffer")->isVisible());
    WindowMemory(file).keep(*window_);
    QVERIFY(!WindowMemory(file).isEmpty());
}

void TestTeaching::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("chapter alone") << QStringList{"--chapter", "2"};
    QTest::addRow("no such chapter") << QStringList{"--teach", "--chapter", "11"};
    QTest::addRow("no such part") << QStringList{"--teach", "--hide", "charts,moon"};
    QTest::addRow("too large") << QStringList{"--teach", "--text-size", "500"};
    QTest::addRow("handout of nothing") << QStringList{"--handout", "1"};
    QTest::addRow("both") << QStringList{"--teach", "--handout", "1", "a.pdf"};
}

void TestTeaching::wrongUsage() {
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(FIRTH_BINARIES "/firth"), arguments);
    QVERIFY(process.waitForFinished(soon));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_MAIN(TestTeaching)
#include "tst_teaching.moc"
