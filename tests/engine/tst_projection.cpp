#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

#include "engine/projection.h"
#include "engine/random.h"
#include "geometry_reference.h"

using namespace firth;

namespace {

/// Rows that vary by a different amount in each direction, far from the origin.
Matrix cloud(Eigen::Index count, Eigen::Index dim, std::uint64_t seed) {
    Random random(seed);
    Matrix rows(count, dim);
    for (Eigen::Index row = 0; row < count; ++row) {
        for (Eigen::Index column = 0; column < dim; ++column) {
            const double spread = 4.0 / static_cast<double>(column + 1);
            rows(row, column) = static_cast<float>(3 + spread * (random.uniform() - 0.5));
        }
    }
    return rows;
}

Basis turned(const Basis& basis, const Eigen::Matrix2f& turn) {
    Basis result = basis;
    result.axes = turn * basis.axes;
    return result;
}

float distance(const Matrix& one, const Matrix& other) {
    return (one - other).cwiseAbs().maxCoeff();
}

bool isOrthonormal(const Basis& basis) {
    return (basis.axes * basis.axes.transpose()).isApprox(Matrix::Identity(2, 2), 1e-5f);
}

/// The share of the variance of the rows along each axis, by its definition.
Eigen::Array2d shares(const Matrix& rows, const Basis& basis) {
    const MatrixOf<double> all = rows.cast<double>();
    const MatrixOf<double> centred = all.rowwise() - all.colwise().mean();
    const MatrixOf<double> points = centred * basis.axes.cast<double>().transpose();
    return points.colwise().squaredNorm().transpose().array() / centred.squaredNorm();
}

}  // namespace

class TestProjection : public QObject {
    Q_OBJECT

private slots:
    void sharesAreOfTheRowsMeasured() {
        const Matrix rows = cloud(300, 6, 3);
        const Basis fitted = principalBasis(rows);
        Basis other = fitted;
        other.explained[0] = other.explained[1] = -1;
        other = measuredOn(rows, other);
        QVERIFY(other.axes == fitted.axes);
        for (const int axis : {0, 1})
            QVERIFY(std::abs(other.explained[axis] - fitted.explained[axis]) < 1e-6F);
        // Four points of a rectangle 6 × 2 and a third direction of no axis, ±1: 9, 1 and 1 parts.
        Matrix corners(8, 3);
        for (Eigen::Index i = 0; i < 8; ++i)
            corners.row(i) << (i & 1 ? 3.F : -3.F), (i & 2 ? 1.F : -1.F), (i & 4 ? 1.F : -1.F);
        Basis plane{Vector::Constant(3, 7), Matrix::Identity(2, 3)};
        plane = measuredOn(corners, plane);
        QVERIFY(std::abs(plane.explained[0] - 9.F / 11) < 1e-6F);
        QVERIFY(std::abs(plane.explained[1] - 1.F / 11) < 1e-6F);
        QCOMPARE(measuredOn(Matrix::Ones(3, 3), plane).explained[0], 0.F);
    }
    void agreesWithNumpy() {
        const nlohmann::json reference = geometryReference();
        for (const nlohmann::json& known : reference["projections"]) {
            const Matrix rows = matrixFrom(known["rows"]);
            const Matrix axes = matrixFrom(known["axes"]);
            const Matrix points = matrixFrom(known["points"]);
            const auto mean = known["mean"].get<std::vector<float>>();
            const auto explained = known["explained"].get<std::vector<float>>();

            const Basis basis = principalBasis(rows);
            const Matrix projected = project(rows, basis);
            QVERIFY(distance(basis.mean, Eigen::Map<const Vector>(mean.data(), rows.cols())) <
                    1e-5f);
            for (Eigen::Index axis = 0; axis < 2; ++axis) {
                const float sign = axes.row(axis).dot(basis.axes.row(axis)) < 0 ? -1.0f : 1.0f;
                QVERIFY(distance(projected.col(axis), sign * points.col(axis)) < 1e-4f);
            }

            // NumPy has an axis for every row or dimension; one of them all may carry nothing.
            const PrincipalAxes all = principalAxes(rows, 10);
            QCOMPARE(all.axes.rows(), Eigen::Index{10});
            for (Eigen::Index axis = 0; axis < 10; ++axis) {
                const auto at = static_cast<std::size_t>(axis);
                const float share = axis < axes.rows() ? explained[at] : 0;
                QVERIFY(std::abs(all.explained[at] - share) < 1e-6f);
                if (share < 1e-6f) continue;
                const float sign = axes.row(axis).dot(all.axes.row(axis)) < 0 ? -1.0f : 1.0f;
                QVERIFY(distance(all.axes.row(axis), sign * axes.row(axis)) < 1e-5f);
            }
            const Basis other = planeOf(all, 2, 1);
            QVERIFY(other.axes.row(0) == all.axes.row(2) && other.axes.row(1) == basis.axes.row(1));
            QCOMPARE(other.explained[1], basis.explained[1]);
        }
    }

    void turnsAreTold() {
        Basis basis{Vector::Zero(3), Matrix::Identity(2, 3)};
        Basis other = basis;
        other.axes.row(1) << 0, std::cos(0.5F), std::sin(0.5F);
        QVERIFY(std::abs(largestTurn(other, basis) - 0.5 * 180 / std::numbers::pi) < 1e-4);
        other.axes.row(0) << -1, 0, 0;
        QVERIFY(std::abs(largestTurn(other, basis) - 180) < 1e-4);
        QCOMPARE(largestTurn(basis, basis), 0.0);
        other.axes.setZero();
        QCOMPARE(largestTurn(other, basis), 0.0);
    }

    void farTurnsAreMadeInSteps() {
        const Matrix rows = cloud(200, 6, 12);
        const Basis next = principalBasis(rows);
        Basis at = next;
        at.axes << 0, 0, 0.6F, 0, 0.8F, 0, 0, 0, 0, 1, 0, 0;
        at = aligned(at, next, rows);
        int steps = 0;
        while (largestTurn(next, at) > 0) {
            const Basis before = at;
            const double left = largestTurn(next, before);
            at = turnedTowards(next, before, 15, rows);
            QVERIFY(isOrthonormal(at));
            QVERIFY(largestTurn(at, before) <= 15);
            QVERIFY(largestTurn(next, at) < left);
            for (const int axis : {0, 1})
                QVERIFY(std::abs(at.explained[axis] - shares(rows, at)[axis]) < 1e-5);
            QVERIFY(++steps < 20);
        }
        QVERIFY2(steps > 3, qPrintable(QString::number(steps)));
        // Without axes to turn there is nothing to wait for.
        const Basis none{Vector::Zero(6), Matrix::Zero(2, 6)};
        QVERIFY(turnedTowards(next, none, 15, rows).axes == next.axes);
        QVERIFY(turnedTowards(none, next, 15, rows).axes == none.axes);
    }

    void axesAreOrthonormalAndSignsFixed() {
        const Matrix rows = cloud(1000, 20, 1);
        const Basis basis = principalBasis(rows);
        QVERIFY(isOrthonormal(basis));
        QVERIFY(basis.explained[0] >= basis.explained[1]);
        for (Eigen::Index axis = 0; axis < 2; ++axis) {
            Eigen::Index largest = 0;
            basis.axes.row(axis).cwiseAbs().maxCoeff(&largest);
            QVERIFY(basis.axes(axis, largest) > 0);
        }
        // Mirrored rows have the same axes, with the same signs; so have rows in another order.
        QVERIFY(distance(principalBasis(-rows).axes, basis.axes) < 1e-5f);
        QVERIFY(distance(principalBasis(rows.colwise().reverse()).axes, basis.axes) < 1e-5f);
        QCOMPARE(distance(principalBasis(rows).axes, basis.axes), 0.0f);
    }

    void largeOffsetsDoNotBlurTheAxes() {
        const Matrix rows = cloud(700, 5, 2);
        const Matrix moved = rows.array() + 1000;
        QVERIFY(distance(principalBasis(moved).axes, principalBasis(rows).axes) < 1e-3f);
    }

    void projectionIsCentred() {
        const Matrix rows = cloud(1000, 20, 3);
        const Matrix points = project(rows, principalBasis(rows));
        QVERIFY(points.colwise().mean().norm() < 1e-5f);
    }

    void degenerateRowsGiveZerosAndNoNaN_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("dim");
        QTest::addColumn<int>("axes");
        QTest::newRow("no rows") << 0 << 4 << 0;
        QTest::newRow("one row") << 1 << 4 << 0;
        QTest::newRow("two rows") << 2 << 4 << 1;
        QTest::newRow("three rows") << 3 << 4 << 2;
        QTest::newRow("one dimension") << 30 << 1 << 1;
        QTest::newRow("one row, one dimension") << 1 << 1 << 0;
        QTest::newRow("more dimensions than rows") << 5 << 40 << 2;
    }
    void degenerateRowsGiveZerosAndNoNaN() {
        QFETCH(int, count);
        QFETCH(int, dim);
        QFETCH(int, axes);
        const Matrix rows = cloud(count, dim, 4);
        const Basis basis = principalBasis(rows);
        QCOMPARE(basis.axes.rows(), Eigen::Index{2});
        QCOMPARE(basis.axes.cols(), Eigen::Index{dim});
        QCOMPARE(basis.mean.size(), Eigen::Index{dim});
        for (Eigen::Index axis = 0; axis < 2; ++axis) {
            const bool varies = axis < axes;
            QVERIFY(std::abs(basis.axes.row(axis).norm() - (varies ? 1.0f : 0.0f)) < 1e-5f);
            QCOMPARE(basis.explained[axis] > 0, varies);
        }
        if (axes == 1) QVERIFY(std::abs(basis.explained[0] - 1) < 1e-5f);
        QVERIFY(project(rows, basis).allFinite());

        const Basis again = aligned(basis, basis, rows);
        QVERIFY(again.axes.allFinite());
        QVERIFY(axes == 0 || distance(project(rows, again), project(rows, basis)) < 1e-5f);
    }

    void rowsThatAreAllTheSame() {
        const Matrix rows = Matrix::Constant(100, 6, 0.1f);
        const Basis basis = principalBasis(rows);
        QCOMPARE(basis.axes.norm(), 0.0f);
        QCOMPARE(basis.explained[0], 0.0f);
        QCOMPARE(aligned(basis, basis, rows).axes.norm(), 0.0f);
    }

    void rowsThatAreNoNumber() {
        Matrix rows = cloud(10, 3, 5);
        rows(4, 1) = std::numeric_limits<float>::infinity();
        const Basis basis = principalBasis(rows);
        QCOMPARE(basis.axes.norm(), 0.0f);
        QCOMPARE(basis.explained[0], 0.0f);
    }

    void alignedWithItselfIsTheSame() {
        const Matrix rows = cloud(500, 8, 6);
        const Basis basis = principalBasis(rows);
        const Basis same = aligned(basis, basis, rows);
        QVERIFY(distance(same.axes, basis.axes) < 1e-5f);
        QVERIFY(std::abs(same.explained[0] - basis.explained[0]) < 1e-6f);
        QVERIFY(std::abs(same.explained[1] - basis.explained[1]) < 1e-6f);
    }

    void alignmentUndoesAnyTurnInThePlane_data() {
        QTest::addColumn<float>("degrees");
        QTest::addColumn<bool>("mirrored");
        for (const float degrees : {0.0f, 30.0f, 90.0f, 135.0f, 180.0f, 271.0f}) {
            for (const bool mirrored : {false, true}) {
                QTest::addRow("%g%s", static_cast<double>(degrees), mirrored ? ", mirrored" : "")
                    << degrees << mirrored;
            }
        }
    }
    void alignmentUndoesAnyTurnInThePlane() {
        QFETCH(float, degrees);
        QFETCH(bool, mirrored);
        const float angle = degrees * std::numbers::pi_v<float> / 180;
        Eigen::Matrix2f turn;
        turn << std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle);
        if (mirrored) turn.row(1) *= -1;

        const Matrix rows = cloud(500, 8, 7);
        const Basis basis = principalBasis(rows);
        const Basis previous = turned(basis, turn);
        const Basis result = aligned(basis, previous, rows);
        QVERIFY(isOrthonormal(result));
        QVERIFY(distance(result.axes, previous.axes) < 1e-5f);
        const Eigen::Array2d expected = shares(rows, previous);
        QVERIFY(std::abs(result.explained[0] - expected[0]) < 1e-5);
        QVERIFY(std::abs(result.explained[1] - expected[1]) < 1e-5);
        // What the plane shows as a whole is not changed by turning it.
        QVERIFY(std::abs(result.explained[0] + result.explained[1] - basis.explained[0] -
                         basis.explained[1]) < 1e-5f);
    }

    void alignmentUndoesASwapOfAxes() {
        const Matrix rows = cloud(500, 8, 8);
        const Basis basis = principalBasis(rows);
        const Eigen::Matrix2f swap = (Eigen::Matrix2f() << 0, 1, 1, 0).finished();
        const Basis result = aligned(basis, turned(basis, swap), rows);
        QVERIFY(distance(result.axes, basis.axes.colwise().reverse()) < 1e-5f);
        QVERIFY(result.explained[0] < result.explained[1]);
    }

    void aMovedMeanTurnsNothing() {
        const Matrix rows = cloud(500, 8, 9);
        const Basis basis = principalBasis(rows);
        Basis previous = basis;
        previous.mean.array() -= 50;
        Basis next = turned(basis, -Eigen::Matrix2f::Identity());
        next.mean.array() += 7;
        const Basis result = aligned(next, previous, rows);
        QVERIFY(distance(result.axes, basis.axes) < 1e-5f);
        QCOMPARE(distance(result.mean, next.mean), 0.0f);
    }

    void alignmentBeatsEveryOtherTurn() {
        const Matrix before = cloud(300, 8, 10);
        const Matrix rows = before + 0.6f * (cloud(300, 8, 11).array() - 3).matrix();
        const Basis previous = principalBasis(before);
        const Basis next = principalBasis(rows);
        const auto misfit = [&](const Basis& basis) {
            const Matrix gap = project(rows, basis) - project(rows, previous);
            return (gap.rowwise() - gap.colwise().mean()).norm();
        };
        const Basis result = aligned(next, previous, rows);
        QVERIFY(isOrthonormal(result));
        const float best = misfit(result);
        for (int step = 0; step < 360; ++step) {
            const float angle = static_cast<float>(step) * std::numbers::pi_v<float> / 180;
            Eigen::Matrix2f turn;
            turn << std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle);
            QVERIFY(misfit(turned(next, turn)) > best - 1e-4f);
            turn.row(0) *= -1;
            QVERIFY(misfit(turned(next, turn)) > best - 1e-4f);
        }
    }
};

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
