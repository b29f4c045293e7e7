// Drives the page by object name.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "app/models/sample_table_model.h"
#include "app/widgets/card.h"
#include "app/widgets/sentence_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/window_page.h"
#include "tests/app/mirrored_window.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> bundled(const char* name) {
    return std::make_shared<const Corpus>(readCorpus(name, {.minCount = 1}));
}

std::shared_ptr<const Corpus> textCorpus(const QString& text,
                                         TokenRule rule = TokenRule::Whitespace) {
    return std::make_shared<const Corpus>(
        corpusFromText(text.toStdString(), "text", {.rule = rule, .minCount = 1}));
}

TrainingSettings windowOf(int window, bool shrink = false) {
    TrainingSettings settings;
    settings.window = window;
    settings.shrinkWindow = shrink;
    settings.subsample = 0;
    return settings;
}

const QStringList sentenceWords =
    QStringLiteral("the nurse assisted the doctor with the patient treatment at the hospital")
        .split(' ');

}  // namespace

class TestWindowPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyBeforeACorpus();
    void keysMoveTheWindow();
    void buttonsMoveTheWindow();
    void draggingMovesTheWindow();
    void tablesGrowRowForRow();
    void countsOfTheWholeText();
    void aRowGoesToItsPlace();
    void edges();
    void windowSizeIsLive();
    void shrinking();
    void asksForTraining();
    void goesFromSentenceToSentence();
    void goesToAnyPlace();
    void coloursAndCaptions();
    void arabicRunsFromRightToLeft();
    void aMirroredWindowTurnsTablesAndNoSentence();
    void longSentencesScroll();
    void longWordsFit();
    void aSentenceWithoutLineBreaksComesInParts();
    void oneWordAlone();
    void wordsAreNotMarkup();
    void textScaleMovesNothingOutOfSight();
    void everyControlHasNames();
    void tabReachesEverything();

private:
    template <typename T>
    T* find(const char* name) {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    SentenceView* view() { return find<SentenceView>("sentenceView"); }
    void key(Qt::Key key, int times = 1) {
        for (int i = 0; i < times; ++i) QTest::keyClick(view(), key);
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    QString caption(const char* card) { return find<Card>(card)->caption(); }
    QString place() { return caption("slidingWindowCard"); }
    QPoint middle(std::size_t token) { return view()->tokenRect(token).center(); }
    QStringList rows(const char* table);
    QString marked(const char* table);

    std::unique_ptr<WindowPage> page_;
};

void TestWindowPage::initTestCase() {
    applyTheme(*qApp, ThemeKind::Light, 1);
}

void TestWindowPage::init() {
    page_ = std::make_unique<WindowPage>();
    page_->resize(1200, 800);
    page_->show();
    page_->setCorpus(bundled("@sentence"), windowOf(2));
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void TestWindowPage::cleanup() {
    page_.reset();
}

/// "input → output", row for row.
QStringList TestWindowPage::rows(const char* table) {
    const QAbstractItemModel* model = find<QTableView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, SampleTableModel::InputColumn).data().toString() + ' ' +
                     model->index(row, SampleTableModel::OutputColumn).data().toString();
    return texts;
}

/// The numbers of the marked rows.
QString TestWindowPage::marked(const char* table) {
    const QAbstractItemModel* model = find<QTableView>(table)->model();
    QStringList numbers;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, SampleTableModel::NumberColumn).data().toString();
        const bool current = model->index(row, 0).data(SampleTableModel::currentRole).toBool();
        if (text.startsWith("▸ ") != current) return "the mark and the role differ";
        if (current) numbers << text.mid(2);
    }
    return numbers.join(' ');
}

void TestWindowPage::emptyBeforeACorpus() {
    WindowPage empty;
    empty.show();
    auto* hint = empty.findChild<QLabel*>("windowHint");
    QVERIFY(hint->isVisible());
    empty.goTo(3, 4);
    empty.setCorpus(bundled("@sentence"), windowOf(2));
    QVERIFY(!hint->isVisible());
}

void TestWindowPage::keysMoveTheWindow() {
    QCOMPARE(place(), QString("sentence 1 of 1 · word 1 of 12"));
    key(Qt::Key_Left);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 1 of 12"));
    key(Qt::Key_Right, 4);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 5 of 12"));
    key(Qt::Key_Left);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 4 of 12"));
    key(Qt::Key_End);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 12 of 12"));
    key(Qt::Key_Right);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 12 of 12"));
    key(Qt::Key_Home);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 1 of 12"));
}

void TestWindowPage::buttonsMoveTheWindow() {
    auto* left = find<QPushButton>("windowLeft");
    auto* right = find<QPushButton>("windowRight");
    QVERIFY(!left->isEnabled());
    QVERIFY(right->isEnabled() && right->autoRepeat());
    right->setAutoRepeatDelay(1);
    right->setAutoRepeatInterval(1);
    QTest::mousePress(right, Qt::LeftButton);
    QTRY_COMPARE(place(), QString("sentence 1 of 1 · word 12 of 12"));
    QTest::mouseRelease(right, Qt::LeftButton);
    QVERIFY(left->isEnabled());
    QVERIFY(!right->isEnabled());
    click("windowLeft");
    QCOMPARE(place(), QString("sentence 1 of 1 · word 11 of 12"));

    // The keys of a button that goes out of use are the sentence's.
    page_->activateWindow();
    right->setFocus();
    QTRY_VERIFY(right->hasFocus());
    QTest::keyClick(right, Qt::Key_Space);
    QVERIFY(!right->isEnabled());
    QVERIFY(view()->hasFocus());
}

void TestWindowPage::draggingMovesTheWindow() {
    QWidget* area = view()->viewport();
    QTest::mouseClick(area, Qt::LeftButton, {}, middle(4));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 5 of 12"));
    QTest::mouseClick(area, Qt::LeftButton, {}, middle(5));  // a context word of it
    QCOMPARE(place(), QString("sentence 1 of 1 · word 6 of 12"));

    // The centre word follows the pointer.
    QTest::mousePress(area, Qt::LeftButton, {}, middle(5));
    QTest::mouseMove(area, middle(7));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 8 of 12"));
    QTest::mouseMove(area, middle(2));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 3 of 12"));
    QTest::mouseRelease(area, Qt::LeftButton, {}, middle(2));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 3 of 12"));

    // Taken by the word at +2, the window keeps its distance, up to the sentence's ends.
    QTest::mousePress(area, Qt::LeftButton, {}, middle(4));
    QTest::mouseMove(area, middle(8));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 7 of 12"));
    QTest::mouseMove(area, middle(0));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 1 of 12"));
    QTest::mouseRelease(area, Qt::LeftButton, {}, middle(0));
    QTest::mouseMove(area, middle(9));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 1 of 12"));
}

/// At every place, both tables hold the rows that the definition of the window gives.
void TestWindowPage::tablesGrowRowForRow() {
    const QAbstractItemModelTester cbowTester(find<QTableView>("cbowTable")->model());
    const QAbstractItemModelTester skipGramTester(find<QTableView>("skipGramTable")->model());
    QStringList cbow, skipGram;
    QList<QStringList> cbowAt, skipGramAt;
    for (int centre = 0; centre < 12; ++centre) {
        QStringList context;
        for (int i = std::max(0, centre - 2); i <= std::min(11, centre + 2); ++i)
            if (i != centre) context << sentenceWords[i];
        cbow << context.join(" + ") + " → " + sentenceWords[centre];
        const auto before = skipGram.size();
        for (const QString& word : context) skipGram << sentenceWords[centre] + " → " + word;
        cbowAt << cbow;
        skipGramAt << skipGram;

        QCOMPARE(rows("cbowTable"), cbow);
        QCOMPARE(rows("skipGramTable"), skipGram);
        QCOMPARE(marked("cbowTable"), QString::number(centre + 1));
        QStringList numbers;
        for (auto row = before; row < skipGram.size(); ++row) numbers << QString::number(row + 1);
        QCOMPARE(marked("skipGramTable"), numbers.join(' '));
        QCOMPARE(caption("cbowPanel"),
                 QString("%1 of 12 samples of this sentence").arg(cbow.size()));
        QCOMPARE(caption("skipGramPanel"),
                 QString("%1 of 42 samples of this sentence").arg(skipGram.size()));
        key(Qt::Key_Right);
    }
    QCOMPARE(skipGram.size(), 42);
    QCOMPARE(skipGram.first(2), (QStringList{"the → nurse", "the → assisted"}));
    for (int centre = 11; centre >= 0; --centre) {
        QCOMPARE(rows("cbowTable"), cbowAt[centre]);
        QCOMPARE(rows("skipGramTable"), skipGramAt[centre]);
        key(Qt::Key_Left);
    }
}

void TestWindowPage::countsOfTheWholeText() {
    QTRY_VERIFY2(label("cbowTotal").endsWith(" 12 in the whole text."),
                 qPrintable(label("cbowTotal")));
    QVERIFY(label("skipGramTotal").endsWith(" 42 in the whole text."));
    const auto town = bundled("@town");
    page_->setCorpus(town, windowOf(3));
    QVERIFY(label("cbowTotal").endsWith("Counting the whole text …"));
    TrainingSettings settings = windowOf(3);
    settings.architecture = Architecture::SkipGram;
    const QString all = QStringLiteral(" %L1 in the whole text.").arg(countSamples(town, settings));
    QTRY_VERIFY2(label("skipGramTotal").endsWith(all), qPrintable(label("skipGramTotal")));

    // Nobody looks: nothing is counted until somebody does.
    page_->hide();
    find<QSpinBox>("windowSize")->setValue(4);
    QTest::qWait(50);
    QVERIFY(label("skipGramTotal").endsWith(all));
    page_->show();
    settings.window = 4;
    QTRY_VERIFY(
        label("skipGramTotal")
            .endsWith(QStringLiteral(" %L1 in the whole text.").arg(countSamples(town, settings))));
}

void TestWindowPage::aRowGoesToItsPlace() {
    key(Qt::Key_End);
    auto* table = find<QTableView>("skipGramTable");
    const QModelIndex row = table->model()->index(15, 1);  // doctor → with
    table->scrollTo(row);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QCOMPARE(place(), QString("sentence 1 of 1 · word 5 of 12"));
    QCOMPARE(table->model()->rowCount(), 17);
    // The context word of that row has a ring.
    const QRect chip = view()->tokenRect(5);
    const QImage picture = view()->viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(chip.center().x(), chip.top()), theme(ThemeKind::Light).context);

    auto* cbow = find<QTableView>("cbowTable");
    cbow->setCurrentIndex(cbow->model()->index(2, 0));
    QTest::keyClick(cbow, Qt::Key_Return);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 3 of 12"));
}

void TestWindowPage::edges() {
    QCOMPARE(label("edgeText"), QString("No word to the left: the sentence begins here."));
    QVERIFY(label("comparisonText").contains("2 context words"));
    key(Qt::Key_Right);
    QCOMPARE(label("edgeText"), QString("Only 1 word to the left: the sentence begins here."));
    QVERIFY(label("comparisonText").contains("skip-gram makes 3,"));
    key(Qt::Key_Right);
    QCOMPARE(label("edgeText"), QString("The whole window fits: 2 words to either side."));
    page_->goTo(0, 10);
    QCOMPARE(label("edgeText"), QString("Only 1 word to the right: the sentence ends here."));
    key(Qt::Key_End);
    QCOMPARE(label("edgeText"), QString("No word to the right: the sentence ends here."));
    find<QSpinBox>("windowSize")->setValue(8);
    page_->goTo(0, 4);
    QCOMPARE(label("edgeText"), QString("Only 4 words to the left: the sentence begins here. "
                                        "Only 7 words to the right: the sentence ends here."));
    find<QSpinBox>("windowSize")->setValue(1);
    QCOMPARE(label("edgeText"), QString("The whole window fits: 1 word to either side."));
}

void TestWindowPage::windowSizeIsLive() {
    page_->goTo(0, 4);
    auto* size = find<QSpinBox>("windowSize");
    QVERIFY(size->minimum() == 1 && size->maximum() >= 10);
    size->setValue(3);
    QCOMPARE(caption("skipGramPanel"), QString("24 of 60 samples of this sentence"));
    QCOMPARE(caption("cbowPanel"), QString("5 of 12 samples of this sentence"));
    QCOMPARE(rows("cbowTable").last(),
             QString("nurse + assisted + the + with + the + patient → doctor"));
    QTRY_VERIFY(label("skipGramTotal").endsWith(" 60 in the whole text."));
    size->setValue(30);
    QCOMPARE(caption("skipGramPanel"), QString("55 of 132 samples of this sentence"));
}

void TestWindowPage::shrinking() {
    auto* drawn = find<QLabel>("drawnWindow");
    auto* notes = find<QLabel>("windowNotes");
    QVERIFY(!drawn->isVisible() && !notes->isVisible());
    find<QSpinBox>("windowSize")->setValue(5);
    find<QCheckBox>("shrinkWindow")->click();
    QVERIFY(drawn->isVisible() && notes->isVisible());
    QVERIFY(notes->text().contains("training draws anew"));

    // What is said is what the stream draws.
    const auto corpus = bundled("@sentence");
    TrainingSettings settings = windowOf(5, true);
    settings.architecture = Architecture::SkipGram;
    for (const quint64 seed : {1U, 2U, 3U}) {
        settings.seed = seed;
        const auto samples = windowSamples(*corpus, 0, {0, 12}, settings);
        for (std::size_t centre = 0; centre < 12; ++centre) {
            page_->goTo(0, centre);
            const CentreWindow window = centreWindow(samples, centre);
            QCOMPARE(drawn->text(), QString("drew %1 of at most 5").arg(window.drawn));
            QVERIFY(drawn->toolTip().contains(QString("seed %1").arg(seed)));
            for (std::size_t i = 0; i < 12; ++i)
                QCOMPARE(
                    view()->caption(i).isEmpty(),
                    i != centre && std::ranges::find(window.context, i) == window.context.end());
        }
        QCOMPARE(caption("skipGramPanel"),
                 QString("%1 of %1 samples of this sentence").arg(samples.size()));
        click("drawAgain");
    }
    QTRY_VERIFY(label("skipGramTotal").contains("About "));
    QVERIFY(label("cbowTotal").endsWith(" 12 in the whole text."));
}

void TestWindowPage::asksForTraining() {
    QSignalSpy to(page_.get(), &WindowPage::trainToAsked);
    QSignalSpy with(page_.get(), &WindowPage::trainWithWindowAsked);
    page_->goTo(0, 6);
    click("trainToHere");
    QCOMPARE(to.takeFirst(), (QVariantList{quint64{0}, quint32{6}}));

    auto* button = find<QPushButton>("trainWithWindow");
    QVERIFY(!button->isVisible());  // the model has this window
    find<QSpinBox>("windowSize")->setValue(4);
    QVERIFY(button->isVisible());
    click("trainWithWindow");
    QCOMPARE(with.takeFirst(), (QVariantList{4, false}));
    find<QSpinBox>("windowSize")->setValue(2);
    QVERIFY(!button->isVisible());
    find<QCheckBox>("shrinkWindow")->click();
    click("trainWithWindow");
    QCOMPARE(with.takeFirst(), (QVariantList{2, true}));
    page_->setCorpus(bundled("@sentence"), windowOf(2, true));
    QVERIFY(!button->isVisible());
    QVERIFY(find<QCheckBox>("shrinkWindow")->isChecked());
}

void TestWindowPage::goesFromSentenceToSentence() {
    QVERIFY(!find<QPushButton>("nextSentence")->isEnabled());
    TrainingSettings settings = windowOf(2);
    settings.subsample = 1e-3;
    page_->setCorpus(textCorpus("a b c\nd e\nf g h i\n"), settings);
    QVERIFY(label("windowNotes").contains("every word is kept"));
    QVERIFY(!find<QPushButton>("previousSentence")->isEnabled());
    key(Qt::Key_End);
    key(Qt::Key_PageDown);
    QCOMPARE(place(), QString("sentence 2 of 3 · word 1 of 2"));
    QCOMPARE(rows("skipGramTable"), QStringList{"d → e"});
    click("nextSentence");
    QCOMPARE(place(), QString("sentence 3 of 3 · word 1 of 4"));
    key(Qt::Key_PageDown);
    QCOMPARE(place(), QString("sentence 3 of 3 · word 1 of 4"));
    click("previousSentence");
    key(Qt::Key_PageUp);
    QCOMPARE(place(), QString("sentence 1 of 3 · word 1 of 3"));
    find<QSpinBox>("sentenceNumber")->setValue(3);
    QCOMPARE(place(), QString("sentence 3 of 3 · word 1 of 4"));
}

void TestWindowPage::goesToAnyPlace() {
    page_->goTo(0, 7);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 8 of 12"));
    page_->goTo(9, 99);
    QCOMPARE(place(), QString("sentence 1 of 1 · word 12 of 12"));
    // Other settings for the same corpus leave the window where it is; another corpus does not.
    const auto town = bundled("@town");
    page_->setCorpus(town, windowOf(2));
    page_->goTo(5, 1);
    const QString there = place();
    page_->setCorpus(town, windowOf(4));
    QCOMPARE(place(), there);
    page_->setCorpus(bundled("@sentence"), windowOf(4));
    QCOMPARE(place(), QString("sentence 1 of 1 · word 1 of 12"));
}

void TestWindowPage::coloursAndCaptions() {
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

void TestWindowPage::arabicRunsFromRightToLeft() {
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

void TestWindowPage::aMirroredWindowTurnsTablesAndNoSentence() {
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

void TestWindowPage::longSentencesScroll() {
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

void TestWindowPage::longWordsFit() {
    const QString longWord = QString("donaudampfschifffahrt").repeated(20);
    page_->setCorpus(textCorpus("the " + longWord + " doctor"), windowOf(1));
    page_->goTo(0, 1);
    QCoreApplication::processEvents();
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(view()->viewport()->rect().contains(view()->tokenRect(i)));
    const QModelIndex cell = find<QTableView>("cbowTable")->model()->index(1, 2);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(longWord));
}

void TestWindowPage::aSentenceWithoutLineBreaksComesInParts() {
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

void TestWindowPage::oneWordAlone() {
    page_->setCorpus(textCorpus("alone\none two\n"), windowOf(2));
    QVERIFY(label("edgeText").contains("it makes no sample"));
    QVERIFY(!find<QLabel>("comparisonText")->isVisible());
    QCOMPARE(caption("cbowPanel"), QString("0 of 0 samples of this sentence"));
    key(Qt::Key_PageDown);
    QVERIFY(label("comparisonText").contains("both make 1 sample"));
}

void TestWindowPage::wordsAreNotMarkup() {
    page_->setCorpus(textCorpus("<b>bold</b> %1 &amp; %L2"), windowOf(2));
    key(Qt::Key_Right);
    QCOMPARE(rows("cbowTable").last(), QString("<b>bold</b> + &amp; + %L2 → %1"));
    QVERIFY(view()->accessibleDescription().startsWith("centre word %1, context words <b>"));
    const QModelIndex cell = find<QTableView>("cbowTable")->model()->index(1, 1);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(">&lt;b&gt;"));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains("<b>"));
}

void TestWindowPage::textScaleMovesNothingOutOfSight() {
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

void TestWindowPage::everyControlHasNames() {
    find<QCheckBox>("shrinkWindow")->click();
    for (QWidget* widget : page_->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) ||
                             qobject_cast<QSpinBox*>(widget) || qobject_cast<QTableView*>(widget) ||
                             qobject_cast<SentenceView*>(widget);
        if (!control || !widget->isVisible()) continue;
        if (qobject_cast<QTableView*>(widget->parentWidget())) continue;  // its corner button
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
}

void TestWindowPage::tabReachesEverything() {
    page_->setCorpus(bundled("@town"), windowOf(2));
    page_->goTo(1, 1);
    find<QSpinBox>("windowSize")->setValue(3);
    find<QCheckBox>("shrinkWindow")->click();
    page_->activateWindow();
    page_->setFocus();
    QTRY_VERIFY(view()->hasFocus());
    QStringList reached;
    for (int i = 0; i < 13; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached,
             (QStringList{"sentenceView", "cbowTable", "skipGramTable", "windowLeft", "windowRight",
                          "previousSentence", "sentenceNumber", "nextSentence", "windowSize",
                          "shrinkWindow", "drawAgain", "trainWithWindow", "trainToHere"}));
    QVERIFY(view()->hasFocus());
}

QTEST_MAIN(TestWindowPage)
#include "tst_window_page.moc"
