#include <QTest>
#include <cmath>
#include <limits>

#include "engine/output_ranking.h"

using namespace firth;

namespace {

/// Outputs with these scores, softmax by its definition, the true one at `truth`.
std::vector<OutputTrace> softmax(const std::vector<double>& scores, std::size_t truth) {
    double sum = 0;
    for (const double score : scores) sum += std::exp(score);
    std::vector<OutputTrace> outputs(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        outputs[i].score = scores[i];
        outputs[i].label = i == truth ? 1 : 0;
        outputs[i].probability = std::exp(scores[i]) / sum;
    }
    return outputs;
}

using Indices = std::vector<std::size_t>;

}  // namespace

class TestOutputRanking : public QObject {
    Q_OBJECT
private slots:
    void mostProbableFirst();
    void theTrueOneIsAlwaysThere();
    void equalsKeepTheirOrder();
    void nothing();
};

void TestOutputRanking::mostProbableFirst() {
    const OutputRanking ranking = rankOutputs(softmax({0.1, 2, -1, 1.5}, 3), 10);
    QCOMPARE(ranking.shown, (Indices{1, 3, 0, 2}));
    QCOMPARE(*ranking.trueOutput, std::size_t{3});
    QCOMPARE(*ranking.favourite, std::size_t{1});
    QCOMPARE(*rankOutputs(softmax({0.1, 2, -1, 1.5}, 1), 10).favourite, std::size_t{3});
}

void TestOutputRanking::theTrueOneIsAlwaysThere() {
    const auto outputs = softmax({0.1, 2, -1, 1.5}, 2);
    QCOMPARE(rankOutputs(outputs, 2).shown, (Indices{1, 3, 2}));
    QCOMPARE(rankOutputs(outputs, 4).shown, (Indices{1, 3, 0, 2}));
    QCOMPARE(rankOutputs(softmax({0.1, 2, -1, 1.5}, 1), 2).shown, (Indices{1, 3}));
}

void TestOutputRanking::equalsKeepTheirOrder() {
    const OutputRanking ranking = rankOutputs(softmax({0, 0, 0, 0}, 2), 3);
    QCOMPARE(ranking.shown, (Indices{0, 1, 2}));
    QCOMPARE(*ranking.favourite, std::size_t{0});
}

void TestOutputRanking::nothing() {
    const OutputRanking ranking = rankOutputs({}, 24);
    QVERIFY(ranking.shown.empty());
    QVERIFY(!ranking.trueOutput && !ranking.favourite);
}

QTEST_MAIN(TestOutputRanking)
#include "tst_output_ranking.moc"
