// One training step against finite differences, in double, for all six combinations.
#include <QTest>
#include <array>
#include <cmath>

#include "engine/random.h"
#include "engine/step.h"

using namespace firth;

Q_DECLARE_METATYPE(std::vector<Target>)

namespace {

constexpr int words = 7;
constexpr int dim = 5;

ModelOf<double> randomModel(std::uint64_t seed) {
    Random random(seed);
    ModelOf<double> model{MatrixOf<double>(words, dim), MatrixOf<double>(words, dim)};
    for (auto* matrix : {&model.E, &model.C})
        for (double& weight : matrix->reshaped()) weight = random.uniform() * 2 - 1;
    return model;
}

double lossOf(const ModelOf<double>& model, const Sample& sample) {
    ScratchOf<double> scratch;
    return sampleLoss(model, sample, scratch);
}

}  // namespace

class TestStep : public QObject {
    Q_OBJECT
private slots:
    void gradientsAgreeWithFiniteDifferences_data();
    void gradientsAgreeWithFiniteDifferences();
    void softmaxProbabilitiesSumToOne();
    void aTraceChangesNoBit();
    void extremeScoresStayFinite();
};

void TestStep::gradientsAgreeWithFiniteDifferences_data() {
    QTest::addColumn<QList<int>>("input");
    QTest::addColumn<std::vector<Target>>("targets");
    const QList<int> one = {3};
    const QList<int> context = {1, 4, 1, 6};  // a word twice
    const std::vector<Target> negative = {{2, true}, {5, false}, {0, false}, {5, false}};
    const std::vector<Target> path = {{6, true}, {4, false}, {1, false}, {0, true}};
    QTest::newRow("skip-gram, softmax") << one << std::vector<Target>{};
    QTest::newRow("skip-gram, negative sampling, a noise word twice") << one << negative;
    QTest::newRow("skip-gram, hierarchical") << one << path;
    QTest::newRow("CBOW, softmax") << context << std::vector<Target>{};
    QTest::newRow("CBOW, negative sampling") << context << negative;
    QTest::newRow("CBOW, hierarchical") << context << path;
}

void TestStep::gradientsAgreeWithFiniteDifferences() {
    QFETCH(QList<int>, input);
    QFETCH(std::vector<Target>, targets);
    const std::vector<WordId> ids(input.begin(), input.end());
    Sample sample;
    sample.input = ids;
    sample.output = 2;
    sample.targets = targets;

    const ModelOf<double> before = randomModel(11);
    ModelOf<double> after = before;
    ScratchOf<double> scratch;
    constexpr double alpha = 0.5;
    const double loss = trainStep(after, sample, alpha, scratch);
    QCOMPARE(loss, lossOf(before, sample));

    constexpr double h = 1e-5;
    const auto check = [&](auto pick) {
        for (int row = 0; row < words; ++row)
            for (int column = 0; column < dim; ++column) {
                ModelOf<double> up = before;
                ModelOf<double> down = before;
                pick(up)(row, column) += h;
                pick(down)(row, column) -= h;
                const double gradient = (lossOf(up, sample) - lossOf(down, sample)) / (2 * h);
                ModelOf<double> start = before;
                const double moved = pick(after)(row, column) - pick(start)(row, column);
                QVERIFY2(std::abs(moved + alpha * gradient) < 1e-6,
                         qPrintable(QStringLiteral("row %1 column %2: moved %3, gradient %4")
                                        .arg(row)
                                        .arg(column)
                                        .arg(moved)
                                        .arg(gradient)));
            }
    };
    check([](ModelOf<double> & model) -> auto& { return model.E; });
    check([](ModelOf<double> & model) -> auto& { return model.C; });
}

void TestStep::softmaxProbabilitiesSumToOne() {
    ModelOf<double> model = randomModel(5);
    const std::array<WordId, 1> input = {4};
    Sample sample;
    sample.input = input;
    sample.output = 1;
    ScratchOf<double> scratch;
    StepTrace trace;
    trainStep(model, sample, 0.1, scratch, &trace);
    double probabilities = 0;
    double errors = 0;
    for (const OutputTrace& output : trace.outputs) {
        probabilities += output.probability;
        errors += output.error;
    }
    QCOMPARE(trace.outputs.size(), std::size_t{words});
    QVERIFY(std::abs(probabilities - 1) < 1e-12);
    QVERIFY(std::abs(errors) < 1e-12);
}

void TestStep::aTraceChangesNoBit() {
    const ModelOf<double> source = randomModel(7);
    const std::array<WordId, 3> input = {0, 2, 5};
    const std::array<Target, 3> targets = {{{1, true}, {3, false}, {3, false}}};
    for (const bool softmax : {false, true}) {
        ModelOf<float> plain{source.E.cast<float>(), source.C.cast<float>()};
        ModelOf<float> traced = plain;
        Sample sample;
        sample.input = input;
        sample.output = 1;
        if (!softmax) sample.targets = targets;
        Scratch scratch;
        StepTrace trace;
        const float loss = trainStep(plain, sample, 0.025F, scratch);
        QCOMPARE(trainStep(traced, sample, 0.025F, scratch, &trace), loss);
        QVERIFY(plain.E == traced.E);
        QVERIFY(plain.C == traced.C);
        QCOMPARE(trace.rowsOfE.size(), std::size_t{3});
        QVERIFY(trace.rowsOfE[0].after == traced.E.row(0));
        QVERIFY(trace.rowsOfE[0].before != trace.rowsOfE[0].after);
    }
}

void TestStep::extremeScoresStayFinite() {
    ModelOf<float> model{Matrix::Constant(2, 2, 90), Matrix::Constant(2, 2, 90)};
    model.C.row(1) *= -1;
    const std::array<WordId, 1> input = {0};
    const std::array<Target, 2> targets = {{{0, false}, {1, true}}};
    Sample sample;
    sample.input = input;
    sample.targets = targets;
    Scratch scratch;
    QVERIFY(std::isfinite(sampleLoss(model, sample, scratch)));
    sample.targets = {};
    sample.output = 1;
    const float loss = sampleLoss(model, sample, scratch);
    QCOMPARE(loss, 32400.0F);  // the gap between the scores: log(1 + e^−32400) is nothing
}

QTEST_APPLESS_MAIN(TestStep)
#include "tst_step.moc"
