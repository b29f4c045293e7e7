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

/// A pair's share of the gradient: label minus probability, as often as it counts.
double errorOf(double score, double weight) {
    return std::abs(weight) * ((weight > 0 ? 1 : 0) - sigmoid(score));
}

double lossOf(double score, double weight) {
    return -std::abs(weight) * std::log(sigmoid(weight > 0 ? score : -score));
}

/// The formulas of fast_kernels.h, straight; without `corrected` those of one sample after the
/// other instead.
double trainSkipGramPlainly(Reference& E, Reference& C, const Case& given, bool corrected = true) {
    const auto row = [](const std::vector<std::size_t>& rows, std::size_t i) {
        return static_cast<Eigen::Index>(rows[i]);
    };
    const std::size_t n = given.inputs.size(), m = given.outputs.size();
    const auto alpha = static_cast<double>(given.alpha);
    const Reference oldE = E, oldC = C;
    double loss = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const VectorOf<double> x = E.row(row(given.inputs, i));
        for (std::size_t j = 0; j < m; ++j) {
            const auto weight = static_cast<double>(given.weights[j]);
            auto y = C.row(row(given.outputs, j));
            double score = x.dot(y);
            if (corrected) {
                score = x.dot(oldC.row(row(given.outputs, j)));
                for (std::size_t k = 0; k < i; ++k) {
                    const VectorOf<double> before = oldE.row(row(given.inputs, k));
                    const double first = before.dot(oldC.row(row(given.outputs, j)));
                    score += alpha * x.dot(before) * errorOf(first, weight);
                }
            }
            loss += lossOf(score, weight);
            const double step = alpha * errorOf(score, weight);
            E.row(row(given.inputs, i)) += step * y;
            y += step * x;
        }
    }
    return loss;
}

double trainCbowPlainly(Reference& E, Reference& C, const Case& given) {
    const Reference oldC = C;
    const auto n = static_cast<double>(given.inputs.size());
    VectorOf<double> mean = VectorOf<double>::Zero(E.cols());
    for (const std::size_t input : given.inputs)
        mean += E.row(static_cast<Eigen::Index>(input)) / n;
    double loss = 0;
    for (std::size_t j = 0; j < given.outputs.size(); ++j) {
        const auto row = static_cast<Eigen::Index>(given.outputs[j]);
        const auto weight = static_cast<double>(given.weights[j]);
        const double score = mean.dot(oldC.row(row));
        loss += lossOf(score, weight);
        const double step = static_cast<double>(given.alpha) * errorOf(score, weight);
        C.row(row) += step * mean;
        for (const std::size_t input : given.inputs)
            E.row(static_cast<Eigen::Index>(input)) += step / n * oldC.row(row);
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
    KernelScratch scratch(E.stride());
    std::vector<float*> x, y;
    for (const std::size_t row : given.inputs) x.push_back(E.row(row));
    for (const std::size_t row : given.outputs) y.push_back(C.row(row));
    const Minibatch batch{x, y, given.weights.data(), E.stride(), given.alpha};
    const double loss =
        static_cast<double>((cbow ? trainCbow : trainSkipGram)(batch, scratch, true));
    const double exactLoss = cbow ? trainCbowPlainly(exactE, exactC, given)
                                  : trainSkipGramPlainly(exactE, exactC, given);
    const QString where = QString("%5, dim %1, %2 inputs, %3 outputs, %4: ")
                              .arg(given.E.cols())
                              .arg(x.size())
                              .arg(y.size())
                              .arg(kernelTarget(), cbow ? "CBOW" : "skip-gram");
    if (!(std::abs(loss - exactLoss) <= 1e-4 * exactLoss)) return where + "loss";
    if (!agrees(exactE, given.E, E)) return where + "E";
    if (!agrees(exactC, given.C, C)) return where + "C";
    const int dim = static_cast<int>(given.E.cols());
    if (!paddingIsZero(E, dim, 12) || !paddingIsZero(C, dim, 8)) return where + "padding";
    return {};
}

void addTargets() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("target");
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
        QTest::addRow("%s", name.c_str()) << QString::fromStdString(name) << qint64(target);
}

/// Chooses the row's instruction set.
void useTarget() {
    QFETCH(qint64, target);
    QFETCH(QString, name);
    hwy::SetSupportedTargetsForTest(target);
    QCOMPARE(QString(kernelTarget()), name);
}

}  // namespace

class TestFastKernels : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { hwy::SetSupportedTargetsForTest(0); }
    void everyInstructionSetIsExact_data() { addTargets(); }
    void everyInstructionSetIsExact();
    void everyInstructionSetExchanges_data() { addTargets(); }
    void everyInstructionSetExchanges();
    void extremeScoresStayFinite();
    void noLossUnlessAsked();
    void nearlyAsOneSampleAfterTheOther();
    void manyInputsAreTrainedInParts();
};

void TestFastKernels::everyInstructionSetIsExact() {
    useTarget();
    for (const bool cbow : {false, true})
        for (int dim = 1; dim <= 130; ++dim)
            for (const std::size_t n : {1U, 2U, 3U, 4U, 5U, 7U, 10U})
                for (std::size_t m = 1; m <= mostOutputs; ++m) {
                    const QString difference = differenceOf(randomCase(n, m, dim), cbow);
                    if (!difference.isEmpty()) QFAIL(qPrintable(difference));
                }
}

void TestFastKernels::everyInstructionSetExchanges() {
    useTarget();
    for (int dim = 1; dim <= 130; ++dim) {
        Random random(static_cast<std::uint64_t>(dim));
        const Matrix start = randomMatrix(4, dim, random);
        PaddedMatrix rows(start);
        exchangeRow({rows.row(0), rows.row(1), rows.row(2), rows.stride(), rows.row(3)});
        const Vector expected = start.row(0) + (start.row(1) - start.row(2));
        for (const Eigen::Index row : {0, 1, 2}) QVERIFY(rows.values().row(row) == expected);
        QVERIFY(rows.values().row(3) == start.row(3));
        QVERIFY(paddingIsZero(rows, dim, 4));
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
    KernelScratch scratch(E.stride());
    std::vector<float*> x{E.row(0), E.row(1)}, y{C.row(0), C.row(1)};
    const Minibatch batch{x, y, given.weights.data(), E.stride(), given.alpha};
    QCOMPARE(trainSkipGram(batch, scratch, false), 0.0F);
    QVERIFY(trainSkipGram(batch, scratch, true) > 0);
}

void TestFastKernels::nearlyAsOneSampleAfterTheOther() {
    // At a learning rate that is used, the correction leaves a hundredth of what it is for.
    Case given = randomCase(10, 6, 100);
    given.alpha = 0.025F;
    given.E *= 0.3F;
    given.C *= 0.3F;
    Reference inTurnE = given.E.cast<double>(), inTurnC = given.C.cast<double>();
    trainSkipGramPlainly(inTurnE, inTurnC, given, false);
    Reference E = given.E.cast<double>(), C = given.C.cast<double>();
    trainSkipGramPlainly(E, C, given);
    Reference togetherC = given.C.cast<double>();
    for (std::size_t j = 0; j < 6; ++j)
        for (const std::size_t input : given.inputs) {
            const auto x = given.E.row(static_cast<Eigen::Index>(input)).cast<double>();
            const auto y = given.C.row(static_cast<Eigen::Index>(j + 1)).cast<double>();
            const double error = errorOf(x.dot(y), static_cast<double>(given.weights[j]));
            togetherC.row(static_cast<Eigen::Index>(j + 1)) += 0.025 * error * x;
        }
    const double corrected = (C - inTurnC).cwiseAbs().maxCoeff();
    const double uncorrected = (togetherC - inTurnC).cwiseAbs().maxCoeff();
    QVERIFY2(corrected < 0.05 * uncorrected,
             qPrintable(QString("%1 of %2").arg(corrected).arg(uncorrected)));
}

void TestFastKernels::manyInputsAreTrainedInParts() {
    const Case all = randomCase(12, 6, 50);
    PaddedMatrix E(all.E), C(all.C), cutE(all.E), cutC(all.C);
    KernelScratch scratch(E.stride());
    const auto rows = [&](PaddedMatrix& matrix, const std::vector<std::size_t>& numbers) {
        std::vector<float*> found;
        for (const std::size_t number : numbers) found.push_back(matrix.row(number));
        return found;
    };
    const auto x = rows(E, all.inputs), y = rows(C, all.outputs);
    const auto cutX = rows(cutE, all.inputs), cutY = rows(cutC, all.outputs);
    trainSkipGram({x, y, all.weights.data(), E.stride(), all.alpha}, scratch, false);
    for (const std::size_t begin : {0U, 6U})
        trainSkipGram(
            {std::span(cutX).subspan(begin, 6), cutY, all.weights.data(), E.stride(), all.alpha},
            scratch, false);
    QVERIFY(E.values() == cutE.values());
    QVERIFY(C.values() == cutC.values());
}

QTEST_APPLESS_MAIN(TestFastKernels)
#include "tst_fast_kernels.moc"
