#include <hwy/targets.h>

#include <QTest>
#include <cmath>
#include <map>
#include <string>

#include "engine/fast_kernels.h"
#include "engine/padded_matrix.h"
#include "engine/random.h"

using namespace firth;

namespace {

using Reference = MatrixOf<double>;

/// Some rows of E and C: `inputs` and `outputs` are their row numbers.
struct Case {
    Matrix E, C;
    std::vector<std::size_t> inputs;
    std::vector<std::size_t> outputs;
    std::vector<float> weights;
    float alpha = 0.3F;
};

Matrix randomMatrix(Eigen::Index rows, int dim, Random& random) {
    Matrix matrix(rows, dim);
    for (float& weight : matrix.reshaped()) weight = static_cast<float>(2 * random.uniform() - 1);
    return matrix;
}

Case randomCase(std::size_t n, std::size_t m, int dim) {
    Random random(n * 10'000 + m * 1000 + static_cast<std::size_t>(dim));
    Case made{randomMatrix(12, dim, random), randomMatrix(8, dim, random), {}, {}, {}};
    for (std::size_t i = 0; i < n; ++i) made.inputs.push_back(11 - i);
    for (std::size_t j = 0; j < m; ++j) made.outputs.push_back(j + 1);
    made.weights.assign({1, -1, -2, 1, -1, -3});
    made.weights.resize(m);
    return made;
}

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

/// The formulas of fast_kernels.h, straight.
double trainPlainly(Reference& E, Reference& C, const Case& given, bool cbow) {
    const Reference oldE = E, oldC = C;
    const double n = static_cast<double>(given.inputs.size());
    double loss = 0;
    const auto pair = [&](const VectorOf<double>& h, std::size_t j, auto&& addToInput) {
        const auto row = static_cast<Eigen::Index>(given.outputs[j]);
        const double weight = static_cast<double>(given.weights[j]);
        const double s = h.dot(oldC.row(row));
        const double error = std::abs(weight) * ((weight > 0 ? 1 : 0) - sigmoid(s));
        loss -= std::abs(weight) * std::log(sigmoid(weight > 0 ? s : -s));
        const double alpha = static_cast<double>(given.alpha);
        C.row(row) += alpha * error * h;
        addToInput(VectorOf<double>(alpha * error * oldC.row(row)));
    };
    VectorOf<double> mean = VectorOf<double>::Zero(E.cols());
    for (const std::size_t input : given.inputs)
        mean += oldE.row(static_cast<Eigen::Index>(input)) / n;
    for (std::size_t j = 0; j < given.outputs.size(); ++j) {
        if (cbow) {
            pair(mean, j, [&](const VectorOf<double>& change) {
                for (const std::size_t input : given.inputs)
                    E.row(static_cast<Eigen::Index>(input)) += change / n;
            });
        } else {
            for (const std::size_t input : given.inputs) {
                const auto row = static_cast<Eigen::Index>(input);
                pair(oldE.row(row), j,
                     [&](const VectorOf<double>& change) { E.row(row) += change; });
            }
        }
    }
    return loss;
}

/// Each row changed as it should, within 10⁻⁴ of its largest change (and a float's last place).
bool agrees(const Reference& expected, const Matrix& before, const PaddedMatrix& after) {
    for (Eigen::Index row = 0; row < expected.rows(); ++row) {
        const VectorOf<double> got = after.values().row(row).cast<double>();
        const VectorOf<double> start = before.row(row).cast<double>();
        const double change = (expected.row(row) - start).cwiseAbs().maxCoeff();
        const double off = (expected.row(row) - got).cwiseAbs().maxCoeff();
        if (!(off <= 1e-4 * change + 3e-7)) return false;
    }
    return true;
}

bool paddingIsZero(const PaddedMatrix& matrix, int dim, std::size_t rows) {
    for (std::size_t row = 0; row < rows; ++row)
        for (auto c = static_cast<std::size_t>(dim); c < matrix.stride(); ++c)
            if (std::abs(matrix.row(row)[c]) > 0) return false;
    return true;
}

/// Trains with the kernel; an empty text if all is as in the reference.
QString differenceOf(const Case& given, bool cbow) {
    PaddedMatrix E(given.E), C(given.C);
    Reference exactE = given.E.cast<double>(), exactC = given.C.cast<double>();
    KernelScratch scratch(given.inputs.size(), E.stride());
    std::vector<float*> x, y;
    for (const std::size_t row : given.inputs) x.push_back(E.row(row));
    for (const std::size_t row : given.outputs) y.push_back(C.row(row));
    const Minibatch batch{x, y, given.weights.data(), E.stride(), given.alpha};
    const double loss =
        static_cast<double>((cbow ? trainCbow : trainSkipGram)(batch, scratch, true));
    const double exactLoss = trainPlainly(exactE, exactC, given, cbow);
    const QString where = QString("dim %1, %2 inputs, %3 outputs, %4: ")
                              .arg(given.E.cols())
                              .arg(x.size())
                              .arg(y.size())
                              .arg(kernelTarget());
    if (!(std::abs(loss - exactLoss) <= 1e-4 * exactLoss)) return where + "loss";
    if (!agrees(exactE, given.E, E)) return where + "E";
    if (!agrees(exactC, given.C, C)) return where + "C";
    const int dim = static_cast<int>(given.E.cols());
    if (!paddingIsZero(E, dim, 12) || !paddingIsZero(C, dim, 8)) return where + "padding";
    return {};
}

}  // namespace

class TestFastKernels : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { hwy::SetSupportedTargetsForTest(0); }
    void everyInstructionSetIsExact_data();
    void everyInstructionSetIsExact();
    void extremeScoresStayFinite();
    void noLossUnlessAsked();
};

void TestFastKernels::everyInstructionSetIsExact_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("target");
    QTest::addColumn<bool>("cbow");
    // The kernels are not built for every set; asking for another gives one that is.
    std::map<std::string, std::int64_t> targets;
    const std::int64_t supported = hwy::SupportedTargets();
    for (int bit = 0; bit < 63; ++bit) {
        const std::int64_t target = std::int64_t{1} << bit;
        if ((supported & target) == 0) continue;
        hwy::SetSupportedTargetsForTest(target);
        targets.emplace(kernelTarget(), target);
        hwy::SetSupportedTargetsForTest(0);
    }
    for (const auto& [name, target] : targets)
        for (const bool cbow : {false, true})
            QTest::addRow("%s %s", name.c_str(), cbow ? "cbow" : "skip-gram")
                << QString::fromStdString(name) << qint64(target) << cbow;
}

void TestFastKernels::everyInstructionSetIsExact() {
    QFETCH(qint64, target);
    QFETCH(bool, cbow);
    QFETCH(QString, name);
    hwy::SetSupportedTargetsForTest(target);
    QCOMPARE(QString(kernelTarget()), name);
    for (int dim = 1; dim <= 130; ++dim)
        for (const std::size_t n : {1, 2, 3, 4, 5, 7, 10})
            for (std::size_t m = 1; m <= mostOutputs; ++m) {
                const QString difference = differenceOf(randomCase(n, m, dim), cbow);
                if (!difference.isEmpty()) QFAIL(qPrintable(difference));
            }
}

void TestFastKernels::extremeScoresStayFinite() {
    Case given = randomCase(3, 6, 100);
    given.E *= 100;
    given.C *= 100;
    const QString difference = differenceOf(given, false);
    QVERIFY2(!difference.endsWith("E") && !difference.endsWith("C"), qPrintable(difference));
}

void TestFastKernels::noLossUnlessAsked() {
    const Case given = randomCase(2, 2, 10);
    PaddedMatrix E(given.E), C(given.C);
    KernelScratch scratch(2, E.stride());
    std::vector<float*> x{E.row(0), E.row(1)}, y{C.row(0), C.row(1)};
    const Minibatch batch{x, y, given.weights.data(), E.stride(), given.alpha};
    QCOMPARE(trainSkipGram(batch, scratch, false), 0.0F);
    QVERIFY(trainSkipGram(batch, scratch, true) > 0);
}

QTEST_APPLESS_MAIN(TestFastKernels)
#include "tst_fast_kernels.moc"
