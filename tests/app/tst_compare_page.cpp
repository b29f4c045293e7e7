// Drives the page of two models in the real window, by object name.
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "app/models/difference_model.h"
#include "app/widgets/compare_page.h"
#include "app/widgets/curve_key.h"
#include "app/widgets/map_view.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestComparePage : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void withoutASecondModelThereIsNothingToCompare();
    void trainTrainsBoth();
    void bothMapsShowTheSameWords();
    void oneSelection();
    void anotherSettingIsAnotherSecondModel();
    void startingAnewKeepsBothInStep();
    void anotherTextTakesTheSecondAlong();
    void removed();
    void itemModel();

private:
    TrainingSession& second() { return *find<ComparePage>("comparePage")->comparison().second(); }
    void add();
};

void TestComparePage::init() {
    showWindowWith("@town");
    QVERIFY(window_->showPage("compare"));
}

void TestComparePage::add() {
    click("beginSecond");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("restartBoth")->isVisible(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("differences")->model()->rowCount() > 0, 60'000);
}

void TestComparePage::withoutASecondModelThereIsNothingToCompare() {
    QVERIFY(find<QPushButton>("beginSecond")->isVisible());
    for (const char* name : {"restartBoth", "trainSecond", "endSecond"})
        QVERIFY2(!find<QPushButton>(name)->isVisible(), name);
    QVERIFY(!find<QTableView>("differences")->isVisible());
    QVERIFY(find<MapView>("firstMap")->isVisible());
}

void TestComparePage::trainTrainsBoth() {
    add();
    // From the same seed: nothing differs yet.
    const QAbstractItemModel* table = find<QTableView>("differences")->model();
    QCOMPARE(table->index(0, DifferenceModel::SharedColumn).data().toString(),
             QStringLiteral("10 of 10"));
    QVERIFY(second().settings().architecture == Architecture::Cbow);
    QCOMPARE(second().settings().alpha, 0.05F);
    click("epoch");
    QTRY_VERIFY_WITH_TIMEOUT(table->index(0, DifferenceModel::SharedColumn).data().toString() !=
                                 QStringLiteral("10 of 10"),
                             120'000);
    QTRY_COMPARE_WITH_TIMEOUT(find<CurveKey>("bothLossesKey")->entries().size(), 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        second().state() == RunState::Paused && window_->session().state() == RunState::Paused,
        120'000);
    for (const CurveKey::Entry& entry : find<CurveKey>("bothSeparationsKey")->entries())
        QVERIFY2(entry.value.toDouble() != 0, qPrintable(entry.value));
}

void TestComparePage::bothMapsShowTheSameWords() {
    add();
    MapSettings map = window_->session().map();
    map.choice.second = 3;
    map.choice.words =
        std::make_shared<const std::vector<WordId>>(std::vector<WordId>{3, 5, 8, 13, 21, 34});
    QSignalSpy frames(&second(), &TrainingSession::frameReady);
    window_->session().setMap(map);
    QTRY_VERIFY_WITH_TIMEOUT(second().map().choice == map.choice, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        !frames.isEmpty() && frames.last()[0].value<std::shared_ptr<const MapFrame>>()->shown == 6,
        60'000);
}

void TestComparePage::oneSelection() {
    add();
    auto* table = find<QTableView>("differences");
    const QModelIndex fifth = table->model()->index(4, DifferenceModel::WordColumn);
    const int word = fifth.data(DifferenceModel::wordRole).toInt();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(fifth).center());
    QCOMPARE(find<MapView>("firstMap")->selected(), word);
    QCOMPARE(find<MapView>("secondMap")->selected(), word);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("secondNeighbours")->text().contains(QLatin1Char(',')),
                             60'000);
    QCOMPARE(find<QLabel>("firstNeighbours")->text(), find<QLabel>("secondNeighbours")->text());
    window_->selectWord("nurse");
    QCOMPARE(find<MapView>("secondMap")->selected(), find<MapView>("firstMap")->selected());
    QVERIFY(find<MapView>("secondMap")->selected() != word);
}

void TestComparePage::anotherSettingIsAnotherSecondModel() {
    add();
    second().step(50);
    QSignalSpy changed(&find<ComparePage>("comparePage")->comparison(),
                       &ModelComparison::secondChanged);
    find<QSpinBox>("second-window")->setValue(10);
    QVERIFY(changed.wait(60'000));
    QCOMPARE(second().settings().window, 10);
    QCOMPARE(window_->session().settings().window, 3);
    QVERIFY(find<QLabel>("secondModelCardCaption")->text().contains(QStringLiteral("window 10")));
}

void TestComparePage::startingAnewKeepsBothInStep() {
    add();
    window_->session().step(2000);
    QSignalSpy changed(&find<ComparePage>("comparePage")->comparison(),
                       &ModelComparison::secondChanged);
    QSignalSpy frames(window_.get(), &MainWindow::frameShown);
    click("restartBoth");
    QVERIFY(changed.wait(60'000));
    QVERIFY(find<QPushButton>("train")->hasFocus());
    QTest::keyClick(window_.get(), Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("status")->text().contains(QStringLiteral("<b>1</b>")),
                             60'000);
    QSignalSpy secondFrames(&second(), &TrainingSession::frameReady);
    bool asked = false;
    QTRY_VERIFY_WITH_TIMEOUT(asked || (asked = second().requestFrame()), 60'000);
    QVERIFY(secondFrames.wait(60'000));
    const auto frame = secondFrames.last()[0].value<std::shared_ptr<const MapFrame>>();
    QCOMPARE(frame->snapshot->progress.samples, std::uint64_t{1});
}

void TestComparePage::anotherTextTakesTheSecondAlong() {
    add();
    window_->selectWord("nurse");
    window_->openCorpus("@sentence");
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("differences")->model()->rowCount() == 9, 60'000);
    QCOMPARE(second().corpus(), window_->session().corpus());
    QVERIFY(second().settings().architecture == Architecture::Cbow);
}

void TestComparePage::removed() {
    add();
    second().train();
    click("endSecond");
    QVERIFY(!find<ComparePage>("comparePage")->comparison().hasSecond());
    QVERIFY(find<QPushButton>("beginSecond")->isVisible());
    QVERIFY(!find<QTableView>("differences")->isVisible());
    add();
    QVERIFY(second().state() == RunState::Paused);
}

void TestComparePage::itemModel() {
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    auto report = std::make_shared<DifferenceReport>();
    report->found.k = 2;
    report->found.differences = {{1, 1, {0}, {2}}, {0, 2, {}, {}}};
    ReadingSettings reading;
    reading.minCount = 1;
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText("one two two three three three <b>four</b>.", "test", reading));
    model.set(corpus, report);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    const auto word = [&](WordId id) {
        return QString::fromStdString(corpus->vocabulary.word(id));
    };
    QCOMPARE(text(0, DifferenceModel::WordColumn), word(1));
    QCOMPARE(text(0, DifferenceModel::SharedColumn), QStringLiteral("1 of 2"));
    QCOMPARE(text(0, DifferenceModel::FirstColumn), word(0));
    QCOMPARE(text(0, DifferenceModel::SecondColumn), word(2));
    QCOMPARE(text(1, DifferenceModel::SecondColumn), QString());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
