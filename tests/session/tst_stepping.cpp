// Forward, back and to a place, as the stepping buttons ask the session.
#include <QSignalSpy>
#include <QTest>

#include "app/session/training_session.h"

using namespace firth;

class TestStepping : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { session_.reset(); }
    void backBringsThePictureBack_data();
    void backBringsThePictureBack();
    void backFromTheEnd();
    void nextCentreAndNextSentence();
    void toAPlaceOfTheText();
    void toAStepThatMovesAWord();
    void nextAndLastStep();
    void farPlacesPauseWhenAsked();

private:
    std::shared_ptr<const MapFrame> frame();
    std::shared_ptr<const StepReport> nextStep();
    std::shared_ptr<const StepReport> lastStep();
    void load(const QString& source);
    /// Waits for the answer to a command that stands still when it is done.
    template <typename Command>
    void waitFor(Command command) {
        QSignalSpy states(session_.get(), &TrainingSession::stateChanged);
        command();
        QTRY_VERIFY_WITH_TIMEOUT(
            !states.isEmpty() && states.last()[0].value<RunState>() != RunState::Running, 60'000);
    }

    std::unique_ptr<TrainingSession> session_;
    TrainingSettings settings_;
};

void TestStepping::init() {
    settings_ = TrainingSettings();
    settings_.dim = 16;
    settings_.window = 2;
    settings_.shrinkWindow = false;
    settings_.subsample = 0;
    settings_.epochs = 3;
    session_ = std::make_unique<TrainingSession>();
}

void TestStepping::load(const QString& source) {
    QSignalSpy loaded(session_.get(), &TrainingSession::loaded);
    CorpusRequest request;
    request.source.name = source;
    request.reading.minCount = 1;
    session_->load(request, settings_);
    QVERIFY(loaded.wait(60'000));
    // Else this pause would be taken for the end of the first command.
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Paused, 60'000);
}

std::shared_ptr<const MapFrame> TestStepping::frame() {
    QSignalSpy frames(session_.get(), &TrainingSession::frameReady);
    session_->requestFrame();
    if (!frames.wait()) return nullptr;
    return frames[0][0].value<std::shared_ptr<const MapFrame>>();
}

std::shared_ptr<const StepReport> TestStepping::nextStep() {
    QSignalSpy reports(session_.get(), &TrainingSession::stepInspected);
    session_->inspectNextStep();
    if (!reports.wait()) return nullptr;
    return reports[0][0].value<std::shared_ptr<const StepReport>>();
}

std::shared_ptr<const StepReport> TestStepping::lastStep() {
    QSignalSpy reports(session_.get(), &TrainingSession::stepInspected);
    session_->inspectLastStep();
    if (!reports.wait()) return nullptr;
    return reports[0][0].value<std::shared_ptr<const StepReport>>();
}

void TestStepping::backBringsThePictureBack_data() {
    QTest::addColumn<int>("objective");
    for (const auto objective :
         {Objective::NegativeSampling, Objective::FullSoftmax, Objective::HierarchicalSoftmax})
        QTest::addRow("%d", int(objective)) << int(objective);
}

void TestStepping::backBringsThePictureBack() {
    QFETCH(int, objective);
    settings_.objective = Objective(objective);
    load("@town");
    const auto start = frame();
    waitFor([this] { session_->step(1000); });
    const auto before = frame();
    const auto stepBefore = nextStep();
    QTest::qWait(70);  // so that the axes are fitted again
    waitFor([this] { session_->step(1000); });
    QCOMPARE(frame()->snapshot->progress.samples, std::uint64_t{2000});
    QTest::qWait(70);
    waitFor([this] { session_->stepBack(1000); });

    const auto after = frame();
    QVERIFY(after->snapshot->E == before->snapshot->E);
    QVERIFY(after->points == before->points);
    QCOMPARE(after->snapshot->progress, before->snapshot->progress);
    QCOMPARE(after->snapshot->losses, before->snapshot->losses);
    QCOMPARE(after->snapshot->recentLoss, before->snapshot->recentLoss);
    QCOMPARE(after->snapshot->window.sentence, before->snapshot->window.sentence);
    QCOMPARE(after->separations.size(), before->separations.size());
    const auto stepAfter = nextStep();
    QCOMPARE(stepAfter->input, stepBefore->input);
    QCOMPARE(stepAfter->targets, stepBefore->targets);  // the same noise is drawn
    QCOMPARE(stepAfter->trace.loss, stepBefore->trace.loss);

    waitFor([this] { session_->stepBack(1'000'000); });
    QVERIFY(frame()->points == start->points);
    QCOMPARE(frame()->snapshot->progress.samples, std::uint64_t{0});
}

void TestStepping::backFromTheEnd() {
    load("@sentence");
    session_->train();
    QTRY_COMPARE(session_->state(), RunState::Done);
    waitFor([this] { session_->stepBack(1); });
    QCOMPARE(session_->state(), RunState::Paused);
    QCOMPARE(nextStep()->index, std::uint64_t{125});
    waitFor([this] { session_->step(1); });
    QCOMPARE(session_->state(), RunState::Done);
}

void TestStepping::nextCentreAndNextSentence() {
    load("@town");
    waitFor([this] { session_->trainToNextCentre(); });
    auto step = nextStep();
    QCOMPARE(step->index, std::uint64_t{2});  // the first word has two to its right
    QCOMPARE(step->window.centre, std::uint32_t{1});
    waitFor([this] { session_->trainToNextSentence(); });
    step = nextStep();
    QCOMPARE(step->window.sentence, std::uint64_t{1});
    QCOMPARE(step->window.centre, std::uint32_t{0});
    QVERIFY(step->index > 10);
}

void TestStepping::toAPlaceOfTheText() {
    load("@town");
    session_->setSpeed(1);  // does not count on the way
    waitFor([this] { session_->trainToPlace(2000, 3); });
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Paused, 30'000);
    QCOMPARE(nextStep()->window.sentence, std::uint64_t{2000});
    QCOMPARE(nextStep()->window.centre, std::uint32_t{3});
    QCOMPARE(nextStep()->epoch, 0);
    waitFor([this] { session_->trainToPlace(5, 0); });  // past: in the next epoch
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Paused, 30'000);
    QCOMPARE(nextStep()->window.sentence, std::uint64_t{5});
    QCOMPARE(nextStep()->epoch, 1);
}

void TestStepping::toAStepThatMovesAWord() {
    load("@town");
    const auto surgeon = session_->corpus()->vocabulary.find("surgeon");
    QVERIFY(surgeon);
    waitFor([&] { session_->trainToWord(*surgeon); });
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Paused, 30'000);
    const auto step = nextStep();
    QCOMPARE(step->input, (std::vector<WordId>{*surgeon}));
    QCOMPARE(step->trace.rowsOfE[0].row, *surgeon);
    QVERIFY(step->index > 0);
}

void TestStepping::nextAndLastStep() {
    load("@sentence");
    QVERIFY(!lastStep());  // there is none
    const auto first = nextStep();
    QCOMPARE(first->index, std::uint64_t{0});
    QVERIFY(!first->trained);
    waitFor([this] { session_->step(1); });
    const auto again = lastStep();
    QCOMPARE(again->index, std::uint64_t{0});
    QVERIFY(again->trained);
    QVERIFY(again->trace.rowsOfC[0].after == first->trace.rowsOfC[0].after);
    QCOMPARE(nextStep()->index, std::uint64_t{1});
}

void TestStepping::farPlacesPauseWhenAsked() {
    settings_.epochs = 10'000;
    load("@town");
    session_->trainToPlace(6000, 0);
    QTest::qWait(30);
    session_->pause();
    QTRY_COMPARE(session_->state(), RunState::Paused);
    const quint64 index = nextStep()->index;
    QTest::qWait(50);
    QCOMPARE(nextStep()->index, index);
}

QTEST_GUILESS_MAIN(TestStepping)
#include "tst_stepping.moc"
