// Drives the history bar in the real window by object name.
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>

#include "app/widgets/history_bar.h"
#include "engine/neighbours.h"
#include "tests/app/window_test.h"

using namespace firth;

class TestHistoryBar : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void saysThatThereIsNoPastYet();
    void dragsBackAndReturns();
    void aDragShowsOnTheWay();
    void ranksOnTheMapAreOfTheSameMoment();
    void keysGoFromMomentToMoment();
    void trainsOnFromHere();
    void trainsOnByAnotherObjective();
    void replaysAndPausesWhenTouched();
    void namesMoments();
    void aNewModelForgetsThem();
    void standsInALineOfItsOwnWhereItIsNarrow();

private:
    HistorySlider* slider() { return find<HistorySlider>("historySlider"); }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    QPoint placeOf(quint64 samples) {
        return QPoint(qRound(slider()->xOf(samples)), slider()->height() / 2);
    }
    std::shared_ptr<const Snapshot> shown() { return frame_->snapshot; }
    void step(quint64 count);
    void train();
};

void TestHistoryBar::init() {
    showWindowWith("@town");
    window_->session().setEpochs(1);
}

void TestHistoryBar::step(quint64 count) {
    const std::uint64_t then = shown()->progress.samples + count;
    window_->session().step(count);
    QTRY_COMPARE(shown()->progress.samples, then);
}

void TestHistoryBar::train() {
    click("train");
    QTRY_VERIFY_WITH_TIMEOUT(shown()->progress.done, 60'000);
}

void TestHistoryBar::saysThatThereIsNoPastYet() {
    QVERIFY(text("historyNote").startsWith("live"));
    QVERIFY(!find<QPushButton>("historyLive")->isEnabled());
    QVERIFY(!find<QPushButton>("trainOnFromHere")->isEnabled());
    QVERIFY(!find<QPushButton>("replay")->isEnabled());
    QCOMPARE(text("historyMemory"), QString("1 moment kept, 1 of 256 MB"));
    emit find<QMenu>("momentsMenu")->aboutToShow();
    const QList<QAction*> objectives = find<QMenu>("objectivesMenu")->actions();
    QCOMPARE(objectives.size(), 3);
    QVERIFY(std::ranges::none_of(objectives, &QAction::isEnabled));
    QTest::mouseClick(slider(), Qt::LeftButton, {}, QPoint(30, 10));
    QTest::qWait(200);
    QVERIFY(!shown()->looksBack());
}

void TestHistoryBar::dragsBackAndReturns() {
    step(20'000);
    const auto then = frame_;
    step(40'000);
    const auto now = frame_;
    QVERIFY(then->points != now->points);

    QTest::mousePress(slider(), Qt::LeftButton, {}, placeOf(60'000));
    QTest::mouseMove(slider(), placeOf(40'000));
    QTest::mouseMove(slider(), placeOf(20'000));
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, placeOf(20'000));
    const quint64 asked = slider()->place();
    QVERIFY(qAbs(qint64(asked) - 20'000) < 200);  // a pixel is about 100 samples
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{asked});
    // To the very sample: the frame is the earlier one's.
    window_->session().lookBack(20'000, true);
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{20'000});
    QVERIFY(frame_->points == then->points);
    QCOMPARE(slider()->place(), quint64{20'000});
    QCOMPARE(text("historyNote"), QString("looking back: sample 20,000 of 60,000"));
    QVERIFY2(text("status").contains("<b>looking back</b>: sample <b>20,000</b> of 60,000"),
             qPrintable(text("status")));
    QVERIFY2(text("mapCardCaption").startsWith("looking back: sample 20,000 of 60,000 · "),
             qPrintable(text("mapCardCaption")));
    for (const char* caption : {"lossCardCaption", "separationCardCaption"})
        QVERIFY2(text(caption).startsWith("at sample 20,000 · "), qPrintable(text(caption)));
    QTRY_VERIFY(find<QPushButton>("trainOnFromHere")->isEnabled());

    click("historyLive");
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{60'000});
    QVERIFY(frame_->points == now->points);
    QVERIFY(shown()->E == now->snapshot->E);
    QVERIFY(text("historyNote").startsWith("live"));
    QVERIFY(!text("mapCardCaption").contains("looking back"));
    QVERIFY(!text("status").contains("looking back"));
    QVERIFY(!find<QPushButton>("historyLive")->isEnabled());
}

void TestHistoryBar::aDragShowsOnTheWay() {
    step(60'000);
    QTest::mousePress(slider(), Qt::LeftButton, {}, placeOf(60'000));
    QTest::mouseMove(slider(), placeOf(30'000));
    // The button is still down; the handle rests, and the moment comes exactly.
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{slider()->place()});
    QVERIFY(slider()->isDragging());
    QTest::mouseMove(slider(), placeOf(0));
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{0});
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, placeOf(0));
}

void TestHistoryBar::ranksOnTheMapAreOfTheSameMoment() {
    const Vocabulary& vocabulary = window_->session().corpus()->vocabulary;
    auto* table = find<QTableView>("neighbours")->model();
    const auto word = vocabulary.find(text("inspectedWord").toStdString());
    QVERIFY(word);
    step(30'000);
    step(30'000);
    for (const quint64 samples : {1'000U, 59'000U, 5'000U}) {
        window_->session().lookBack(samples, true);
        QTRY_COMPARE(shown()->progress.samples, std::uint64_t{samples});
        QTest::qWait(100);
        std::vector<WordId> others;
        QStringList written;
        for (int row = 0; row < table->rowCount(); ++row) {
            others.push_back(
                *vocabulary.find(table->index(row, 0).data().toString().toStdString()));
            written.append(table->index(row, table->columnCount() - 1).data().toString());
        }
        QStringList ranks;
        for (const std::size_t rank : ranksByDistance(frame_->points, *word, others))
            ranks.append(QString::number(rank));
        QVERIFY(ranks.size() > 5);
        QCOMPARE(written, ranks);
        const auto best = neighbours(shown()->E, *word, 1, Metric::Cosine);
        QCOMPARE(others.front(), best.front().word);
    }
}

void TestHistoryBar::keysGoFromMomentToMoment() {
    step(60'000);
    const auto now = frame_;
    std::vector<std::uint64_t> moments = shown()->past.moments;
    std::erase_if(moments, [](std::uint64_t moment) { return moment >= 60'000; });
    QVERIFY(!moments.empty());
    QTest::keyClick(slider(), Qt::Key_Left);
    QTRY_COMPARE(shown()->progress.samples, moments.back());
    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{0});
    QTest::keyClick(slider(), Qt::Key_Left);  // no further
    QCOMPARE(slider()->place(), quint64{0});
    QTest::keyClick(slider(), Qt::Key_Right);
    QTRY_COMPARE(shown()->progress.samples, moments.size() > 1 ? moments[1] : 60'000);
    QTest::keyClick(slider(), Qt::Key_End);
    QTRY_VERIFY(!shown()->looksBack());
    QVERIFY(shown()->E == now->snapshot->E);
}

void TestHistoryBar::trainsOnFromHere() {
    train();
    const auto end = frame_;
    QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(end->snapshot->past.present / 3));
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{slider()->place()});
    QTRY_VERIFY(find<QPushButton>("trainOnFromHere")->isEnabled());
    click("trainOnFromHere");
    QTRY_VERIFY_WITH_TIMEOUT(shown()->progress.done && !shown()->looksBack(), 60'000);
    QCOMPARE(shown()->progress, end->snapshot->progress);
    QVERIFY(shown()->E == end->snapshot->E);
}

void TestHistoryBar::trainsOnByAnotherObjective() {
    train();
    const TrainingSettings settings = window_->session().settings();
    const auto lookAt = [&](std::uint64_t samples) {
        QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(samples));
        QTRY_COMPARE(shown()->progress.samples, std::uint64_t{slider()->place()});
        QTRY_VERIFY(find<QPushButton>("trainOnFromHere")->isEnabled());
    };
    lookAt(shown()->past.present / 2);
    const std::uint64_t from = shown()->progress.samples;
    emit find<QMenu>("momentsMenu")->aboutToShow();
    const QList<QAction*> objectives = find<QMenu>("objectivesMenu")->actions();
    QCOMPARE(objectives.size(), 3);
    QVERIFY(objectives[1]->isChecked() && !objectives[1]->isEnabled());
    QVERIFY(find<QAbstractButton>("objective1")->isChecked());
    objectives[2]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown()->progress.done && !shown()->looksBack(), 60'000);
    QVERIFY(find<QAbstractButton>("objective2")->isChecked());

    Trainer byHand(window_->session().corpus(), settings);
    while (byHand.progress().samples < from) byHand.run(from - byHand.progress().samples);
    byHand.setObjective(Objective::HierarchicalSoftmax);
    byHand.runEpoch();
    QVERIFY(shown()->E == byHand.E().topRows(shown()->E.rows()));

    // What is shown of a moment is what trained then.
    lookAt(from / 2);
    QVERIFY(find<QAbstractButton>("objective1")->isChecked());
    click("historyLive");
    QTRY_VERIFY(!shown()->looksBack());
    QVERIFY(find<QAbstractButton>("objective2")->isChecked());
}

void TestHistoryBar::replaysAndPausesWhenTouched() {
    step(60'000);
    const auto now = frame_;
    std::vector<std::uint64_t> seen;
    const auto watching = connect(window_.get(), &MainWindow::frameShown, this,
                                  [&] { seen.push_back(shown()->progress.samples); });
    click("replay");
    QCOMPARE(find<QPushButton>("replay")->text(), QString("Pause"));
    QTRY_VERIFY(seen.size() > 10);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(30'000));
    QVERIFY(!find<HistoryBar>("historyCard")->isReplaying());
    disconnect(watching);
    // One or two frames of the present were on their way before.
    const auto first = std::ranges::find_if(seen, [](std::uint64_t at) { return at < 60'000; });
    QVERIFY(std::is_sorted(first, seen.end()));
    QVERIFY(first != seen.end() && *first < 10'000);
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{slider()->place()});
    // On from there, and at its end the present.
    click("replay");
    QVERIFY(find<HistoryBar>("historyCard")->isReplaying());
    QTRY_VERIFY_WITH_TIMEOUT(!shown()->looksBack(), 20'000);
    QVERIFY(!find<HistoryBar>("historyCard")->isReplaying());
    QVERIFY(shown()->E == now->snapshot->E);
}

void TestHistoryBar::namesMoments() {
    step(60'000);
    QTest::mouseDClick(slider(), Qt::LeftButton, {}, placeOf(60'000));
    auto* name = find<QLineEdit>("momentName");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, "<b>the & end");
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    auto* bar = find<HistoryBar>("historyCard");
    QCOMPARE(bar->names(), (HistorySlider::Names{{60'000, "<b>the & end"}}));
    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_VERIFY(shown()->looksBack());
    // What is not wanted leaves no name.
    auto* menu = find<QMenu>("momentsMenu");
    emit menu->aboutToShow();
    menu->actions().first()->trigger();
    QTest::keyClicks(name, "start");
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(bar->names().size(), 1);
    emit menu->aboutToShow();
    QAction* jump = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == "<b>the && end: sample 60,000") jump = action;
    QVERIFY(jump);
    jump->trigger();
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{60'000});
    // A name beyond the place from which training goes on is of a future that is gone.
    QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(20'000));
    QTRY_VERIFY(find<QPushButton>("trainOnFromHere")->isEnabled());
    window_->session().setSpeed(1);
    click("trainOnFromHere");
    QTRY_VERIFY(!shown()->looksBack());
    QTRY_VERIFY(bar->names().isEmpty());
}

void TestHistoryBar::aNewModelForgetsThem() {
    step(1000);
    QTest::mouseDClick(slider(), Qt::LeftButton, {}, placeOf(1000));
    QTest::keyClicks(find<QLineEdit>("momentName"), "early");
    QTest::keyClick(find<QLineEdit>("momentName"), Qt::Key_Return);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, placeOf(0));
    QTRY_COMPARE(shown()->progress.samples, std::uint64_t{0});
    click("reset");
    QTRY_VERIFY(find<HistoryBar>("historyCard")->names().isEmpty());
    QCOMPARE(shown()->past.present, std::uint64_t{0});
}

void TestHistoryBar::standsInALineOfItsOwnWhereItIsNarrow() {
    const auto top = [&](const char* name) {
        return find<QWidget>(name)->mapTo(window_.get(), QPoint()).y();
    };
    window_->resize(1440, 900);
    QTest::qWait(50);
    QVERIFY(top("historySlider") < top("replay") + find<QWidget>("replay")->height());
    window_->resize(800, 700);
    QTest::qWait(50);
    QVERIFY(top("historySlider") >= top("replay") + find<QWidget>("replay")->height());
    QVERIFY(slider()->width() > 600);
}

QTEST_MAIN(TestHistoryBar)
#include "tst_history_bar.moc"
