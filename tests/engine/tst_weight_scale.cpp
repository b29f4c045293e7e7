#include <QTest>
#include <limits>

#include "engine/weight_scale.h"

using namespace firth;

class TestWeightScale : public QObject {
    Q_OBJECT
private slots:
    void largestWeightIsTheLargestMagnitude();
    void whatIsNotFiniteDoesNotCount();
    void blocksAreReadRowByRow();
    void nothingHasNoLargest();
    void scalesAreOneTwoFive_data();
    void scalesAreOneTwoFive();
};

void TestWeightScale::largestWeightIsTheLargestMagnitude() {
    Matrix weights = Matrix::Random(37, 19);
    QCOMPARE(largestWeight(weights), weights.cwiseAbs().maxCoeff());
    weights(36, 18) = -3.5F;
    QCOMPARE(largestWeight(weights), 3.5F);
    weights(0, 0) = 4;
    QCOMPARE(largestWeight(weights), 4.0F);
    QCOMPARE(largestWeight(Matrix::Constant(2, 2, -1e-40F)), 1e-40F);
}

void TestWeightScale::whatIsNotFiniteDoesNotCount() {
    Matrix weights = Matrix::Constant(3, 3, 0.25F);
    weights(0, 1) = std::numeric_limits<float>::quiet_NaN();
    weights(1, 1) = -std::numeric_limits<float>::quiet_NaN();
    weights(2, 0) = -std::numeric_limits<float>::infinity();
    weights(2, 2) = std::numeric_limits<float>::infinity();
    QCOMPARE(largestWeight(weights), 0.25F);
}

void TestWeightScale::blocksAreReadRowByRow() {
    Matrix weights = Matrix::Constant(4, 6, 9);
    weights.block(1, 2, 2, 3).setConstant(0.5F);
    weights(2, 4) = -0.75F;
    QCOMPARE(largestWeight(weights.block(1, 2, 2, 3)), 0.75F);
}

void TestWeightScale::nothingHasNoLargest() {
    QCOMPARE(largestWeight(Matrix(0, 5)), 0.0F);
    QCOMPARE(largestWeight(Matrix::Zero(3, 3)), 0.0F);
}

void TestWeightScale::scalesAreOneTwoFive_data() {
    QTest::addColumn<float>("largest");
    QTest::addColumn<float>("scale");
    QTest::newRow("zero") << 0.0F << 1.0F;
    QTest::newRow("one stays") << 1.0F << 1.0F;
    QTest::newRow("just above one") << 1.0001F << 2.0F;
    QTest::newRow("two stays") << 2.0F << 2.0F;
    QTest::newRow("three") << 3.0F << 5.0F;
    QTest::newRow("above five") << 5.1F << 10.0F;
    QTest::newRow("a start of 100 dimensions") << 0.00499F << 0.005F;
    QTest::newRow("the same, rounded up") << 0.005F << 0.005F;
    QTest::newRow("0.01 stays") << 0.01F << 0.01F;
    QTest::newRow("0.02 stays") << 0.02F << 0.02F;
    QTest::newRow("0.9") << 0.9F << 1.0F;
    QTest::newRow("large") << 7300.0F << 10000.0F;
    QTest::newRow("tiny") << 3e-20F << 5e-20F;
}

void TestWeightScale::scalesAreOneTwoFive() {
    QFETCH(float, largest);
    QFETCH(float, scale);
    QCOMPARE(weightScale(largest), scale);
}

QTEST_GUILESS_MAIN(TestWeightScale)
#include "tst_weight_scale.moc"
