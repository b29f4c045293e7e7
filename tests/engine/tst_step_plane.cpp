// The plane of a step against its definition, computed another way in double.
#include <Eigen/SVD>
#include <QTest>
#include <array>
#include <cmath>

#include "engine/magnification.h"
#include "engine/random.h"
#include "engine/step_plane.h"

using namespace firth;

namespace {

constexpr int words = 9;
constexpr int dim = 6;

Model randomModel(std::uint64_t seed) {
    Random random(seed);
    Model model{Matrix(words, dim), Matrix(words, dim)};
    for (Matrix* matrix : {&model.E, &model.C})
        for (float& weight : matrix->reshaped())
            weight = static_cast<float>(random.uniform() * 2 - 1);
    return model;
}

StepTrace traceOf(Model& model, const std::vector<WordId>& input, WordId output,
                  const std::vector<Target>& targets, float alpha = 0.1F) {
    Scratch scratch;
    StepTrace trace;
    Sample sample;
    sample.input = input;
    sample.output = output;
    sample.targets = targets;
    trainStep(model, sample, alpha, scratch, &trace);
    return trace;
}

const std::vector<Target> negatives = {{2, true}, {5, false}, {0, false}, {5, false}, {7, false}};

bool near(double a, double b, double tolerance = 1e-5) {
    return std::abs(a - b) <= tolerance;
}

}  // namespace

class TestStepPlane : public QObject {
    Q_OBJECT
private slots:
    void axesAreHAndTheLeadingRemainder();
    void outputsMoveAlongHByTheirError();
    void inputsMoveByTheSum();
    void hMovesAsTheMeanOfTheContext();
    void largeVocabulariesShowTheMostMoved();
    void aZeroCLiesAtTheOrigin();
    void nothingButH();
    void theSameStepGivesTheSamePlane();
    void magnifications_data();
    void magnifications();
};

void TestStepPlane::axesAreHAndTheLeadingRemainder() {
    Model model = randomModel(1);
    const Model before = model;
    const StepTrace trace = traceOf(model, {3}, 2, negatives);
    const StepPlane plane = stepPlane(trace, 12);

    const Eigen::VectorXd h = before.E.row(3).cast<double>().transpose();
    const Eigen::VectorXd u = h.normalized();
    const std::vector<int> rows = {2, 5, 0, 7};
    Eigen::MatrixXd rest(dim, 5);  // one column a vector
    double total = h.squaredNorm();
    rest.col(4).setZero();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Eigen::VectorXd c = before.C.row(rows[i]).cast<double>().transpose();
        rest.col(Eigen::Index(i)) = c - u * u.dot(c);
        total += c.squaredNorm();
    }
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(rest, Eigen::ComputeThinU);
    Eigen::VectorXd v = svd.matrixU().col(0);
    Eigen::Index largest = 0;
    v.cwiseAbs().maxCoeff(&largest);
    if (v[largest] < 0) v = -v;

    QVERIFY(near(plane.hiddenBefore.along, h.norm()));
    QVERIFY(near(plane.hiddenBefore.across, 0));
    QCOMPARE(plane.outputs.size(), rows.size());
    double shown = h.squaredNorm();
    for (const PlaneRow& row : plane.outputs) {
        const Eigen::VectorXd c = before.C.row(row.row).cast<double>().transpose();
        QVERIFY(near(row.before.along, u.dot(c)));
        QVERIFY(near(row.before.across, v.dot(c)));
        shown += std::pow(u.dot(c), 2) + std::pow(v.dot(c), 2);
    }
    QVERIFY(near(plane.shownShare, shown / total));
    QVERIFY(plane.shownShare > 0.3 && plane.shownShare < 1);
}

void TestStepPlane::outputsMoveAlongHByTheirError() {
    Model model = randomModel(2);
    const StepTrace trace = traceOf(model, {3}, 2, negatives);
    const StepPlane plane = stepPlane(trace, 12);
    double last = 1e9;
    double largest = 0;
    for (const PlaneRow& row : plane.outputs) {
        double error = 0;
        for (const OutputTrace& output : trace.outputs)
            if (output.row == row.row) error += output.error;
        QVERIFY(near(row.error, error));
        QCOMPARE(trace.outputs[std::size_t(row.output)].row, row.row);
        const double move = 0.1 * error * plane.hiddenBefore.along;
        QVERIFY(near(row.after.along - row.before.along, move));
        QVERIFY(near(row.after.across - row.before.across, 0, 1e-6));
        QVERIFY(row.row == 2 ? move > 0 : move < 0);
        QVERIFY(std::abs(error) <= last);
        last = std::abs(error);
        largest = std::max(largest, std::abs(move));
    }
    QVERIFY(plane.largestMove >= largest - 1e-6);
    // Drawn twice, the word is one point, and the first of its two outputs stands for it.
    QCOMPARE(plane.outputs.size(), std::size_t{4});
    QCOMPARE(std::ranges::find(plane.outputs, 5U, &PlaneRow::row)->output, 1);
}

void TestStepPlane::inputsMoveByTheSum() {
    Model model = randomModel(3);
    const Model before = model;
    const StepTrace trace = traceOf(model, {3}, 2, negatives);
    const StepPlane plane = stepPlane(trace, 12);
    QCOMPARE(plane.inputs.size(), std::size_t{1});
    QCOMPARE(plane.inputs[0].row, 3U);
    double along = 0;
    double across = 0;
    for (const PlaneRow& row : plane.outputs) {
        along += 0.1 * row.error * row.before.along;
        across += 0.1 * row.error * row.before.across;
    }
    const PlaneRow& input = plane.inputs[0];
    QVERIFY(near(input.after.along - input.before.along, along));
    QVERIFY(near(input.after.across - input.before.across, across));
    QVERIFY(near(plane.hiddenAfter.along, input.after.along));
    QVERIFY(near(plane.hiddenAfter.across, input.after.across));
    QVERIFY(near(input.before.along, before.E.row(3).norm()));
}

void TestStepPlane::hMovesAsTheMeanOfTheContext() {
    Model model = randomModel(4);
    const std::vector<WordId> context = {1, 4, 1, 6};  // a word twice
    const StepTrace trace = traceOf(model, context, 2, negatives);
    const StepPlane plane = stepPlane(trace, 12);
    QCOMPARE(plane.inputs.size(), std::size_t{3});
    PlanePoint mean;
    for (const WordId word : context) {
        const auto found = std::ranges::find(plane.inputs, word, &PlaneRow::row);
        mean.along += found->after.along / 4;
        mean.across += found->after.across / 4;
    }
    QVERIFY(near(plane.hiddenAfter.along, mean.along));
    QVERIFY(near(plane.hiddenAfter.across, mean.across));
    QVERIFY(plane.hiddenAfter.across != 0);
}

void TestStepPlane::largeVocabulariesShowTheMostMoved() {
    Model model = randomModel(5);
    const StepTrace trace = traceOf(model, {3}, 2, {});
    const StepPlane all = stepPlane(trace, 12);
    QCOMPARE(all.outputs.size(), std::size_t{words});
    QCOMPARE(all.outputsLeftOut, std::size_t{0});
    const StepPlane few = stepPlane(trace, 3);
    QCOMPARE(few.outputs.size(), std::size_t{3});
    QCOMPARE(few.outputsLeftOut, std::size_t{words - 3});
    for (std::size_t i = 0; i < 3; ++i) QCOMPARE(few.outputs[i].row, all.outputs[i].row);
    QCOMPARE(few.outputs[0].row, 2U);  // nobody moves more than the true word
}

void TestStepPlane::aZeroCLiesAtTheOrigin() {
    Model model = randomModel(6);
    model.C.setZero();
    const StepPlane plane = stepPlane(traceOf(model, {3}, 2, negatives), 12);
    for (const PlaneRow& row : plane.outputs) {
        QCOMPARE(row.before.along, 0.0);
        QCOMPARE(row.before.across, 0.0);
        QVERIFY(near(row.after.along, 0.1 * row.error * plane.hiddenBefore.along));
        QCOMPARE(row.after.across, 0.0);
    }
    QVERIFY(near(plane.shownShare, 1));
    QVERIFY(near(plane.hiddenAfter.along, plane.hiddenBefore.along));
}

void TestStepPlane::nothingButH() {
    Model model = randomModel(7);
    model.E.setZero();
    model.C.setZero();
    const StepPlane plane = stepPlane(traceOf(model, {3}, 2, negatives), 12);
    QCOMPARE(plane.hiddenBefore.along, 0.0);
    QCOMPARE(plane.shownShare, 1.0);
    QCOMPARE(plane.largestMove, 0.0);
    QVERIFY(stepPlane(StepTrace{}, 12).outputs.empty());
}

void TestStepPlane::theSameStepGivesTheSamePlane() {
    Model model = randomModel(8);
    const StepTrace trace = traceOf(model, {3}, 2, negatives);
    const StepPlane a = stepPlane(trace, 12);
    const StepPlane b = stepPlane(trace, 12);
    QCOMPARE(a.outputs[1].before.across, b.outputs[1].before.across);
    // Mirroring all of C leaves the axis, so each row lands on the other side of it.
    StepTrace mirrored = trace;
    for (RowTrace& row : mirrored.rowsOfC) row.before = -row.before;
    const StepPlane c = stepPlane(mirrored, 12);
    QVERIFY(std::abs(a.outputs[1].before.across) > 0.01);
    QVERIFY(near(c.outputs[1].before.across, -a.outputs[1].before.across));
}

void TestStepPlane::magnifications_data() {
    QTest::addColumn<double>("change");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("factor");
    QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
    QTest::newRow("visible already") << 0.5 << 1.0 << 1.0;
    QTest::newRow("above the scale") << 5.0 << 1.0 << 1.0;
    QTest::newRow("a tenth") << 0.05 << 0.5 << 10.0;
    QTest::newRow("not beyond the scale") << 0.0123 << 1.0 << 10.0;
    QTest::newRow("a hundred") << 0.0098 << 1.0 << 100.0;
    QTest::newRow("a thousand") << 0.0002 << 0.3 << 1000.0;
    QTest::newRow("rounding stays small") << 1e-12 << 1.0 << 1e6;
    QTest::newRow("no number") << std::nan("") << 1.0 << 1.0;
}

void TestStepPlane::magnifications() {
    QFETCH(double, change);
    QFETCH(double, scale);
    QFETCH(double, factor);
    QCOMPARE(magnificationFor(change, scale), factor);
}

QTEST_MAIN(TestStepPlane)
#include "tst_step_plane.moc"
