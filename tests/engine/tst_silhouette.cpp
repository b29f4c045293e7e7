#include <QTest>
#include <cmath>

#include "engine/silhouette.h"
#include "geometry_reference.h"

using namespace firth;

class TestSilhouette : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheDefinition() {
        const nlohmann::json reference = geometryReference()["silhouettes"];
        const Matrix rows = matrixFrom(reference["rows"]);
        const auto labels = reference["labels"].get<std::vector<int>>();
        const auto expected = reference["silhouettes"].get<std::vector<double>>();
        const auto groups = reference["groups"].get<std::vector<double>>();

        const std::vector<double> values = silhouettes(rows, labels);
        QCOMPARE(values.size(), expected.size());
        for (std::size_t row = 0; row < values.size(); ++row) {
            QVERIFY(std::abs(values[row] - expected[row]) < 1e-6);
        }
        const Separation result = separation(rows, labels);
        QCOMPARE(result.groups.size(), groups.size());
        for (std::size_t group = 0; group < groups.size(); ++group) {
            QVERIFY(std::abs(result.groups[group] - groups[group]) < 1e-6);
        }
        QVERIFY(std::abs(result.mean - reference["mean"].get<double>()) < 1e-6);
    }

    void fourPointsOnALine() {
        Matrix rows(4, 1);
        rows << 0, 1, 4, 6;
        const std::vector<int> labels{0, 0, 1, 1};
        const std::vector<double> values = silhouettes(rows, labels);
        QVERIFY(std::abs(values[0] - (5.0 - 1) / 5) < 1e-7);    // a = 1, b = (4 + 6) / 2
        QVERIFY(std::abs(values[1] - (4.0 - 1) / 4) < 1e-7);    // a = 1, b = (3 + 5) / 2
        QVERIFY(std::abs(values[2] - (3.5 - 2) / 3.5) < 1e-7);  // a = 2, b = (4 + 3) / 2
        QVERIFY(std::abs(values[3] - (5.5 - 2) / 5.5) < 1e-7);  // a = 2, b = (6 + 5) / 2
    }

    void rowsWithoutAGroupTakeNoPart() {
        Matrix rows(5, 1);
        rows << 0, 1, 0.5f, 4, 6;
        const std::vector<double> values = silhouettes(rows, std::vector<int>{0, 0, -1, 1, 1});
        QCOMPARE(values[2], 0.0);
        QVERIFY(std::abs(values[0] - 0.8) < 1e-7);
        QVERIFY(std::abs(separation(rows, std::vector<int>{0, 0, -1, 1, 1}).mean -
                         (values[0] + values[1] + values[3] + values[4]) / 4) < 1e-12);
    }

    void undefinedCasesAreZero_data() {
        QTest::addColumn<std::vector<int>>("labels");
        QTest::newRow("one group") << std::vector<int>{0, 0, 0};
        QTest::newRow("one group, high label") << std::vector<int>{3, 3, 3};
        QTest::newRow("groups of one") << std::vector<int>{0, 1, 2};
        QTest::newRow("no group") << std::vector<int>{-1, -1, -1};
    }
    void undefinedCasesAreZero() {
        QFETCH(std::vector<int>, labels);
        Matrix rows(3, 2);
        rows << 1, 2, 3, 4, 0, 7;
        QCOMPARE(silhouettes(rows, labels), std::vector<double>(3));
        const Separation result = separation(rows, labels);
        QCOMPARE(result.mean, 0.0);
        for (const double group : result.groups) QCOMPARE(group, 0.0);
    }

    void identicalRowsAreZero() {
        const std::vector<int> labels{0, 0, 1, 1};
        QCOMPARE(silhouettes(Matrix::Ones(4, 3), labels), std::vector<double>(4));
    }

    void noRows() {
        QVERIFY(silhouettes(Matrix(0, 3), {}).empty());
        QCOMPARE(separation(Matrix(0, 3), {}).mean, 0.0);
    }

    void staysBetweenMinusOneAndOne() {
        const Matrix rows = Matrix::Random(60, 4);
        std::vector<int> labels;
        for (int row = 0; row < 60; ++row) labels.push_back(row % 3);
        for (const double value : silhouettes(rows, labels)) QVERIFY(value >= -1 && value <= 1);
    }
};

QTEST_APPLESS_MAIN(TestSilhouette)
#include "tst_silhouette.moc"
