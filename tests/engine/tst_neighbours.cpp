#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analogy_answer.h"
#include "engine/neighbour_change.h"
#include "engine/neighbours.h"
#include "geometry_reference.h"

using namespace firth;

namespace {

std::vector<WordId> wordsOf(const std::vector<Neighbour>& found) {
    std::vector<WordId> words;
    for (const Neighbour& neighbour : found) words.push_back(neighbour.word);
    return words;
}

void compareWith(const std::vector<Neighbour>& found, const nlohmann::json& expected) {
    QCOMPARE(found.size(), expected.size());
    for (std::size_t place = 0; place < found.size(); ++place) {
        QCOMPARE(found[place].word, expected[place]["word"].get<WordId>());
        QVERIFY(std::abs(found[place].score - expected[place]["score"].get<float>()) < 1e-5f);
    }
}

}  // namespace

class TestNeighbours : public QObject {
    Q_OBJECT

private slots:
    void agreesWithNumpy() {
        const nlohmann::json reference = geometryReference();
        const Matrix vectors = matrixFrom(reference["vectors"]);
        for (const nlohmann::json& known : reference["neighbours"]) {
            const auto word = known["word"].get<WordId>();
            compareWith(neighbours(vectors, word, 6, Metric::Cosine), known["cosine"]);
            compareWith(neighbours(vectors, word, 6, Metric::Dot), known["dot"]);
            compareWith(neighbours(vectors, word, 6, Metric::Euclidean), known["euclidean"]);
        }
        for (const nlohmann::json& known : reference["analogies"]) {
            compareWith(analogy(vectors, known["a"].get<WordId>(), known["b"].get<WordId>(),
                                known["c"].get<WordId>(), 5),
                        known["found"]);
        }
    }

    void metricsDisagreeWhereTheyShould() {
        Matrix vectors(4, 2);
        vectors << 1, 0,  // the word
            9, 1,         // far, but nearly the same direction, and the largest product
            1, 0.5f,      // nearest in space
            2, 0;         // the very same direction
        QCOMPARE(wordsOf(neighbours(vectors, 0, 3, Metric::Cosine)),
                 (std::vector<WordId>{3, 1, 2}));
        QCOMPARE(wordsOf(neighbours(vectors, 0, 3, Metric::Dot)), (std::vector<WordId>{1, 3, 2}));
        QCOMPARE(wordsOf(neighbours(vectors, 0, 3, Metric::Euclidean)),
                 (std::vector<WordId>{2, 3, 1}));
    }

    void tiesGoByIdAndShortListsAreWhole() {
        const Matrix vectors = Matrix::Ones(50, 3);
        for (const Metric metric : {Metric::Cosine, Metric::Euclidean, Metric::Dot}) {
            QCOMPARE(wordsOf(neighbours(vectors, 2, 4, metric)), (std::vector<WordId>{0, 1, 3, 4}));
            QCOMPARE(neighbours(vectors, 2, 1000, metric).size(), std::size_t{49});
            QVERIFY(neighbours(vectors, 2, 0, metric).empty());
        }
    }

    void excludedWordsAreLeftOutInAnyOrder() {
        const Matrix vectors = Matrix::Ones(7, 3);
        const std::vector<WordId> excluded{5, 0, 99, 2, 5};
        QCOMPARE(wordsOf(nearest(vectors, Vector::Ones(3), 10, Metric::Cosine, excluded)),
                 (std::vector<WordId>{1, 3, 4, 6}));
        QCOMPARE(nearest(vectors, Vector::Ones(3), 10, Metric::Cosine, {}).size(), std::size_t{7});
    }

    void saysWhoCameAndWent() {
        const std::vector<Neighbour> before{{4, 0.9F}, {7, 0.8F}, {2, 0.7F}};
        const std::vector<Neighbour> now{{9, 0.9F}, {4, 0.8F}, {1, 0.7F}};
        const NeighbourChange change = neighbourChange(before, now);
        QCOMPARE(change.gained, (std::vector<WordId>{9, 1}));
        QCOMPARE(change.lost, (std::vector<WordId>{7, 2}));
        QVERIFY(neighbourChange(now, now).gained.empty());
    }

    void theExpectedAnswerHasARank() {
        const Matrix vectors = matrixFrom(geometryReference()["vectors"]);
        const auto all = analogy(vectors, 0, 1, 2, static_cast<std::size_t>(vectors.rows()));
        for (std::size_t place = 0; place < all.size(); ++place) {
            const AnalogyAnswer answer = answerAnalogy(vectors, {0, 1, 2, all[place].word}, 3);
            QCOMPARE(answer.rankOfExpected, place + 1);
            QCOMPARE(answer.scoreOfExpected, all[place].score);
            QCOMPARE(wordsOf(answer.best), wordsOf({all.begin(), all.begin() + 3}));
        }
        QCOMPARE(answerAnalogy(vectors, {0, 1, 2, 1}, 3).rankOfExpected, std::size_t{0});
        QCOMPARE(answerAnalogy(vectors, {0, 1, 2, {}}, 3).rankOfExpected, std::size_t{0});
    }

    void zeroRowsHaveCosineZero() {
        Matrix vectors(4, 2);
        vectors << 1, 0, 0, 0, -1, 0, 1, 1;
        const std::vector<Neighbour> found = neighbours(vectors, 0, 3, Metric::Cosine);
        QCOMPARE(wordsOf(found), (std::vector<WordId>{3, 1, 2}));
        QCOMPARE(found[1].score, 0.0f);
        for (const Neighbour& neighbour : neighbours(vectors, 1, 3, Metric::Cosine)) {
            QCOMPARE(neighbour.score, 0.0f);
        }
        for (const Neighbour& neighbour : analogy(vectors, 0, 1, 2, 3)) {
            QVERIFY(std::isfinite(neighbour.score));
        }
    }

    void rowsThatAreNoNumberAreLeftOut() {
        Matrix vectors = Matrix::Ones(6, 2);
        vectors(3, 1) = std::numeric_limits<float>::quiet_NaN();
        for (const Metric metric : {Metric::Cosine, Metric::Euclidean, Metric::Dot}) {
            QCOMPARE(wordsOf(neighbours(vectors, 0, 9, metric)), (std::vector<WordId>{1, 2, 4, 5}));
        }
    }

    void distanceOfATwinIsZero() {
        Matrix vectors = Matrix::Random(20, 30);
        vectors.row(11) = vectors.row(4);
        const std::vector<Neighbour> found = neighbours(vectors, 4, 1, Metric::Euclidean);
        QCOMPARE(found.front().word, WordId{11});
        QCOMPARE(found.front().score, 0.0f);
    }

    void analogyOfAParallelogram() {
        // king − man + woman on a square, with a decoy that is nearer to woman than queen is
        Matrix vectors(5, 3);
        vectors << 1, 0, 1,  // man
            1, 1, 1,         // king
            -1, 0, 1,        // woman
            -1, 1, 1,        // queen
            -1, -0.1f, 1;    // girl
        QCOMPARE(analogy(vectors, 0, 1, 2, 1).front().word, WordId{3});
        // Unit vectors first: the length of a row makes no difference.
        vectors.row(0) *= 20;
        vectors.row(3) *= 0.01f;
        QCOMPARE(analogy(vectors, 0, 1, 2, 1).front().word, WordId{3});
        QCOMPARE(wordsOf(analogy(vectors, 0, 1, 2, 9)).size(), std::size_t{2});
    }

    void whatAMapDoesNotShowHasNoRankOnIt() {
        Matrix points(5, 2);
        const float none = std::numeric_limits<float>::quiet_NaN();
        points << 0, 0, 3, 0, none, none, 1, 0, 2, 0;
        const std::vector<WordId> others{1, 2, 3, 4, 9};
        QCOMPARE(ranksByDistance(points, 0, others), (std::vector<std::size_t>{3, 0, 1, 2, 0}));
        QCOMPARE(ranksByDistance(points, 2, others), std::vector<std::size_t>(5, 0));
    }

    void largeMatricesAreSharedOutWithoutADifference() {
        // More weights than one thread takes; neighbours lie in every part of the rows.
        const Matrix vectors = Matrix::Random(170'000, 240);
        const WordId word = 85'000;
        const auto found = neighbours(vectors, word, 20, Metric::Dot);
        const Eigen::VectorXf products = vectors * vectors.row(word).transpose();
        std::vector<WordId> expected;
        for (WordId other = 0; other < 170'000; ++other)
            if (other != word) expected.push_back(other);
        std::ranges::partial_sort(expected, expected.begin() + 20, std::greater{},
                                  [&](WordId other) { return products[other]; });
        expected.resize(20);
        QCOMPARE(wordsOf(found), expected);
        const Eigen::VectorXf lengths = vectors.rowwise().norm();
        QCOMPARE(wordsOf(neighbours(vectors, word, 20, Metric::Cosine,
                                    std::span(lengths.data(), 170'000))),
                 wordsOf(neighbours(vectors, word, 20, Metric::Cosine)));
    }

    void partOfALargerMatrixIsReadInPlace() {
        const Matrix vectors = Matrix::Random(40, 8);
        const auto found = neighbours(vectors.topRows(10), 3, 40, Metric::Cosine);
        QCOMPARE(found.size(), std::size_t{9});
        const Matrix copy = vectors.topRows(10);
        QCOMPARE(wordsOf(found), wordsOf(neighbours(copy, 3, 40, Metric::Cosine)));
    }
};

QTEST_APPLESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
