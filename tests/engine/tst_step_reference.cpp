// Whole training runs against data/make_step_reference.py, which shares no line with the engine.
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/corpus.h"
#include "engine/trainer.h"

using namespace firth;

namespace {

TrainingSettings settingsFrom(const nlohmann::json& json) {
    TrainingSettings settings;
    settings.architecture = json["arch"] == "cbow" ? Architecture::Cbow : Architecture::SkipGram;
    settings.objective = json["objective"] == "softmax"        ? Objective::FullSoftmax
                         : json["objective"] == "hierarchical" ? Objective::HierarchicalSoftmax
                                                               : Objective::NegativeSampling;
    settings.dim = json["dim"];
    settings.window = json["window"];
    settings.shrinkWindow = json["shrink"];
    settings.negatives = json["negative"];
    settings.subsample = json["sample"];
    settings.alpha = json["alpha"];
    settings.epochs = json["epochs"];
    settings.seed = json["seed"];
    settings.initialC = defaultInitialC(settings.objective);
    return settings;
}

double farthest(const Matrix& matrix, const nlohmann::json& rows) {
    double far = 0;
    for (Eigen::Index row = 0; row < matrix.rows(); ++row)
        for (Eigen::Index column = 0; column < matrix.cols(); ++column)
            far = std::max(far, std::abs(static_cast<double>(matrix(row, column)) -
                                         rows.at(static_cast<std::size_t>(row))
                                             .at(static_cast<std::size_t>(column))
                                             .get<double>()));
    return far;
}

}  // namespace

class TestStepReference : public QObject {
    Q_OBJECT
private slots:
    void runsAgree_data();
    void runsAgree();
};

void TestStepReference::runsAgree_data() {
    QTest::addColumn<nlohmann::json>("run");
    std::ifstream file(FIRTH_TEST_DATA "/step_reference.json");
    const nlohmann::json runs = nlohmann::json::parse(file);
    QCOMPARE(runs.size(), std::size_t{12});  // six combinations, plain and with every random choice
    for (const nlohmann::json& run : runs) {
        const nlohmann::json& settings = run["settings"];
        QTest::addRow("%s, %s%s", settings["arch"].get<std::string>().c_str(),
                      settings["objective"].get<std::string>().c_str(),
                      settings["shrink"].get<bool>() ? ", shrinking and subsampled" : "")
            << run;
    }
}

void TestStepReference::runsAgree() {
    QFETCH(nlohmann::json, run);
    const auto corpus = std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1}));
    Trainer trainer(corpus, settingsFrom(run["settings"]));
    while (!trainer.progress().done) trainer.runEpoch();

    constexpr double tolerance = 1e-5;
    QCOMPARE(trainer.progress().samples, run["samples"].get<std::uint64_t>());
    const std::vector<double> losses = trainer.progress().epochLosses.all();
    QCOMPARE(losses.size(), run["losses"].size());
    for (std::size_t epoch = 0; epoch < losses.size(); ++epoch)
        QVERIFY(std::abs(losses[epoch] - run["losses"][epoch].get<double>()) < tolerance);
    QCOMPARE(static_cast<std::size_t>(trainer.model().C.rows()), run["C"].size());
    QVERIFY(farthest(trainer.model().E, run["E"]) < tolerance);
    QVERIFY(farthest(trainer.model().C, run["C"]) < tolerance);
}

QTEST_APPLESS_MAIN(TestStepReference)
#include "tst_step_reference.moc"
