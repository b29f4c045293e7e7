#include <QTest>
#include <cmath>

#include "engine/corpus.h"
#include "engine/step_report.h"

using namespace firth;

class TestStepReport : public QObject {
    Q_OBJECT
private slots:
    void softmaxAddsUp();
    void largeScoresDoNotOverflow();
    void costsOfTheTextbook();
    void countsWhatAStepReallyTouches();
};

void TestStepReport::softmaxAddsUp() {
    const std::vector<OutputTrace> outputs = {{.score = 0}, {.score = 1}, {.score = -2}};
    const SoftmaxSum sum = softmaxSum(outputs);
    QCOMPARE(sum.takenOff, 0.0);
    QCOMPARE(sum.exponentials[1], std::exp(1.0));
    QCOMPARE(sum.sum, 1 + std::exp(1.0) + std::exp(-2.0));
}

void TestStepReport::largeScoresDoNotOverflow() {
    const std::vector<OutputTrace> outputs = {{.score = 5000}, {.score = 4999}};
    const SoftmaxSum sum = softmaxSum(outputs);
    QCOMPARE(sum.takenOff, 5000.0);
    QCOMPARE(sum.exponentials[0], 1.0);
    QCOMPARE(sum.sum, 1 + std::exp(-1.0));
}

void TestStepReport::costsOfTheTextbook() {
    QCOMPARE(outputsAsked(Objective::FullSoftmax, 50'000, 5), std::uint64_t{50'000});
    QCOMPARE(outputsAsked(Objective::NegativeSampling, 50'000, 5), std::uint64_t{6});
    QCOMPARE(outputsAsked(Objective::HierarchicalSoftmax, 50'000, 5), std::uint64_t{16});
    QCOMPARE(outputsAsked(Objective::HierarchicalSoftmax, 2, 5), std::uint64_t{1});
    // 50,000 rows of C and one of E, 300 numbers each.
    QCOMPARE(stepCost(1, 50'000, 300), (StepCost{50'000, 15'000'300}));
}

void TestStepReport::countsWhatAStepReallyTouches() {
    TrainingSettings settings;
    settings.dim = 10;
    settings.window = 2;
    settings.shrinkWindow = false;
    settings.subsample = 0;
    const auto corpus = std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1}));
    for (const auto objective :
         {Objective::FullSoftmax, Objective::NegativeSampling, Objective::HierarchicalSoftmax}) {
        settings.objective = objective;
        settings.initialC = InitialC::SmallRandom;
        Trainer trainer(corpus, settings);
        const Model before = trainer.model();
        const auto report = nextStep(trainer);
        trainer.run(1);
        const auto rowsChanged = [](const Matrix& a, const Matrix& b) {
            return static_cast<std::size_t>(((a - b).rowwise().squaredNorm().array() > 0).count());
        };
        const auto cost = std::ranges::find(report->costs, objective, &CostComparison::objective);
        QCOMPARE(report->costs.size(), std::size_t{3});
        QCOMPARE(cost->here.scores, report->trace.outputs.size());
        QCOMPARE(cost->here.weights, 10 * (rowsChanged(before.C, trainer.model().C) +
                                           rowsChanged(before.E, trainer.model().E)));
        // A noise word may be drawn twice: it is scored twice, and its row changes once.
        QCOMPARE(report->trace.rowsOfC.size(), rowsChanged(before.C, trainer.model().C));
        QCOMPARE(report->trace.rowsOfE.size(), rowsChanged(before.E, trainer.model().E));
        QVERIFY(report->largestChange > 0);
        QVERIFY(report->largestChange <= 2 * report->largestWeight);
        QCOMPARE(report->softmax.exponentials.size(),
                 objective == Objective::FullSoftmax ? std::size_t{9} : std::size_t{0});
    }
}

QTEST_APPLESS_MAIN(TestStepReport)
#include "tst_step_report.moc"
