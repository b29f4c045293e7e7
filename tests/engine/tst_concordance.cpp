#include <QTest>

#include "engine/concordance.h"
#include "engine/error.h"

using namespace firth;

namespace {

/// Looked for one sentence after the other.
std::vector<Place> placesBySearch(const Corpus& corpus, WordId word) {
    std::vector<Place> found;
    for (std::size_t sentence = 0; sentence < corpus.sentenceCount(); ++sentence) {
        const auto words = corpus.sentence(sentence);
        for (std::uint32_t position = 0; position < words.size(); ++position)
            if (words[position] == word) found.push_back({sentence, position});
    }
    return found;
}

}  // namespace

class TestConcordance : public QObject {
    Q_OBJECT
private slots:
    void findsEveryPlace() {
        const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
        const Concordance concordance(corpus);
        for (WordId word = 0; word < corpus->vocabulary.size(); word += 7) {
            QCOMPARE(concordance.count(word), std::size_t{corpus->vocabulary.count(word)});
            QVERIFY(concordance.places(word, 0, SIZE_MAX) == placesBySearch(*corpus, word));
        }
    }

    void pagesFollowEachOther() {
        const auto corpus = std::make_shared<const Corpus>(
            corpusFromText("a b a.\nb a b.\na.", "text", {.minCount = 1}));
        const Concordance concordance(corpus);
        const WordId a = *corpus->vocabulary.find("a");
        QVERIFY((concordance.places(a, 0, 3) == std::vector<Place>{{0, 0}, {0, 2}, {1, 1}}));
        QVERIFY((concordance.places(a, 3, 3) == std::vector<Place>{{2, 0}}));
        QVERIFY(concordance.places(a, 4, 3).empty());
        QVERIFY(concordance.places(a, 100, 3).empty());
    }

    void leavesOutWhatTheCorpusDropped() {
        ReadingSettings reading;
        reading.minCount = 2;
        const auto corpus =
            std::make_shared<const Corpus>(corpusFromText("x a b.\na y b.", "text", reading));
        const Concordance concordance(corpus);
        const WordId b = *corpus->vocabulary.find("b");
        // Positions are those of the words that are left.
        QVERIFY((concordance.places(b, 0, 9) == std::vector<Place>{{0, 1}, {1, 1}}));
    }

    void stopsWhenAsked() {
        const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QVERIFY_THROWS_EXCEPTION(Cancelled, Concordance(corpus, progress));
    }
};

QTEST_GUILESS_MAIN(TestConcordance)
#include "tst_concordance.moc"
