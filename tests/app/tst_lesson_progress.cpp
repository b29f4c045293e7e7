// How far the lesson is read: what counts as done, that the next start knows it, and that it can be
// forgotten.
#include <QLabel>
#include <QTemporaryDir>

#include "app/lesson/choice_button.h"
#include "app/window_memory.h"
#include "tests/app/lesson_test.h"

using namespace firth;

class TestLessonProgress : public LessonTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void wordsTellAll();
    void nonsenseTellsNothing();
    void leafingThroughIsNotDoing();
    void theNextStartKnows();
    void somebodysChapterHasItsOwn();
    void theListHasNoPagesToTurn();
    void aClassBeginsAtTheFirstPage();
    void anotherLessonMayHaveFewerPages();

private:
    void write(const char* name, const QByteArray& json);
    void openLesson();
    void turnTo(const char* chapter);
    void next();
    ChoiceButton::Mark mark(const char* chapter) { return find<ChoiceButton>(chapter)->mark(); }

    QTemporaryDir folder_, elsewhere_;
};

void TestLessonProgress::initTestCase() {
    write("1.json", R"({"chapter": "Asks", "minutes": 1, "pages": [
        {"title": "One", "text": ["Read."], "start": [{"open": "@sentence"}]},
        {"title": "Two", "text": ["Think."], "question": {"text": "Which?", "choices": [
            {"text": "this", "right": true, "why": "So."}, {"text": "that", "why": "No."}]}}]})");
    write("2.json", R"({"chapter": "Tells", "minutes": 1, "pages": [
        {"title": "One", "text": ["Read on."], "start": [{"open": "@sentence"}]}]})");
}

void TestLessonProgress::write(const char* name, const QByteArray& json) {
    QFile file(folder_.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

void TestLessonProgress::openLesson() {
    showWindow();
    lesson().setFolder(folder_.path());
    lesson().open();
}

void TestLessonProgress::turnTo(const char* chapter) {
    QTest::mouseClick(find<ChoiceButton>(chapter), Qt::LeftButton);
    waitUntilActed();
}

void TestLessonProgress::next() {
    click("lessonNext");
    waitUntilActed();
}

void TestLessonProgress::wordsTellAll() {
    LessonProgress progress;
    progress.reached = {{0, 3}, {9, 0}};
    progress.read = {2, 9};
    progress.solved = {{0, 1}, {2, 4}};
    progress.answered = {{2, 4}};
    QVERIFY(toWords(progress).contains("solved:3:5"));
    QVERIFY(progressFromWords(toWords(progress)) == progress);
    QVERIFY(toWords({}).isEmpty());
}

void TestLessonProgress::nonsenseTellsNothing() {
    const QStringList words = {"",
                               "read",
                               "read:0",
                               "read:-1",
                               "read:x",
                               "solved:1",
                               "solved:1:0",
                               "sold:1:1",
                               "reached:1:-1",
                               ":::",
                               "read:99999999999999999999",
                               "answered:1:2000"};
    QVERIFY(progressFromWords(words) == LessonProgress());
}

void TestLessonProgress::leafingThroughIsNotDoing() {
    openLesson();
    QVERIFY(!window_->findChild<QAbstractButton*>("lessonStartOver"));
    turnTo("chapter1");
    next();
    next();
    QCOMPARE(lesson().chapter(), -1);
    QCOMPARE(mark("chapter1"), ChoiceButton::Mark::None);
    // What comes next is the next one all the same, and whoever returns finds what is left.
    QCOMPARE(window_->focusWidget(), find<ChoiceButton>("chapter2"));
    QVERIFY(find<ChoiceButton>("chapter1")->accessibleDescription().startsWith("read;"));
    QTest::keyClick(window_->focusWidget(), Qt::Key_Return);
    QCOMPARE(lesson().chapter(), 1);
    click("lessonList");
    turnTo("chapter1");
    QCOMPARE(lesson().page(), 1);
    QTest::mouseClick(find<ChoiceButton>("choice1"), Qt::LeftButton);  // wrong
    next();
    QCOMPARE(mark("chapter1"), ChoiceButton::Mark::None);
    turnTo("chapter1");
    QTest::mouseClick(find<ChoiceButton>("choice0"), Qt::LeftButton);
    next();
    QCOMPARE(mark("chapter1"), ChoiceButton::Mark::Right);
    // Where nothing is asked, reading is all.
    turnTo("chapter2");
    next();
    QCOMPARE(mark("chapter2"), ChoiceButton::Mark::Right);
    click("lessonStartOver");
    QCOMPARE(mark("chapter1"), ChoiceButton::Mark::None);
    QCOMPARE(mark("chapter2"), ChoiceButton::Mark::None);
    QVERIFY(lesson().progress() == LessonProgress());
}

void TestLessonProgress::theNextStartKnows() {
    openLesson();
    turnTo("chapter2");
    next();
    turnTo("chapter1");
    next();
    const QString file = elsewhere_.filePath("window.ini");
    WindowMemory(file).keep(*window_);

    openLesson();
    QCOMPARE(mark("chapter2"), ChoiceButton::Mark::None);
    lesson().close();
    WindowMemory(file).restore(*window_);
    lesson().open();
    QCOMPARE(mark("chapter2"), ChoiceButton::Mark::Right);
    turnTo("chapter1");
    QCOMPARE(lesson().page(), 1);
}

void TestLessonProgress::somebodysChapterHasItsOwn() {
    openLesson();
    turnTo("chapter2");
    next();
    const LessonProgress before = lesson().progress();
    lesson().openFile(folder_.filePath("1.json"));
    waitUntilActed();
    next();
    next();
    QVERIFY(lesson().progress() == before);
    lesson().close();
    lesson().open();
    QCOMPARE(mark("chapter1"), ChoiceButton::Mark::None);
    QCOMPARE(mark("chapter2"), ChoiceButton::Mark::Right);
}

void TestLessonProgress::theListHasNoPagesToTurn() {
    openLesson();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(window_.get(), key, Qt::AltModifier);
        QCOMPARE(lesson().chapter(), -1);
    }
    turnTo("chapter1");
    QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(lesson().page(), 1);
    QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(lesson().page(), 0);
}

void TestLessonProgress::aClassBeginsAtTheFirstPage() {
    openLesson();
    turnTo("chapter1");
    next();
    QCOMPARE(lesson().page(), 1);
    lesson().beginChapter(0);
    QCOMPARE(lesson().page(), 0);
}

void TestLessonProgress::anotherLessonMayHaveFewerPages() {
    openLesson();
    lesson().setProgress(progressFromWords({"reached:2:7", "read:40", "solved:3:1"}));
    turnTo("chapter2");
    QCOMPARE(lesson().page(), 0);
}

QTEST_MAIN(TestLessonProgress)
#include "tst_lesson_progress.moc"
