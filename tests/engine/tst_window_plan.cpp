#include <QTest>
#include <set>

#include "engine/window_plan.h"

using namespace firth;

namespace {

std::shared_ptr<const SamplingTables> tables(const TrainingSettings& settings) {
    const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return std::make_shared<SamplingTables>(corpus, settings);
}

/// The windows of the first sentences, of all there are if no number is given.
WindowPlan drawn(const std::shared_ptr<const SamplingTables>& shared, std::uint64_t sentences = 0) {
    WindowPlan plan(*shared);
    SampleStream stream(shared);
    plan.draw(stream, sentences > 0 ? sentences : shared->corpus->sentenceCount());
    return plan;
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
    void samplesAreTheStreamS();
};

void TestWindowPlan::windowsStayInTheirSentence() {
    TrainingSettings settings;
    settings.window = 3;
    settings.subsample = 0;
    const auto shared = tables(settings);
    const Corpus& corpus = *shared->corpus;
    const WindowPlan plan = drawn(shared, 40);
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
    const WindowPlan plan = drawn(shared, 50);
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
    const WindowPlan plan = drawn(shared, 200);
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
    const WindowPlan plan = drawn(shared);
    const double deviation = std::sqrt(expected);
    QVERIFY(std::abs(static_cast<double>(plan.words().size()) - expected) < 5 * deviation);
}

void TestWindowPlan::pathsAreTheTreeS() {
    TrainingSettings settings;
    settings.objective = Objective::HierarchicalSoftmax;
    const auto shared = tables(settings);
    const WindowPlan plan = drawn(shared, 20);
    for (std::size_t i = 0; i < plan.windows().size(); ++i) {
        const auto path = shared->tree->path(plan.words()[plan.windows()[i].centre]);
        const auto outputs = plan.outputs(i);
        QCOMPARE(outputs.size(), path.size());
        for (std::size_t j = 0; j < path.size(); ++j)
            QCOMPARE(outputs[j], (WeightedOutput{path[j].row, path[j].label ? 1.0F : -1.0F}));
    }
}

void TestWindowPlan::samplesAreTheStreamS() {
    // Hierarchical softmax draws no noise, so plan and samples draw the same.
    TrainingSettings settings;
    settings.objective = Objective::HierarchicalSoftmax;
    settings.window = 4;
    for (const auto architecture : {Architecture::SkipGram, Architecture::Cbow}) {
        settings.architecture = architecture;
        const auto shared = tables(settings);
        SampleStream stream(shared);
        Sample sample;
        for (int i = 0; i < 100 || !stream.atWindow(); ++i) QVERIFY(stream.next(sample));
        SampleStream planned = stream;
        WindowPlan plan(*shared);
        plan.draw(planned, 60);
        std::uint64_t samples = 0;
        for (; stream.sentence() < 60; ++samples) QVERIFY(stream.next(sample));
        QCOMPARE(plan.samples(), samples);
        QCOMPARE(planned.tokensPassed(), stream.tokensPassed());
        QCOMPARE(planned.centre(), stream.centre());
    }
}

QTEST_APPLESS_MAIN(TestWindowPlan)
#include "tst_window_plan.moc"
