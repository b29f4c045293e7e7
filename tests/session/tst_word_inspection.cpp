#include <QSignalSpy>
#include <QTest>

#include "app/session/training_session.h"
#include "engine/cosines.h"

using namespace firth;

/// What the session tells of a word, against a trainer of the test's own.
class TestWordInspection : public QObject {
    Q_OBJECT
private slots:
    void init();
    void changeSinceTheLastEpoch();
    void curvesGoBackWithTraining();
    void comparesAndAnswers();
    void wordsOfAnotherCorpusAreNotAsked();

private:
    std::shared_ptr<const WordReport> inspect(const WordQuery& query);
    WordId id(const char* word) { return *alone_->corpus().vocabulary.find(word); }

    std::unique_ptr<TrainingSession> session_;
    std::unique_ptr<Trainer> alone_;
};

void TestWordInspection::init() {
    TrainingSettings settings;
    settings.dim = 16;
    settings.window = 2;
    settings.subsample = 0;
    settings.epochs = 3;
    CorpusRequest town;
    town.source.name = QStringLiteral("@town");
    town.reading.minCount = 1;
    session_ = std::make_unique<TrainingSession>();
    QSignalSpy loaded(session_.get(), &TrainingSession::loaded);
    session_->load(town, settings);
    QVERIFY(loaded.wait(60'000));
    alone_ = std::make_unique<Trainer>(session_->corpus(), settings);
}

std::shared_ptr<const WordReport> TestWordInspection::inspect(const WordQuery& query) {
    QSignalSpy inspected(session_.get(), &TrainingSession::inspected);
    session_->inspect(query);
    if (!inspected.wait(60'000)) return nullptr;
    return inspected[0][0].value<std::shared_ptr<const WordReport>>();
}

void TestWordInspection::changeSinceTheLastEpoch() {
    WordQuery query;
    query.word = id("doctor");
    const auto near = [&] { return neighbours(alone_->model().E, query.word, 10, query.metric); };
    QVERIFY(!inspect(query)->change);  // nothing was trained
    const auto atStart = near();
    session_->trainEpoch();
    alone_->runEpoch();
    const auto atOne = near();
    auto report = inspect(query);
    QTRY_COMPARE_WITH_TIMEOUT(session_->state(), RunState::Paused, 60'000);
    report = inspect(query);
    QCOMPARE(report->samples, alone_->progress().samples);
    NeighbourChange expected = neighbourChange(atStart, atOne);
    QCOMPARE(report->epochsAtChange, 0);
    QCOMPARE(report->change->gained, expected.gained);
    QCOMPARE(report->change->lost, expected.lost);
    QVERIFY(!expected.gained.empty());

    session_->step(5000);
    for (std::uint64_t left = 5000; left > 0;) left -= alone_->run(left);
    report = inspect(query);
    expected = neighbourChange(atOne, near());
    QCOMPARE(report->epochsAtChange, 1);
    QCOMPARE(report->change->gained, expected.gained);
    QCOMPARE(report->change->lost, expected.lost);

    // Back into the first epoch: then it is since the start, or nothing is said.
    session_->stepBack(6000);
    report = inspect(query);
    QVERIFY(!report->change || report->epochsAtChange == 0);
}

void TestWordInspection::curvesGoBackWithTraining() {
    WordQuery query;
    query.word = id("doctor");
    query.followed = {id("nurse"), id("car")};
    QCOMPARE(inspect(query)->moments.size(), std::size_t{1});
    for (int i = 0; i < 5; ++i) {
        session_->step(100);
        alone_->run(100);
        inspect(query);
    }
    auto report = inspect(query);
    QCOMPARE(report->moments.size(), std::size_t{6});
    const std::vector<WordId> words{query.word, query.followed[0], query.followed[1]};
    const Matrix expected = cosines(alone_->model().E, words);
    QCOMPARE(report->moments.back().samples, std::uint64_t{500});
    QCOMPARE(report->moments.back().cosines, (std::vector<float>{expected(0, 1), expected(0, 2)}));
    session_->stepBack(250);
    report = inspect(query);
    QCOMPARE(report->moments.size(), std::size_t{4});  // 0, 100, 200 and now
    QCOMPARE(report->moments.back().samples, std::uint64_t{250});
    query.followed = {id("ward")};
    QCOMPARE(inspect(query)->moments.back().cosines.size(), std::size_t{1});
}

void TestWordInspection::comparesAndAnswers() {
    session_->step(2000);
    alone_->run(2000);
    WordQuery query;
    query.word = id("doctor");
    query.compared = {id("doctor"), id("nurse"), id("car")};
    query.analogy = AnalogyQuery{id("doctor"), id("hospital"), id("teacher"), id("school")};
    const auto report = inspect(query);
    const Matrix& E = alone_->model().E;
    QVERIFY(report->cosines == cosines(E, query.compared));
    const AnalogyAnswer expected = answerAnalogy(E, *query.analogy, 10);
    QCOMPARE(report->analogy->best.size(), std::size_t{10});
    QCOMPARE(report->analogy->best[0].word, expected.best[0].word);
    QCOMPARE(report->analogy->rankOfExpected, expected.rankOfExpected);
    QVERIFY(expected.rankOfExpected > 0);
}

void TestWordInspection::wordsOfAnotherCorpusAreNotAsked() {
    WordQuery query;
    query.compared = {1, 1'000'000};
    QSignalSpy inspected(session_.get(), &TrainingSession::inspected);
    session_->inspect(query);
    query.compared.clear();
    query.k = 7;
    session_->inspect(query);
    QVERIFY(inspected.wait());
    QCOMPARE(inspected[0][0].value<std::shared_ptr<const WordReport>>()->query.k, std::size_t{7});
}

QTEST_GUILESS_MAIN(TestWordInspection)
#include "tst_word_inspection.moc"
