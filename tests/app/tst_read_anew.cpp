// Training on the page Text: a text that nobody touched stays what it is, however it is read; an
// edited one is another.
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "tests/app/lesson_test.h"

using namespace firth;

class TestReadAnew : public LessonTest {
    Q_OBJECT
private slots:
    void anUntouchedTextKeepsNameAndGroups();
    void anEditedTextIsAnother();
    void theLessonReadsItWhole();

private:
    void trainOnText();
    const Corpus& corpus() { return *window_->session().corpus(); }
};

void TestReadAnew::trainOnText() {
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("trainOnText")->isEnabled(), soon);
    click("trainOnText");
    QVERIFY(loaded.wait(soon));
}

void TestReadAnew::anUntouchedTextKeepsNameAndGroups() {
    showWindowWith("@town");
    const std::size_t groups = corpus().groups.size();
    window_->showPage("text");
    find<QSpinBox>("minCount")->setValue(5);
    trainOnText();
    QCOMPARE(corpus().vocabulary.size(), std::size_t{710});
    QCOMPARE(corpus().name, std::string("@town"));
    QCOMPARE(corpus().groups.size(), groups);
    QCOMPARE(find<QComboBox>("corpus")->currentData().toString(), QString("@town"));
    QTRY_VERIFY_WITH_TIMEOUT(!find<QAbstractButton>("trainOnText")->isEnabled(), soon);
    QCOMPARE(find<QSpinBox>("minCount")->value(), 5);
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

/// A chapter speaks of all words of its text, whatever the reader trained on a page before.
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
}

QTEST_MAIN(TestReadAnew)
#include "tst_read_anew.moc"
