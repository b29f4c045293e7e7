#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "engine/k_means.h"
#include "engine/random.h"
#include "engine/unit_rows.h"
#include "geometry_reference.h"

using namespace firth;

namespace {

/// `count` rows around each of `centres` places on a circle, one place after the other.
Matrix heaps(int centres, int count, double spread, std::uint64_t seed) {
    Random random(seed);
    Matrix rows(centres * count, 2);
    for (int row = 0; row < rows.rows(); ++row) {
        const double angle = 6.283 * (row / count) / centres;
        rows(row, 0) = static_cast<float>(10 * std::cos(angle) + spread * (random.uniform() - 0.5));
        rows(row, 1) = static_cast<float>(10 * std::sin(angle) + spread * (random.uniform() - 0.5));
    }
    return rows;
}

}  // namespace

class TestKMeans : public QObject {
    Q_OBJECT

private slots:
    void agreesWithNumpy() {
        const nlohmann::json reference = geometryReference();
        for (const nlohmann::json& known : reference["kMeans"]) {
            const Matrix rows = matrixFrom(known["rows"]);
            const Clusters clusters = kMeansFrom(rows, matrixFrom(known["start"]));
            QCOMPARE(clusters.labels, known["labels"].get<std::vector<int>>());
            QVERIFY((clusters.centres - matrixFrom(known["centres"])).cwiseAbs().maxCoeff() <
                    1e-5F);
            QVERIFY(std::abs(clusters.inertia - known["inertia"].get<double>()) < 1e-3);
            QCOMPARE(nearestCentres(rows, clusters.centres), clusters.labels);
        }
    }

    void findsHeaps() {
        // More rows than are worked on at a time.
        const Matrix rows = heaps(4, 300, 4, 1);
        const Clusters clusters = kMeans(rows, 4, 1);
        std::set<int> numbers;
        for (int heap = 0; heap < 4; ++heap) {
            const auto first = clusters.labels.begin() + heap * 300;
            QCOMPARE(std::count(first, first + 300, *first), 300);
            numbers.insert(*first);
        }
        QCOMPARE(numbers, (std::set<int>{0, 1, 2, 3}));
    }

    void theSameRowsGiveTheSameClusters() {
        const Matrix rows = heaps(5, 60, 12, 2);
        const Clusters one = kMeans(rows, 5, 7);
        const Clusters other = kMeans(rows, 5, 7);
        QCOMPARE(one.labels, other.labels);
        QVERIFY(one.centres == other.centres);
        QCOMPARE(one.inertia, other.inertia);
    }

    void clustersKeepTheirNumbersWhileRowsMove() {
        Matrix rows = heaps(6, 40, 3, 3);
        Clusters clusters = kMeans(rows, 6, 1);
        const std::vector<int> first = clusters.labels;
        const Matrix turn =
            (Matrix(2, 2) << std::cos(0.1F), -std::sin(0.1F), std::sin(0.1F), std::cos(0.1F))
                .finished();
        for (int round = 0; round < 40; ++round) {
            rows = rows * turn;
            clusters = kMeansFrom(rows, clusters.centres);
            QCOMPARE(clusters.labels, first);
        }
    }

    void numberedLikeThoseOfBefore() {
        const Matrix rows = heaps(5, 40, 3, 4);
        const Clusters before = kMeans(rows, 5, 1);
        // The same clusters under other numbers come back under theirs.
        Clusters mixed = before;
        for (int& label : mixed.labels) label = (label + 2) % 5;
        for (int cluster = 0; cluster < 5; ++cluster)
            mixed.centres.row((cluster + 2) % 5) = before.centres.row(cluster);
        const Clusters again = numberedLike(before, mixed);
        QCOMPARE(again.labels, before.labels);
        QVERIFY(again.centres == before.centres);
    }

    void theLargestOverlapKeepsItsNumber() {
        // Seven of number 0's ten rows go together, three leave with the whole of number 1.
        const Clusters before{Matrix(2, 1), {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1}, 0};
        const Clusters now{
            (Matrix(2, 1) << 5, 6).finished(), {1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0}, 0};
        const Clusters named = numberedLike(before, now);
        QCOMPARE(named.labels, (std::vector<int>{0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1}));
        QCOMPARE(named.centres(0, 0), 6.F);
        QCOMPARE(named.centres(1, 0), 5.F);
    }

    void otherCountsOfClusters() {
        const Matrix rows = heaps(6, 30, 3, 5);
        const Clusters six = kMeans(rows, 6, 1);
        for (const int k : {2, 4, 8, 12}) {
            const Clusters other = kMeans(rows, k, 1);
            const Clusters named = numberedLike(six, other);
            QCOMPARE(named.centres.rows(), Eigen::Index{k});
            // A true renumbering: rows that were together still are, and no number is used twice.
            std::set<std::pair<int, int>> pairs;
            for (std::size_t row = 0; row < named.labels.size(); ++row) {
                QVERIFY(named.labels[row] >= 0 && named.labels[row] < k);
                pairs.insert({other.labels[row], named.labels[row]});
            }
            QCOMPARE(pairs.size(), static_cast<std::size_t>(k));
        }
    }

    void oddRows() {
        QCOMPARE(kMeans(Matrix(0, 3), 4, 1).labels.size(), std::size_t{0});
        const Clusters same = kMeans(Matrix::Constant(9, 3, 2), 4, 1);
        QCOMPARE(same.centres.rows(), Eigen::Index{1});
        QCOMPARE(same.labels, std::vector<int>(9, 0));
        Matrix rows = heaps(3, 10, 1, 6);
        rows(4, 1) = std::numeric_limits<float>::quiet_NaN();
        const Clusters clusters = kMeans(rows, 3, 1);
        QCOMPARE(clusters.labels[4], -1);
        QCOMPARE(std::count(clusters.labels.begin(), clusters.labels.end(), -1), 1);
        QVERIFY(clusters.centres.allFinite());
    }

    void unitRowsAreAsLongAsOne() {
        Matrix rows(3, 2);
        rows << 3, 4, 0, 0, -2, 0;
        const Matrix unit = unitRows(rows);
        QVERIFY((unit - (Matrix(3, 2) << 0.6F, 0.8F, 0, 0, -1, 0).finished()).norm() < 1e-6F);
    }
};

QTEST_APPLESS_MAIN(TestKMeans)
#include "tst_k_means.moc"
