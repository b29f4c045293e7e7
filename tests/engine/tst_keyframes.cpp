// Going back restores every bit: of E, C, the random state, the place in the corpus, the losses.
#include <QTest>

#include "engine/corpus.h"
#include "engine/keyframes.h"
#include "engine/step_report.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> bundled(const char* name) {
    return std::make_shared<const Corpus>(readCorpus(name, {.minCount = 1}));
}

TrainingSettings small() {
    TrainingSettings settings;
    settings.dim = 8;
    settings.window = 2;
    settings.subsample = 1e-3;
    settings.epochs = 40;
    return settings;
}

void trainOn(Trainer& trainer, Keyframes& keyframes, std::uint64_t samples) {
    while (samples > 0) {
        keyframes.offer(trainer);
        const std::uint64_t trained = trainer.run(std::min<std::uint64_t>(samples, 100));
        if (trained == 0) return;
        samples -= trained;
    }
    keyframes.offer(trainer);
}

}  // namespace

class TestKeyframes : public QObject {
    Q_OBJECT
private slots:
    void backAfterForwardRestoresEveryBit_data();
    void backAfterForwardRestoresEveryBit();
    void goesBackAcrossEpochsAndFromTheEnd();
    void tenThousandStepsBack();
    void memoryStaysBounded();
    void theLossesOfManyEpochsAreShared();
    void theRateSetLastStays();
    void aLookBackRepeatsWhatWas();
    void everyMomentAndBackToThePresent_data();
    void everyMomentAndBackToThePresent();
    void momentsAreReachedAtOnce();
    void anotherObjectiveOnTheWay();
    void fullSoftmaxEndsFastTraining();
    void divergenceIsNoWayOnButAWayBack();
    void peekChangesNothingAndTellsTheTruth_data();
    void peekChangesNothingAndTellsTheTruth();
};

void TestKeyframes::backAfterForwardRestoresEveryBit_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("objective");
    for (const auto architecture : {Architecture::SkipGram, Architecture::Cbow})
        for (const auto objective :
             {Objective::NegativeSampling, Objective::FullSoftmax, Objective::HierarchicalSoftmax})
            QTest::addRow("%d %d", int(architecture), int(objective))
                << int(architecture) << int(objective);
}

void TestKeyframes::backAfterForwardRestoresEveryBit() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    TrainingSettings settings = small();
    settings.architecture = Architecture(architecture);
    settings.objective = Objective(objective);
    Trainer trainer(bundled("@town"), settings);
    Keyframes keyframes;
    trainOn(trainer, keyframes, 1234);
    const TrainerState there = trainer.state();
    trainOn(trainer, keyframes, 1000);
    const TrainerState later = trainer.state();
    QVERIFY(!(there == later));

    keyframes.rewind(trainer, 1234);
    QVERIFY(trainer.state() == there);
    trainOn(trainer, keyframes, 1000);
    QVERIFY(trainer.state() == later);
    keyframes.rewind(trainer, 0);
    QVERIFY(trainer.model() == Trainer(bundled("@town"), settings).model());
    QCOMPARE(trainer.progress(), Trainer(bundled("@town"), settings).progress());
}

void TestKeyframes::goesBackAcrossEpochsAndFromTheEnd() {
    TrainingSettings settings = small();
    settings.subsample = 0;
    settings.epochs = 3;
    Trainer trainer(bundled("@sentence"), settings);
    Keyframes keyframes;
    std::vector<TrainerState> all;
    keyframes.offer(trainer);
    do all.push_back(trainer.state());
    while (trainer.run(1) > 0);
    all.pop_back();  // the end stands twice: before and after a run that found nothing
    QVERIFY(trainer.progress().done);
    QVERIFY(all.size() > 60);
    for (std::size_t samples = all.size() - 1; samples-- > 0;) {
        keyframes.rewind(trainer, samples);
        QVERIFY2(trainer.state() == all[samples], qPrintable(QString::number(samples)));
    }
}

void TestKeyframes::tenThousandStepsBack() {
    Trainer trainer(bundled("@town"), small());
    Keyframes keyframes(0);  // as few states as there can be
    trainOn(trainer, keyframes, 500);
    const TrainerState there = trainer.state();
    trainOn(trainer, keyframes, 10'000);
    for (std::uint64_t samples = 10'499; samples > 10'480; --samples) {
        keyframes.rewind(trainer, samples);
        QCOMPARE(trainer.progress().samples, samples);
    }
    keyframes.rewind(trainer, 500);
    QVERIFY(trainer.state() == there);
}

void TestKeyframes::memoryStaysBounded() {
    TrainingSettings settings = small();
    settings.dim = 50;
    Trainer trainer(bundled("@town"), settings);
    const std::size_t bound = 4'000'000;
    Keyframes keyframes(bound);
    trainOn(trainer, keyframes, 400'000);
    QVERIFY(keyframes.size() > 3);
    QVERIFY2(keyframes.bytes() <= bound, qPrintable(QString::number(keyframes.bytes())));
    const std::uint64_t now = trainer.progress().samples;
    keyframes.rewind(trainer, now - 1);
    QCOMPARE(trainer.progress().samples, now - 1);
    keyframes.rewind(trainer, 0);
    QCOMPARE(trainer.progress().samples, std::uint64_t{0});
    QCOMPARE(keyframes.size(), std::size_t{1});
}

/// After an hour of a small text they would be as large as the model.
void TestKeyframes::theLossesOfManyEpochsAreShared() {
    constexpr int epochs = 20'000;
    Trainer trainer(bundled("@sentence"), small());
    Keyframes keyframes, restored;
    TrainerState state = trainer.state();
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        state.progress.epochLosses.push_back(1.0 / epoch);
        if (epoch % 100 > 0) continue;
        state.progress.samples = static_cast<std::uint64_t>(epoch);
        keyframes.restore(state);
        // From a file each comes with its own.
        TrainerState read = state;
        read.progress.epochLosses = EpochLosses(state.progress.epochLosses.all());
        restored.restore(read);
    }
    QCOMPARE(keyframes.size(), std::size_t{200});
    for (const Keyframes* kept : {&keyframes, &restored}) {
        const EpochLosses& last = kept->states().rbegin()->second->progress.epochLosses;
        QCOMPARE(last.size(), std::size_t{epochs});
        QCOMPARE(last[12'345], 1.0 / 12'346);
        QCOMPARE(last.back(), 1.0 / epochs);
        for (const auto& [samples, one] : kept->states())
            QVERIFY(one->progress.epochLosses.ownBytes() < 8000);
        QVERIFY(last == state.progress.epochLosses);
        // Not only the same, but once for all of them.
        QVERIFY(&kept->states().at(600)->progress.epochLosses[511] == &last[511]);
    }
    EpochLosses other(state.progress.epochLosses.all());
    QVERIFY(other == state.progress.epochLosses);
    std::vector<double> changed = other.all();
    changed[700] = 2;
    QVERIFY(!(EpochLosses(changed) == other));
}

void TestKeyframes::theRateSetLastStays() {
    TrainingSettings settings = small();
    settings.decayAlpha = false;
    Trainer trainer(bundled("@town"), settings);
    Keyframes keyframes;
    trainOn(trainer, keyframes, 100);
    const TrainerState before = trainer.state();
    trainer.setAlpha(0.5F);
    trainOn(trainer, keyframes, 100);
    const TrainerState end = trainer.state();

    keyframes.rewind(trainer, 150);  // through the change of rate
    trainOn(trainer, keyframes, 50);
    QVERIFY(trainer.state() == end);
    keyframes.rewind(trainer, 50);  // before it: the past had the old rate, the future has the new
    QVERIFY(trainer.model().E != before.model.E);
    QCOMPARE(trainer.progress().alpha, 0.5F);
    Trainer other(bundled("@town"), settings);
    other.run(50);
    QVERIFY(trainer.model() == other.model());
    other.setAlpha(0.5F);
    trainer.run(50);
    other.run(50);
    QVERIFY(trainer.model() == other.model());
}

void TestKeyframes::aLookBackRepeatsWhatWas() {
    Trainer trainer(bundled("@town"), small());
    Keyframes keyframes;
    trainOn(trainer, keyframes, 300);
    trainer.setAlpha(0.3F);
    const TrainerState now = trainer.state();
    const auto report = lastStep(trainer, keyframes);
    QVERIFY(report->trained);
    QCOMPARE(report->index, std::uint64_t{299});
    QVERIFY(report->trace.alpha < 0.026F);
    QVERIFY(trainer.model() == now.model);
    QVERIFY(trainer.state().stream == now.stream);
    for (const RowTrace& row : report->trace.rowsOfC)
        QVERIFY(trainer.model().C.row(row.row) == row.after);
    trainer.run(1);
    QCOMPARE(trainer.progress().alpha, 0.3F);
}

void TestKeyframes::everyMomentAndBackToThePresent_data() {
    backAfterForwardRestoresEveryBit_data();
}

void TestKeyframes::everyMomentAndBackToThePresent() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    TrainingSettings settings = small();
    settings.architecture = Architecture(architecture);
    settings.objective = Objective(objective);
    Trainer trainer(bundled("@town"), settings);
    Keyframes keyframes;
    trainOn(trainer, keyframes, 700);
    const TrainerState early = trainer.state();
    trainer.setAlpha(0.04F);
    trainOn(trainer, keyframes, 900);
    const Model end = trainer.model();
    keyframes.rewind(trainer, 800);
    QVERIFY(trainer.model() != end);
    trainOn(trainer, keyframes, 800);
    QVERIFY(trainer.model() == end);

    trainer.setAlpha(0.02F);  // not used yet
    const TrainerState now = trainer.state();
    const std::size_t kept = keyframes.size();

    keyframes.goTo(trainer, 700);
    QVERIFY(trainer.state().model == early.model);
    QVERIFY(trainer.state().stream == early.stream);
    QVERIFY(trainer.curve() == early.curve);
    for (const std::uint64_t samples : {0U, 1U, 1599U, 3U, 701U}) {
        keyframes.goTo(trainer, samples);
        QCOMPARE(trainer.progress().samples, samples);
    }
    keyframes.goTo(trainer, now.progress.samples);
    QCOMPARE(keyframes.size(), kept);
    QVERIFY(trainer.model() == now.model);
    trainer.forgetFuture();
    QVERIFY(trainer.state() == now);
}

void TestKeyframes::momentsAreReachedAtOnce() {
    TrainingSettings settings = small();
    settings.dim = 50;
    Trainer trainer(bundled("@town"), settings);
    Keyframes keyframes(4'000'000);
    trainOn(trainer, keyframes, 200'000);
    const auto moments = keyframes.moments();
    QCOMPARE(moments.size(), keyframes.size());
    QVERIFY(moments.size() > 4);
    QCOMPARE(moments.front(), std::uint64_t{0});
    for (const std::uint64_t moment : moments) {
        keyframes.approach(trainer, moment);
        QCOMPARE(trainer.progress().samples, moment);
        QCOMPARE(trainer.lastSample().input.empty(), moment == 0);
    }
    // Never past the place that is asked for, and not back where it stands nearer.
    const std::uint64_t between = (moments[2] + moments[3]) / 2;
    keyframes.approach(trainer, between);
    QCOMPARE(trainer.progress().samples, moments[2]);
    trainer.run(10);
    keyframes.approach(trainer, between);
    QCOMPARE(trainer.progress().samples, moments[2] + 10);
    keyframes.approach(trainer, moments[2] + 5);
    QCOMPARE(trainer.progress().samples, moments[2]);
}

void TestKeyframes::anotherObjectiveOnTheWay() {
    const auto corpus = bundled("@town");
    Trainer trainer(corpus, small());
    Keyframes keyframes;
    trainOn(trainer, keyframes, 700);
    const TrainerState sampled = trainer.state();
    trainer.setObjective(Objective::FullSoftmax);
    QVERIFY(trainer.model() == sampled.model);
    QCOMPARE(trainer.settings().objective, Objective::FullSoftmax);

    // Its first step is one of full softmax on the model as it is.
    Sample sample;
    StepTrace trace;
    QVERIFY(trainer.peek(sample, trace));
    QCOMPARE(trace.outputs.size(), corpus->vocabulary.size());
    Model byHand = sampled.model;
    Scratch scratch;
    trainStep(byHand, sample, trainer.progress().alpha, scratch);
    trainer.run(1);
    QVERIFY(trainer.model() == byHand);

    trainOn(trainer, keyframes, 299);
    const TrainerState softmax = trainer.state();
    trainer.setObjective(Objective::HierarchicalSoftmax);
    QVERIFY(trainer.model().E == softmax.model.E);
    QVERIFY(trainer.model().C == initialModel(corpus->vocabulary.size(), trainer.settings()).C);
    trainOn(trainer, keyframes, 500);
    const TrainerState end = trainer.state();

    // Every moment comes back with its own objective.
    const auto comesBack = [&](std::uint64_t samples, Objective objective) {
        keyframes.goTo(trainer, samples);
        trainer.peek(sample, trace);
        return trainer.settings().objective == objective &&
               static_cast<std::size_t>(trainer.C().rows()) ==
                   outputRows(corpus->vocabulary.size(), objective);
    };
    QVERIFY(comesBack(650, Objective::NegativeSampling));
    QVERIFY(comesBack(700, Objective::FullSoftmax));
    QVERIFY(comesBack(900, Objective::FullSoftmax));
    QVERIFY(comesBack(1000, Objective::HierarchicalSoftmax));
    QVERIFY(comesBack(1500, Objective::HierarchicalSoftmax));
    QVERIFY(trainer.state() == end);

    // Training on from before a change, the objective of that moment holds.
    keyframes.rewind(trainer, 650);
    QCOMPARE(trainer.choices().objectives.size(), std::size_t{1});
    trainOn(trainer, keyframes, 50);
    QVERIFY(trainer.state() == sampled);
    trainer.setObjective(Objective::FullSoftmax);
    trainOn(trainer, keyframes, 300);
    QVERIFY(trainer.state() == softmax);
}

void TestKeyframes::fullSoftmaxEndsFastTraining() {
    Trainer trainer(bundled("@town"), small());
    trainer.setFast(true);
    trainer.run(trainer.leastRun());
    const std::uint64_t samples = trainer.progress().samples;
    QVERIFY(samples > 1);
    trainer.setObjective(Objective::FullSoftmax);
    QVERIFY(!trainer.isFast());
    QCOMPARE(trainer.run(10), std::uint64_t{10});
    const Matrix E = trainer.E();
    trainer.setObjective(Objective::HierarchicalSoftmax);
    trainer.setFast(true);
    QVERIFY(trainer.isFast());
    trainer.run(5'000);
    QVERIFY(trainer.progress().samples > samples + 1'000);
    QVERIFY(trainer.E() != E);
    QCOMPARE(static_cast<std::size_t>(trainer.C().rows()), trainer.corpus().vocabulary.size() - 1);
}

void TestKeyframes::divergenceIsNoWayOnButAWayBack() {
    Trainer trainer(bundled("@sentence"), small());
    Keyframes keyframes;
    keyframes.offer(trainer);
    trainer.setAlpha(900);
    const auto diverges = [&] {
        try {
            while (trainer.run(1) > 0) keyframes.offer(trainer);
        } catch (const Diverged&) {
            return true;
        }
        return false;
    };
    QVERIFY(diverges());
    const std::uint64_t samples = trainer.progress().samples;
    QVERIFY(trainer.progress().diverged);
    QVERIFY(diverges());  // training on is refused, and nothing moves
    QCOMPARE(trainer.progress().samples, samples);
    QVERIFY(lastStep(trainer, keyframes));
    QCOMPARE(trainer.progress().samples, samples);
    keyframes.rewind(trainer, samples - 1);
    QVERIFY(!trainer.progress().diverged);
    QCOMPARE(trainer.progress().samples, samples - 1);
    QVERIFY(diverges());
    keyframes.rewind(trainer, 0);
    QVERIFY(trainer.model() == Trainer(bundled("@sentence"), small()).model());
}

void TestKeyframes::peekChangesNothingAndTellsTheTruth_data() {
    backAfterForwardRestoresEveryBit_data();
}

void TestKeyframes::peekChangesNothingAndTellsTheTruth() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    TrainingSettings settings = small();
    settings.architecture = Architecture(architecture);
    settings.objective = Objective(objective);
    Trainer trainer(bundled("@town"), settings);
    trainer.run(77);
    const TrainerState before = trainer.state();
    const auto report = nextStep(trainer);
    QVERIFY(trainer.state() == before);
    QVERIFY(!report->trained);
    StepTrace trained;
    trainer.run(1, &trained);
    QVERIFY(std::ranges::equal(trainer.lastSample().input, report->input));
    QCOMPARE(trainer.lastSample().output, report->output);
    QCOMPARE(trained.loss, report->trace.loss);
    QCOMPARE(trained.rowsOfC.size(), report->trace.rowsOfC.size());
    for (std::size_t i = 0; i < trained.rowsOfC.size(); ++i) {
        QCOMPARE(trained.rowsOfC[i].row, report->trace.rowsOfC[i].row);
        QVERIFY(trained.rowsOfC[i].after == report->trace.rowsOfC[i].after);
    }
    for (const RowTrace& row : report->trace.rowsOfE)
        QVERIFY(trainer.model().E.row(row.row) == row.after);
}

QTEST_APPLESS_MAIN(TestKeyframes)
#include "tst_keyframes.moc"
