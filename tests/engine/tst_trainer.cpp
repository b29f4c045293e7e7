#include <QTest>
#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

#include "engine/corpus.h"
#include "engine/error.h"
#include "engine/sample_stream.h"
#include "engine/trainer.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> bundled(const char* name) {
    return std::make_shared<const Corpus>(readCorpus(name, {.minCount = 1}));
}

TrainingSettings small() {
    TrainingSettings settings;
    settings.dim = 8;
    settings.window = 2;
    settings.shrinkWindow = false;
    settings.subsample = 0;
    settings.epochs = 3;
    return settings;
}

}  // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private slots:
    void samplesOfTheSentence();
    void wordsAloneAreNoText();
    void sameSeedSameBits_data();
    void sameSeedSameBits();
    void lossGoesDown();
    void decaysToNothing();
    void moreEpochsGoOnAfterTheEnd_data();
    void moreEpochsGoOnAfterTheEnd();
    void moreEpochsTakeTheRateThatWasSet();
    void divergenceNamesTheRate();
    void negativesAreNeverTheTrueWord();
    void releasesTheUpperRegisters();
};

void TestTrainer::samplesOfTheSentence() {
    const auto corpus = bundled("@sentence");
    TrainingSettings settings = small();
    settings.epochs = 1;
    const auto pairs = [&] {
        SampleStream stream(std::make_shared<SamplingTables>(corpus, settings));
        QStringList list;
        Sample sample;
        while (stream.next(sample)) {
            QStringList input;
            for (const WordId id : sample.input)
                input << QString::fromStdString(corpus->vocabulary.word(id));
            list << input.join('+') + '>' +
                        QString::fromStdString(corpus->vocabulary.word(sample.output));
        }
        return list;
    };
    const QStringList skipGram = pairs();
    QCOMPARE(skipGram.size(), 42);
    QCOMPARE(skipGram.first(5), (QStringList{"the>nurse", "the>assisted", "nurse>the",
                                             "nurse>assisted", "nurse>the"}));
    settings.architecture = Architecture::Cbow;
    const QStringList cbow = pairs();
    QCOMPARE(cbow.size(), 12);
    QCOMPARE(cbow[0], QString("nurse+assisted>the"));
    QCOMPARE(cbow[2], QString("the+nurse+the+doctor>assisted"));
    QCOMPARE(cbow[11], QString("at+the>hospital"));
}

/// As a vector file has them.
void TestTrainer::wordsAloneAreNoText() {
    auto words = std::make_shared<Corpus>();
    words->vocabulary = bundled("@sentence")->vocabulary;
    words->sentenceStart.push_back(0);
    QVERIFY_THROWS_EXCEPTION(Error, Trainer(words, small()));
}

void TestTrainer::sameSeedSameBits_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("objective");
    for (const auto architecture : {Architecture::SkipGram, Architecture::Cbow})
        for (const auto objective :
             {Objective::NegativeSampling, Objective::FullSoftmax, Objective::HierarchicalSoftmax})
            QTest::addRow("%d %d", int(architecture), int(objective))
                << int(architecture) << int(objective);
}

void TestTrainer::sameSeedSameBits() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    TrainingSettings settings = small();
    settings.architecture = Architecture(architecture);
    settings.objective = Objective(objective);
    settings.shrinkWindow = true;
    settings.subsample = 1e-2;
    const auto corpus = bundled("@sentence");
    Trainer whole(corpus, settings);
    while (whole.run(1'000'000) > 0) {
    }
    Trainer inPieces(corpus, settings);
    StepTrace trace;
    while (inPieces.run(1, &trace) > 0) {
    }
    QVERIFY(whole.progress().samples > 0);
    QCOMPARE(whole.progress().samples, inPieces.progress().samples);
    QVERIFY(whole.model().E == inPieces.model().E);
    QVERIFY(whole.model().C == inPieces.model().C);

    settings.seed = 2;
    QVERIFY(Trainer(corpus, settings).model().E != Trainer(corpus, small()).model().E);
}

void TestTrainer::lossGoesDown() {
    TrainingSettings settings = small();
    settings.dim = 20;
    Trainer trainer(bundled("@town"), settings);
    while (!trainer.progress().done) trainer.runEpoch();
    const auto& losses = trainer.progress().epochLosses;
    QCOMPARE(losses.size(), std::size_t{3});
    QVERIFY(losses[1] < losses[0]);
    QVERIFY(losses[2] < losses[1]);
}

void TestTrainer::decaysToNothing() {
    Trainer trainer(bundled("@town"), small());
    QCOMPARE(trainer.progress().alpha, 0.025F);
    trainer.runEpoch();
    QVERIFY(std::abs(trainer.progress().alpha - 0.025F * 2 / 3) < 1e-4F);
    while (!trainer.progress().done) trainer.runEpoch();
    QVERIFY(trainer.progress().alpha < 1e-4F);
    QCOMPARE(trainer.progress().tokens, trainer.progress().tokensTotal);
}

void TestTrainer::moreEpochsGoOnAfterTheEnd_data() {
    QTest::addColumn<bool>("fast");
    QTest::newRow("exact") << false;
    QTest::newRow("fast") << true;
}

void TestTrainer::moreEpochsGoOnAfterTheEnd() {
    QFETCH(bool, fast);
    TrainingSettings settings = small();
    settings.subsample = 1e-2;
    settings.shrinkWindow = true;
    settings.decayAlpha = false;  // so that it does not matter when the end was put where
    const auto corpus = bundled("@town");
    const auto trainToTheEnd = [&](Trainer& trainer) {
        trainer.setFast(fast);
        while (!trainer.progress().done) trainer.runEpoch();
    };
    Trainer atOnce(corpus, settings);
    trainToTheEnd(atOnce);

    settings.epochs = 1;
    Trainer inParts(corpus, settings);
    const TrainerState start = inParts.state();
    trainToTheEnd(inParts);
    const TrainerState end = inParts.state();
    inParts.setEpochs(1);
    QVERIFY(inParts.state() == end);
    inParts.setEpochs(3);
    QVERIFY(!inParts.progress().done);
    QCOMPARE(inParts.progress().samplesInEpoch, std::uint64_t{0});
    inParts.setEpochs(1);  // while nothing is trained it can be the end again
    QVERIFY(inParts.state() == end);
    inParts.setEpochs(2);
    inParts.setEpochs(3);
    const TrainerState on = inParts.state();
    trainToTheEnd(inParts);
    QVERIFY(inParts.model() == atOnce.model());
    QVERIFY(inParts.progress() == atOnce.progress());

    // From the start over the first end, or from there, the way to the second is the same.
    inParts.replay(start, end.progress.samples);
    QVERIFY(inParts.state() == on);
    inParts.replay(end, end.progress.samples + 30'000);
    trainToTheEnd(inParts);
    QVERIFY(inParts.model() == atOnce.model());
    QVERIFY(inParts.progress() == atOnce.progress());

    // Another way to as many samples does not end as the first one did.
    inParts.replay(start, 0);
    inParts.forgetFuture();
    inParts.setAlpha(0.1F);
    while (inParts.progress().samples < end.progress.samples)
        inParts.run(end.progress.samples - inParts.progress().samples);
    inParts.setEpochs(1);
    QVERIFY(!inParts.progress().done);
    QVERIFY(!(inParts.progress().epochLosses == end.progress.epochLosses));
}

void TestTrainer::moreEpochsTakeTheRateThatWasSet() {
    TrainingSettings settings = small();
    settings.epochs = 1;
    Trainer trainer(bundled("@town"), settings);
    trainer.run(60'000);
    const TrainerState middle = trainer.state();
    trainer.setEpochs(2);
    QCOMPARE(trainer.progress().alpha, middle.progress.alpha);
    while (!trainer.progress().done) trainer.runEpoch();
    // Not what the decay left of it, nor what it was when the end was moved.
    trainer.setEpochs(3);
    QCOMPARE(trainer.progress().alpha, settings.alpha);
    trainer.setAlpha(0.05F);
    while (!trainer.progress().done) trainer.runEpoch();
    QVERIFY(trainer.progress().alpha < 1e-4F);
    trainer.setEpochs(4);
    QCOMPARE(trainer.progress().alpha, 0.05F);

    // Training on from the middle takes a rate that was set since, but not one that only followed
    // the end.
    trainer.replay(middle, middle.progress.samples);
    trainer.forgetFuture();
    QCOMPARE(trainer.progress().alpha, 0.05F);
    Trainer other(trainer.tables()->corpus, settings);
    other.run(60'000);
    const TrainerState before = other.state();
    other.run(10'000);
    other.setEpochs(2);
    other.replay(before, before.progress.samples);
    other.forgetFuture();
    QCOMPARE(other.progress().alpha, before.progress.alpha);
}

void TestTrainer::divergenceNamesTheRate() {
    TrainingSettings settings = small();
    settings.alpha = 900;
    Trainer trainer(bundled("@town"), settings);
    try {
        while (trainer.run(1000) > 0) {
        }
        QFAIL("did not notice");
    } catch (const Diverged& error) {
        QVERIFY2(QString(error.what()).contains("learning rate 9"), error.what());
    }
}

void TestTrainer::negativesAreNeverTheTrueWord() {
    TrainingSettings settings = small();
    settings.negatives = 20;
    SampleStream stream(std::make_shared<SamplingTables>(bundled("@sentence"), settings));
    Sample sample;
    int samples = 0;
    while (stream.next(sample)) {
        QCOMPARE(sample.targets.size(), std::size_t{21});
        QCOMPARE(sample.targets[0].row, sample.output);
        for (const Target& noise : sample.targets.subspan(1)) {
            QVERIFY(!noise.label);
            QVERIFY(noise.row != sample.output);
        }
        ++samples;
    }
    QCOMPARE(samples, 126);
}

#if defined(__x86_64__) && defined(__GNUC__)
namespace {

/// Does the processor hold anything in the upper halves of the vector registers?
bool upperRegistersInUse() {
    unsigned low = 0;
    unsigned high = 0;
    asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(1));
    return (low & 4) != 0;
}

bool canTell() {
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned xgetbv1 = 4;
    return __builtin_cpu_supports("avx") && __get_cpuid_count(0xD, 1, &a, &b, &c, &d) &&
           (a & xgetbv1);
}

void useUpperRegisters() {
    asm volatile("vcmpps $15, %%ymm0, %%ymm0, %%ymm0" ::: "xmm0");
}

}  // namespace

void TestTrainer::releasesTheUpperRegisters() {
    if (!canTell()) QSKIP("this processor does not tell");
    asm volatile("vzeroupper");
    if (upperRegistersInUse()) QSKIP("this processor does not keep count");
    useUpperRegisters();
    QVERIFY(upperRegistersInUse());
    Trainer trainer(bundled("@sentence"), small());
    useUpperRegisters();
    trainer.run(1);
    QVERIFY(!upperRegistersInUse());
}
#else
void TestTrainer::releasesTheUpperRegisters() {
    QSKIP("only x86-64 has this trouble");
}
#endif

QTEST_APPLESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
