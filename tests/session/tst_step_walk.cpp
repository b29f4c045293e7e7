// The walk through the stages, and how it follows whoever else moves the model.
#include <QSignalSpy>
#include <QTest>

#include "app/session/step_walk.h"

using namespace firth;

class TestStepWalk : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void forwardThroughTheStages();
    void backUndoesExactly();
    void nextSampleTrainsThisOne();
    void followsStepsTakenElsewhere();
    void followsRewindsAndRestarts();
    void anotherRateKeepsTheStage();
    void toTheLastSampleAndBack();
    void moreEpochsGoOnFromTheLastSample();
    void livesWhileTrainingRuns();
    void playsUntilTouched();
    void asksNothingUnwatched();

private:
    /// Presses until the stage is there, as the answers come in between.
    void waitForStage(quint64 index, Stage stage) {
        QTRY_VERIFY(walk_->report() && walk_->report()->index == index && walk_->stage() == stage);
        settle();
    }
    void settle() { QTest::qWait(30); }
    Model modelNow();

    std::unique_ptr<TrainingSession> session_;
    std::unique_ptr<StepWalk> walk_;
    TrainingSettings settings_;
};

void TestStepWalk::init() {
    settings_ = TrainingSettings();
    settings_.dim = 8;
    settings_.window = 2;
    settings_.shrinkWindow = false;
    settings_.subsample = 0;
    settings_.epochs = 2;
    settings_.decayAlpha = false;
    session_ = std::make_unique<TrainingSession>();
    walk_ = std::make_unique<StepWalk>(*session_);
    walk_->setWatched(true);
    QSignalSpy loaded(session_.get(), &TrainingSession::loaded);
    CorpusRequest request;
    request.source.name = QStringLiteral("@sentence");
    request.reading.minCount = 1;
    session_->load(request, settings_);
    QVERIFY(loaded.wait(60'000));
    waitForStage(0, Stage::LookUp);
}

void TestStepWalk::cleanup() {
    walk_.reset();
    session_.reset();
}

/// E as a frame shows it; C does not come with a frame.
Model TestStepWalk::modelNow() {
    QSignalSpy frames(session_.get(), &TrainingSession::frameReady);
    session_->requestFrame();
    if (!frames.wait()) return {};
    return {frames[0][0].value<std::shared_ptr<const MapFrame>>()->snapshot->E, {}};
}

void TestStepWalk::forwardThroughTheStages() {
    const Model before = modelNow();
    QVERIFY(!walk_->canGoBack());
    walk_->forward();
    walk_->forward();
    walk_->forward();
    QCOMPARE(walk_->stage(), Stage::Error);
    QVERIFY(modelNow().E == before.E);
    const auto report = walk_->report();
    walk_->forward();
    QCOMPARE(walk_->stage(), Stage::Update);
    settle();
    QCOMPARE(walk_->report(), report);  // what is shown is what was trained
    // C starts at zero, so that E does not move in the first step; in the next one it does.
    walk_->forward();
    walk_->forward();
    waitForStage(1, Stage::LookUp);
    for (int i = 0; i < 4; ++i) walk_->forward();
    waitForStage(1, Stage::Update);
    const auto& row = walk_->report()->trace.rowsOfE[0];
    const Model after = modelNow();
    QVERIFY(after.E.row(row.row) == row.after);
    QVERIFY(after.E != before.E);
}

void TestStepWalk::backUndoesExactly() {
    std::vector<Model> models;
    for (quint64 index = 0; index < 4; ++index) {
        waitForStage(index, Stage::LookUp);
        models.push_back(modelNow());
        walk_->nextSample();
    }
    waitForStage(4, Stage::LookUp);
    for (quint64 index = 4; index-- > 0;) {
        walk_->back();
        waitForStage(index, Stage::Moved);
        walk_->back();
        waitForStage(index, Stage::Update);
        walk_->back();
        waitForStage(index, Stage::Error);
        QVERIFY(modelNow().E == models[index].E);
        for (int i = 0; i < 3; ++i) walk_->back();
        waitForStage(index, Stage::LookUp);
    }
    QVERIFY(!walk_->canGoBack());
}

void TestStepWalk::nextSampleTrainsThisOne() {
    walk_->forward();
    walk_->nextSample();
    waitForStage(1, Stage::LookUp);
    for (int i = 0; i < 4; ++i) walk_->forward();
    waitForStage(1, Stage::Update);
    walk_->nextSample();  // trained already: not once more
    waitForStage(2, Stage::LookUp);
}

void TestStepWalk::followsStepsTakenElsewhere() {
    walk_->forward();
    session_->step(1);
    waitForStage(0, Stage::Moved);
    session_->step(1);
    waitForStage(1, Stage::Moved);
    QVERIFY(walk_->report()->trained);
    session_->trainToNextSentence();
    waitForStage(42, Stage::LookUp);
}

void TestStepWalk::followsRewindsAndRestarts() {
    session_->step(10);
    waitForStage(10, Stage::LookUp);
    session_->stepBack(1);
    waitForStage(9, Stage::LookUp);
    settings_.architecture = Architecture::Cbow;
    session_->restart(settings_);
    waitForStage(0, Stage::LookUp);
    QTRY_COMPARE(walk_->report()->input.size(), std::size_t{2});
}

void TestStepWalk::anotherRateKeepsTheStage() {
    walk_->forward();
    session_->setAlpha(7);
    QTRY_COMPARE(walk_->report()->trace.alpha, 7.0F);
    QCOMPARE(walk_->stage(), Stage::Score);
}

void TestStepWalk::toTheLastSampleAndBack() {
    session_->step(83);
    waitForStage(83, Stage::LookUp);
    for (int i = 0; i < 5; ++i) walk_->forward();
    waitForStage(83, Stage::Moved);
    QCOMPARE(session_->state(), RunState::Done);
    QVERIFY(!walk_->canGoForward());
    walk_->forward();
    settle();
    QCOMPARE(walk_->report()->index, std::uint64_t{83});
    walk_->back();
    walk_->back();
    waitForStage(83, Stage::Error);
    QCOMPARE(session_->state(), RunState::Paused);
    session_->train();
    waitForStage(83, Stage::Moved);
}

void TestStepWalk::moreEpochsGoOnFromTheLastSample() {
    session_->step(83);
    waitForStage(83, Stage::LookUp);
    for (int i = 0; i < 5; ++i) walk_->forward();
    waitForStage(83, Stage::Moved);
    QCOMPARE(session_->state(), RunState::Done);
    QSignalSpy changed(walk_.get(), &StepWalk::changed);
    session_->setEpochs(3);
    QTRY_VERIFY(!changed.isEmpty());  // or its buttons would not know
    QVERIFY(walk_->canGoForward());
    walk_->forward();
    waitForStage(84, Stage::LookUp);
}

void TestStepWalk::livesWhileTrainingRuns() {
    settings_.epochs = 1'000'000;
    session_->restart(settings_);
    waitForStage(0, Stage::LookUp);
    session_->train();
    QTRY_VERIFY(walk_->report()->index > 100);
    QVERIFY(walk_->isLive());
    QCOMPARE(walk_->stage(), Stage::Moved);
    walk_->forward();  // pauses
    QTRY_COMPARE(walk_->stage(), Stage::LookUp);
    QVERIFY(!walk_->isLive());
}

void TestStepWalk::playsUntilTouched() {
    QSignalSpy playing(walk_.get(), &StepWalk::playingChanged);
    walk_->play(10);
    QTRY_VERIFY(walk_->report()->index >= 3);
    QVERIFY(walk_->isPlaying());
    walk_->back();
    QVERIFY(!walk_->isPlaying());
    QCOMPARE(playing.size(), 2);
    settle();
    const quint64 index = walk_->report()->index;
    QTest::qWait(300);
    QVERIFY(walk_->report()->index <= index);
}

void TestStepWalk::asksNothingUnwatched() {
    walk_->setWatched(false);
    QSignalSpy reports(session_.get(), &TrainingSession::stepInspected);
    session_->step(5);
    QTest::qWait(100);
    QCOMPARE(reports.size(), 0);
    walk_->setWatched(true);
    waitForStage(5, Stage::LookUp);
}

QTEST_GUILESS_MAIN(TestStepWalk)
#include "tst_step_walk.moc"
