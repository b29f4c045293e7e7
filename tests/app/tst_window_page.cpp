// The sliding window under keys, mouse and settings, and the samples that it makes.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>

#include "tests/app/window_page_test.h"

using namespace firth;

class TestWindowPage : public WindowPageTest {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light, 1); }
    void init() { showPage(); }
    void cleanup() { page_.reset(); }
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
    void everyControlHasNames();
    void tabReachesEverything();
};

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
