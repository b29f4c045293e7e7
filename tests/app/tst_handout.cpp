// A chapter on paper: all of its texts, the answers at the end, real pictures of the window.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

#include "app/lesson/handout.h"
#include "app/lesson/lesson.h"
#include "app/lesson/marked_text.h"
#include "engine/error.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 120'000;

QString plain(const std::string& text) {
    QTextDocument document;
    document.setHtml(markedText(QString::fromStdString(text)));
    return document.toPlainText();
}

const QByteArray mine = R"({"chapter": "Mine & yours", "minutes": 1, "pages": [
    {"title": "<b>One</b>", "text": ["A page."], "light": ["pages"], "start": [{"open": "@sentence"}]},
    {"title": "Two", "text": ["Another."], "light": ["matrixE"], "start": [{"page": "matrices"}],
     "show": [{"set": "dim", "to": 3}]},
    {"title": "Three", "text": ["No picture."]}],
    "exercises": [{"text": "Why?", "solution": "Therefore."}]})";

}  // namespace

class TestHandout : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { window_.reset(); }
    void hasEveryTextAndTheAnswersLast_data();
    void hasEveryTextAndTheAnswersLast();
    void everyChapterHasExercises();
    void thePanelSavesTheChapter();
    void picturesAreLightInADarkWindow();
    void theCommandLineWritesIt();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void aFolderThatIsMissing();

private:
    struct Result {
        int exitCode = -1;
        QString errors;
    };
    Result run(const QStringList& arguments);
    QByteArray contents(const QString& name);
    QString path(const QString& name) { return folder_.filePath(name); }

    QTemporaryDir folder_;
};

void TestHandout::initTestCase() {
    QFile file(path("mine.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mine);
}

TestHandout::Result TestHandout::run(const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    process.start(QStringLiteral(FIRTH_BINARIES "/firth"), arguments);
    if (!process.waitForFinished(soon)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray TestHandout::contents(const QString& name) {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHandout::hasEveryTextAndTheAnswersLast_data() {
    QTest::addColumn<int>("chapter");
    for (int chapter = 0; chapter < 10; ++chapter)
        QTest::addRow("chapter %d", chapter + 1) << chapter;
}

void TestHandout::hasEveryTextAndTheAnswersLast() {
    QFETCH(int, chapter);
    const auto chapters = readChapters(":/lesson/en");
    const Chapter& all = chapters[static_cast<std::size_t>(chapter)];
    QTextDocument document;
    putHandout(document, all, chapter + 1, {});
    const QString text = document.toPlainText();
    const auto answers = text.indexOf("\nAnswers\n");
    QVERIFY(answers > 0);
    const auto before = [&](const std::string& part) {
        const auto at = text.indexOf(plain(part));
        return at >= 0 && at < answers;
    };
    const auto behind = [&](const std::string& part) {
        const QString wanted = plain(part);
        return text.indexOf(wanted) > answers;
    };
    QVERIFY(before(all.title));
    for (const LessonPage& page : all.pages) {
        QVERIFY2(page.title.empty() || before(page.title), page.title.c_str());
        for (const std::string& paragraph : page.text)
            QVERIFY2(before(paragraph), paragraph.c_str());
        if (page.task) {
            QVERIFY(before(page.task->text));
            QVERIFY2(behind(page.task->after), page.task->after.c_str());
        }
        if (page.question) {
            QVERIFY(before(page.question->text));
            for (const LessonChoice& choice : page.question->choices) {
                QVERIFY2(before(choice.text), choice.text.c_str());
                QCOMPARE(behind(choice.why), choice.right);
            }
        }
        for (const LessonExercise& exercise : page.exercises) {
            QVERIFY2(before(exercise.text), exercise.text.c_str());
            QVERIFY2(behind(exercise.solution), exercise.solution.c_str());
        }
    }
}

void TestHandout::everyChapterHasExercises() {
    for (const Chapter& chapter : readChapters(":/lesson/en")) {
        const auto count = chapter.pages.back().exercises.size();
        QVERIFY2(count == 2 || count == 3, chapter.title.c_str());
    }
}

void TestHandout::thePanelSavesTheChapter() {
    showWindowWith("@sentence");
    const auto corpus = window_->session().corpus();
    window_->openCorpus(path("mine.json"));
    QTRY_VERIFY_WITH_TIMEOUT(!window_->lesson().isActing(), soon);
    answers_.save = path("panel.pdf");
    click("lessonHandout");
    QVERIFY(find<QWidget>("loading")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("loading")->isVisible(), soon);
    QVERIFY(contents("panel.pdf").startsWith("%PDF"));
    // Nothing of it happened in this window.
    QCOMPARE(window_->page(), QString("live"));
    window_->lesson().close();
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().corpus(), corpus, soon);
}

void TestHandout::picturesAreLightInADarkWindow() {
    applyTheme(*qApp, ThemeKind::Dark, 1);
    MainWindow hidden(std::make_unique<AnsweringDialogs>(answers_));
    dress(hidden, ThemeKind::Light);
    hidden.setAttribute(Qt::WA_DontShowOnScreen);
    hidden.show();
    for (const char* name : {"map", "inspectorCard", "pages", "dim"})
        QVERIFY2(!themeOf(hidden.findChild<QWidget*>(name)->palette()).dark, name);
    QVERIFY(themeOf(qApp->palette()).dark);
}

void TestHandout::theCommandLineWritesIt() {
    const Result result = run({"--handout", "mine.json", "mine.pdf"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errors));
    const QByteArray pdf = contents("mine.pdf");
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.count("/Type /Page\n") >= 2);  // the answers have a page of their own
    QCOMPARE(pdf.count("/Subtype /Image"), 2);
    QVERIFY(pdf.contains("/ToUnicode"));  // text is text
}

void TestHandout::whatIsWrongIsTold_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::addRow("number") << QStringList{"--handout", "11", "a.pdf"} << "there is no chapter 11";
    QTest::addRow("file") << QStringList{"--handout", "none.json", "a.pdf"} << "none.json";
    QTest::addRow("place") << QStringList{"--handout", "mine.json", "none/a.pdf"} << "none/a.pdf";
}

void TestHandout::whatIsWrongIsTold() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Result result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("firth: "), qPrintable(result.errors));
    QVERIFY2(result.errors.contains(says), qPrintable(result.errors));
    QVERIFY(!QFile::exists(path("a.pdf")));
}

void TestHandout::aFolderThatIsMissing() {
    const Chapter chapter = readChapter(mine.toStdString(), "mine.json");
    QVERIFY_THROWS_EXCEPTION(Error, writeHandout(chapter, 0, {}, path("none/a.pdf")));
}

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
