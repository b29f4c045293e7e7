#include <QTest>
#include <cmath>

#include "engine/word_axis.h"
#include "geometry_reference.h"

using namespace firth;

namespace {

float distance(const Matrix& one, const Matrix& other) {
    return (one - other).cwiseAbs().maxCoeff();
}

}  // namespace

class TestWordAxis : public QObject {
    Q_OBJECT

private slots:
    void agreesWithNumpy() {
        const nlohmann::json reference = geometryReference();
        const Matrix rows = matrixFrom(reference["projections"][0]["rows"]);
        for (const nlohmann::json& known : reference["between"]) {
            const auto from = known["from"].get<std::vector<WordId>>();
            const auto to = known["to"].get<std::vector<WordId>>();
            const Matrix axes = matrixFrom(known["axes"]);
            const Matrix points = matrixFrom(known["points"]);
            const Vector x = directionBetween(rows, from, to);
            QVERIFY(distance(x, axes.row(0)) < 1e-5F);

            const Basis basis = basisAlong(rows, x, std::nullopt);
            const Matrix projected = project(rows, basis);
            const float sign = basis.axes.row(1).dot(axes.row(1)) < 0 ? -1.0F : 1.0F;
            QVERIFY(distance(projected.col(0), points.col(0)) < 1e-4F);
            QVERIFY(distance(projected.col(1), sign * points.col(1)) < 1e-4F);
            for (const std::size_t axis : {0U, 1U})
                QVERIFY(std::abs(basis.explained[axis] - known["explained"][axis].get<float>()) <
                        1e-6F);
            // The same with the axes changed over.
            const Basis upright = basisAlong(rows, std::nullopt, x);
            QVERIFY(distance(upright.axes.row(0), basis.axes.row(1)) < 1e-5F);
            QVERIFY(distance(upright.axes.row(1), x) == 0);
        }
    }

    void theWordsLieInTheirOrder() {
        const Matrix rows = matrixFrom(geometryReference()["projections"][0]["rows"]);
        const std::vector<WordId> car{3}, doctor{11};
        const Matrix points =
            project(rows, basisAlong(rows, directionBetween(rows, car, doctor), std::nullopt));
        QVERIFY(points(3, 0) < points(11, 0));
        // Along the axis they are as far apart as in all dimensions.
        QVERIFY(std::abs(points(11, 0) - points(3, 0) - (rows.row(11) - rows.row(3)).norm()) <
                1e-4F);
    }

    void twoAxesAreTakenAsTheyAre() {
        Matrix rows(4, 3);
        rows << 3, 0, 0, -3, 0, 0, 0, 1, 1, 0, -1, -1;
        const Vector x = (Vector(3) << 1, 0, 0).finished();
        const Vector y = (Vector(3) << 1, 1, 0).finished().normalized();
        const Basis basis = basisAlong(rows, x, y);
        QVERIFY(distance(basis.axes.row(0), x) == 0 && distance(basis.axes.row(1), y) == 0);
        QVERIFY(std::abs(basis.explained[0] - 18.F / 22) < 1e-6F);
        QVERIFY(std::abs(basis.explained[1] - (9 + 1) / 22.F) < 1e-6F);
    }

    void aFreeAxisKeepsItsSide() {
        const Matrix rows = matrixFrom(geometryReference()["projections"][0]["rows"]);
        const Vector x = directionBetween(rows, std::vector<WordId>{1}, std::vector<WordId>{2});
        Basis basis = basisAlong(rows, x, std::nullopt);
        basis.axes.row(1) *= -1;
        const Basis next = basisAlong(rows, x, std::nullopt, &basis);
        QVERIFY(distance(next.axes.row(1), basis.axes.row(1)) == 0);
    }

    void emptyEndsGiveNoDirection() {
        const Matrix rows = Matrix::Identity(3, 3);
        const std::vector<WordId> none, first{0}, beyond{7}, both{0, 7};
        QCOMPARE(directionBetween(rows, none, first).norm(), 0.F);
        QCOMPARE(directionBetween(rows, first, beyond).norm(), 0.F);
        QCOMPARE(directionBetween(rows, first, first).norm(), 0.F);
        QVERIFY(directionBetween(rows, both, std::vector<WordId>{1}) ==
                directionBetween(rows, first, std::vector<WordId>{1}));
        const Basis basis = basisAlong(rows, Vector::Zero(3), std::nullopt);
        QCOMPARE(basis.explained[0], 0.F);
        QVERIFY(basis.explained[1] > 0);
        QVERIFY(basisAlong(Matrix(0, 3), Vector::Zero(3), std::nullopt).mean.allFinite());
    }
};

QTEST_APPLESS_MAIN(TestWordAxis)
#include "tst_word_axis.moc"
