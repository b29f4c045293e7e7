// At full speed the fast trainer trains a long text; all that can be done with training works on.
#include <QSignalSpy>
#include <QTest>

#include "app/session/training_session.h"

using namespace firth;

namespace {

TrainingSettings settings() {
    TrainingSettings settings;
    settings.dim = 16;
    settings.window = 2;
    settings.subsample = 0;
    settings.epochs = 3;
    return settings;
}

/// Just long enough for the fast trainer: 300 words in sentences of 12, neighbours more often than
/// not.
QString longText() {
    Random random(5);
    QString text;
    for (std::size_t i = 0; i < TrainingWorker::shortText / 12 + 1; ++i) {
        const std::uint32_t topic = random.below(250);
        for (int place = 0; place < 12; ++place)
            text += QStringLiteral("w%1 ").arg(topic + random.below(50));
        text += QLatin1Char('\n');
    }
    return text;
}

CorpusRequest request(const QString& text) {
    CorpusRequest request;
    request.source.pasted = text;
    request.reading.minCount = 1;
    return request;
}

}  // namespace

class TestFastTraining : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { session_.reset(); }
    void trainsFastToTheEnd();
    void pausedAndSlowedItIsExact();
    void trainingOnFromThePastGivesTheSameBytes();
    void stepsBackIntoABlock();
    void anEpochEndsWhereItShould();
    void walksThroughThePast();
    void shortTextsAndFullSoftmaxStayExact();

private:
    std::shared_ptr<const Snapshot> snapshot();
    template <typename Command>
    void waitFor(Command command) {
        QSignalSpy states(session_.get(), &TrainingSession::stateChanged);
        command();
        QTRY_VERIFY_WITH_TIMEOUT(
            !states.isEmpty() && states.last()[0].value<RunState>() != RunState::Running, 60'000);
    }
    void load(const CorpusRequest& asked, const TrainingSettings& chosen);
    void trainToTheEnd() {
        session_->train();
        QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Done, 60'000);
    }
    void trainAnEpoch() {
        waitFor([&] { session_->trainEpoch(); });
    }
    /// Trains until something was trained, and pauses: long before the end, where it is slow.
    void trainAWhile() {
        const auto before = snapshot()->progress.samples;
        session_->train();
        QTRY_VERIFY_WITH_TIMEOUT(snapshot()->progress.samples > before, 20'000);
        waitFor([&] { session_->pause(); });
    }

    std::unique_ptr<TrainingSession> session_;
};

void TestFastTraining::load(const CorpusRequest& asked, const TrainingSettings& chosen) {
    session_ = std::make_unique<TrainingSession>();
    QSignalSpy loaded(session_.get(), &TrainingSession::loaded);
    session_->load(asked, chosen);
    QVERIFY(loaded.wait(60'000));
    // Else this pause would be taken for the end of the first command.
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Paused, 60'000);
}

void TestFastTraining::init() {
    static const QString text = longText();
    load(request(text), settings());
    QVERIFY(session_->corpus());
}

std::shared_ptr<const Snapshot> TestFastTraining::snapshot() {
    QSignalSpy frames(session_.get(), &TrainingSession::frameReady);
    session_->requestFrame();
    if (frames.isEmpty() && !frames.wait(20'000)) return nullptr;
    return frames.last()[0].value<std::shared_ptr<const MapFrame>>()->snapshot;
}

void TestFastTraining::trainsFastToTheEnd() {
    QVERIFY(snapshot()->fast);
    trainAnEpoch();
    trainToTheEnd();
    const auto end = snapshot();
    Trainer alone(session_->corpus(), settings());
    alone.setFast(true);
    while (!alone.progress().done) alone.runEpoch();
    QVERIFY(end->E == alone.model().E);
    QCOMPARE(end->progress, alone.progress());
    QCOMPARE(end->losses, alone.curve().points());
    QVERIFY(end->recentLoss < 0.95 * static_cast<double>(end->losses.front().recentMean));
}

void TestFastTraining::pausedAndSlowedItIsExact() {
    trainAnEpoch();
    const auto paused = snapshot();
    QVERIFY(paused->fast);
    QVERIFY(paused->window.pairs.empty());
    QSignalSpy steps(session_.get(), &TrainingSession::stepInspected);
    session_->inspectNextStep();
    QVERIFY(steps.wait(20'000));
    const auto step = steps[0][0].value<std::shared_ptr<const StepReport>>();
    QCOMPARE(step->index, paused->progress.samples);
    waitFor([&] { session_->step(1); });
    const auto stepped = snapshot();
    QCOMPARE(stepped->progress.samples, paused->progress.samples + 1);
    QCOMPARE(stepped->window.sentence, step->window.sentence);
    const WordId input = step->input[0];
    QVERIFY(stepped->E.row(input) == step->trace.rowsOfE[0].after);

    session_->setSpeed(1000);
    QVERIFY(!snapshot()->fast);
    trainAWhile();
    const auto slow = snapshot();
    QVERIFY(!slow->fast);
    QVERIFY(!slow->window.pairs.empty());
    QVERIFY(slow->progress.samples < stepped->progress.samples + 100'000);
    session_->setSpeed(TrainingWorker::fullSpeed);
    trainToTheEnd();
    QCOMPARE(snapshot()->progress.epochLosses.size(), std::size_t{3});
}

void TestFastTraining::trainingOnFromThePastGivesTheSameBytes() {
    trainToTheEnd();
    const auto end = snapshot();
    const std::uint64_t middle = end->progress.samples / 2;
    waitFor([&] { session_->lookBack(middle, true); });
    QTRY_VERIFY_WITH_TIMEOUT(snapshot()->progress.samples > middle - 10'000, 20'000);
    const auto then = snapshot();
    QVERIFY(then->looksBack());
    QVERIFY(then->fast);
    QVERIFY(then->progress.samples <= middle);
    QCOMPARE(then->past.present, end->progress.samples);

    session_->trainOnFrom(then->progress.samples);
    QTRY_VERIFY_WITH_TIMEOUT(session_->state() == RunState::Done && !snapshot()->looksBack(),
                             60'000);
    const auto again = snapshot();
    QCOMPARE(again->progress, end->progress);
    QVERIFY(again->E == end->E);
}

void TestFastTraining::stepsBackIntoABlock() {
    trainAnEpoch();
    const auto before = snapshot();
    waitFor([&] { session_->stepBack(1); });
    const auto after = snapshot();
    QCOMPARE(after->progress.samples, before->progress.samples - 1);
    QVERIFY(!after->looksBack());
    QVERIFY(!after->window.pairs.empty());
}

void TestFastTraining::anEpochEndsWhereItShould() {
    trainAnEpoch();
    const auto first = snapshot();
    QCOMPARE(first->progress.epoch, 1);
    QCOMPARE(first->progress.samplesInEpoch, std::uint64_t{0});
    QVERIFY(first->fast);
    trainToTheEnd();
}

void TestFastTraining::walksThroughThePast() {
    trainToTheEnd();
    const auto end = snapshot();
    waitFor([&] { session_->lookBack(1000, true); });
    QCOMPARE(snapshot()->progress.samples, std::uint64_t{0});  // where the first block begins
    // A step goes on by the block that was trained then, and nothing is forgotten.
    waitFor([&] { session_->step(1); });
    const auto block = snapshot();
    QVERIFY(block->progress.samples > 1000);
    QCOMPARE(block->past.present, end->progress.samples);
    trainToTheEnd();
    QVERIFY(snapshot()->E == end->E);
}

void TestFastTraining::shortTextsAndFullSoftmaxStayExact() {
    TrainingSettings softmax = settings();
    softmax.objective = Objective::FullSoftmax;
    softmax.epochs = 1000;
    session_->restart(softmax);
    QVERIFY(!snapshot()->fast);
    trainAWhile();
    QVERIFY(!snapshot()->fast);

    CorpusRequest town;
    town.source.name = QStringLiteral("@town");
    town.reading.minCount = 1;
    load(town, settings());
    trainAnEpoch();
    QVERIFY(!snapshot()->fast);
}

QTEST_GUILESS_MAIN(TestFastTraining)
#include "tst_fast_training.moc"
