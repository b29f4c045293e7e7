// The past is looked at without a bit of the present being lost, and trained on from.
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "app/session/training_session.h"

using namespace firth;

class TestLookingBack : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { session_.reset(); }
    void theMomentIsShownWhole();
    void thePresentComesBackBitForBit();
    void theEndComesBackAsTheEnd();
    void trainingOnFromThePastGivesTheSameBytes();
    void trainingOnAtAnotherRateDoesNot();
    void trainingThroughThePastLosesNothing();
    void aRateSetMeanwhileBeginsAtThePresent();
    void stepsWalkThroughThePast();
    void axesOfThenAndOfNow();

private:
    std::shared_ptr<const MapFrame> frame();
    std::shared_ptr<const WordReport> word();
    std::shared_ptr<const MatricesReport> matrices();
    /// Waits until a command is answered and training stands still.
    template <typename Command>
    void waitFor(Command command) {
        QSignalSpy states(session_.get(), &TrainingSession::stateChanged);
        command();
        QTRY_VERIFY_WITH_TIMEOUT(
            !states.isEmpty() && states.last()[0].value<RunState>() != RunState::Running, 60'000);
    }
    void step(quint64 count) {
        waitFor([&] { session_->step(count); });
    }
    /// A place far off is reached in several parts.
    void lookBack(quint64 samples) {
        session_->lookBack(samples, true);
        QTRY_VERIFY(isAt(samples));
    }
    bool isAt(quint64 samples) {
        const auto snapshot = frame()->snapshot;
        return snapshot->progress.samples ==
               std::min<std::uint64_t>(samples, snapshot->past.present);
    }
    void trainToTheEnd() {
        session_->train();
        QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Done, 60'000);
    }

    std::unique_ptr<TrainingSession> session_;
};

void TestLookingBack::init() {
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = 2;
    settings.subsample = 1e-3;
    settings.epochs = 3;
    session_ = std::make_unique<TrainingSession>();
    QSignalSpy loaded(session_.get(), &TrainingSession::loaded);
    CorpusRequest request;
    request.source.name = QStringLiteral("@town");
    request.reading.minCount = 1;
    session_->load(request, settings);
    QVERIFY(loaded.wait(60'000));
    QVERIFY(frame());
}

std::shared_ptr<const MapFrame> TestLookingBack::frame() {
    QSignalSpy frames(session_.get(), &TrainingSession::frameReady);
    session_->requestFrame();
    if (!frames.wait()) return nullptr;
    return frames[0][0].value<std::shared_ptr<const MapFrame>>();
}

std::shared_ptr<const WordReport> TestLookingBack::word() {
    QSignalSpy reports(session_.get(), &TrainingSession::inspected);
    session_->inspect({.word = 5});
    if (!reports.wait()) return nullptr;
    return reports[0][0].value<std::shared_ptr<const WordReport>>();
}

std::shared_ptr<const MatricesReport> TestLookingBack::matrices() {
    QSignalSpy reports(session_.get(), &TrainingSession::matricesReady);
    session_->inspectMatrices({{0, 0, 100'000, 50}, {0, 0, 100'000, 50}});
    if (!reports.wait()) return nullptr;
    return reports[0][0].value<std::shared_ptr<const MatricesReport>>();
}

void TestLookingBack::theMomentIsShownWhole() {
    step(3000);
    const auto then = frame();
    const auto wordThen = word();
    const auto matricesThen = matrices();
    QVERIFY(!then->snapshot->looksBack());
    step(30'000);
    QVERIFY(frame()->points != then->points);
    const std::size_t separations = frame()->separations.size();

    lookBack(3000);
    const auto now = frame();
    QVERIFY(now->snapshot->looksBack());
    QCOMPARE(now->snapshot->past.present, std::uint64_t{33'000});
    QCOMPARE(now->snapshot->progress, then->snapshot->progress);
    QVERIFY(now->snapshot->E == then->snapshot->E);
    QVERIFY(now->points == then->points);
    QCOMPARE(now->basis.explained[0], then->basis.explained[0]);
    QCOMPARE(now->snapshot->losses, then->snapshot->losses);
    QCOMPARE(now->snapshot->recentLoss, then->snapshot->recentLoss);
    QCOMPARE(now->snapshot->window.tokens, then->snapshot->window.tokens);
    QCOMPARE(now->snapshot->window.context, then->snapshot->window.context);
    QCOMPARE(now->separations.size(), then->separations.size());
    const auto wordNow = word();
    QCOMPARE(wordNow->samples, std::uint64_t{3000});
    QVERIFY(wordNow->vector == wordThen->vector);
    QCOMPARE(wordNow->neighbours[0].word, wordThen->neighbours[0].word);
    QCOMPARE(wordNow->neighbours[0].score, wordThen->neighbours[0].score);
    const auto matricesNow = matrices();
    QVERIFY(matricesNow->E.values == matricesThen->E.values);
    QVERIFY(matricesNow->C.values == matricesThen->C.values);
    QCOMPARE(matricesNow->C.largest, matricesThen->C.largest);

    lookBack(33'000);
    QCOMPARE(frame()->separations.size(), separations);
}

void TestLookingBack::thePresentComesBackBitForBit() {
    step(30'123);
    const auto before = frame();
    const auto matricesBefore = matrices();
    for (const quint64 samples : {12'345U, 0U, 30'122U, 1U, 29'000U}) {
        lookBack(samples);
        QCOMPARE(frame()->snapshot->progress.samples, std::uint64_t{samples});
    }
    lookBack(1'000'000);  // no further than there is
    const auto after = frame();
    QVERIFY(!after->snapshot->looksBack());
    QCOMPARE(after->snapshot->progress, before->snapshot->progress);
    QVERIFY(after->points == before->points);
    QCOMPARE(after->snapshot->losses, before->snapshot->losses);
    const auto matricesAfter = matrices();
    QVERIFY(matricesAfter->E.values == matricesBefore->E.values);
    QVERIFY(matricesAfter->C.values == matricesBefore->C.values);
    QCOMPARE(after->snapshot->past.moments, before->snapshot->past.moments);
}

void TestLookingBack::theEndComesBackAsTheEnd() {
    trainToTheEnd();
    const auto end = frame();
    lookBack(500);
    QCOMPARE(session_->state(), RunState::Paused);
    lookBack(end->snapshot->progress.samples);
    QCOMPARE(session_->state(), RunState::Done);
    QVERIFY(frame()->snapshot->E == end->snapshot->E);
    QCOMPARE(frame()->snapshot->progress, end->snapshot->progress);
}

void TestLookingBack::trainingOnFromThePastGivesTheSameBytes() {
    trainToTheEnd();
    const auto end = frame();
    const auto endMatrices = matrices();
    const quint64 middle = end->snapshot->progress.samples / 2;
    lookBack(middle);
    QVERIFY(frame()->snapshot->E != end->snapshot->E);
    QSignalSpy states(session_.get(), &TrainingSession::stateChanged);
    session_->trainOnFrom(middle);
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Done, 60'000);
    QCOMPARE(states.first()[0].value<RunState>(), RunState::Running);
    const auto again = frame();
    QVERIFY(!again->snapshot->looksBack());
    QCOMPARE(again->snapshot->progress, end->snapshot->progress);
    QVERIFY(matrices()->E.values == endMatrices->E.values);
    QVERIFY(matrices()->C.values == endMatrices->C.values);
    QCOMPARE(again->snapshot->losses, end->snapshot->losses);
}

void TestLookingBack::trainingOnAtAnotherRateDoesNot() {
    trainToTheEnd();
    const auto end = frame();
    lookBack(10'000);
    session_->setAlpha(0.1F);
    session_->setSpeed(1);
    session_->trainOnFrom(10'000);
    session_->pause();
    QTRY_COMPARE(session_->state(), RunState::Paused);
    const auto there = frame();
    QVERIFY(!there->snapshot->looksBack());  // what came after is forgotten
    QVERIFY(there->snapshot->progress.samples < 10'010);
    QCOMPARE(qRound(1000 * there->snapshot->progress.alpha), 100);
    for (const std::uint64_t moment : there->snapshot->past.moments)
        QVERIFY(moment <= there->snapshot->progress.samples + 1);
    session_->setSpeed(TrainingWorker::fullSpeed);
    trainToTheEnd();
    QVERIFY(frame()->snapshot->E != end->snapshot->E);
}

void TestLookingBack::trainingThroughThePastLosesNothing() {
    trainToTheEnd();
    const auto end = frame();
    lookBack(2000);
    step(500);
    QCOMPARE(frame()->snapshot->progress.samples, std::uint64_t{2500});
    QVERIFY(frame()->snapshot->looksBack());
    QCOMPARE(frame()->snapshot->past.moments, end->snapshot->past.moments);
    trainToTheEnd();
    QVERIFY(frame()->snapshot->E == end->snapshot->E);
    QCOMPARE(frame()->snapshot->progress, end->snapshot->progress);
}

void TestLookingBack::aRateSetMeanwhileBeginsAtThePresent() {
    step(20'000);
    const auto before = frame();
    lookBack(100);
    session_->setAlpha(0.2F);
    session_->setEpochs(7);
    QVERIFY(frame()->snapshot->progress.alpha < 0.03F);
    lookBack(20'000);
    const auto after = frame();
    QVERIFY(after->snapshot->E == before->snapshot->E);
    QCOMPARE(after->snapshot->progress.alpha, 0.2F);
    QCOMPARE(after->snapshot->progress.epochs, 7);
}

void TestLookingBack::stepsWalkThroughThePast() {
    step(2000);
    const auto end = frame();
    step(1);
    lookBack(1998);
    step(3);  // to the present again
    QVERIFY(!frame()->snapshot->looksBack());
    lookBack(2000);
    QVERIFY(frame()->snapshot->E == end->snapshot->E);
    waitFor([this] { session_->stepBack(10); });
    QCOMPARE(frame()->snapshot->progress.samples, std::uint64_t{1990});
    QCOMPARE(frame()->snapshot->past.present, std::uint64_t{2001});
    lookBack(2000);
    QVERIFY(frame()->points == end->points);
}

void TestLookingBack::axesOfThenAndOfNow() {
    step(2000);
    const auto then = frame();
    step(30'000);
    const auto now = frame();
    lookBack(2000);
    session_->setAxes(Axes::OfNow);
    const auto onNow = frame();
    QVERIFY(onNow->basis.axes == now->basis.axes);
    QVERIFY(onNow->points == project(then->snapshot->E, now->basis));
    // The share of the variance is of what is shown, and later axes cannot show more of it.
    QVERIFY(onNow->basis.explained[0] != now->basis.explained[0]);
    const auto shares = [](const MapFrame& f) {
        return f.basis.explained[0] + f.basis.explained[1];
    };
    QVERIFY(shares(*onNow) < shares(*then));
    session_->setAxes(Axes::OfThen);
    QVERIFY(frame()->points == then->points);
}

QTEST_GUILESS_MAIN(TestLookingBack)
#include "tst_looking_back.moc"
