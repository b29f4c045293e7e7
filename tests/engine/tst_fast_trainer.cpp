#include <QTest>

#include "engine/fast_trainer.h"
#include "engine/trainer.h"

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

}  // namespace

class TestFastTrainer : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameBits_data() { addKinds(); }
    void sameSeedSameBits();
    void learnsAsTheExactTrainer_data() { addKinds(); }
    void learnsAsTheExactTrainer();
    void threadsTrainOneModel();
    void longSentencesAreCut();
    void decaysToNothing();
    void divergenceNamesTheRate();
    void refusesWhatItCannotTrain();
};

void TestFastTrainer::sameSeedSameBits() {
    const auto corpus = town();
    FastTrainer whole(corpus, fetched());
    while (!whole.progress().done) whole.runEpoch();
    FastTrainer cut(corpus, fetched());
    while (!cut.progress().done) cut.run(1500);
    QVERIFY(whole.model().E == cut.model().E);
    QVERIFY(whole.model().C == cut.model().C);
    QCOMPARE(whole.progress().epochLosses, cut.progress().epochLosses);
    QCOMPARE(whole.progress().samples, cut.progress().samples);
    QCOMPARE(whole.progress().tokens, whole.progress().tokensTotal);

    TrainingSettings other = fetched();
    other.seed = 2;
    FastTrainer second(corpus, other);
    while (!second.progress().done) second.runEpoch();
    QVERIFY(whole.model().E != second.model().E);
}

void TestFastTrainer::learnsAsTheExactTrainer() {
    const auto corpus = town();
    FastTrainer fast(corpus, fetched());
    while (!fast.progress().done) fast.runEpoch();
    Trainer exact(corpus, fetched());
    while (!exact.progress().done) exact.runEpoch();
    const double loss = fast.progress().epochLosses.back();
    const double exactLoss = exact.progress().epochLosses.back();
    QVERIFY(loss < 0.95 * fast.progress().epochLosses.front());
    QVERIFY2(std::abs(loss - exactLoss) < 0.05 * exactLoss,
             qPrintable(QString("%1 instead of %2").arg(loss).arg(exactLoss)));
    const auto samples = static_cast<double>(exact.progress().samples);
    QVERIFY(std::abs(static_cast<double>(fast.progress().samples) - samples) < 0.02 * samples);
}

void TestFastTrainer::threadsTrainOneModel() {
    const auto corpus = town();
    FastTrainer one(corpus, small());
    FastTrainer three(corpus, small(), 3);
    while (!one.progress().done) one.runEpoch();
    while (!three.progress().done) three.runEpoch();
    QCOMPARE(three.progress().samples, one.progress().samples);
    const double loss = one.progress().epochLosses.back();
    QVERIFY(std::abs(three.progress().epochLosses.back() - loss) < 0.05 * loss);
}

void TestFastTrainer::longSentencesAreCut() {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += i % 3 == 0 ? "one " : i % 3 == 1 ? "two " : "three ";
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(text, "text", {.rule = TokenRule::Whitespace, .minCount = 1}));
    TrainingSettings settings = small();
    settings.epochs = 1;
    settings.shrinkWindow = false;
    FastTrainer trainer(corpus, settings);
    trainer.run(1);
    QVERIFY(trainer.progress().tokens < 3000);
    trainer.runEpoch();
    // 5000 words have 30,000 pairs less 12 at their ends; each of the three cuts takes 12 more.
    QCOMPARE(trainer.progress().samples, std::uint64_t(30'000 - 12 - 3 * 12));
}

void TestFastTrainer::decaysToNothing() {
    FastTrainer trainer(town(), small());
    QCOMPARE(trainer.progress().alpha, small().alpha);
    while (!trainer.progress().done) trainer.runEpoch();
    QVERIFY(trainer.progress().alpha <= small().alpha * 1.01e-4F);
}

void TestFastTrainer::divergenceNamesTheRate() {
    TrainingSettings settings = small();
    settings.alpha = 1000;
    settings.decayAlpha = false;
    FastTrainer trainer(town(), settings);
    QVERIFY_EXCEPTION_THROWN(while (!trainer.progress().done) trainer.runEpoch(), Diverged);
}

void TestFastTrainer::refusesWhatItCannotTrain() {
    TrainingSettings settings = small();
    settings.objective = Objective::FullSoftmax;
    QVERIFY_EXCEPTION_THROWN(FastTrainer(town(), settings), Error);
    const auto lonely = std::make_shared<const Corpus>(
        corpusFromText("one\ntwo\nthree\n", "text", {.minCount = 1}));
    QVERIFY_EXCEPTION_THROWN(FastTrainer(lonely, small()), Error);
}

QTEST_APPLESS_MAIN(TestFastTrainer)
#include "tst_fast_trainer.moc"
