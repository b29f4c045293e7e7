// One journey through the real window on @town, as a user would make it: search a word, look at its
// neighbours, pin it, go back in the history, replay, and train on. Every number on the way is
// checked against a trainer of the test's own, which the window knows nothing of.
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "app/widgets/curve_key.h"
#include "app/widgets/history_bar.h"
#include "app/widgets/map_view.h"
#include "engine/neighbours.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

/// E and C after so many samples, trained without any window.
Model modelAfter(const std::shared_ptr<const Corpus>& corpus, const TrainingSettings& settings,
                 std::uint64_t samples) {
    Trainer trainer(corpus, settings);
    std::uint64_t done = 1;
    while (trainer.progress().samples < samples && done > 0)
        done = trainer.run(samples - trainer.progress().samples);
    return trainer.model();
}

}  // namespace

class TestWordJourney : public WindowTest {
    Q_OBJECT
private slots:
    void fromSearchToTrainingOn();

private:
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    WordId id(const char* word) { return *window_->session().corpus()->vocabulary.find(word); }
    const Snapshot& shown() { return *frame_->snapshot; }
    bool isAt(std::uint64_t samples) { return shown().progress.samples == samples; }
    void search(const QString& word);
    void checkWord(const char* word, const Matrix& E);
    void checkMap(const Matrix& E);
    std::shared_ptr<const MatricesReport> matrices();
};

void TestWordJourney::search(const QString& word) {
    auto* edit = find<QLineEdit>("search");
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    edit->clear();
    QTest::keyClicks(edit, word.left(4));
    // What is typed is completed to the words that begin so.
    QVERIFY(edit->completer() && edit->completer()->completionCount() > 0);
    QVERIFY(qobject_cast<QListView*>(edit->completer()->popup())->uniformItemSizes());
    QVERIFY(edit->completer()->currentCompletion().startsWith(word.left(4)));
    QTest::keyClicks(edit, word.mid(4));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text("inspectedWord"), word, 20'000);
    QCOMPARE(find<MapView>("map")->selected(), static_cast<int>(id(qPrintable(word))));
}

/// The panel tells of a word what the engine does of these vectors, and of the map that is shown.
void TestWordJourney::checkWord(const char* word, const Matrix& E) {
    const Corpus& corpus = *window_->session().corpus();
    const auto near = neighbours(E, id(word), 12, Metric::Cosine);
    std::vector<WordId> words;
    for (const Neighbour& neighbour : near) words.push_back(neighbour.word);
    QTRY_COMPARE_WITH_TIMEOUT(ranksByDistance(frame_->points, id(word), words).size(),
                              std::size_t{12}, 20'000);
    const auto* table = find<QTableView>("neighbours")->model();
    const auto cell = [table](std::size_t row, int column) {
        return table->index(static_cast<int>(row), column).data().toString();
    };
    // The panel may have asked a moment before the last frame came.
    const auto agrees = [&] {
        const auto ranks = ranksByDistance(frame_->points, id(word), words);
        for (std::size_t row = 0; row < near.size(); ++row) {
            if (cell(row, 0) != QString::fromStdString(corpus.vocabulary.word(words[row])) ||
                cell(row, 1) != QString::number(near[row].score, 'f', 2) ||
                cell(row, table->columnCount() - 1) != QString("%L1").arg(ranks[row]))
                return false;
        }
        return true;
    };
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 12, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(agrees(), 20'000);
    QVERIFY2(
        text("wordFacts")
            .endsWith(QString("length of its vector %1").arg(E.row(id(word)).norm(), 0, 'f', 2)),
        qPrintable(text("wordFacts")));
}

/// The map is the PCA of these vectors, however its axes were turned in their plane.
void TestWordJourney::checkMap(const Matrix& E) {
    QVERIFY(shown().E == E);
    const Matrix best = project(E, principalBasis(E));
    const Eigen::RowVectorXf spread = best.colwise().squaredNorm();
    QVERIFY(std::abs(frame_->points.squaredNorm() - spread.sum()) < 1e-3F * spread.sum());
    // Distances know of no turn.
    for (const char* other : {"car", "school", "the"}) {
        const auto between = [&](const Matrix& points) {
            return (points.row(id("doctor")) - points.row(id(other))).norm();
        };
        QVERIFY(std::abs(between(frame_->points) - between(best)) < 1e-3F);
    }
}

std::shared_ptr<const MatricesReport> TestWordJourney::matrices() {
    QSignalSpy reports(&window_->session(), &TrainingSession::matricesReady);
    window_->session().inspectMatrices({{0, 0, 100'000, 50}, {0, 0, 100'000, 50}});
    if (!reports.wait(20'000)) return nullptr;
    return reports.last()[0].value<std::shared_ptr<const MatricesReport>>();
}

void TestWordJourney::fromSearchToTrainingOn() {
    showWindowWith("@town");
    find<QWidget>("train")->setFocus();
    window_->session().setEpochs(1);
    TrainingSettings settings = window_->session().settings();
    settings.epochs = 1;
    const auto corpus = window_->session().corpus();

    // Train to the end, and look at the whole of it.
    click("train");
    QTRY_VERIFY_WITH_TIMEOUT(shown().progress.done, 120'000);
    const std::uint64_t end = shown().progress.samples;
    const Model last = modelAfter(corpus, settings, end);
    checkMap(last.E);
    const auto lastPoints = frame_->points;

    // Search, select, neighbours, pin.
    search("nurse");
    checkWord("nurse", last.E);
    click("pin");
    search("doctor");
    checkWord("doctor", last.E);
    const auto* key = find<CurveKey>("similarityKey");
    const auto cosine = [this](const Matrix& E) {
        return double(E.row(id("doctor")).normalized().dot(E.row(id("nurse")).normalized()));
    };
    QTRY_COMPARE_WITH_TIMEOUT(key->entries().size(), 1, 20'000);
    QCOMPARE(key->entries()[0].name, QString("nurse"));
    QVERIFY(std::abs(key->entries()[0].value.toDouble() - cosine(last.E)) < 0.0051);

    // Back in the history, to the very sample: map and neighbours are those of then.
    auto* slider = find<HistorySlider>("historySlider");
    const auto placeOf = [slider](std::uint64_t samples) {
        return QPoint(qRound(slider->xOf(samples)), slider->height() / 2);
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, placeOf(end));
    QTest::mouseMove(slider, placeOf(end / 2));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, placeOf(end / 2));
    const std::uint64_t middle = slider->place();
    QVERIFY(middle > end / 3 && middle < end * 2 / 3);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(middle), 20'000);
    QVERIFY(shown().looksBack());
    const Model then = modelAfter(corpus, settings, middle);
    QVERIFY(shown().E == then.E);
    checkWord("doctor", then.E);

    // Replay from there: the pictures pass in order, and the present comes back as it was.
    std::vector<std::uint64_t> seen;
    const auto watching = connect(window_.get(), &MainWindow::frameShown, this,
                                  [&] { seen.push_back(shown().progress.samples); });
    click("replay");
    QTRY_VERIFY_WITH_TIMEOUT(isAt(end), 60'000);
    disconnect(watching);
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(seen.front() >= middle);
    QVERIFY(!shown().looksBack());
    QVERIFY(frame_->points == lastPoints);
    checkWord("doctor", last.E);

    // Train on from the middle with the same settings: it ends in the same bytes.
    window_->session().lookBack(middle, true);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(middle), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("trainOnFromHere")->isEnabled(), 20'000);
    click("trainOnFromHere");
    QTRY_VERIFY_WITH_TIMEOUT(shown().progress.done && !shown().looksBack(), 120'000);
    QCOMPARE(shown().progress.samples, end);
    const auto report = matrices();
    QVERIFY(report);
    QVERIFY(report->E.values == last.E && report->C.values == last.C);
    checkMap(last.E);
    checkWord("doctor", last.E);
    window_.reset();
}

QTEST_MAIN(TestWordJourney)
#include "tst_word_journey.moc"
