// The text page under the mouse and the keys, and its layout.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "app/models/text_word_model.h"
#include "app/widgets/number_badge.h"
#include "app/widgets/sentence_lines.h"
#include "app/widgets/source_editor.h"
#include "tests/app/text_page_test.h"

using namespace firth;

class TestTextPage : public TextPageTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showPage(); }
    void cleanup() { page_.reset(); }
    void editIsFollowed();
    void hoverLightsEveryStage();
    void hoverInTheTextAndTheTable();
    void keyboardLeadsThroughStages();
    void trainIsAskedForWhatIsShown();
    void excerptIsNotEdited();
    void emptyText();
    void everyControlHasNames();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestTextPage::editIsFollowed() {
    show("One two.");
    auto* editor = find<SourceEditor>("sourceText");
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, " Three FOUR!");
    QCOMPARE(state(), QString("Reading …"));
    settle();
    QCOMPARE(chips("stageTokens"), QString("three four"));
    QCOMPARE(caption(), QString("sentence 2 of 2"));
    auto* table = find<QTableView>("textWords");
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestTextPage::hoverLightsEveryStage() {
    show("The nurse saw the doctor's bag.");
    const char* strips[] = {"stageFound",      "stageLowerCased", "stagePunctuation",
                            "stagePossessive", "stageTokens",     "stageIds"};
    auto* tokens = find<ChipStrip>("stageTokens");
    hoverChip(tokens, 4);
    const QStringList expected = {"doctor's", "doctor's", "doctor's", "doctor", "doctor", "3"};
    for (int i = 0; i < 6; ++i) QCOMPARE(litTexts(strips[i]), QStringList{expected[i]});
    const QList<TextPlace> place = {{18, 26}};
    QCOMPARE(find<SentenceLines>("stageSentences")->lit(), place);
    const auto marks = find<SourceEditor>("sourceText")->extraSelections();
    QCOMPARE(marks.size(), 2);  // the sentence, and in it the word
    QCOMPARE(marks[1].cursor.selectedText(), QString("doctor's"));
    auto* words = find<QTableView>("textWords");
    QCOMPARE(words->model()->index(3, 1).data(Qt::BackgroundRole).value<QColor>(),
             theme(ThemeKind::Light).accentSoft);

    hover(page_.get(), {1, 1});
    QCOMPARE(litTexts("stageTokens"), QStringList());
}

void TestTextPage::hoverInTheTextAndTheTable() {
    show("The nurse saw the doctor's bag.");
    auto* editor = find<SourceEditor>("sourceText");
    hover(editor->viewport(), editor->placeRect(15).center());
    QCOMPARE(litTexts("stageIds"), QStringList{"0"});
    QCOMPARE(find<ChipStrip>("stageTokens")->lit(), QList<int>{3});  // the second "the"

    auto* lines = find<SentenceLines>("stageSentences");
    hover(lines, lines->placeRect(5).center());
    QCOMPARE(litTexts("stageTokens"), QStringList{"nurse"});

    auto* words = find<QTableView>("textWords");
    hover(words->viewport(), words->visualRect(words->model()->index(0, 1)).center());
    QCOMPARE(litTexts("stageFound"), (QStringList{"The", "the"}));  // the word, wherever it is
    QCOMPARE(editor->extraSelections().size(), 3);
}

void TestTextPage::keyboardLeadsThroughStages() {
    show("The nurse, and the cap.");
    auto* found = find<ChipStrip>("stageFound");
    found->setFocus(Qt::TabFocusReason);
    QCOMPARE(litTexts("stageTokens"), QStringList{"the"});
    QTest::keyClick(found, Qt::Key_Right);
    QCOMPARE(litTexts("stageTokens"), QStringList{"nurse"});
    QTest::keyClick(found, Qt::Key_Down);
    QVERIFY(find<ChipStrip>("stageLowerCased")->hasFocus());
    QCOMPARE(litTexts("stageTokens"), QStringList{"nurse"});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(litTexts("stageFound"), QStringList{"."});

    auto* editor = find<SourceEditor>("sourceText");
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(20);
    editor->setTextCursor(cursor);
    QCOMPARE(litTexts("stageTokens"), QStringList{"cap"});
}

void TestTextPage::trainIsAskedForWhatIsShown() {
    const QString text = "the nurse\r\nthe doctor";
    show(text);
    auto* train = find<QPushButton>("trainOnText");
    QVERIFY(!train->isEnabled());
    QVERIFY(state().contains("is being trained"));

    struct Asked {
        QString text;
        ReadingSettings reading;
        double threshold = 0;
        int times = 0;
    };
    Asked anew, edited;
    const auto into = [](Asked& asked) {
        return [&asked](const QString& words, const ReadingSettings& reading, double threshold) {
            asked = {words, reading, threshold, asked.times + 1};
        };
    };
    connect(page_.get(), &TextPage::readAnewAsked, this, into(anew));
    connect(page_.get(), &TextPage::trainOnTextAsked, this, into(edited));
    auto* threshold = find<QComboBox>("subsample");
    threshold->setCurrentIndex(threshold->findText("0.001"));
    find<QLineEdit>("stopWords")->setText("the");
    QVERIFY(!train->isEnabled());  // not read yet
    settle();
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(anew.times, 1);
    QCOMPARE(anew.text, text);  // as it was read, line ends and all
    QCOMPARE(anew.reading.stopWords, std::vector<std::string>{"the"});
    QCOMPARE(anew.threshold, 0.001);

    threshold->setCurrentIndex(threshold->findText("0.01"));
    auto* editor = find<SourceEditor>("sourceText");
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, " came");
    settle();
    editor->setFocus();
    QTest::keyClick(page_->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(edited.times, 1);  // a button shows that it is pressed first
    QCOMPARE(anew.times, 1);
    QCOMPARE(edited.text, QString("the nurse\nthe doctor came"));
    QCOMPARE(edited.threshold, 0.01);

    // What is trained on now is what is shown.
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(edited.text.toStdString(), "pasted", edited.reading));
    page_->setCorpus(corpus, edited.text, true, edited.threshold);
    settle();
    QVERIFY(!train->isEnabled());
    QVERIFY(editor->document()->isUndoAvailable());  // the text was not put in anew
    QTest::keyClicks(editor, "!");
    page_->setCorpus(corpus, edited.text, true, edited.threshold);  // the same again: a restart
    settle();
    QVERIFY(editor->source().endsWith("came!"));
    QVERIFY(train->isEnabled());
}

void TestTextPage::excerptIsNotEdited() {
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText("A b. A b a c. B b x", "big.txt", {.minCount = 2}));
    page_->setCorpus(corpus, "A b. A b a c. ", false, 0);
    QTRY_COMPARE(chips("stageTokens"), QString("a b"));
    find<SourceEditor>("sourceText")->moveCursor(QTextCursor::End);
    QTRY_COMPARE(chips("stageTokens"), QString("a b a -c- (seen fewer than 2 times)"));
    QVERIFY(find<SourceEditor>("sourceText")->isReadOnly());
    QVERIFY(!find<QSpinBox>("minCount")->isEnabled());
    QVERIFY(!find<QPushButton>("trainOnText")->isEnabled());
    QVERIFY2(state().contains("too long"), qPrintable(state()));
    // b is the most frequent in the whole text, not in the excerpt.
    const auto* words = find<QTableView>("textWords")->model();
    QCOMPARE(words->index(0, TextWordModel::WordColumn).data().toString(), QString("b"));
    QCOMPARE(words->index(0, TextWordModel::CountColumn).data().toString(), QString("4"));
}

void TestTextPage::emptyText() {
    settle();
    QVERIFY2(state().contains("is empty"), qPrintable(state()));
    QCOMPARE(caption(), QString("no words yet"));
    show("one two");
    find<SourceEditor>("sourceText")->clear();
    settle();
    QCOMPARE(chips("stageTokens"), QString());
    QVERIFY(!find<QPushButton>("nextSentence")->isEnabled());
}

void TestTextPage::everyControlHasNames() {
    for (const auto* widget : page_->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        if (widget->objectName().startsWith("qt_")) continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestTextPage::nothingIsClipped_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("1440x900") << QSize(1416, 770) << 1.0;
    QTest::newRow("1024x700") << QSize(1000, 560) << 1.0;
    QTest::newRow("text scale 1.5") << QSize(1256, 540) << 1.5;
}

void TestTextPage::nothingIsClipped() {
    QFETCH(QSize, size);
    QFETCH(double, scale);
    page_->resize(size);
    show("The nurse assisted the doctor with the patient's treatment at the hospital.",
         {.minCount = 1}, 0.01);
    applyTheme(*qApp, ThemeKind::Light, scale);  // while it is open, as a lecturer would
    QCOMPARE(page_->size(), size);               // it did not ask for more
    for (const char* name : {"stageFound", "stageTokens", "stageIds"}) {
        const auto* strip = find<ChipStrip>(name);
        QTRY_COMPARE(strip->height(), strip->heightForWidth(strip->width()));
        for (int i = 0; i < strip->chips().size(); ++i)
            QVERIFY2(strip->rect().contains(strip->chipRect(i)), name);
    }
    for (const auto* badge : page_->findChildren<NumberBadge*>())
        QTRY_COMPARE(badge->size(), badge->sizeHint());
    for (const auto* label : page_->findChildren<QLabel*>())
        if (label->wordWrap() && label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    for (const auto* button : page_->findChildren<QPushButton*>())
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    applyTheme(*qApp, ThemeKind::Light, 1);
}

QTEST_MAIN(TestTextPage)
#include "tst_text_page.moc"
