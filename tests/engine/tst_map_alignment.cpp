#include <QTest>
#include <cmath>
#include <limits>
#include <random>

#include "engine/map_alignment.h"

using namespace firth;

namespace {

Matrix randomMap(Eigen::Index words, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    Matrix map(words, 2);
    for (Eigen::Index i = 0; i < map.size(); ++i) map.data()[i] = normal(random);
    return map;
}

Matrix turned(const Matrix& map, float angle, bool mirrored) {
    Eigen::Matrix2f turn;
    turn << std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle);
    if (mirrored) turn.row(0) *= -1;
    return (map * turn).rowwise() + Eigen::RowVector2f(3, -2);
}

double distance(const Matrix& a, const Matrix& b) {
    return static_cast<double>((a - b).norm());
}

}  // namespace

class TestMapAlignment : public QObject {
    Q_OBJECT
private slots:
    void undoesATurnAMirrorAndAMove() {
        const Matrix map = randomMap(40, 1);
        for (const float angle : {0.0F, 0.7F, 3.0F, -2.1F})
            for (const bool mirrored : {false, true})
                QVERIFY(distance(laidOn(turned(map, angle, mirrored), map), map) < 1e-4);
    }

    void keepsDistances() {
        const Matrix points = randomMap(30, 2), reference = 5 * randomMap(30, 3);
        const Matrix laid = laidOn(points, reference);
        for (Eigen::Index i = 1; i < points.rows(); ++i)
            QVERIFY(std::abs((laid.row(i) - laid.row(0)).norm() -
                             (points.row(i) - points.row(0)).norm()) < 1e-4F);
    }

    /// No other turn, mirrored or not, brings the maps nearer.
    void isTheBestOfAllTurns() {
        const Matrix reference = randomMap(25, 4);
        Matrix points = randomMap(25, 5);
        points.rowwise() -= points.colwise().mean().eval();
        const Eigen::RowVector2f to = reference.colwise().mean();
        const double best = distance(laidOn(points, reference), reference);
        for (int degree = 0; degree < 360; ++degree)
            for (const bool mirrored : {false, true}) {
                Matrix other = turned(points, static_cast<float>(degree * 0.017453293), mirrored);
                other.rowwise() += to - Eigen::RowVector2f(3, -2);
                QVERIFY(distance(other, reference) >= best - 1e-4);
            }
    }

    void wordsThatAMapLacksHaveNoSay() {
        const Matrix map = randomMap(20, 6);
        Matrix points = turned(map, 1.2F, true);
        points.row(7).setConstant(std::numeric_limits<float>::quiet_NaN());
        Matrix reference = map;
        reference.row(3).setConstant(std::numeric_limits<float>::infinity());
        const Matrix laid = laidOn(points, reference);
        QVERIFY(!laid.row(7).allFinite());
        for (Eigen::Index row = 0; row < map.rows(); ++row)
            if (row != 7) QVERIFY((laid.row(row) - map.row(row)).norm() < 1e-4F);
    }

    void whatCannotBeLaidStays() {
        const Matrix map = randomMap(5, 7);
        QCOMPARE(laidOn(map, randomMap(6, 8)), map);
        QCOMPARE(laidOn(Matrix(0, 2), Matrix(0, 2)).rows(), Eigen::Index{0});
    }
};

QTEST_MAIN(TestMapAlignment)
#include "tst_map_alignment.moc"
