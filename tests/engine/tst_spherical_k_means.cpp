#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/random.h"
#include "engine/spherical_k_means.h"

using namespace firth;

namespace {

/// Directions in the plane, at these degrees.
Matrix directions(const std::vector<double>& degrees) {
    Matrix rows(static_cast<Eigen::Index>(degrees.size()), 2);
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        const double angle = degrees[i] * 3.14159265358979 / 180;
        rows.row(static_cast<Eigen::Index>(i)) << static_cast<float>(std::cos(angle)),
            static_cast<float>(std::sin(angle));
    }
    return rows;
}

/// The largest cohesion that any way of putting the rows into two clusters has: a cluster's rows
/// have with their mean direction cosines that add up to the length of their sum.
double bestCohesionOfTwo(const Matrix& rows) {
    double best = -std::numeric_limits<double>::infinity();
    for (unsigned choice = 1; choice + 1 < (1U << rows.rows()); ++choice) {
        Vector sums[2] = {Vector::Zero(rows.cols()), Vector::Zero(rows.cols())};
        for (int row = 0; row < rows.rows(); ++row) sums[(choice >> row) & 1] += rows.row(row);
        best = std::max(best, static_cast<double>(sums[0].norm() + sums[1].norm()));
    }
    return best;
}

}  // namespace

class TestSphericalKMeans : public QObject {
    Q_OBJECT

private slots:
    void centresAreMeanDirections() {
        const Matrix rows = directions({0, 10, 20, 180, 190});
        const DirectionClusters clusters = sphericalKMeansFrom(rows, directions({5, 100}));
        QCOMPARE(clusters.labels, (std::vector<int>{0, 0, 0, 1, 1}));
        QVERIFY((clusters.centres - directions({10, 185})).cwiseAbs().maxCoeff() < 1e-5F);
        const double expected = 1 + 2 * std::cos(10 * 3.14159265358979 / 180) +
                                2 * std::cos(5 * 3.14159265358979 / 180);
        QVERIFY(std::abs(clusters.cohesion - expected) < 1e-5);
    }

    void noWayOfTwoIsBetter() {
        Random random(1);
        for (int round = 0; round < 20; ++round) {
            std::vector<double> degrees;
            for (int i = 0; i < 4; ++i) degrees.push_back(80 * random.uniform());
            for (int i = 0; i < 6; ++i) degrees.push_back(150 + 80 * random.uniform());
            const Matrix rows = directions(degrees);
            const DirectionClusters clusters = clustersFarApart(rows, 2, 0);
            QVERIFY(clusters.cohesion <= bestCohesionOfTwo(rows) + 1e-5);
            QCOMPARE(std::count(clusters.labels.begin(), clusters.labels.begin() + 4,
                                clusters.labels.front()),
                     4);
            QVERIFY(clusters.labels[4] != clusters.labels[0]);
            QVERIFY(std::abs(clusters.cohesion - bestCohesionOfTwo(rows)) < 1e-4);
        }
    }

    void aStrayRowIsNoClusterWhereAShareIsAskedFor() {
        std::vector<double> degrees{250};  // far from all others
        for (int i = 0; i < 20; ++i) degrees.push_back(i < 10 ? i : 60 + i);
        const Matrix rows = directions(degrees);
        const auto sizeOfFirst = [](const DirectionClusters& clusters) {
            return std::ranges::count(clusters.labels, clusters.labels.front());
        };
        QCOMPARE(sizeOfFirst(clustersFarApart(rows, 2, 0)), 1);
        QVERIFY(sizeOfFirst(clustersFarApart(rows, 2, 0.2)) >= 5);
    }

    void threeClustersAndTheirNearestCosine() {
        const DirectionClusters clusters =
            clustersFarApart(directions({0, 4, 90, 94, 200, 204}), 3, 0);
        QCOMPARE(clusters.labels[0], clusters.labels[1]);
        QCOMPARE(clusters.labels[2], clusters.labels[3]);
        QCOMPARE(clusters.labels[4], clusters.labels[5]);
        QVERIFY(std::abs(nearestCosine(clusters.centres)) < 1e-5F);  // 90° between 2 and 92
    }
};

QTEST_APPLESS_MAIN(TestSphericalKMeans)
#include "tst_spherical_k_means.moc"
