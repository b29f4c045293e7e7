// Drives in the real window what the map shows: its axes, its words and their colours.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "app/widgets/axis_label.h"
#include "app/widgets/history_slider.h"
#include "app/widgets/inspector.h"
#include "app/widgets/map_view.h"
#include "app/widgets/scree_plot.h"
#include "engine/k_means.h"
#include "engine/unit_rows.h"
#include "engine/word_axis.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

float distance(const Matrix& one, const Matrix& other) {
    return (one - other).cwiseAbs().maxCoeff();
}

}  // namespace

class TestMapBar : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { window_.reset(); }
    void anyTwoPrincipalAxes();
    void unitVectorsAreSaid();
    void axesAreFrozenAndFittedAnew();
    void axesBetweenWords();
    void axesBetweenGroups();
    void theMostFrequentWords();
    void wordsInGroupsAlone();
    void markedWordsAreIsolated();
    void aGroupOfMarkedWords();
    void clusters();
    void scales();
    void pinsAndAnalogiesReachTheMap();
    void anotherTextStartsAnew();
    void isWholeInSmallWindows_data();
    void isWholeInSmallWindows();

private:
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    QString axis(const char* label) { return find<AxisLabel>(label)->text(); }
    /// Chooses an entry of a menu, as if it had been opened.
    void choose(const char* menu, const char* entry) {
        emit find<QMenu>(menu)->aboutToShow();
        auto* action = find<QMenu>(menu)->findChild<QAction*>(QString::fromLatin1(entry));
        if (!action) qFatal("there is no %s", entry);
        QVERIFY(action->isEnabled());
        action->trigger();
    }
    void chooseAxis(const char* box, int index) {
        find<QComboBox>(box)->setCurrentIndex(index);
        emit find<QComboBox>(box)->activated(index);
    }
    int id(const char* word) {
        return static_cast<int>(*window_->session().corpus()->vocabulary.find(word));
    }
    void mark(std::initializer_list<const char*> words) {
        std::vector<int> ids;
        for (const char* word : words) ids.push_back(id(word));
        emit find<MapView>("map")->wordsMarked(ids);
    }
    const Matrix& E() { return frame_->snapshot->E; }
    const AxesChoice& choice() { return frame_->settings.choice; }
    void step(quint64 count) {
        const std::uint64_t then = frame_->snapshot->progress.samples + count;
        window_->session().step(count);
        QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.samples, then, 60'000);
    }
};

void TestMapBar::init() {
    showWindowWith("@town");
    step(20'000);
}

void TestMapBar::anyTwoPrincipalAxes() {
    QVERIFY2(text("mapCardCaption").contains("% of the variance · PCA of E, axes 1 and 2"),
             qPrintable(text("mapCardCaption")));
    QVERIFY(axis("xAxisLabel").startsWith("axis 1 · "));
    click("axesButton");
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("axesPopup")->isVisible(), 20'000);
    const PrincipalAxes all = principalAxes(E(), 10);
    auto* scree = find<ScreePlot>("screePlot");
    QTRY_COMPARE_WITH_TIMEOUT(scree->barCount(), 10, 20'000);
    for (int bar = 0; bar < 10; ++bar)
        QVERIFY(std::abs(scree->bar(bar) - 100 * double(all.explained[std::size_t(bar)])) < 1e-3);
    chooseAxis("firstAxis", 2);
    chooseAxis("secondAxis", 4);
    QTRY_COMPARE_WITH_TIMEOUT(choice().second, 4, 20'000);
    QCOMPARE(choice().first, 2);
    QVERIFY(distance(frame_->points, project(E(), planeOf(all, 2, 4))) < 1e-5F);
    QTRY_COMPARE_WITH_TIMEOUT(
        axis("yAxisLabel"), QString("axis 5 · %1 %").arg(100 * double(all.explained[4]), 0, 'f', 0),
        20'000);
    QVERIFY2(text("mapCardCaption").contains("PCA of E, axes 3 and 5"),
             qPrintable(text("mapCardCaption")));
    // The change is marked where it was made.
    QCOMPARE(find<HistorySlider>("historySlider")->refits(), std::vector<std::uint64_t>{20'000});
}

void TestMapBar::unitVectorsAreSaid() {
    QVERIFY(text("mapCardCaption").contains("raw vectors"));
    find<QCheckBox>("unitVectors")->click();
    QTRY_VERIFY_WITH_TIMEOUT(choice().unitVectors, 20'000);
    const Matrix unit = unitRows(E());
    QVERIFY(distance(frame_->points, project(unit, principalBasis(unit))) < 1e-5F);
    QTRY_VERIFY_WITH_TIMEOUT(text("mapCardCaption").contains("unit vectors"), 20'000);
}

void TestMapBar::axesAreFrozenAndFittedAnew() {
    const Matrix axes = frame_->basis.axes;
    find<QCheckBox>("freezeAxes")->click();
    QTRY_VERIFY_WITH_TIMEOUT(frame_->settings.frozen, 20'000);
    step(10'000);
    QVERIFY(frame_->basis.axes == axes);
    QCOMPARE(frame_->basis.explained[0], measuredOn(E(), frame_->basis).explained[0]);
    QTRY_VERIFY2_WITH_TIMEOUT(text("mapCardCaption").contains("axes frozen at sample 20,000"),
                              qPrintable(text("mapCardCaption")), 20'000);
    click("refitAxes");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->fitted, std::uint64_t{30'000}, 20'000);
    QVERIFY(frame_->basis.axes == principalBasis(E()).axes);
    // The first 20,000 steps at once turned the axes far.
    QTRY_COMPARE_WITH_TIMEOUT(find<HistorySlider>("historySlider")->refits(),
                              (std::vector<std::uint64_t>{20'000, 30'000}), 20'000);
    find<QCheckBox>("freezeAxes")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!frame_->settings.frozen, 20'000);
}

void TestMapBar::axesBetweenWords() {
    click("axesKind1");
    find<QLineEdit>("xFrom")->setText("car");
    find<QLineEdit>("xTo")->setText("Doctor");
    QTRY_VERIFY_WITH_TIMEOUT(choice().x.has_value(), 20'000);
    const std::vector<WordId> car{WordId(id("car"))}, doctor{WordId(id("doctor"))};
    const Basis basis = basisAlong(E(), directionBetween(E(), car, doctor), std::nullopt);
    QVERIFY(distance(frame_->points.col(0), project(E(), basis).col(0)) < 1e-5F);
    QVERIFY(frame_->points(id("car"), 0) < frame_->points(id("doctor"), 0));
    const double share = 100 * double(basis.explained[0]);
    QTRY_COMPARE_WITH_TIMEOUT(axis("xAxisLabel"),
                              QString("car ← %1 % of the variance → Doctor").arg(share, 0, 'f', 0),
                              20'000);
    QVERIFY(axis("yAxisLabel").startsWith("largest variance left · "));
    QVERIFY(text("mapCardCaption").startsWith("E between words · raw vectors"));
    // Both axes, and what is no word.
    find<QLineEdit>("yFrom")->setText("school");
    find<QLineEdit>("yTo")->setText("nosuchword");
    QCOMPARE(text("axesUnknown"), QString("Not on the map: “nosuchword”"));
    find<QLineEdit>("yTo")->setText("farmer");
    QTRY_VERIFY_WITH_TIMEOUT(choice().y.has_value(), 20'000);
    const std::vector<WordId> school{WordId(id("school"))}, farmer{WordId(id("farmer"))};
    QVERIFY(distance(frame_->basis.axes.row(1), directionBetween(E(), school, farmer)) < 1e-6F);
    click("axesKind0");
    QTRY_VERIFY_WITH_TIMEOUT(choice().principal(), 20'000);
}

void TestMapBar::axesBetweenGroups() {
    click("axesKind1");
    find<QLineEdit>("xFrom")->setText("garage (group)");
    find<QLineEdit>("xTo")->setText("hospital (group)");
    QTRY_VERIFY_WITH_TIMEOUT(choice().x.has_value(), 20'000);
    const Corpus& corpus = *window_->session().corpus();
    std::vector<WordId> garage, hospital;
    for (const Group& group : corpus.groups)
        for (const std::string& word : group.words) {
            const auto found = corpus.vocabulary.find(word);
            if (found && group.name == "garage") garage.push_back(*found);
            if (found && group.name == "hospital") hospital.push_back(*found);
        }
    QVERIFY(garage.size() > 3 && hospital.size() > 3);
    QCOMPARE(choice().x->from, garage);
    QVERIFY(distance(frame_->basis.axes.row(0), directionBetween(E(), garage, hospital)) < 1e-6F);
}

void TestMapBar::theMostFrequentWords() {
    choose("wordsMenu", "wordsMost100");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t{100}, 20'000);
    const Matrix some = E().topRows(100);
    QVERIFY(distance(frame_->points.topRows(100), project(some, principalBasis(some))) < 1e-5F);
    QVERIFY(!frame_->points.row(100).allFinite());
    const QString all = QString("%L1").arg(E().rows());
    const QString told = QString("100 of %L1 words shown").arg(E().rows());
    QTRY_VERIFY2_WITH_TIMEOUT(text("mapCardCaption").contains(told),
                              qPrintable(text("mapCardCaption")), 20'000);
    click("showAll");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t(E().rows()), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("showAll")->isVisible(), 20'000);
}

void TestMapBar::wordsInGroupsAlone() {
    choose("wordsMenu", "wordsGrouped");
    const std::vector<int> labels =
        groupLabels(*window_->session().corpus(), std::size_t(E().rows()));
    const auto grouped = std::ranges::count_if(labels, [](int group) { return group >= 0; });
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t(grouped), 20'000);
    for (std::size_t word = 0; word < labels.size(); ++word)
        QCOMPARE(frame_->points.row(Eigen::Index(word)).allFinite(), labels[word] >= 0);
}

void TestMapBar::markedWordsAreIsolated() {
    mark({"doctor", "nurse", "car", "school", "farmer"});
    QVERIFY(!find<QWidget>("mapBar")->isVisible());
    click("isolate");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t{5}, 20'000);
    QVERIFY(frame_->points.row(id("car")).allFinite());
    QVERIFY(!frame_->points.row(id("the")).allFinite());
    // What the map does not show has no rank on it.
    window_->selectWord("doctor");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("inspectedWord")->text() == "doctor", 20'000);
    click("showAll");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t(E().rows()), 20'000);
    // It can be had again.
    choose("wordsMenu", "wordsIsolated");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t{5}, 20'000);
}

void TestMapBar::aGroupOfMarkedWords() {
    mark({"doctor", "nurse", "car"});
    find<QLineEdit>("groupName")->setText("my <b>people</b>");
    QTest::keyClick(find<QLineEdit>("groupName"), Qt::Key_Return);
    mark({"school", "pupil"});
    click("makeGroup");
    QTRY_COMPARE_WITH_TIMEOUT(find<MapView>("map")->legend().entries().size(), 2, 20'000);
    const auto& entries = find<MapView>("map")->legend().entries();
    QCOMPARE(entries[0].text, QString("my <b>people</b>"));
    QCOMPARE(entries[1].text, QString("group 2"));
    QVERIFY(!find<QWidget>("markedBar")->isVisible());
    click("axesKind1");
    find<QLineEdit>("xFrom")->setText("my <b>people</b> (group)");
    find<QLineEdit>("xTo")->setText("group 2");
    QTRY_VERIFY_WITH_TIMEOUT(choice().x.has_value(), 20'000);
    QCOMPARE(choice().x->from.size(), std::size_t{3});
    choose("colourMenu", "colourTopics");
    QTRY_COMPARE_WITH_TIMEOUT(find<MapView>("map")->legend().entries().size(),
                              qsizetype(window_->session().corpus()->groups.size()), 20'000);
}

void TestMapBar::clusters() {
    step(40'000);
    choose("colourMenu", "colourClusters8");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->colours.by, ColourBy::Clusters, 20'000);
    const Matrix unit = unitRows(E());
    const Clusters fresh = kMeans(unit, 8, 1);
    QCOMPARE(std::ranges::max(frame_->colours.clusters), 7);
    // Under whatever numbers, these are the engine's clusters.
    std::set<std::pair<int, int>> pairs;
    for (std::size_t word = 0; word < fresh.labels.size(); ++word)
        pairs.insert({fresh.labels[word], frame_->colours.clusters[word]});
    QCOMPARE(pairs.size(), std::size_t{8});
    QTRY_COMPARE_WITH_TIMEOUT(find<MapView>("map")->legend().entries().value(0).text,
                              QString("cluster 1"), 20'000);
    // A few samples more move few words to another cluster.
    const std::vector<int> before = frame_->colours.clusters;
    step(2'000);
    std::size_t same = 0;
    for (std::size_t word = 0; word < before.size(); ++word)
        same += before[word] == frame_->colours.clusters[word];
    QVERIFY2(same > before.size() * 9 / 10, qPrintable(QString::number(same)));
}

void TestMapBar::scales() {
    const auto legend = [this] { return find<MapView>("map")->scaleLegend().text(); };
    choose("colourMenu", "colourCount");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->colours.by, ColourBy::Count, 20'000);
    const auto most = window_->session().corpus()->vocabulary.count(0);
    QTRY_VERIFY2_WITH_TIMEOUT(legend().contains(QString("%L1").arg(most)), qPrintable(legend()),
                              20'000);

    window_->selectWord("doctor");
    choose("colourMenu", "colourSimilarity");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->colours.by, ColourBy::Similarity, 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(legend().contains("cosine with doctor"), qPrintable(legend()),
                              20'000);
    const auto cosine = [this](const char* word, const char* other) {
        return E().row(id(word)).normalized().dot(E().row(id(other)).normalized());
    };
    const auto shown = [this](const char* word) {
        return 2 * frame_->colours.scale.shares[std::size_t(id(word))] - 1;
    };
    QVERIFY(std::abs(shown("car") - cosine("car", "doctor")) < 1e-5F);
    // It follows the selection.
    window_->selectWord("school");
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(shown("school") - 1) < 1e-5F, 20'000);
    QVERIFY(std::abs(shown("car") - cosine("car", "school")) < 1e-5F);

    choose("colourMenu", "colourChange");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->colours.by, ColourBy::Change, 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(legend().contains("moved since the epoch began"),
                              qPrintable(legend()), 20'000);
    QVERIFY(frame_->colours.scale.high > 0);
    QCOMPARE(frame_->snapshot->epochStart.rows(), E().rows());
    const Matrix moved = E() - frame_->snapshot->epochStart;
    QVERIFY(std::abs(frame_->colours.scale.high - double(moved.rowwise().norm().maxCoeff())) <
            1e-5);
}

void TestMapBar::pinsAndAnalogiesReachTheMap() {
    auto* inspector = window_->findChild<Inspector*>();
    QSignalSpy pins(inspector, &Inspector::pinsChanged);
    QSignalSpy analogies(inspector, &Inspector::parallelogramChanged);
    window_->selectWord("nurse");
    QTRY_COMPARE_WITH_TIMEOUT(text("inspectedWord"), QString("nurse"), 20'000);
    click("pin");
    QCOMPARE(pins.takeLast()[0].value<std::vector<int>>(), std::vector<int>{id("nurse")});
    find<QLineEdit>("analogyA")->setText("doctor");
    find<QLineEdit>("analogyB")->setText("hospital");
    find<QLineEdit>("analogyC")->setText("teacher");
    find<QLineEdit>("analogyExpected")->setText("school");
    using Words = std::optional<std::array<int, 4>>;
    const Words words = std::array{id("doctor"), id("hospital"), id("teacher"), id("school")};
    QTRY_VERIFY_WITH_TIMEOUT(!analogies.isEmpty() && analogies.last()[0].value<Words>() == words,
                             20'000);
    find<QLineEdit>("analogyB")->clear();
    QVERIFY(!analogies.last()[0].value<Words>().has_value());
}

void TestMapBar::anotherTextStartsAnew() {
    click("axesKind1");
    find<QLineEdit>("xFrom")->setText("car");
    find<QLineEdit>("xTo")->setText("doctor");
    mark({"school", "pupil", "car"});
    click("makeGroup");
    mark({"school", "pupil", "car"});
    click("isolate");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t{3}, 20'000);
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    window_->openCorpus("@sentence");
    QVERIFY(loaded.wait(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(frame_->points.rows(), Eigen::Index{9}, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(frame_->shown, std::size_t{9}, 20'000);
    QVERIFY(choice().principal());
    QCOMPARE(frame_->colours.by, ColourBy::Groups);
    QVERIFY(find<QLineEdit>("xFrom")->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("showAll")->isVisible(), 20'000);
    // Ten dimensions have ten axes, nine words are in no group.
    QCOMPARE(find<QComboBox>("firstAxis")->count(), 10);
    emit find<QMenu>("wordsMenu")->aboutToShow();
    QVERIFY(!find<QMenu>("wordsMenu")->findChild<QAction*>("wordsGrouped")->isEnabled());
}

void TestMapBar::isWholeInSmallWindows_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("1440 × 900") << QSize(1440, 900) << 1.0;
    QTest::newRow("1024 × 700") << QSize(1024, 700) << 1.0;
    QTest::newRow("1280 × 720, large text") << QSize(1280, 720) << 1.5;
}

void TestMapBar::isWholeInSmallWindows() {
    QFETCH(QSize, size);
    QFETCH(double, scale);
    applyTheme(*qApp, ThemeKind::Light, scale);
    window_->resize(size);
    auto* card = find<QWidget>("mapCard");
    mark({"school", "pupil", "car"});
    click("isolate");
    for (const char* name : {"axesButton", "wordsButton", "colourButton", "showAll", "isolate",
                             "makeGroup", "forgetMarked", "groupName"}) {
        // From the isolated words on to those that are marked among them.
        if (qstrcmp(name, "isolate") == 0) mark({"school", "pupil"});
        auto* button = find<QWidget>(name);
        QVERIFY2(button->isVisible(), name);
        const auto fits = [&] {
            const bool whole = !qobject_cast<QAbstractButton*>(button) ||
                               button->width() >= button->sizeHint().width();
            return whole &&
                   card->rect().contains(QRect(button->mapTo(card, QPoint()), button->size()));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(fits(), name, 20'000);
    }
    auto* map = find<MapView>("map");
    QTRY_VERIFY_WITH_TIMEOUT(map->height() >= map->minimumSizeHint().height(), 20'000);
    click("axesButton");
    auto* popup = find<QWidget>("axesPopup");
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 20'000);
    for (const char* kind : {"axesKind0", "axesKind1"}) {
        click(kind);
        for (QWidget* part : popup->findChildren<QWidget*>()) {
            if (!part->isVisible() || part->parentWidget()->inherits("QComboBox")) continue;
            const QRect place(part->mapTo(popup, QPoint()), part->size());
            QVERIFY2(popup->rect().contains(place), qPrintable(part->objectName()));
        }
    }
}

QTEST_MAIN(TestMapBar)
#include "tst_map_bar.moc"
