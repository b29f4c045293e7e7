// Drives the word inspector in the real window.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include "app/widgets/cosine_matrix.h"
#include "app/widgets/curve_key.h"
#include "app/widgets/sentence_list.h"
#include "app/widgets/sentence_view.h"
#include "engine/cosines.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestWordPanel : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void listsItsSentences();
    void sentenceLeadsToTheWindow();
    void saysWhyTwoWordsAreNear();
    void followsPinnedWords();
    void comparesPinnedWords();
    void answersAnalogies();
    void answersComeIntoSight();
    void tellsWhoCameAndWent();
    void anotherTextStartsAnew();
    void theMenuGoesWithItsText();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void scrollsWhereverThePointerIs();
    void longAndArabicWords();

private:
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    void search(const QString& word) {
        auto* edit = find<QLineEdit>("search");
        edit->setText(word);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(text("inspectedWord"), word);
    }
    void pin(const QString& word) {
        search(word);
        QTest::mouseClick(find<QPushButton>("pin"), Qt::LeftButton);
    }
    bool trainToNeighbour(const QString& word);
    void paste(const QString& text);
};

void TestWordPanel::init() {
    showWindowWith("@town");
}

/// Trains by epochs until the word is near, and selects its row; false if it never is.
bool TestWordPanel::trainToNeighbour(const QString& word) {
    auto* table = find<QTableView>("neighbours");
    const auto* model = table->model();
    for (int epoch = 0; epoch < 10; ++epoch) {
        QSignalSpy states(&window_->session(), &TrainingSession::stateChanged);
        click("epoch");
        // It runs, and comes to rest.
        if (!QTest::qWaitFor([&] { return states.size() >= 2; }, 60'000)) return false;
        QTest::qWait(500);
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, word, 1);
        if (found.isEmpty()) continue;
        table->selectRow(found[0].row());
        return true;
    }
    return false;
}

void TestWordPanel::paste(const QString& text) {
    answers_.text = text;
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    QTest::keyClick(window_.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(loaded.wait(60'000));
}

void TestWordPanel::listsItsSentences() {
    search("doctor");
    auto* list = find<SentenceList>("sentences");
    QAbstractItemModelTester tester(list->model());
    QTRY_COMPARE(list->model()->rowCount(), 20);
    const Corpus& corpus = *window_->session().corpus();
    const auto count = corpus.vocabulary.count(*corpus.vocabulary.find("doctor"));
    QCOMPARE(text("sentencesRange"), QString("1–20 of %L1").arg(count));
    for (int row = 0; row < 20; ++row)
        QCOMPARE(list->model()->index(row, 0).data(SentenceModel::KeywordRole).toString(),
                 QString("doctor"));
    // All of them are in sight, and the keyword stands in the middle of each, in orange.
    QVERIFY(list->height() >= 20 * list->sizeHintForRow(0));
    const QImage image = list->grab().toImage();
    const QRect row = list->visualRect(list->model()->index(3, 0));
    int orange = 0;
    for (int y = row.top(); y < row.bottom(); ++y)
        for (int x = row.center().x() - 20; x < row.center().x() + 20; ++x) {
            const QColor c = image.pixelColor(x, y);
            orange += c.red() > c.blue() + 80;
        }
    QVERIFY2(orange > 20, qPrintable(QString::number(orange)));

    QTest::mouseClick(find<QPushButton>("nextSentences"), Qt::LeftButton);
    QTRY_COMPARE(text("sentencesRange"), QString("21–40 of %L1").arg(count));
    QTest::mouseClick(find<QPushButton>("previousSentences"), Qt::LeftButton);
    QTRY_COMPARE(text("sentencesRange"), QString("1–20 of %L1").arg(count));
    QVERIFY(!find<QPushButton>("previousSentences")->isEnabled());
}

void TestWordPanel::sentenceLeadsToTheWindow() {
    search("doctor");
    auto* list = find<SentenceList>("sentences");
    QTRY_COMPARE(list->model()->rowCount(), 20);
    QSignalSpy asked(list, &SentenceList::placeAsked);
    list->setCurrentIndex(list->model()->index(5, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto sentence = asked[0][0].toULongLong();
    const auto position = asked[0][1].toUInt();
    QTRY_VERIFY(find<QWidget>("windowPage")->isVisible());
    // And it stays there: the next frame does not lead back to where training stands.
    QSignalSpy frames(window_.get(), &MainWindow::frameShown);
    QVERIFY(frames.wait(20'000));
    const QString caption = text("slidingWindowCardCaption");
    QVERIFY2(caption.startsWith(QString("sentence %L1 of").arg(sentence + 1)), qPrintable(caption));
    QVERIFY2(caption.contains(QString("word %L1 of").arg(position + 1)), qPrintable(caption));
}

void TestWordPanel::saysWhyTwoWordsAreNear() {
    search("doctor");
    QVERIFY(!find<QWidget>("whyNearSection")->isVisible());
    QVERIFY(!find<QPushButton>("whyNear")->isEnabled());
    QVERIFY(trainToNeighbour("nurse"));
    QTest::mouseClick(find<QPushButton>("whyNear"), Qt::LeftButton);
    QVERIFY(find<QWidget>("whyNearSection")->isVisibleTo(window_.get()));
    QTRY_VERIFY(text("sharedContexts").startsWith("Both stand near: "));
    QVERIFY(text("sharedContexts").contains("ward"));
    QCOMPARE(text("whyNearTitle"), QString("Why is nurse near doctor?"));
    // The answer comes into sight.
    QTRY_VERIFY(!find<QLabel>("whyNearTitle")->visibleRegion().isEmpty());
    QTRY_VERIFY(!find<QLabel>("sharedContexts")->visibleRegion().isEmpty());
    auto* ofA = find<SentenceList>("sentencesOfA");
    auto* ofB = find<SentenceList>("sentencesOfB");
    QCOMPARE(ofA->model()->rowCount(), 2);
    QCOMPARE(ofB->model()->rowCount(), 2);
    const QModelIndex first = ofB->model()->index(0, 0);
    QCOMPARE(first.data(SentenceModel::KeywordRole).toString(), QString("nurse"));
    QVERIFY(!first.data(SentenceModel::MarkedRole).toList().isEmpty());
    // Another word closes what was said of this one.
    search("car");
    QVERIFY(!find<QWidget>("whyNearSection")->isVisibleTo(window_.get()));
}

void TestWordPanel::followsPinnedWords() {
    pin("nurse");
    pin("car");
    search("doctor");
    QTest::mouseClick(find<QPushButton>("epoch"), Qt::LeftButton);
    auto* key = find<CurveKey>("similarityKey");
    QTRY_COMPARE(key->entries().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().state(), RunState::Paused, 60'000);
    QCOMPARE(text("similarityTitle"), QString("Similarity to doctor while training"));
    QCOMPARE(key->entries()[0].name, QString("nurse"));
    // Near words and far ones part.
    QTRY_VERIFY2(key->entries()[0].value.toDouble() > key->entries()[1].value.toDouble(),
                 qPrintable(key->entries()[0].value + ' ' + key->entries()[1].value));
    // A pinned word itself is not compared with itself.
    search("car");
    QTRY_COMPARE(key->entries().size(), 1);
    QCOMPARE(find<QPushButton>("pin")->text(), QString("Unpin"));
    QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(find<QPushButton>("pin")->text(), QString("Pin"));
}

void TestWordPanel::comparesPinnedWords() {
    pin("doctor");
    QVERIFY(!find<QWidget>("compareSection")->isVisibleTo(window_.get()));
    pin("nurse");
    pin("car");
    auto* matrix = find<CosineMatrix>("cosineMatrix");
    QTRY_VERIFY(matrix->isVisibleTo(window_.get()));
    QTRY_VERIFY(!matrix->cell(2, 2).isEmpty());
    for (int i = 0; i < 3; ++i) QCOMPARE(matrix->cellText(i, i), QString("1.00"));
    QCOMPARE(matrix->cellText(0, 2), matrix->cellText(2, 0));
    // The diagonal is full orange, whatever was learned.
    const QColor colour =
        matrix->grab().toImage().pixelColor(matrix->cell(1, 1).topLeft() + QPoint(3, 3));
    QCOMPARE(colour.rgb(), theme(ThemeKind::Light).matrixPositive.rgb());
    // Twelve are compared, and no more.
    for (const char* word :
         {"school", "garage", "teacher", "engine", "ward", "wound", "fever", "lesson", "the"})
        pin(word);
    QTRY_VERIFY(!matrix->cell(11, 11).isEmpty());
    QVERIFY(matrix->cell(11, 11).right() <= matrix->width());
    // Every cell has room for its number.
    const QFontMetrics numbers(numberFont(matrix->font()));
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < 12; ++column)
            QVERIFY(numbers.horizontalAdvance(matrix->cellText(row, column)) <=
                    matrix->cell(row, column).width());
    search("surgeon");
    QVERIFY(!find<QPushButton>("pin")->isEnabled());
    // Not all of them are curves, and that is said.
    QVERIFY(text("similarityTitle").endsWith("the first 5 of 12 pinned words"));
    QCOMPARE(find<CurveKey>("similarityKey")->entries().size(), 5);
}

void TestWordPanel::answersAnalogies() {
    search("doctor");
    find<QLineEdit>("analogyA")->setText("doctor");
    find<QLineEdit>("analogyB")->setText("hospital");
    find<QLineEdit>("analogyC")->setText("Teacher");
    auto* table = find<QTableView>("analogyTable");
    QTRY_COMPARE(table->model()->rowCount(), 10);
    find<QLineEdit>("analogyExpected")->setText("school");
    QTRY_VERIFY2(text("analogyAnswer").startsWith("school comes as number "),
                 qPrintable(text("analogyAnswer")));
    find<QLineEdit>("analogyExpected")->setText("teacher");
    QTRY_VERIFY(text("analogyAnswer").contains("one of the three"));
    // A word that is half typed leaves the fields where they are.
    auto* c = find<QLineEdit>("analogyC");
    const auto place = [&] { return c->mapTo(window_.get(), QPoint()); };
    auto* bar = find<QScrollArea>("wordScroll")->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTest::qWait(50);
    const QPoint before = place();
    c->setText("techer");
    QVERIFY2(text("analogyAnswer").contains("“techer”"), qPrintable(text("analogyAnswer")));
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::qWait(50);
    QCOMPARE(place(), before);
    for (const char* field : {"analogyA", "analogyB", "analogyC"}) find<QLineEdit>(field)->clear();
    QVERIFY(!table->isVisibleTo(window_.get()));
}

/// Whoever has written the question sees the answers, without looking for them.
void TestWordPanel::answersComeIntoSight() {
    search("doctor");
    find<QLineEdit>("analogyA")->setText("doctor");
    find<QLineEdit>("analogyB")->setText("hospital");
    auto* scroll = find<QScrollArea>("wordScroll");
    auto* c = find<QLineEdit>("analogyC");
    const auto bottomOf = [&](QWidget* widget) {
        return widget->mapTo(scroll->viewport(), QPoint(0, widget->height())).y();
    };
    scroll->ensureWidgetVisible(c, 0, 0);
    auto* table = find<QTableView>("analogyTable");
    c->setFocus();
    QTest::keyClicks(c, "teacher");
    QTRY_COMPARE(table->model()->rowCount(), 10);
    QTRY_VERIFY(bottomOf(table) <= scroll->viewport()->height());
    QVERIFY(c->mapTo(scroll->viewport(), QPoint()).y() >= 0);
}

void TestWordPanel::tellsWhoCameAndWent() {
    search("doctor");
    QVERIFY(!find<QLabel>("neighbourChange")->isVisibleTo(window_.get()));
    QTest::mouseClick(find<QPushButton>("epoch"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(text("neighbourChange").startsWith("Since the start gained "), 60'000);
}

void TestWordPanel::anotherTextStartsAnew() {
    pin("doctor");
    pin("nurse");
    find<QLineEdit>("analogyA")->setText("doctor");
    paste("one two three.\none three two.");
    QTRY_COMPARE(window_->session().corpus()->vocabulary.size(), std::size_t{3});
    search("one");
    QTRY_COMPARE(text("sentencesRange"), QString("1–2 of 2"));
    QVERIFY(!find<QWidget>("compareSection")->isVisibleTo(window_.get()));
    QVERIFY(find<QLineEdit>("analogyA")->text().isEmpty());
    QVERIFY(!find<QPushButton>("nextSentences")->isEnabled());
}

/// It is about a word that another text may not have.
void TestWordPanel::theMenuGoesWithItsText() {
    search("doctor");
    auto* table = find<QTableView>("neighbours");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 5000);
    emit table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(qApp->activePopupWidget());
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openCorpus("@sentence");
    QVERIFY(loaded.wait(5000));
    QVERIFY(!qApp->activePopupWidget());
}

void TestWordPanel::nothingIsClipped_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("larger");
    QTest::newRow("usual") << QSize(1440, 900) << 0;
    QTest::newRow("small laptop") << QSize(1024, 700) << 0;
    QTest::newRow("lecture hall") << QSize(1280, 720) << 5;
}

void TestWordPanel::nothingIsClipped() {
    QFETCH(QSize, size);
    QFETCH(int, larger);
    window_->resize(size);
    for (int i = 0; i < larger; ++i) QTest::keyClick(window_.get(), '+', Qt::ControlModifier);
    // As long as a translation has them.
    find<QPushButton>("splitSenses")->setText("Bedeutungen auseinanderhalten…");
    find<QPushButton>("inventWord")->setText("Ein neues Wort erfinden…");
    pin("nurse");
    pin("car");
    search("doctor");
    QTRY_VERIFY(find<QTableView>("neighbours")->model()->rowCount() > 0);
    find<QTableView>("neighbours")->selectRow(0);
    QTest::mouseClick(find<QPushButton>("whyNear"), Qt::LeftButton);
    QTRY_COMPARE(find<SentenceList>("sentencesOfB")->model()->rowCount(), 2);
    QTest::qWait(200);
    const auto* scroll = find<QScrollArea>("wordScroll");
    QString wide;
    for (const QWidget* part : scroll->widget()->findChildren<QWidget*>())
        if (part->minimumSizeHint().width() > scroll->viewport()->width() - 8)
            wide += part->objectName() + ' ';
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(wide));
    for (QWidget* widget : scroll->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        if (!widget->isVisible() || (!label && !qobject_cast<QAbstractButton*>(widget))) continue;
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        QVERIFY2(widget->height() >= needed && widget->width() >= widget->minimumSizeHint().width(),
                 qPrintable(widget->objectName() + (label ? label->text() : QString())));
        const QPoint right = widget->mapTo(scroll->widget(), QPoint(widget->width(), 0));
        QVERIFY2(right.x() <= scroll->widget()->width(), qPrintable(widget->objectName()));
    }
    const auto* table = find<QTableView>("neighbours");
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(last).center()));
    QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
}

void TestWordPanel::scrollsWhereverThePointerIs() {
    search("doctor");
    QTRY_COMPARE(find<SentenceList>("sentences")->model()->rowCount(), 20);
    QTest::qWait(100);
    auto* bar = find<QScrollArea>("wordScroll")->verticalScrollBar();
    const auto* metric = find<QComboBox>("metric");
    for (const char* name :
         {"metric", "neighbours", "sentences", "cosineScroll", "similarityChart"}) {
        QWidget* widget = find<QWidget>(name);
        const auto* area = qobject_cast<QAbstractScrollArea*>(widget);
        QWidget* target = area ? area->viewport() : widget;
        bar->setValue(0);
        const QPointF at(5, 5);
        QWheelEvent wheel(at, target->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        // As from the system: only then does Qt hand on what a widget ignores.
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(target, &wheel);
        QVERIFY2(bar->value() > 0, name);
        QCOMPARE(metric->currentIndex(), 0);
    }
}

void TestWordPanel::longAndArabicWords() {
    const QString longWord = QString("donau").repeated(40);
    paste(QString("الطبيب في المستشفى مع المريض.\n%1 und %1 im <b>Text</b>.\nالطبيب مع %1.")
              .arg(longWord));
    search("الطبيب");
    auto* list = find<SentenceList>("sentences");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->grab();
    pin(longWord);
    search("und");
    const auto* scroll = find<QScrollArea>("wordScroll");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::qWait(100);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

QTEST_MAIN(TestWordPanel)
#include "tst_word_panel.moc"
