#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include "app/session/model_comparison.h"

using namespace firth;

namespace {

TrainingSettings quick() {
    TrainingSettings settings;
    settings.dim = 12;
    settings.window = 2;
    settings.subsample = 0;
    settings.epochs = 1;
    return settings;
}

std::shared_ptr<const MapFrame> frameOf(TrainingSession& session) {
    QSignalSpy frames(&session, &TrainingSession::frameReady);
    session.requestFrame();
    if (!frames.wait(60'000)) return nullptr;
    return frames[0][0].value<std::shared_ptr<const MapFrame>>();
}

}  // namespace

class TestModelComparison : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theSecondIsWhatItWouldBeAlone();
    void theSecondStartsAnewWithTheFirst();
    void differencesAreTheEngines();
    void noReportOfAModelThatIsGone();
    void endsWhenVectorsAreOpened();
    void endsWhileTraining();
    void noneCanComeBackForOne();

private:
    void begin(ModelComparison& comparison, const TrainingSettings& settings);

    std::unique_ptr<TrainingSession> first_;
};

void TestModelComparison::init() {
    first_ = std::make_unique<TrainingSession>();
    QSignalSpy loaded(first_.get(), &TrainingSession::loaded);
    CorpusRequest request;
    request.source.name = QStringLiteral("@town");
    request.reading.minCount = 1;
    first_->load(request, quick());
    QVERIFY(loaded.wait(60'000));
}

void TestModelComparison::begin(ModelComparison& comparison, const TrainingSettings& settings) {
    QSignalSpy changed(&comparison, &ModelComparison::secondChanged);
    comparison.begin(settings);
    QVERIFY(changed.wait(60'000));
    QVERIFY(comparison.hasSecond());
}

void TestModelComparison::theSecondIsWhatItWouldBeAlone() {
    ModelComparison comparison(*first_);
    TrainingSettings settings = quick();
    settings.architecture = Architecture::Cbow;
    begin(comparison, settings);
    QCOMPARE(comparison.second()->corpus(), first_->corpus());
    comparison.second()->step(500);
    first_->step(300);
    const auto frame = frameOf(*comparison.second());
    QVERIFY(frame);
    QCOMPARE(frame->snapshot->progress.samples, std::uint64_t{500});
    Trainer alone(first_->corpus(), settings);
    alone.run(500);
    QCOMPARE(frame->snapshot->E, alone.model().E);
}

void TestModelComparison::theSecondStartsAnewWithTheFirst() {
    ModelComparison comparison(*first_);
    TrainingSettings settings = quick();
    settings.window = 4;
    begin(comparison, settings);
    comparison.second()->step(200);
    QSignalSpy changed(&comparison, &ModelComparison::secondChanged);
    TrainingSettings anew = quick();
    anew.seed = 7;
    anew.epochs = 3;
    first_->restart(anew);
    QVERIFY(changed.wait(60'000));
    const TrainingSettings& second = comparison.second()->settings();
    QCOMPARE(second.window, 4);
    QCOMPARE(second.seed, std::uint64_t{7});
    QCOMPARE(second.epochs, 3);
    const auto frame = frameOf(*comparison.second());
    QVERIFY(frame);
    QCOMPARE(frame->snapshot->progress.samples, std::uint64_t{0});
}

void TestModelComparison::differencesAreTheEngines() {
    ModelComparison comparison(*first_);
    TrainingSettings settings = quick();
    settings.objective = Objective::HierarchicalSoftmax;
    begin(comparison, settings);
    first_->step(3000);
    comparison.second()->step(3000);
    const auto one = frameOf(*first_), other = frameOf(*comparison.second());
    QVERIFY(one && other);
    QSignalSpy compared(&comparison, &ModelComparison::compared);
    const DifferenceRequest request{one->snapshot, other->snapshot, WordId{28}};
    QVERIFY(comparison.compare(request));
    QVERIFY(!comparison.compare(request));  // one at a time
    QVERIFY(compared.wait(60'000));
    const auto report = compared[0][0].value<std::shared_ptr<const DifferenceReport>>();
    const ModelDifferences expected = modelDifferences(one->snapshot->E, other->snapshot->E, 10);
    QCOMPARE(report->found.differences.size(), expected.differences.size());
    QCOMPARE(report->found.meanShared, expected.meanShared);
    QVERIFY(expected.meanShared < 9);  // they do differ
    QCOMPARE(report->found.differences[0].word, expected.differences[0].word);
    const auto near = neighbours(other->snapshot->E, 28, 10, Metric::Cosine);
    QCOMPARE(report->nearInSecond.size(), near.size());
    for (std::size_t i = 0; i < near.size(); ++i)
        QCOMPARE(report->nearInSecond[i].word, near[i].word);
    QVERIFY(comparison.compare(request));
}

void TestModelComparison::noReportOfAModelThatIsGone() {
    ModelComparison comparison(*first_);
    begin(comparison, quick());
    const auto one = frameOf(*first_), other = frameOf(*comparison.second());
    QVERIFY(one && other);
    QSignalSpy compared(&comparison, &ModelComparison::compared);
    QVERIFY(comparison.compare({one->snapshot, other->snapshot}));
    comparison.end();
    QVERIFY(!comparison.hasSecond());
    begin(comparison, quick());
    // The next answer is to the next question.
    bool asked = false;
    QTRY_VERIFY_WITH_TIMEOUT(
        asked || (asked = comparison.compare({one->snapshot, other->snapshot, WordId{3}})), 60'000);
    QVERIFY(compared.wait(60'000));
    const auto report = compared[0][0].value<std::shared_ptr<const DifferenceReport>>();
    QVERIFY(report->of.word == WordId{3});
    QCOMPARE(compared.size(), 1);
}

void TestModelComparison::endsWhenVectorsAreOpened() {
    ModelComparison comparison(*first_);
    begin(comparison, quick());
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("2 2\none 1 2\ntwo 3 4\n");
    file.close();
    QSignalSpy failed(&comparison, &ModelComparison::failed);
    QSignalSpy loaded(first_.get(), &TrainingSession::loaded);
    CorpusRequest request;
    request.source.name = file.fileName();
    first_->load(request, quick());
    QVERIFY(loaded.wait(60'000));
    QVERIFY(first_->isFinished());
    QVERIFY(!comparison.hasSecond());
    QCOMPARE(failed.size(), 0);
}

void TestModelComparison::endsWhileTraining() {
    auto comparison = std::make_unique<ModelComparison>(*first_);
    begin(*comparison, quick());
    comparison->second()->train();
    first_->train();
    comparison.reset();
    first_.reset();
}

/// What there was before had no second model.
void TestModelComparison::noneCanComeBackForOne() {
    ModelComparison comparison(*first_);
    begin(comparison, quick());
    QSignalSpy changed(&comparison, &ModelComparison::secondChanged);
    comparison.takeUp(nullptr);
    QVERIFY(!comparison.hasSecond());
    QCOMPARE(changed.size(), 1);
    comparison.takeUp(nullptr);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestModelComparison)
#include "tst_model_comparison.moc"
