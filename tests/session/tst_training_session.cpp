#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include "app/session/training_session.h"

using namespace firth;

namespace {

TrainingSettings quick() {
    TrainingSettings settings;
    settings.dim = 16;
    settings.window = 2;
    settings.subsample = 0;
    settings.epochs = 2;
    return settings;
}

CorpusRequest town() {
    CorpusRequest request;
    request.source.name = QStringLiteral("@town");
    request.reading.minCount = 1;
    return request;
}

}  // namespace

class TestTrainingSession : public QObject {
    Q_OBJECT
private slots:
    void trainsToTheEndAndOn();
    void stepsOneSample();
    void pausesSoon();
    void paceIsKept();
    void sameBitsAsTheTrainerAlone();
    void failureKeepsTheOldCorpus();
    void cancelledReadingKeepsTheOldCorpus();
    void matricesAreTheTrainersOwn_data();
    void matricesAreTheTrainersOwn();
    void matricesWhileTraining();
    void closesWhileTraining();
};

void TestTrainingSession::trainsToTheEndAndOn() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), quick());
    QVERIFY(loaded.wait(60'000));
    session.train();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), RunState::Done, 60'000);
    QSignalSpy frames(&session, &TrainingSession::frameReady);
    QVERIFY(session.requestFrame());
    QVERIFY(!session.requestFrame());  // one at a time
    QVERIFY(frames.wait());
    const auto frame = frames[0][0].value<std::shared_ptr<const MapFrame>>();
    QVERIFY(frame->snapshot->progress.done);
    QCOMPARE(frame->snapshot->progress.epochLosses.size(), std::size_t{2});
    QCOMPARE(frame->points.rows(), Eigen::Index(session.corpus()->vocabulary.size()));
    QVERIFY(!frame->separations.empty());

    session.setEpochs(3);
    QTRY_COMPARE(session.state(), RunState::Paused);
    session.train();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), RunState::Done, 60'000);
    QVERIFY(session.requestFrame());
    QVERIFY(frames.wait());
    const auto later = frames.back()[0].value<std::shared_ptr<const MapFrame>>();
    QCOMPARE(later->snapshot->progress.epochLosses.size(), std::size_t{3});
}

void TestTrainingSession::stepsOneSample() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), quick());
    QVERIFY(loaded.wait(60'000));
    session.step(1);
    session.step(2);
    QSignalSpy frames(&session, &TrainingSession::frameReady);
    session.requestFrame();
    QVERIFY(frames.wait());
    const auto frame = frames[0][0].value<std::shared_ptr<const MapFrame>>();
    QCOMPARE(frame->snapshot->progress.samples, std::uint64_t{3});
    QCOMPARE(session.state(), RunState::Paused);
}

void TestTrainingSession::pausesSoon() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    TrainingSettings settings = quick();
    settings.epochs = 10'000;
    session.load(town(), settings);
    QVERIFY(loaded.wait(60'000));
    session.train();
    QTRY_COMPARE(session.state(), RunState::Running);
    QTest::qWait(100);
    session.pause();
    QTRY_COMPARE(session.state(), RunState::Paused);
}

void TestTrainingSession::paceIsKept() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), quick());
    QVERIFY(loaded.wait(60'000));
    session.setSpeed(1);
    session.train();
    QTest::qWait(300);
    session.pause();
    QTRY_COMPARE(session.state(), RunState::Paused);
    QSignalSpy frames(&session, &TrainingSession::frameReady);
    session.requestFrame();
    QVERIFY(frames.wait());
    // The first sample comes at once, the second after a second.
    const auto frame = frames[0][0].value<std::shared_ptr<const MapFrame>>();
    QVERIFY(frame->snapshot->progress.samples >= 1);
    QVERIFY(frame->snapshot->progress.samples <= 3);
}

void TestTrainingSession::sameBitsAsTheTrainerAlone() {
    Trainer alone(std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1})), quick());
    while (alone.run(1'000'000) > 0) {
    }
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), quick());
    QVERIFY(loaded.wait(60'000));
    session.train();
    QTest::qWait(20);
    session.pause();
    session.step(7);
    session.train();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), RunState::Done, 60'000);
    QSignalSpy frames(&session, &TrainingSession::frameReady);
    session.requestFrame();
    QVERIFY(frames.wait());
    const auto frame = frames[0][0].value<std::shared_ptr<const MapFrame>>();
    QVERIFY(frame->snapshot->E == alone.model().E);
}

void TestTrainingSession::failureKeepsTheOldCorpus() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), quick());
    QVERIFY(loaded.wait(60'000));
    const auto corpus = session.corpus();
    QSignalSpy failed(&session, &TrainingSession::failed);
    CorpusRequest bad;
    bad.source.name = QStringLiteral("/nowhere/text.txt");
    session.load(bad, quick());
    QVERIFY(failed.wait());
    QVERIFY(failed[0][0].toString().contains("/nowhere/text.txt"));
    QCOMPARE(session.corpus(), corpus);
    session.step(1);
    QVERIFY(session.requestFrame());
}

void TestTrainingSession::cancelledReadingKeepsTheOldCorpus() {
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 0; i < 400'000; ++i) file.write("a long text that takes its time to be read\n");
    file.close();
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), quick());
    QVERIFY(loaded.wait(60'000));
    const auto corpus = session.corpus();
    QSignalSpy progress(&session, &TrainingSession::loadProgress);
    QSignalSpy failed(&session, &TrainingSession::failed);
    QSignalSpy ended(&session, &TrainingSession::loadEnded);
    CorpusRequest large;
    large.source.name = file.fileName();
    session.load(large, quick());
    QVERIFY(progress.wait());
    QElapsedTimer timer;
    timer.start();
    session.cancelLoading();
    QVERIFY(ended.wait());
    qInfo("cancelled after %lld ms", timer.elapsed());
    QCOMPARE(session.corpus(), corpus);
    QVERIFY(failed.isEmpty());  // to cancel is no fault
    QCOMPARE(loaded.size(), 1);
}

void TestTrainingSession::matricesAreTheTrainersOwn_data() {
    QTest::addColumn<Objective>("objective");
    QTest::newRow("negative sampling") << Objective::NegativeSampling;
    QTest::newRow("hierarchical softmax") << Objective::HierarchicalSoftmax;
}

void TestTrainingSession::matricesAreTheTrainersOwn() {
    QFETCH(Objective, objective);
    TrainingSettings settings = quick();
    settings.objective = objective;
    Trainer alone(std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1})), settings);
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), settings);
    QVERIFY(loaded.wait(60'000));
    QSignalSpy ready(&session, &TrainingSession::matricesReady);
    const Matrix& E = alone.model().E;
    const Matrix& C = alone.model().C;
    const auto V = static_cast<int>(E.rows());
    const MatricesQuery query{{100, 2, 30, 5}, {V - 10, -3, 50, 100}};
    std::uint64_t trained = 0;
    for (const quint64 steps : {0U, 1U, 250U}) {
        for (quint64 left = steps; left > 0;) left -= alone.run(left);
        trained += steps;
        session.step(steps);
        session.inspectMatrices(query);
        QVERIFY(ready.wait());
        const auto report = ready.takeFirst()[0].value<std::shared_ptr<const MatricesReport>>();
        QVERIFY(report->query == query);
        QCOMPARE(report->samples, trained);
        QCOMPARE(report->E.rows, V);
        QCOMPARE(report->E.columns, 16);
        QCOMPARE(report->C.rows, static_cast<int>(C.rows()));
        QVERIFY(report->E.range == query.E);
        QVERIFY(report->E.values == E.block(100, 2, 30, 5));
        // What lies outside is left out.
        const int last = report->C.rows - (V - 10);
        QVERIFY((report->C.range == MatrixRange{V - 10, 0, last, 16}));
        QVERIFY(report->C.values == C.bottomRows(last));
        QCOMPARE(report->E.largest, E.cwiseAbs().maxCoeff());
        QCOMPARE(report->C.largest, C.cwiseAbs().maxCoeff());
    }
}

void TestTrainingSession::matricesWhileTraining() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    TrainingSettings settings = quick();
    settings.epochs = 10'000;
    session.load(town(), settings);
    QVERIFY(loaded.wait(60'000));
    session.train();
    QSignalSpy ready(&session, &TrainingSession::matricesReady);
    std::uint64_t samples = 0;
    for (int i = 0; i < 10; ++i) {
        session.inspectMatrices({{0, 0, 20, 16}, {0, 0, 20, 16}});
        QVERIFY(ready.wait());
        const auto report = ready.takeFirst()[0].value<std::shared_ptr<const MatricesReport>>();
        QVERIFY(report->samples >= samples);
        samples = report->samples;
        // No cell in sight may leave the scale.
        QVERIFY(report->E.largest >= report->E.values.cwiseAbs().maxCoeff());
        QVERIFY(report->C.largest >= report->C.values.cwiseAbs().maxCoeff());
    }
    QVERIFY(samples > 0);
    // Another model on the same corpus, and of another shape, is looked at anew.
    settings.dim = 8;
    session.restart(settings);
    session.inspectMatrices({{0, 0, 20, 16}, {0, 0, 20, 16}});
    QVERIFY(ready.wait());
    const auto report = ready.takeFirst()[0].value<std::shared_ptr<const MatricesReport>>();
    QCOMPARE(report->samples, std::uint64_t{0});
    QCOMPARE(report->E.columns, 8);
    QCOMPARE(report->C.largest, 0.0F);
}

void TestTrainingSession::closesWhileTraining() {
    auto session = std::make_unique<TrainingSession>();
    QSignalSpy loaded(session.get(), &TrainingSession::loaded);
    TrainingSettings settings = quick();
    settings.epochs = 10'000;
    session->load(town(), settings);
    QVERIFY(loaded.wait(60'000));
    session->train();
    QTRY_COMPARE(session->state(), RunState::Running);
    session->requestFrame();
    session.reset();  // hangs or crashes if the threads do not end
}

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "tst_training_session.moc"
