#include <QTest>

#include "engine/keyframes.h"
#include "engine/window_samples.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> town() {
    return std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
}

TrainingSettings small() {
    TrainingSettings settings;
    settings.dim = 30;
    settings.window = 3;
    settings.subsample = 0;
    settings.epochs = 4;
    return settings;
}

void addKinds() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("objective");
    for (const auto architecture : {Architecture::SkipGram, Architecture::Cbow})
        for (const auto objective : {Objective::NegativeSampling, Objective::HierarchicalSoftmax})
            QTest::addRow("%d %d", int(architecture), int(objective))
                << int(architecture) << int(objective);
}

TrainingSettings fetched() {
    TrainingSettings settings = small();
    settings.architecture = static_cast<Architecture>(
        *static_cast<int*>(QTest::qData("architecture", qMetaTypeId<int>())));
    settings.objective =
        static_cast<Objective>(*static_cast<int*>(QTest::qData("objective", qMetaTypeId<int>())));
    settings.alpha = defaultAlpha(settings.architecture);
    return settings;
}

/// Trains to the end, fast.
std::unique_ptr<Trainer> trained(const std::shared_ptr<const Corpus>& corpus,
                                 const TrainingSettings& settings, int threads = 1) {
    auto trainer = std::make_unique<Trainer>(corpus, settings, threads);
    trainer->setFast(true);
    while (!trainer->progress().done) trainer->runEpoch();
    return trainer;
}

/// Two trainers, each with a stream of its own, learned the same and will train on alike.
bool sameBits(const Trainer& a, const Trainer& b) {
    SampleStream streamA = a.state().stream, streamB = b.state().stream;
    Sample sampleA, sampleB;
    const bool more = streamA.next(sampleA);
    return a.model() == b.model() && a.progress() == b.progress() && a.curve() == b.curve() &&
           a.state().lossSum == b.state().lossSum && more == streamB.next(sampleB) &&
           (!more || std::ranges::equal(sampleA.targets, sampleB.targets));
}

/// Trains on as the window does: at least a block.
void runOn(Trainer& trainer, std::uint64_t count) {
    trainer.run(std::max(count, trainer.leastRun()));
}

}  // namespace

class TestFastTrainer : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameBits_data() { addKinds(); }
    void sameSeedSameBits();
    void learnsAsTheExactTrainer_data() { addKinds(); }
    void learnsAsTheExactTrainer();
    void threadsTrainOneModel();
    void threadsLeaveNothingOut();
    void aBlockIsTheSameWhateverThreadsThereAre_data() { addKinds(); }
    void aBlockIsTheSameWhateverThreadsThereAre();
    void threadsTrainOnAfterADivergence();
    void aLastSentenceLongerThanABlockEndsTheEpoch();
    void noticesADivergenceSoon();
    void runsNoMoreThanAsked();
    void takesTurnsWithTheExactRule();
    void anyPastComesBack();
    void goesBackIntoABlock();
    void lossIsPerSample();
    void decaysToNothing();
    void divergenceNamesTheRate();
    void refusesWhatItCannotTrain();
};

void TestFastTrainer::sameSeedSameBits() {
    const auto corpus = town();
    const auto whole = trained(corpus, fetched());
    Trainer cut(corpus, fetched());
    cut.setFast(true);
    while (!cut.progress().done) {
        runOn(cut, 7000);
        cut.model();  // whoever looks changes nothing
        Sample sample;
        StepTrace trace;
        cut.peek(sample, trace);
    }
    QVERIFY(sameBits(*whole, cut));
    QCOMPARE(whole->progress().tokens, whole->progress().tokensTotal);

    TrainingSettings other = fetched();
    other.seed = 2;
    QVERIFY(whole->model().E != trained(corpus, other)->model().E);
}

void TestFastTrainer::learnsAsTheExactTrainer() {
    const auto corpus = town();
    const auto fast = trained(corpus, fetched());
    Trainer exact(corpus, fetched());
    while (!exact.progress().done) exact.runEpoch();
    for (std::size_t epoch = 0; epoch < 4; ++epoch) {
        const double loss = fast->progress().epochLosses[epoch];
        const double exactLoss = exact.progress().epochLosses[epoch];
        QVERIFY2(std::abs(loss - exactLoss) < 0.02 * exactLoss,
                 qPrintable(QString("%1 instead of %2").arg(loss).arg(exactLoss)));
    }
    QVERIFY(fast->progress().epochLosses.back() < 0.97 * fast->progress().epochLosses[0]);
    const auto samples = static_cast<double>(exact.progress().samples);
    QVERIFY(std::abs(static_cast<double>(fast->progress().samples) - samples) < 0.02 * samples);
}

void TestFastTrainer::aLastSentenceLongerThanABlockEndsTheEpoch() {
    std::string text;
    for (int i = 0; i < 2'000; ++i) text += "a" + std::to_string(i % 7) + (i % 5 == 4 ? "\n" : " ");
    for (int i = 0; i < 5'000; ++i) text += "b" + std::to_string(i % 11) + " ";
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(text, "test", {.rule = TokenRule::Whitespace, .minCount = 1}));
    TrainingSettings settings = small();
    settings.epochs = 3;
    settings.shrinkWindow = false;
    const std::uint64_t anEpoch = countSamples(corpus, settings, {});
    QVERIFY(anEpoch > 0);
    for (const int threads : {1, 2, 3}) {
        Trainer trainer(corpus, settings, threads);
        trainer.setFast(true);
        for (int epoch = 1; epoch <= settings.epochs; ++epoch) {
            trainer.runEpoch();
            QCOMPARE(trainer.progress().samples, anEpoch * static_cast<std::uint64_t>(epoch));
        }
        QVERIFY(trainer.progress().done);
    }
}

void TestFastTrainer::noticesADivergenceSoon() {
    TrainingSettings settings = small();
    settings.alpha = 900;
    Trainer trainer(town(), settings);
    trainer.setFast(true);
    QVERIFY_THROWS_EXCEPTION(Diverged, trainer.runEpoch());
    QCOMPARE(trainer.progress().epoch, 0);
    QVERIFY2(trainer.progress().samples < 60'000,
             qPrintable(QString::number(trainer.progress().samples)));
}

void TestFastTrainer::threadsTrainOneModel() {
    const auto corpus = town();
    const auto one = trained(corpus, small());
    const auto three = trained(corpus, small(), 3);
    const auto samples = static_cast<double>(one->progress().samples);
    QVERIFY(std::abs(static_cast<double>(three->progress().samples) - samples) < 0.01 * samples);
    const double loss = one->progress().epochLosses.back();
    QVERIFY(std::abs(three->progress().epochLosses.back() - loss) < 0.05 * loss);
}

/// They train some blocks apart, and stop only where all before is trained, and that once.
void TestFastTrainer::threadsLeaveNothingOut() {
    // Each word is in one stretch of the text alone.
    constexpr std::uint64_t tokens = 80'000, stretch = 1000, inSentence = 50;
    std::string text;
    for (std::uint64_t i = 0; i < tokens; ++i)
        text += std::to_string(i / stretch) + "_" + std::to_string(i % 10) +
                (i % inSentence == inSentence - 1 ? "\n" : " ");
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(text, "test", {.rule = TokenRule::Whitespace, .minCount = 1}));
    TrainingSettings settings = small();
    settings.epochs = 1;
    settings.shrinkWindow = false;
    const std::uint64_t samples = countSamples(corpus, settings, {});
    for (const int threads : {2, 3}) {
        Trainer trainer(corpus, settings, threads);
        trainer.setFast(true);
        const Matrix start = trainer.model().E;
        const std::uint64_t block = trainer.leastRun();
        QCOMPARE(trainer.run(block), block);
        int stops = 0;
        while (!trainer.progress().done) {
            const std::uint64_t place = trainer.state().stream.sentence() * inSentence;
            QCOMPARE(trainer.progress().samples, samples * place / tokens);
            for (std::uint64_t token = 0; token < tokens; token += stretch) {
                const WordId word = corpus->tokens[token];
                const bool moved = trainer.model().E.row(word) != start.row(word);
                if (token + stretch <= place || token >= place) QCOMPARE(moved, token < place);
            }
            trainer.run(10 * block);
            ++stops;
        }
        QVERIFY2(stops > 1, "the text is trained in one go");
        QCOMPARE(trainer.progress().samples, samples);
    }
}

/// One of the threads trains it all, some rows in copies of its own.
void TestFastTrainer::aBlockIsTheSameWhateverThreadsThereAre() {
    std::string text;
    for (int i = 0; i < 600; ++i)
        text += "w" + std::to_string(i * i % 97) + (i % 20 == 19 ? "\n" : " ");
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(text, "test", {.rule = TokenRule::Whitespace, .minCount = 1}));
    const Model one = trained(corpus, fetched())->model();
    const Model three = trained(corpus, fetched(), 3)->model();
    QVERIFY((one.E - three.E).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY((one.C - three.C).cwiseAbs().maxCoeff() < 1e-5F);
}

void TestFastTrainer::threadsTrainOnAfterADivergence() {
    Trainer trainer(town(), small(), 2);
    trainer.setFast(true);
    const TrainerState start = trainer.state();
    trainer.setAlpha(900);
    QVERIFY_THROWS_EXCEPTION(Diverged, trainer.runEpoch());
    trainer.replay(start, 0);
    trainer.setAlpha(small().alpha);
    trainer.runEpoch();
    const double loss = trained(town(), small(), 2)->progress().epochLosses[0];
    QVERIFY(std::abs(trainer.progress().epochLosses[0] - loss) < 0.01 * loss);
}

void TestFastTrainer::runsNoMoreThanAsked() {
    Trainer trainer(town(), small());
    trainer.setFast(true);
    const std::uint64_t block = trainer.leastRun();
    QVERIFY(block > 1000 && block < 10'000);
    QCOMPARE(trainer.run(block - 1), std::uint64_t{0});
    QCOMPARE(trainer.progress().samples, std::uint64_t{0});
    QCOMPARE(trainer.run(block), block);
    const std::uint64_t second = trainer.leastRun();
    QCOMPARE(trainer.run(second + 10), second);
    QVERIFY(trainer.lastSample().input.empty());
    QCOMPARE(trainer.lastSample().sentence, trainer.state().stream.sentence());
    QVERIFY(trainer.lastSample().sentence > 0);
    // Whoever wants a trace gets the exact rule.
    StepTrace trace;
    QCOMPARE(trainer.run(1, &trace), std::uint64_t{1});
    QCOMPARE(trace.outputs.size(), std::size_t{6});
}

void TestFastTrainer::takesTurnsWithTheExactRule() {
    const auto corpus = town();
    const auto inTurns = [&](std::uint64_t chunk) {
        auto trainer = std::make_unique<Trainer>(corpus, small());
        const auto upTo = [&](std::uint64_t samples) {
            while (trainer->progress().samples < samples) {
                const std::uint64_t left = samples - trainer->progress().samples;
                if (trainer->run(std::min(chunk, left)) == 0 && trainer->run(left) == 0) return;
            }
        };
        upTo(101);  // within a window
        trainer->setFast(true);
        upTo(60'000);
        trainer->setFast(false);
        upTo(60'500);
        trainer->setFast(true);
        upTo(120'000);
        return trainer;
    };
    const auto once = inTurns(1'000'000), cut = inTurns(10'000);
    QVERIFY(once->progress().samples > 110'000);
    QVERIFY(sameBits(*once, *cut));
    // The exact rule goes on from what the fast trainer has learned.
    once->setFast(false);
    const Model before = once->model();
    StepTrace trace;
    once->run(1, &trace);
    QVERIFY(trace.rowsOfE[0].before == before.E.row(trace.rowsOfE[0].row));
    QVERIFY(once->model().E.row(trace.rowsOfE[0].row) == trace.rowsOfE[0].after);
}

void TestFastTrainer::anyPastComesBack() {
    Trainer trainer(town(), small());
    Keyframes keyframes;
    keyframes.offer(trainer);
    std::vector<TrainerState> states{trainer.state()};
    const auto train = [&](std::uint64_t count) {
        runOn(trainer, count);
        keyframes.offer(trainer);
        states.push_back(trainer.state());
    };
    train(500);
    trainer.setFast(true);
    for (int i = 0; i < 8; ++i) train(20'000);
    trainer.setAlpha(0.01F);
    states.back() = trainer.state();
    train(20'000);
    trainer.setFast(false);
    train(300);
    trainer.setFast(true);
    while (!trainer.progress().done) train(60'000);
    for (const std::size_t at : {0U, 4U, 1U, 11U, 10U, 9U, 12U, 3U}) {
        keyframes.goTo(trainer, states[at].progress.samples);
        QVERIFY2(trainer.state() == states[at], qPrintable(QString::number(at)));
    }
    // A rewind forgets the future; training on with nothing changed ends in the same bits.
    keyframes.rewind(trainer, states[10].progress.samples);
    for (std::size_t at = 11; at < states.size(); ++at) {
        trainer.setFast(at != 11);
        const std::uint64_t left = states[at].progress.samples - trainer.progress().samples;
        QCOMPARE(trainer.run(left), left);
        QVERIFY2(trainer.state() == states[at], qPrintable(QString::number(at)));
    }
}

void TestFastTrainer::goesBackIntoABlock() {
    Trainer trainer(town(), small());
    Keyframes keyframes;
    keyframes.offer(trainer);
    trainer.setFast(true);
    runOn(trainer, 1);
    const TrainerState border = trainer.state();
    runOn(trainer, 1);
    const std::uint64_t end = trainer.progress().samples;
    // A look goes to where the block begins; a rewind trains up to the sample by the exact rule.
    keyframes.goTo(trainer, end - 1);
    QVERIFY(trainer.state() == border);
    keyframes.goTo(trainer, end);
    QCOMPARE(trainer.progress().samples, end);
    keyframes.rewind(trainer, end - 1);
    QCOMPARE(trainer.progress().samples, end - 1);
    QVERIFY(!trainer.lastSample().input.empty());
}

void TestFastTrainer::lossIsPerSample() {
    const auto fast = trained(town(), small());
    const LossCurve& curve = fast->curve();
    QCOMPARE(curve.samples(), fast->progress().samples);
    QCOMPARE(curve.points().back().sample, curve.samples());
    // At first every score is 0, and log 2 is lost six times.
    Trainer start(town(), small());
    start.setFast(true);
    runOn(start, 1);
    QVERIFY(start.progress().lastLoss < 6 * std::log(2.0) + 1e-3);
    QVERIFY(start.progress().lastLoss > 0.5 * 6 * std::log(2.0));
    QCOMPARE(start.progress().lossOfEpoch, start.progress().lastLoss);
    QVERIFY(std::abs(start.curve().recentMean() - start.progress().lastLoss) < 1e-5);
}

void TestFastTrainer::decaysToNothing() {
    Trainer trainer(town(), small());
    QCOMPARE(trainer.progress().alpha, small().alpha);
    QVERIFY(trained(town(), small())->progress().alpha <= small().alpha * 1.01e-4F);
}

void TestFastTrainer::divergenceNamesTheRate() {
    TrainingSettings settings = small();
    settings.alpha = 1000;
    settings.decayAlpha = false;
    QVERIFY_THROWS_EXCEPTION(Diverged, trained(town(), settings));
}

void TestFastTrainer::refusesWhatItCannotTrain() {
    TrainingSettings settings = small();
    settings.objective = Objective::FullSoftmax;
    Trainer trainer(town(), settings);
    QVERIFY_THROWS_EXCEPTION(Error, trainer.setFast(true));
    QVERIFY(!trainer.isFast());
}

QTEST_APPLESS_MAIN(TestFastTrainer)
#include "tst_fast_trainer.moc"
