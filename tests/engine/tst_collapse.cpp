#include <QTest>

#include "engine/trainer.h"
#include "engine/unit_rows.h"

using namespace firth;

namespace {

/// Over all pairs of different words: the sum of all unit vectors, squared, is that of the cosines
/// of all pairs, each way and each word with itself.
double meanCosine(const Matrix& E) {
    const auto words = static_cast<double>(E.rows());
    const double all = unitRows(E).cast<double>().colwise().sum().squaredNorm();
    return (all - words) / (words * (words - 1));
}

TrainingSettings settingsWith(int negatives) {
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = 3;
    settings.epochs = 10;
    settings.subsample = 0;
    settings.negatives = negatives;
    return settings;
}

}  // namespace

/// Nothing but noise words pushes vectors apart.
class TestCollapse : public QObject {
    Q_OBJECT

private slots:
    void withoutNegativesAllVectorsPointOneWay() {
        const auto town = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
        Trainer none(town, settingsWith(0));
        Trainer five(town, settingsWith(5));
        QVERIFY(meanCosine(none.model().E) < 0.01);  // at random at first
        double lastLoss = 1;
        for (int epoch = 0; epoch < 6; ++epoch) {
            none.runEpoch();
            five.runEpoch();
            qInfo("after epoch %d: mean cosine %.3f without negatives, loss %.4f; with 5 %.3f",
                  epoch + 1, meanCosine(none.model().E), none.progress().epochLosses.back(),
                  meanCosine(five.model().E));
            // It pays: the loss goes to nothing without anything being told apart.
            QVERIFY(none.progress().epochLosses.back() < lastLoss);
            lastLoss = none.progress().epochLosses.back();
        }
        QVERIFY(meanCosine(none.model().E) > 0.95);
        QVERIFY(meanCosine(five.model().E) < 0.6);
    }
};

QTEST_APPLESS_MAIN(TestCollapse)
#include "tst_collapse.moc"
