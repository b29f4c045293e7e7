// What the text page shows of each stage of a text.
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>

#include "app/models/text_word_model.h"
#include "app/widgets/source_editor.h"
#include "engine/bundled_corpora.h"
#include "tests/app/mirrored_window.h"
#include "tests/app/text_page_test.h"

using namespace firth;

class TestTextPageStages : public TextPageTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showPage(); }
    void cleanup() { page_.reset(); }
    void stagesOfTheSentence();
    void placesCountEveryCharacter();
    void minCountDropsAndSaysWhy();
    void stopWordsAndSubsampling();
    void cutAtSpacesSkipsStages();
    void sentencesAreNumbered();
    void longSentenceSaysWhatIsShown();
    void arabicRunsFromTheRight();
    void aMirroredWindowKeepsWordsAndNumbers();
};

void TestTextPageStages::stagesOfTheSentence() {
    show("The nurse's cap, it's well-known.");
    QCOMPARE(chips("stageFound"), QString("The nurse's cap , it's well - known ."));
    QCOMPARE(chips("stageLowerCased"), QString("the nurse's cap , it's well - known ."));
    QCOMPARE(chips("stagePunctuation"), QString("the nurse's cap -,- it's well --- known -.-"));
    QCOMPARE(chips("stagePossessive"), QString("the nurse-'s- cap it's well known"));
    QCOMPARE(chips("stageTokens"), QString("the nurse cap it's well known"));
    QCOMPARE(chips("stageIds"), QString("0 (the) 1 (nurse) 2 (cap) 3 (it's) 4 (well) 5 (known)"));
    QCOMPARE(caption(), QString("sentence 1 of 1"));
    QCOMPARE(find<Card>("textWordCard")->caption(), QString("different words: 6"));
}

void TestTextPageStages::placesCountEveryCharacter() {
    show(QString::fromUtf8("🙂 Ärzte\u00A0hélfen.\r\nDie Cafe\u0301's 🙂 tür"));
    auto* editor = find<SourceEditor>("sourceText");
    editor->moveCursor(QTextCursor::End);
    QCOMPARE(caption(), QString("sentence 2 of 2"));
    auto* tokens = find<ChipStrip>("stageTokens");
    QCOMPARE(chips("stageTokens"), QString::fromUtf8("die café tür"));
    const QStringList spelled = {"Die", QString::fromUtf8("Cafe\u0301's"),
                                 QString::fromUtf8("tür")};
    for (int i = 0; i < 3; ++i) {
        hoverChip(tokens, i);
        QCOMPARE(editor->extraSelections()[1].cursor.selectedText(), spelled[i]);
    }
}

void TestTextPageStages::minCountDropsAndSaysWhy() {
    show("a b a b c a c rare");
    find<QSpinBox>("minCount")->setValue(3);
    settle();
    QCOMPARE(chips("stageTokens").left(35), QString("a -b- (seen 2 times, fewer than 3) "));
    QVERIFY(chips("stageTokens").endsWith("-rare- (seen once, fewer than 3)"));
    QCOMPARE(chips("stageIds"), QString("0 (a) 0 (a) 0 (a)"));
    QVERIFY2(state().contains("minimum count of 3"), qPrintable(state()));
    QVERIFY(!find<QPushButton>("trainOnText")->isEnabled());
    const auto* words = find<QTableView>("textWords")->model();
    QCOMPARE(words->index(1, TextWordModel::FateColumn).data().toString(),
             QString("seen 2 times, fewer than 3"));
    QCOMPARE(words->index(1, TextWordModel::IdColumn).data().toString(), QString("–"));
    QVERIFY(
        words->index(1, TextWordModel::WordColumn).data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(find<Card>("textWordCard")->caption(), QString("different words: 1 · dropped: 3"));
}

void TestTextPageStages::stopWordsAndSubsampling() {
    show("the nurse and the doctor");
    find<QLineEdit>("stopWords")->setText("The, x");
    settle();
    QCOMPARE(chips("stageTokens"), QString("-the- (stop word) nurse and -the- (stop word) doctor"));
    find<QLineEdit>("stopWords")->clear();
    auto* threshold = find<QComboBox>("subsample");
    threshold->setCurrentIndex(threshold->findText("0.1"));
    settle();
    // √(0.1 / 0.4) + 0.1 / 0.4 = 0.75; of the others 1.2, so always.
    QCOMPARE(chips("stageTokens"), QString("the (kept 75 %) nurse and the (kept 75 %) doctor"));
    QTest::mouseClick(find<QPushButton>("commonWords"), Qt::LeftButton);
    settle();
    QVERIFY(chips("stageTokens").contains("-and- (stop word)"));
}

void TestTextPageStages::cutAtSpacesSkipsStages() {
    show("The nurse's, cap");
    QTest::mouseClick(find<QPushButton>("tokenRule1"), Qt::LeftButton);
    settle();
    QCOMPARE(chips("stageTokens"), QString("The nurse's, cap"));
    QVERIFY(!find<ChipStrip>("stagePossessive")->isVisible());
}

void TestTextPageStages::sentencesAreNumbered() {
    const auto text = bundledCorpus("town").text;
    show(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    QVERIFY2(caption().startsWith("sentence 1 of 6"), qPrintable(caption()));
    QTest::mouseClick(find<QPushButton>("nextSentence"), Qt::LeftButton);
    QVERIFY(caption().startsWith("sentence 2 of "));
    const QString second = chips("stageTokens");
    auto* editor = find<SourceEditor>("sourceText");
    editor->setFocus();
    QTest::keyClick(page_->windowHandle(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY2(caption().startsWith("sentence 3 of "), qPrintable(caption()));
    auto* bar = editor->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QTRY_VERIFY(!caption().startsWith("sentence 3 of "));
    QVERIFY(chips("stageTokens") != second);

    // Enter on a word leads to where it stands next.
    auto* words = find<QTableView>("textWords");
    const int rare = 800;
    const QString word = words->model()->index(rare, TextWordModel::WordColumn).data().toString();
    words->setCurrentIndex(words->model()->index(rare, 0));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(litTexts("stageTokens"), QStringList{word});
}

void TestTextPageStages::longSentenceSaysWhatIsShown() {
    QString text;
    for (int i = 0; i < 1000; ++i) text += QString("w%1 ").arg(i);
    show(text);
    QVERIFY2(caption().contains("1 to 160 of 1,000"), qPrintable(caption()));
    // Lines are broken to be shown, but the text and its one sentence stay whole.
    auto* editor = find<SourceEditor>("sourceText");
    QVERIFY(editor->document()->blockCount() > 1);
    QCOMPARE(editor->source(), text);
    QVERIFY(find<Card>("sourceCard")->caption().contains("broken only to be shown"));
    editor->moveCursor(QTextCursor::End);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(static_cast<int>(text.indexOf("w500 ")));
    editor->setTextCursor(cursor);
    QVERIFY2(caption().contains("481 to 640 of 1,000"), qPrintable(caption()));
    QCOMPARE(litTexts("stageTokens"), QStringList{"w500"});
}

void TestTextPageStages::arabicRunsFromTheRight() {
    show(QString::fromUtf8("الطبيب في المستشفى"));
    const auto* tokens = find<ChipStrip>("stageTokens");
    QCOMPARE(tokens->chips().size(), 3);
    QVERIFY(tokens->chipRect(0).left() > tokens->chipRect(1).left());
    auto* editor = find<SourceEditor>("sourceText");
    hover(editor->viewport(), editor->placeRect(8).center());
    QCOMPARE(tokens->lit(), QList<int>{1});
}

void TestTextPageStages::aMirroredWindowKeepsWordsAndNumbers() {
    const auto picture = [this](const char* strip) {
        show("The nurse's cap.");
        return find<ChipStrip>(strip)->grab().toImage();
    };
    const QImage possessive = picture("stagePossessive");
    const QImage ids = picture("stageIds");
    const MirroredWindow mirrored;
    init();
    QCOMPARE(picture("stagePossessive"), possessive);
    QCOMPARE(picture("stageIds"), ids);
    // Digits below each other, as far right as usual.
    const QAbstractItemModel* words = find<QTableView>("textWords")->model();
    for (const int column : {TextWordModel::IdColumn, TextWordModel::CountColumn}) {
        const int cells = words->index(0, column).data(Qt::TextAlignmentRole).toInt();
        QVERIFY(cells & Qt::AlignRight && cells & Qt::AlignAbsolute);
        QCOMPARE(words->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), cells);
    }
    // The next one is at the left now.
    QCOMPARE(find<QPushButton>("previousSentence")->text(), QString("▶ Previous"));
    QCOMPARE(find<QPushButton>("nextSentence")->text(), QString("Next ◀"));
}

QTEST_MAIN(TestTextPageStages)
#include "tst_text_page_stages.moc"
