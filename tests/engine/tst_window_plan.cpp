#include <QTest>
#include <set>

#include "engine/window_plan.h"

using namespace firth;

namespace {

std::shared_ptr<const SamplingTables> tables(const TrainingSettings& settings) {
    const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return std::make_shared<SamplingTables>(corpus, settings);
}

}  // namespace

class TestWindowPlan : public QObject {
    Q_OBJECT
private slots:
    void windowsStayInTheirSentence();
    void noiseWordsAreDistinctAndCounted();
    void twoWindowsShareTheirNoise();
    void subsamplesAsOftenAsItShould();
    void pathsAreTheTreeS();
};

void TestWindowPlan::windowsStayInTheirSentence() {
    TrainingSettings settings;
    settings.window = 3;
    settings.subsample = 0;
    const auto shared = tables(settings);
    const Corpus& corpus = *shared->corpus;
    WindowPlan plan(*shared);
    plan.draw(0, corpus.sentenceStart[40], Random(1));
    QCOMPARE(plan.words().size(), std::size_t(corpus.sentenceStart[40]));
    std::set<std::uint32_t> reaches;
    for (const PlannedWindow& window : plan.windows()) {
        const auto next = std::ranges::upper_bound(corpus.sentenceStart, window.centre);
        QVERIFY(window.begin >= *(next - 1));
        QVERIFY(window.end <= *next);
        QVERIFY(window.end - window.begin >= 2);
        reaches.insert(std::max(window.centre - window.begin, window.end - 1 - window.centre));
    }
    QCOMPARE(reaches, (std::set<std::uint32_t>{1, 2, 3}));
}

void TestWindowPlan::noiseWordsAreDistinctAndCounted() {
    TrainingSettings settings;
    settings.negatives = 40;  // of few words, so that many come twice
    const auto shared = tables(settings);
    WindowPlan plan(*shared);
    plan.draw(0, 500, Random(7));
    QVERIFY(!plan.windows().empty());
    for (std::size_t i = 0; i < plan.windows().size(); ++i) {
        const auto outputs = plan.outputs(i);
        const WordId centre = plan.words()[plan.windows()[i].centre];
        QCOMPARE(outputs[0], (WeightedOutput{centre, 1}));
        std::set<std::uint32_t> rows;
        float drawn = 0;
        for (const WeightedOutput& output : outputs.subspan(1)) {
            QVERIFY(output.row != centre);
            QVERIFY(rows.insert(output.row).second);
            drawn -= output.weight;
        }
        QCOMPARE(drawn, 40.0F);
    }
}

void TestWindowPlan::twoWindowsShareTheirNoise() {
    const TrainingSettings settings;
    const auto shared = tables(settings);
    WindowPlan plan(*shared);
    plan.draw(0, 2000, Random(7));
    std::size_t same = 0, others = 0;
    for (std::size_t i = 1; i < plan.windows().size(); ++i) {
        const auto now = plan.outputs(i).subspan(1), before = plan.outputs(i - 1).subspan(1);
        const bool equal = std::ranges::equal(now, before);
        if (i % 2 == 0)
            QVERIFY(!equal);
        else
            ++(equal ? same : others);
    }
    QVERIFY(same > 20 * others);  // not when the second's centre word is among them
}

void TestWindowPlan::subsamplesAsOftenAsItShould() {
    TrainingSettings settings;
    settings.subsample = 1e-3;
    const auto shared = tables(settings);
    const Corpus& corpus = *shared->corpus;
    double expected = 0;
    for (const WordId word : corpus.tokens) expected += shared->keep[word];
    WindowPlan plan(*shared);
    plan.draw(0, corpus.tokens.size(), Random(3));
    const double deviation = std::sqrt(expected);
    QVERIFY(std::abs(static_cast<double>(plan.words().size()) - expected) < 5 * deviation);
}

void TestWindowPlan::pathsAreTheTreeS() {
    TrainingSettings settings;
    settings.objective = Objective::HierarchicalSoftmax;
    const auto shared = tables(settings);
    WindowPlan plan(*shared);
    plan.draw(0, 200, Random(5));
    for (std::size_t i = 0; i < plan.windows().size(); ++i) {
        const auto path = shared->tree->path(plan.words()[plan.windows()[i].centre]);
        const auto outputs = plan.outputs(i);
        QCOMPARE(outputs.size(), path.size());
        for (std::size_t j = 0; j < path.size(); ++j)
            QCOMPARE(outputs[j], (WeightedOutput{path[j].row, path[j].label ? 1.0F : -1.0F}));
    }
}

QTEST_APPLESS_MAIN(TestWindowPlan)
#include "tst_window_plan.moc"
