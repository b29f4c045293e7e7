#include <QSignalSpy>
#include <QTest>

#include "app/session/corpus_lookup.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> town() {
    static const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return corpus;
}

}  // namespace

class TestCorpusLookup : public QObject {
    Q_OBJECT
private slots:
    void findsAPage() {
        CorpusLookup lookup;
        lookup.setCorpus(town());
        QSignalSpy found(&lookup, &CorpusLookup::sentencesFound);
        const WordId word = *town()->vocabulary.find("doctor");
        lookup.findSentences({word, 20, 10});
        QVERIFY(found.wait());
        const auto report = found[0][0].value<std::shared_ptr<const SentencesReport>>();
        const Concordance concordance(town());
        QCOMPARE(report->corpus, town());
        QCOMPARE(report->total, concordance.count(word));
        QVERIFY(report->places == concordance.places(word, 20, 10));
    }

    void explains() {
        CorpusLookup lookup;
        lookup.setCorpus(town());
        QSignalSpy explained(&lookup, &CorpusLookup::explained);
        const WordId a = *town()->vocabulary.find("doctor");
        const WordId b = *town()->vocabulary.find("nurse");
        lookup.explain({a, b, 3});
        QVERIFY(explained.wait());
        const auto report = explained[0][0].value<std::shared_ptr<const WhyNearReport>>();
        const WhyNear expected = whyNear(Concordance(town()), a, b, 3);
        QCOMPARE(report->why.sharedCount, expected.sharedCount);
        QCOMPARE(report->why.contexts[0].word, expected.contexts[0].word);
        QCOMPARE(report->why.ofB[0].place.sentence, expected.ofB[0].place.sentence);
    }

    void theNewestWins() {
        CorpusLookup lookup;
        lookup.setCorpus(town());
        QSignalSpy found(&lookup, &CorpusLookup::sentencesFound);
        for (WordId word = 0; word < 200; ++word) lookup.findSentences({word, 0, 5});
        QTRY_VERIFY(!found.isEmpty() &&
                    found.last()[0].value<std::shared_ptr<const SentencesReport>>()->query.word ==
                        199);
        QVERIFY(found.size() < 200);
    }

    void anotherCorpusIsNotMixedUp() {
        CorpusLookup lookup;
        QSignalSpy found(&lookup, &CorpusLookup::sentencesFound);
        lookup.findSentences({0, 0, 5});  // of no corpus: no answer
        lookup.setCorpus(town());
        lookup.findSentences({300, 0, 5});
        const auto other = std::make_shared<const Corpus>(
            corpusFromText("one two.\nthree one.", "text", {.minCount = 1}));
        lookup.setCorpus(other);
        lookup.findSentences({0, 0, 5});
        QVERIFY(found.wait());
        QCOMPARE(found.size(), 1);
        const auto report = found[0][0].value<std::shared_ptr<const SentencesReport>>();
        QCOMPARE(report->corpus, other);
        QCOMPARE(report->total, std::size_t{2});
    }

    void closesAtOnce() {
        auto lookup = std::make_unique<CorpusLookup>();
        lookup->setCorpus(town());
        lookup->explain({0, 1, 5});
        lookup.reset();  // hangs or crashes if the thread does not end
    }
};

QTEST_GUILESS_MAIN(TestCorpusLookup)
#include "tst_corpus_lookup.moc"
