// Training on the page Text: a text that nobody touched stays what it is, however it is read; an
// edited one is another.
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>

#include "app/start_settings.h"
#include "tests/app/lesson_test.h"

using namespace firth;

class TestReadAnew : public LessonTest {
    Q_OBJECT
private slots:
    void anUntouchedTextKeepsNameAndGroups();
    void aFileIsReadAgainAsItWas();
    void aFileThatIsGoneIsInHand();
    void aTextThatCannotBeShownIsNoOther();
    void anEditedTextIsAnother();
    void theLessonReadsItWhole();
    void theNewestIsTaken();
    void whatComesBackAtOnceHasItsWords();
    void whatWasMeantIsReadWhateverCameMeanwhile();

private:
    void open(const QByteArray& text, TextEncoding encoding);
    void trainOnText();
    void waitUntilShown();
    const Corpus& corpus() { return *window_->session().corpus(); }

    QTemporaryDir folder_;
};

void TestReadAnew::open(const QByteArray& text, TextEncoding encoding) {
    QFile file(folder_.filePath("mine.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openEncoded(file.fileName(), encoding);
    QVERIFY(loaded.wait(soon));
}

void TestReadAnew::trainOnText() {
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("trainOnText")->isEnabled(), soon);
    click("trainOnText");
    QVERIFY(loaded.wait(soon));
}

/// The page has found that it shows what is trained on.
void TestReadAnew::waitUntilShown() {
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("textState")->text().contains("is being trained on"),
                             soon);
}

void TestReadAnew::anUntouchedTextKeepsNameAndGroups() {
    showWindowWith("@town");
    const std::size_t groups = corpus().groups.size();
    QVERIFY(groups > 0);
    window_->showPage("text");
    find<QSpinBox>("minCount")->setValue(5);
    auto* threshold = find<QComboBox>("subsample");
    threshold->setCurrentIndex(threshold->findText("0.001"));
    trainOnText();
    QCOMPARE(corpus().vocabulary.size(), std::size_t{710});
    QCOMPARE(corpus().name, std::string("@town"));
    QCOMPARE(corpus().groups.size(), groups);
    QCOMPARE(window_->session().settings().subsample, 0.001);
    QCOMPARE(find<QComboBox>("corpus")->currentData().toString(), QString("@town"));
    waitUntilShown();
    QVERIFY(!find<QAbstractButton>("trainOnText")->isEnabled());
    QCOMPARE(find<QSpinBox>("minCount")->value(), 5);
}

void TestReadAnew::aFileIsReadAgainAsItWas() {
    showWindow();
    open("the caf\xE9 and the caf\xE9 of old\n", TextEncoding::Latin1);
    window_->showPage("text");
    waitUntilShown();
    find<QSpinBox>("minCount")->setValue(2);
    trainOnText();
    QCOMPARE(QString::fromStdString(corpus().name), folder_.filePath("mine.txt"));
    QCOMPARE(corpus().vocabulary.size(), std::size_t{2});
    QVERIFY(corpus().vocabulary.find("caf\u00E9"));
    waitUntilShown();
}

void TestReadAnew::aFileThatIsGoneIsInHand() {
    showWindow();
    open("the nurse and the nurse of old\n", TextEncoding::Auto);
    window_->showPage("text");
    waitUntilShown();
    QVERIFY(QFile::remove(folder_.filePath("mine.txt")));
    find<QSpinBox>("minCount")->setValue(2);
    trainOnText();
    QCOMPARE(corpus().vocabulary.size(), std::size_t{2});
    QCOMPARE(corpus().name, std::string("pasted text"));
    waitUntilShown();
}

/// The page does not go on to show what was open before.
void TestReadAnew::aTextThatCannotBeShownIsNoOther() {
    showWindowWith("@sentence");
    window_->showPage("text");
    waitUntilShown();
    window_->showPage("live");
    open("the nurse and the nurse of old\n", TextEncoding::Auto);
    QVERIFY(QFile::remove(folder_.filePath("mine.txt")));
    window_->showPage("text");
    QVERIFY(find<QWidget>("banner")->isVisible());
    auto* editor = find<QPlainTextEdit>("sourceText");
    QCOMPARE(editor->toPlainText(), QString());
    QTest::keyClicks(editor, "one and two");
    trainOnText();
    QCOMPARE(corpus().vocabulary.size(), std::size_t{3});
    waitUntilShown();
}

void TestReadAnew::anEditedTextIsAnother() {
    showWindowWith("@sentence");
    window_->showPage("text");
    auto* editor = find<QPlainTextEdit>("sourceText");
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, " Doctor, more.");
    trainOnText();
    QVERIFY(corpus().vocabulary.find("more"));
    QCOMPARE(corpus().name, std::string("pasted text"));
    // What was pasted and is read in another way is still that text.
    find<QSpinBox>("minCount")->setValue(2);
    trainOnText();
    QVERIFY(!corpus().vocabulary.find("more"));
    QCOMPARE(corpus().name, std::string("pasted text"));
}

/// A chapter speaks of all words of its text, whatever the reader trained on a page before, or is
/// about to.
void TestReadAnew::theLessonReadsItWhole() {
    showWindow();
    lesson().open();
    lesson().showChapter(2);
    while (lesson().page() < 3) {
        waitUntilActed();
        click("lessonNext");
    }
    waitUntilActed();
    find<QSpinBox>("minCount")->setValue(5);
    trainOnText();
    QCOMPARE(corpus().vocabulary.size(), std::size_t{710});
    click("lessonBack");
    waitUntilActed();
    QCOMPARE(corpus().vocabulary.size(), std::size_t{843});
    click("lessonNext");
    waitUntilActed();
    find<QSpinBox>("minCount")->setValue(5);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("trainOnText")->isEnabled(), soon);
    // While it is still being read.
    find<QAbstractButton>("trainOnText")->click();
    find<QAbstractButton>("lessonBack")->click();
    waitUntilActed();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isLoading(), soon);
    QCOMPARE(corpus().vocabulary.size(), std::size_t{843});
}

/// What was chosen last is opened, each by its own name.
void TestReadAnew::theNewestIsTaken() {
    showWindowWith("@sentence");
    window_->showPage("text");
    QTest::keyClicks(find<QPlainTextEdit>("sourceText"), "More. ");
    trainOnText();
    QFile vectors(folder_.filePath("vectors.txt"));
    QVERIFY(vectors.open(QIODevice::WriteOnly));
    vectors.write("2 2\na 1 0\nb 0 1\n");
    vectors.close();
    const auto open = [&](const QStringList& names) {
        for (const QString& name : names) window_->openCorpus(name);
        QVERIFY(window_->session().isLoading());
        QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isLoading(), soon);
        QCOMPARE(find<QComboBox>("corpus")->currentData().toString(), names.last());
        QCOMPARE(window_->session().isFinished(), names.last() == vectors.fileName());
    };
    open({vectors.fileName(), pastedSource});
    QVERIFY(corpus().vocabulary.find("more"));
    open({pastedSource, vectors.fileName()});
    open({"@town", pastedSource});
    QVERIFY(corpus().vocabulary.find("more"));
    window_->openCorpus(pastedSource);
    window_->openCorpus("/nowhere.txt");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("banner")->isVisible(), soon);
    QCOMPARE(find<QComboBox>("corpus")->currentData().toString(), pastedSource);
}

/// Another text was open for less than it takes to draw it.
void TestReadAnew::whatComesBackAtOnceHasItsWords() {
    showWindowWith("@sentence");
    window_->showPage("text");
    QTest::keyClicks(find<QPlainTextEdit>("sourceText"), "More of many words. ");
    trainOnText();
    const auto pasted = window_->session().corpus();
    window_->showPage("live");
    QSignalSpy shown(window_.get(), &MainWindow::frameShown);
    QVERIFY(shown.wait(soon));
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openCorpus("@sentence");
    QVERIFY(loaded.wait(soon));
    window_->openCorpus(pastedSource);
    QVERIFY(loaded.wait(soon));
    QCOMPARE(window_->session().corpus(), pasted);
    const auto last = static_cast<WordId>(pasted->vocabulary.size() - 1);
    const QString word = QString::fromStdString(pasted->vocabulary.word(last));
    QVERIFY(window_->selectWord(word));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("inspectedWord")->text(), word, soon);
}

/// The question stood open until another text was there.
void TestReadAnew::whatWasMeantIsReadWhateverCameMeanwhile() {
    showWindowWith("@town");
    window_->showPage("text");
    waitUntilShown();
    click("step");
    QTRY_VERIFY_WITH_TIMEOUT(frame_ && frame_->snapshot->progress.samples == 1, soon);
    find<QSpinBox>("minCount")->setValue(5);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("trainOnText")->isEnabled(), soon);
    answers_.whileAsked = [this] {
        QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
        window_->openWith("@sentence", {});
        QVERIFY(loaded.wait(soon));
        waitUntilShown();
    };
    trainOnText();
    QCOMPARE(answers_.askedToRestart, 1);
    QCOMPARE(corpus().name, std::string("@town"));
    QCOMPARE(corpus().vocabulary.size(), std::size_t{710});
}

QTEST_MAIN(TestReadAnew)
#include "tst_read_anew.moc"
