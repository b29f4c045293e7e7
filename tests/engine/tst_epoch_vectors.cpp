#include <QTest>

#include "engine/epoch_vectors.h"

using namespace firth;

class TestEpochVectors : public QObject {
    Q_OBJECT
private slots:
    void keepsTheLastTwoBeginnings() {
        TrainingSettings settings;
        settings.dim = 4;
        settings.epochs = 3;
        settings.subsample = 0;
        Trainer trainer(std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1})),
                        settings);
        EpochVectors vectors;
        QVERIFY(!vectors.before(1));
        std::vector<std::uint64_t> begins;
        std::vector<Matrix> expected;
        const auto offer = [&] {
            vectors.offer(trainer.progress(), trainer.model().E);
            if (trainer.progress().samplesInEpoch > 0) return;
            begins.push_back(trainer.progress().samples);
            expected.push_back(trainer.model().E);
        };
        offer();
        while (trainer.run(5) > 0) offer();
        QCOMPARE(begins.size(), std::size_t{3});
        const EpochMark* last = vectors.before(trainer.progress().samples);
        QVERIFY(last && last->samples == begins[2] && last->epoch == 2);
        QVERIFY(last->E == expected[2]);
        // Where an epoch begins the beginning before counts, as nothing changed since.
        QVERIFY(vectors.before(begins[2])->E == expected[1]);
        QVERIFY(!vectors.before(begins[1]));  // no longer kept

        vectors.goBackTo(begins[2] - 1);
        QVERIFY(vectors.before(begins[2] + 1)->E == expected[1]);
        vectors.goBackTo(0);
        QVERIFY(!vectors.before(1000));
    }
};

QTEST_GUILESS_MAIN(TestEpochVectors)
#include "tst_epoch_vectors.moc"
