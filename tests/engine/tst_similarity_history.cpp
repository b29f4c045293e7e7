#include <QTest>
#include <cmath>

#include "engine/cosines.h"
#include "engine/similarity_history.h"

using namespace firth;

namespace {

/// In double, one product after the other.
double cosine(const Matrix& E, WordId a, WordId b) {
    double dot = 0, aa = 0, bb = 0;
    for (Eigen::Index i = 0; i < E.cols(); ++i) {
        const double x = E(a, i), y = E(b, i);
        dot += x * y;
        aa += x * x;
        bb += y * y;
    }
    return aa * bb == 0 ? 0 : dot / std::sqrt(aa * bb);
}

Trainer smallTrainer() {
    TrainingSettings settings;
    settings.dim = 8;
    settings.epochs = 1;
    return Trainer(std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1})), settings);
}

}  // namespace

class TestSimilarityHistory : public QObject {
    Q_OBJECT
private slots:
    void cosinesOfEveryTwo() {
        std::srand(1);
        Matrix E = Matrix::Random(20, 7);
        E.row(4).setZero();
        const std::vector<WordId> words{3, 4, 19, 0};
        const Matrix all = cosines(E, words);
        QCOMPARE(all.rows(), Eigen::Index{4});
        for (Eigen::Index i = 0; i < 4; ++i)
            for (Eigen::Index j = 0; j < 4; ++j)
                QVERIFY(std::abs(all(i, j) - cosine(E, words[static_cast<std::size_t>(i)],
                                                    words[static_cast<std::size_t>(j)])) < 1e-6);
        QCOMPARE(cosines(E, {}).size(), Eigen::Index{0});
    }

    void followsTraining() {
        auto trainer = smallTrainer();
        Keyframes keyframes;
        keyframes.offer(trainer);
        SimilarityHistory history;
        history.follow(5, {9, 2}, keyframes);
        QCOMPARE(history.moments().size(), std::size_t{1});  // the keyframe at the start
        for (int i = 1; i <= 20; ++i) {
            trainer.run(50);
            history.offer(trainer.model().E, trainer.progress().samples);
            history.offer(trainer.model().E, trainer.progress().samples);  // not twice
        }
        QCOMPARE(history.moments().size(), std::size_t{21});
        const SimilarityMoment last = history.moments().back();
        QCOMPARE(last.samples, trainer.progress().samples);
        QVERIFY(std::abs(last.cosines[0] - cosine(trainer.model().E, 5, 9)) < 1e-6);
        QVERIFY(std::abs(last.cosines[1] - cosine(trainer.model().E, 5, 2)) < 1e-6);
        history.follow(5, {9, 2}, keyframes);  // the same again changes nothing
        QCOMPARE(history.moments().size(), std::size_t{21});

        history.goBackTo(last.samples / 2);
        QCOMPARE(history.moments().size(), std::size_t{11});
        QCOMPARE(history.moments().back().samples, last.samples / 2);
    }

    void readsThePastFromKeyframes() {
        auto trainer = smallTrainer();
        Keyframes keyframes;
        keyframes.offer(trainer);
        std::vector<double> expected{cosine(trainer.model().E, 7, 1)};
        while (expected.size() < 3 && trainer.run(keyframes.untilDue(trainer)) > 0) {
            if (keyframes.untilDue(trainer) > 0) continue;
            keyframes.offer(trainer);
            expected.push_back(cosine(trainer.model().E, 7, 1));
        }
        QVERIFY(expected.size() > 1);
        SimilarityHistory history;
        history.follow(7, {1}, keyframes);
        QCOMPARE(history.moments().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(history.moments()[i].cosines[0] - expected[i]) < 1e-6);
    }

    void staysSmall() {
        SimilarityHistory history;
        history.follow(0, {1}, Keyframes());
        const Matrix E = Matrix::Identity(2, 2);
        for (std::uint64_t i = 0; i < 5000; ++i) history.offer(E, i);
        QVERIFY(history.moments().size() <= 500);
    }

    void followsNothingWithoutOthers() {
        SimilarityHistory history;
        history.follow(0, {}, Keyframes());
        history.offer(Matrix::Identity(2, 2), 1);
        QVERIFY(history.moments().empty());
    }
};

QTEST_GUILESS_MAIN(TestSimilarityHistory)
#include "tst_similarity_history.moc"
