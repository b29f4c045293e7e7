// The window beside the lesson: what it shows where it is narrow, and that the lesson's lights and
// its width follow it.
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>

#include "app/language.h"
#include "app/lesson/choice_button.h"
#include "app/lesson/spotlight.h"
#include "app/widgets/theme.h"
#include "tests/app/lesson_test.h"

using namespace firth;

class TestBesideLesson : public LessonTest {
    Q_OBJECT
private slots:
    void init();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
    void theStatusGoesWhereItHasRoom();
    void aLowWindowKeepsTheMapAndNotTheHistory();
    void theWidthFollowsTheWindow();
    void twoPressesTurnOnePage();
    void lightsMoveWithWhatIsLit();
    void curvesComeToTheFront();
    void theLossIsToldInEveryLanguage();

private:
    void openChapter(const char* name);
    QLabel* status() { return find<QLabel>("status"); }
};

/// All tests share a window.
void TestBesideLesson::init() {
    if (!window_) showWindowWith("@sentence");
    applyTheme(*qApp, ThemeKind::Light, 1);
    lesson().close();
    window_->showPage("live");
    window_->resize(1440, 900);
}

void TestBesideLesson::openChapter(const char* name) {
    if (!lesson().isOpen()) click("lesson");
    QTest::mouseClick(find<ChoiceButton>(name), Qt::LeftButton);
    // It waits until the work that was laid aside before is back.
    QTRY_VERIFY_WITH_TIMEOUT(lesson().chapter() >= 0, soon);
    waitUntilActed();
}

void TestBesideLesson::nothingScrollsSideways_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::newRow("1024 x 700") << QSize(1024, 700) << 1.0;
    QTest::newRow("in front of a class") << QSize(1440, 900) << 1.4;
}

void TestBesideLesson::nothingScrollsSideways() {
    QFETCH(QSize, size);
    QFETCH(double, textScale);
    window_->resize(size);
    applyTheme(*qApp, ThemeKind::Light, textScale);
    click("lesson");
    for (const char* page : {"live", "text", "window", "step", "matrices", "vocabulary"}) {
        QVERIFY(window_->showPage(page));
        const bool ownScroll = qstrcmp(page, "text") == 0 || qstrcmp(page, "window") == 0;
        const QByteArray area = QByteArray(ownScroll ? page : "live") + "PageScroll";
        QTest::qWait(50);  // till it is laid out
        QTRY_COMPARE(find<QScrollArea>(area.constData())->horizontalScrollBar()->maximum(), 0);
    }
    // Where there is room again, the map has its bar beside its title.
    auto* title = find<QLabel>("mapCardTitle");
    auto* bar = find<QWidget>("mapBar");
    window_->showPage("live");
    const auto inLine = [&] {
        const QRect place(bar->mapTo(window_.get(), QPoint()), bar->size());
        return qAbs(place.center().y() - title->mapTo(window_.get(), title->rect().center()).y()) <
               4;
    };
    QTRY_VERIFY(!inLine());
    lesson().close();
    window_->resize(2000, 900);
    QTRY_VERIFY(inLine());
}

void TestBesideLesson::theStatusGoesWhereItHasRoom() {
    QTRY_VERIFY(find<QWidget>("pageBar")->isAncestorOf(status()));
    window_->resize(1024, 700);
    click("lesson");
    QTRY_VERIFY(find<QWidget>("transportBar")->isAncestorOf(status()));
    // With something to read in it, there and back again.
    const auto ink = [&] {
        const QImage picture = status()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dark += picture.pixelColor(x, y).lightness() < 128;
        return dark;
    };
    QTRY_VERIFY(ink() > 50);
    // Where its line is full it has the next.
    for (int width = 1024; width > 800; width -= 32) {
        window_->resize(width, 700);
        QTest::qWait(20);
        if (find<QWidget>("transportBar")->isAncestorOf(status()))
            QVERIFY2(status()->width() > 80, qPrintable(QString::number(width)));
    }
    window_->resize(1024, 700);
    QTRY_VERIFY(find<QWidget>("transportBar")->rect().contains(status()->geometry()));
    lesson().close();
    QTRY_VERIFY(find<QWidget>("transportBar")->rect().contains(status()->geometry()));
    window_->resize(1440, 900);
    QTRY_VERIFY(find<QWidget>("pageBar")->isAncestorOf(status()));
    QTRY_VERIFY(ink() > 50);
}

/// Epoch, sample and loss, however long the language's words for them. The last test, since a
/// translator stays.
void TestBesideLesson::theLossIsToldInEveryLanguage() {
    for (const Language& language : languages()) {
        speak(*qApp, language.code);
        showWindowWith("@sentence");
        click("lesson");
        click("epoch");
        QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.epoch, 1, soon);
        QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Paused, soon);
        const QString loss =
            QStringLiteral("<b>%1</b>").arg(frame_->snapshot->recentLoss, 0, 'f', 3);
        for (int width = 1024; width <= 1440; width += 52) {
            window_->resize(width, 700);
            QTest::qWait(20);
            QTRY_VERIFY2(status()->text().contains(loss),
                         qPrintable(QStringLiteral("%1 %2").arg(language.code).arg(width)));
        }
    }
}

void TestBesideLesson::aLowWindowKeepsTheMapAndNotTheHistory() {
    auto* history = find<QWidget>("historyCard");
    window_->resize(1024, 700);
    QTRY_VERIFY(history->isVisible());
    applyTheme(*qApp, ThemeKind::Light, 1.5);
    QTRY_VERIFY(!history->isVisible());
    window_->resize(1440, 1000);
    QTRY_VERIFY(history->isVisible());
}

void TestBesideLesson::theWidthFollowsTheWindow() {
    auto* panel = find<QWidget>("lessonPanel");
    window_->resize(2000, 900);
    click("lesson");
    const int wide = lesson().width();
    QTRY_COMPARE(panel->width(), wide);
    window_->resize(1024, 700);
    QVERIFY(lesson().width() < wide);
    QTRY_COMPARE(panel->width(), lesson().width());
    // Unless the reader has chosen another.
    QWidget* border = find<QSplitter>("lessonSplitter")->handle(1);
    QTest::mousePress(border, Qt::LeftButton, {}, QPoint(1, 200));
    QTest::mouseMove(border, QPoint(60, 200));
    QTest::mouseRelease(border, Qt::LeftButton, {}, QPoint(60, 200));
    const int chosen = panel->width();
    QVERIFY(chosen > lesson().width() + 20);
    window_->resize(1440, 900);
    QTest::qWait(50);
    QCOMPARE(panel->width(), chosen);
}

void TestBesideLesson::twoPressesTurnOnePage() {
    openChapter("chapter4");
    QCOMPARE(lesson().page(), 0);
    click("lessonNext");
    QTest::mouseDClick(find<QAbstractButton>("lessonNext"), Qt::LeftButton);
    QTest::mouseRelease(find<QAbstractButton>("lessonNext"), Qt::LeftButton);
    QCOMPARE(lesson().page(), 1);
    // Nor does it open what comes to lie under the mouse.
    click("lessonList");
    QTest::mouseDClick(find<ChoiceButton>("chapter4"), Qt::LeftButton);
    QCOMPARE(lesson().chapter(), -1);
    openChapter("chapter4");
    QCOMPARE(lesson().page(), 1);
    QTest::mouseClick(find<QAbstractButton>("lessonNext"), Qt::LeftButton);
    QCOMPARE(lesson().page(), 2);
    waitUntilActed();
}

void TestBesideLesson::lightsMoveWithWhatIsLit() {
    openChapter("chapter3");
    auto* spotlight = find<Spotlight>("spotlight");
    QTRY_COMPARE(spotlight->litPlaces().size(), 1);
    QTest::qWait(100);  // what is lit has come to rest
    auto* lit = find<QWidget>("stageCard");
    const auto outlined = [&] {
        const QRect place = spotlight->litPlaces().constFirst();
        const QPoint left =
            spotlight->mapTo(window_.get(), QPoint(place.left(), place.center().y()));
        return window_->grab().toImage().pixelColor(left + QPoint(1, 0)) ==
               themeOf(window_->palette()).accent;
    };
    QVERIFY(outlined());
    // At once: nobody sees a ring beside its target.
    lit->move(lit->pos() + QPoint(40, 0));
    QVERIFY(outlined());
}

/// Where the window is low, the curves are in a tab.
void TestBesideLesson::curvesComeToTheFront() {
    window_->resize(1024, 700);
    openChapter("chapter9");
    while (lesson().page() < 2) {
        click("lessonNext");
        waitUntilActed();
    }
    QVERIFY(find<QWidget>("separationCard")->isVisible());
    QCOMPARE(find<Spotlight>("spotlight")->litPlaces().size(), 1);
    click("lessonNext");
    waitUntilActed();
    QTRY_VERIFY(find<QWidget>("neighbours")->isVisible());
}

QTEST_MAIN(TestBesideLesson)
#include "tst_beside_lesson.moc"
