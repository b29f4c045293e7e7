// The page of the window with texts of all kinds: long, odd, from the right, in large letters.
#include <QCheckBox>
#include <QScrollBar>
#include <QSpinBox>

#include "tests/app/mirrored_window.h"
#include "tests/app/window_page_test.h"

using namespace firth;

class TestWindowPageTexts : public WindowPageTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showPage(); }
    void cleanup() { page_.reset(); }
    void coloursAndCaptions();
    void arabicRunsFromRightToLeft();
    void aMirroredWindowTurnsTablesAndNoSentence();
    void longSentencesScroll();
    void longWordsFit();
    void aSentenceWithoutLineBreaksComesInParts();
    void oneWordAlone();
    void wordsAreNotMarkup();
    void textScaleMovesNothingOutOfSight();
};

void TestWindowPageTexts::coloursAndCaptions() {
    page_->goTo(0, 4);
    QStringList captions;
    for (std::size_t i = 0; i < 12; ++i) captions << view()->caption(i);
    QCOMPARE(captions, (QStringList{"", "", "−2", "−1", "centre", "+1", "+2", "", "", "", "", ""}));
    QCOMPARE(view()->accessibleDescription(),
             QString("centre word doctor, context words assisted, the, with, the"));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(*qApp, kind, 1);
        const Theme colours = theme(kind);
        const QImage picture = view()->viewport()->grab().toImage();
        const auto ground = [&](std::size_t token) {
            const QRect chip = view()->tokenRect(token);
            return picture.pixelColor(chip.left() + 4, chip.center().y());
        };
        QCOMPARE(ground(4), colours.centre);
        for (const std::size_t token : {2u, 3u, 5u, 6u})
            QCOMPARE(ground(token), colours.contextSoft);
        for (const std::size_t token : {0u, 1u, 7u, 11u}) QCOMPARE(ground(token), colours.chip);
        // The frame runs around the window, and only there.
        const QRect window = view()->tokenRect(2) | view()->tokenRect(6);
        QCOMPARE(picture.pixelColor(window.center().x(), window.top() - 3), colours.accent);
        QVERIFY(picture.pixelColor(view()->tokenRect(8).center().x(), window.top() - 3) !=
                colours.accent);
    }
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestWindowPageTexts::arabicRunsFromRightToLeft() {
    page_->setCorpus(textCorpus("يعمل الطبيب في المستشفى مع الممرضة"), windowOf(2));
    QVERIFY(view()->rightToLeft());
    for (std::size_t i = 1; i < 6; ++i)
        QVERIFY(view()->tokenRect(i).right() < view()->tokenRect(i - 1).left());
    QVERIFY(find<QPushButton>("windowLeft")->isEnabled());
    QVERIFY(!find<QPushButton>("windowRight")->isEnabled());
    QCOMPARE(label("edgeText"), QString("No word to the right: the sentence begins here."));
    key(Qt::Key_Left);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 2 of 6"));
    // In the order of the formula: each word is isolated.
    QString last = rows("cbowTable").last();
    QVERIFY(last.startsWith(QChar(0x2068)));
    last.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(last, QString("يعمل + في + المستشفى → الطبيب"));
    key(Qt::Key_End);
    QCOMPARE(label("edgeText"), QString("No word to the left: the sentence ends here."));
    key(Qt::Key_Right);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 5 of 6"));
}

void TestWindowPageTexts::aMirroredWindowTurnsTablesAndNoSentence() {
    const auto sentence = [this] {
        page_->goTo(0, 4);
        view()->clearFocus();
        return view()->viewport()->grab().toImage();
    };
    const QImage usual = sentence();
    const MirroredWindow mirrored;
    init();
    QCOMPARE(sentence(), usual);
    QVERIFY(find<QPushButton>("windowLeft")->x() < find<QPushButton>("windowRight")->x());
    QVERIFY(find<QPushButton>("nextSentence")->x() < find<QPushButton>("previousSentence")->x());
    QCOMPARE(find<QPushButton>("nextSentence")->text(), QString("◀◀"));
    QCOMPARE(rows("skipGramTable").first(), QString("the ← nurse"));
    const QAbstractItemModel* model = find<QTableView>("skipGramTable")->model();
    const QModelIndex last = model->index(model->rowCount() - 1, SampleTableModel::NumberColumn);
    QVERIFY(last.data().toString().contains("◂ "));
    QVERIFY(last.data(Qt::TextAlignmentRole).toInt() & Qt::AlignAbsolute);
}

void TestWindowPageTexts::longSentencesScroll() {
    QStringList words;
    for (int i = 0; i < 400; ++i) words << QStringLiteral("word%1").arg(i);
    page_->setCorpus(textCorpus(words.join(' ')), windowOf(5));
    QCoreApplication::processEvents();
    QVERIFY(view()->verticalScrollBar()->maximum() > 0);
    const QRect area = view()->viewport()->rect();
    for (const std::size_t centre : {0u, 57u, 200u, 399u, 13u}) {
        page_->goTo(0, centre);
        for (std::size_t i = centre < 5 ? 0 : centre - 5;
             i <= std::min<std::size_t>(399, centre + 5); ++i)
            QVERIFY2(area.contains(view()->tokenRect(i)), qPrintable(QString::number(i)));
    }
    QCOMPARE(caption("cbowPanel"), QString("14 of 400 samples of this sentence"));
    // The current rows are in sight.
    auto* table = find<QTableView>("skipGramTable");
    const int last = table->model()->rowCount() - 1;
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->model()->index(last, 1))));
}

void TestWindowPageTexts::longWordsFit() {
    const QString longWord = QString("donaudampfschifffahrt").repeated(20);
    page_->setCorpus(textCorpus("the " + longWord + " doctor"), windowOf(1));
    page_->goTo(0, 1);
    QCoreApplication::processEvents();
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(view()->viewport()->rect().contains(view()->tokenRect(i)));
    const QModelIndex cell = find<QTableView>("cbowTable")->model()->index(1, 2);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(longWord));
}

void TestWindowPageTexts::aSentenceWithoutLineBreaksComesInParts() {
    QStringList words;
    for (int i = 0; i < 1200; ++i) words << QStringLiteral("word%1").arg(i);
    page_->setCorpus(textCorpus(words.join(' ')), windowOf(2));
    QVERIFY(label("windowNotes").contains("1,200 words"));
    page_->goTo(0, 499);
    QCOMPARE(caption("cbowPanel"),
             QString("500 of 500 samples of words 1 to 500 of this sentence"));
    QCOMPARE(rows("cbowTable").last(), QString("word497 + word498 + word500 + word501 → word499"));
    QCOMPARE(label("edgeText"), QString("The whole window fits: 2 words to either side."));
    QVERIFY(!view()->tokenRect(501).isEmpty());
    key(Qt::Key_Right);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 501 of 1,200"));
    QCOMPARE(rows("cbowTable"), QStringList{"word498 + word499 + word501 + word502 → word500"});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle(499));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 500 of 1,200"));
    key(Qt::Key_End);
    QCOMPARE(caption("skipGramPanel"),
             QString("797 of 797 samples of words 1,001 to 1,200 of this sentence"));
}

void TestWindowPageTexts::oneWordAlone() {
    page_->setCorpus(textCorpus("alone\none two\n"), windowOf(2));
    QVERIFY(label("edgeText").contains("it makes no sample"));
    QVERIFY(!find<QLabel>("comparisonText")->isVisible());
    QCOMPARE(caption("cbowPanel"), QString("0 of 0 samples of this sentence"));
    key(Qt::Key_PageDown);
    QVERIFY(label("comparisonText").contains("both make 1 sample"));
}

void TestWindowPageTexts::wordsAreNotMarkup() {
    page_->setCorpus(textCorpus("<b>bold</b> %1 &amp; %L2"), windowOf(2));
    key(Qt::Key_Right);
    QCOMPARE(rows("cbowTable").last(), QString("<b>bold</b> + &amp; + %L2 → %1"));
    QVERIFY(view()->accessibleDescription().startsWith("centre word %1, context words <b>"));
    const QModelIndex cell = find<QTableView>("cbowTable")->model()->index(1, 1);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(">&lt;b&gt;"));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains("<b>"));
}

void TestWindowPageTexts::textScaleMovesNothingOutOfSight() {
    applyTheme(*qApp, ThemeKind::Light, 1.5);
    page_->resize(1280, 720);
    find<QCheckBox>("shrinkWindow")->click();
    find<QSpinBox>("windowSize")->setValue(5);
    page_->goTo(0, 5);
    for (QWidget* widget : page_->findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const bool text = qobject_cast<QPushButton*>(widget) || qobject_cast<QLabel*>(widget) ||
                          qobject_cast<QCheckBox*>(widget);
        if (!text) continue;
        // Layouts follow the larger text and the new words when the event loop comes to them.
        QTRY_VERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                     qPrintable(widget->objectName()));
        const QRect inPage(widget->mapTo(page_.get(), QPoint()), widget->size());
        QVERIFY2(page_->rect().contains(inPage), qPrintable(widget->objectName()));
    }
    const int text = page_->fontMetrics().height();
    for (const char* table : {"cbowTable", "skipGramTable"})
        QVERIFY(find<QTableView>(table)->viewport()->height() >= 4 * text);
    for (std::size_t i = 0; i < 12; ++i)
        QVERIFY(view()->viewport()->rect().contains(view()->tokenRect(i)));
    applyTheme(*qApp, ThemeKind::Light, 1);
}

QTEST_MAIN(TestWindowPageTexts)
#include "tst_window_page_texts.moc"
