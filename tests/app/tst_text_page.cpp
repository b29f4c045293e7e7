// Drives the text page by object name.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include "app/models/text_word_model.h"
#include "app/widgets/card.h"
#include "app/widgets/chip_strip.h"
#include "app/widgets/number_badge.h"
#include "app/widgets/sentence_lines.h"
#include "app/widgets/source_editor.h"
#include "app/widgets/text_page.h"
#include "app/widgets/theme.h"
#include "engine/bundled_corpora.h"
#include "tests/app/mirrored_window.h"

using namespace firth;

class TestTextPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void stagesOfTheSentence();
    void editIsFollowed();
    void hoverLightsEveryStage();
    void hoverInTheTextAndTheTable();
    void placesCountEveryCharacter();
    void keyboardLeadsThroughStages();
    void minCountDropsAndSaysWhy();
    void stopWordsAndSubsampling();
    void cutAtSpacesSkipsStages();
    void trainIsAskedForWhatIsShown();
    void sentencesAreNumbered();
    void longSentenceSaysWhatIsShown();
    void excerptIsNotEdited();
    void emptyText();
    void arabicRunsFromTheRight();
    void aMirroredWindowKeepsWordsAndNumbers();
    void everyControlHasNames();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    template <typename T>
    T* find(const char* name) {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    /// Chips as text; struck ones in -dashes-, notes in brackets.
    QString chips(const char* strip);
    QString state() { return find<QLabel>("textState")->text(); }
    QString caption() { return find<Card>("stageCard")->caption(); }
    void show(const QString& text, const ReadingSettings& reading = {.minCount = 1},
              double subsample = 0);
    void settle();
    void hover(QWidget* widget, const QPoint& place) { QTest::mouseMove(widget, place); }
    void hoverChip(ChipStrip* strip, int chip) {
        QApplication::processEvents();  // what has just been shown takes its place
        hover(strip, strip->chipRect(chip).center());
    }
    QStringList litTexts(const char* strip);

    std::unique_ptr<TextPage> page_;
};

QString TestTextPage::chips(const char* strip) {
    QStringList texts;
    for (const StageChip& chip : find<ChipStrip>(strip)->chips()) {
        QString text = chip.struck ? "-" + chip.text + "-" : chip.text;
        if (!chip.dropped.isEmpty()) text += "-" + chip.dropped + "-";
        if (!chip.note.isEmpty()) text += " (" + chip.note + ")";
        texts << text;
    }
    return texts.join(' ');
}

QStringList TestTextPage::litTexts(const char* strip) {
    QStringList texts;
    const auto* chips = find<ChipStrip>(strip);
    for (const int i : chips->lit()) texts << chips->chips()[i].text;
    return texts;
}

void TestTextPage::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(state() != "Reading …", 20'000);
}

void TestTextPage::show(const QString& text, const ReadingSettings& reading, double subsample) {
    const auto corpus =
        std::make_shared<const Corpus>(corpusFromText(text.toStdString(), "text", reading));
    page_->setCorpus(corpus, text, true, subsample);
    settle();
}

void TestTextPage::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestTextPage::init() {
    page_ = std::make_unique<TextPage>();
    page_->resize(1200, 900);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void TestTextPage::cleanup() {
    page_.reset();
}

void TestTextPage::stagesOfTheSentence() {
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

void TestTextPage::placesCountEveryCharacter() {
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

void TestTextPage::minCountDropsAndSaysWhy() {
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

void TestTextPage::stopWordsAndSubsampling() {
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

void TestTextPage::cutAtSpacesSkipsStages() {
    show("The nurse's, cap");
    QTest::mouseClick(find<QPushButton>("tokenRule1"), Qt::LeftButton);
    settle();
    QCOMPARE(chips("stageTokens"), QString("The nurse's, cap"));
    QVERIFY(!find<ChipStrip>("stagePossessive")->isVisible());
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

void TestTextPage::sentencesAreNumbered() {
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

void TestTextPage::longSentenceSaysWhatIsShown() {
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

void TestTextPage::arabicRunsFromTheRight() {
    show(QString::fromUtf8("الطبيب في المستشفى"));
    const auto* tokens = find<ChipStrip>("stageTokens");
    QCOMPARE(tokens->chips().size(), 3);
    QVERIFY(tokens->chipRect(0).left() > tokens->chipRect(1).left());
    auto* editor = find<SourceEditor>("sourceText");
    hover(editor->viewport(), editor->placeRect(8).center());
    QCOMPARE(tokens->lit(), QList<int>{1});
}

void TestTextPage::aMirroredWindowKeepsWordsAndNumbers() {
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
