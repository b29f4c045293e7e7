#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/error.h"
#include "engine/why_near.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> town() {
    static const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return corpus;
}

/// Every pair of the corpus, counted by looking at all of them.
struct PairTable {
    std::map<std::pair<WordId, WordId>, double> pairs;
    std::map<WordId, double> ofWord;
    double total = 0;

    PairTable(const Corpus& corpus, int window) {
        for (std::size_t s = 0; s < corpus.sentenceCount(); ++s) {
            const auto words = corpus.sentence(s);
            const auto length = static_cast<int>(words.size());
            for (int i = 0; i < length; ++i) {
                for (int j = 0; j < length; ++j) {
                    if (i == j || std::abs(i - j) > window) continue;
                    const WordId centre = words[static_cast<std::size_t>(i)];
                    ++pairs[{centre, words[static_cast<std::size_t>(j)]}];
                    ++ofWord[centre];
                    ++total;
                }
            }
        }
    }
    double count(WordId word, WordId context) const {
        const auto found = pairs.find({word, context});
        return found == pairs.end() ? 0 : found->second;
    }
    double association(WordId word, WordId context) const {
        const double n = count(word, context);
        if (n == 0) return 0;
        const double a = ofWord.at(word);
        const double b = ofWord.at(context);
        const double pmi = std::log2(n / total / (a / total * b / total)) * std::log(2.0);
        return std::max(pmi, 0.0) * std::log(n + 1);
    }
};

std::set<std::string> wordsOf(const Corpus& corpus, const std::vector<SharedContext>& contexts) {
    std::set<std::string> words;
    for (const SharedContext& context : contexts)
        words.insert(corpus.vocabulary.word(context.word));
    return words;
}

}  // namespace

class TestWhyNear : public QObject {
    Q_OBJECT
private slots:
    void agreesWithCountingEveryPair_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("window");
        QTest::newRow("doctor and nurse") << "doctor"
                                          << "nurse" << 3;
        QTest::newRow("unlike words") << "doctor"
                                      << "engine" << 2;
        QTest::newRow("frequent words") << "the"
                                        << "a" << 5;
        QTest::newRow("a word and itself") << "car"
                                           << "car" << 1;
    }

    void agreesWithCountingEveryPair() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, window);
        const Corpus& corpus = *town();
        const PairTable table(corpus, window);
        const WordId first = *corpus.vocabulary.find(a.toStdString());
        const WordId second = *corpus.vocabulary.find(b.toStdString());
        const WhyNear why = whyNear(Concordance(town()), first, second, window, SIZE_MAX);
        QCOMPARE(static_cast<double>(why.together), table.count(first, second));

        std::size_t shared = 0;
        std::map<WordId, double> expected;
        for (WordId c = 0; c < corpus.vocabulary.size(); ++c) {
            shared += table.count(first, c) > 0 && table.count(second, c) > 0;
            const double strength = table.association(first, c) * table.association(second, c);
            if (strength > 1e-12) expected[c] = strength;
        }
        QCOMPARE(why.sharedCount, shared);
        QCOMPARE(why.contexts.size(), expected.size());
        double last = HUGE_VAL;
        for (const SharedContext& context : why.contexts) {
            QVERIFY(std::abs(context.strength - expected.at(context.word)) < 1e-9);
            QVERIFY(context.strength <= last);
            last = context.strength;
            QCOMPARE(static_cast<double>(context.nearA), table.count(first, context.word));
            QCOMPARE(static_cast<double>(context.nearB), table.count(second, context.word));
        }
    }

    void doctorAndNurseMeetInTheHospital() {
        const Corpus& corpus = *town();
        const WhyNear why = whyNear(Concordance(town()), *corpus.vocabulary.find("doctor"),
                                    *corpus.vocabulary.find("nurse"), 3);
        const auto words = wordsOf(corpus, why.contexts);
        QCOMPARE(words.size(), std::size_t{12});
        const std::set<std::string> medical(corpus.groups[0].words.begin(),
                                            corpus.groups[0].words.end());
        QVERIFY(std::ranges::includes(medical, words));
        for (const char* shared : {"patient", "hospital"}) QVERIFY(words.contains(shared));
    }

    void sentencesHoldTheStrongestContexts() {
        const Corpus& corpus = *town();
        const WordId a = *corpus.vocabulary.find("doctor");
        const WordId b = *corpus.vocabulary.find("nurse");
        const Concordance concordance(town());
        const int window = 3;
        const WhyNear why = whyNear(concordance, a, b, window, 5, 4);
        std::map<WordId, double> strength;
        for (const SharedContext& context : why.contexts) strength[context.word] = context.strength;
        for (const auto& [word, told] : {std::pair{a, why.ofA}, std::pair{b, why.ofB}}) {
            QCOMPARE(told.size(), std::size_t{4});
            // The best of all places, each context counted once.
            double best = 0;
            for (const Place& place : concordance.places(word, 0, SIZE_MAX)) {
                const auto words = corpus.sentence(place.sentence);
                std::set<WordId> near;
                for (std::size_t i = 0; i < words.size(); ++i)
                    if (i != place.position &&
                        std::abs(static_cast<int>(i) - static_cast<int>(place.position)) <= window)
                        near.insert(words[i]);
                double sum = 0;
                for (const WordId c : near)
                    if (strength.contains(c)) sum += strength[c];
                best = std::max(best, sum);
            }
            QVERIFY(std::abs(told[0].strength - best) < 1e-9);
            std::set<std::vector<WordId>> different;
            for (const Evidence& evidence : told) {
                const auto words = corpus.sentence(evidence.place.sentence);
                QCOMPARE(words[evidence.place.position], word);
                QVERIFY(!evidence.contexts.empty());
                for (const std::uint32_t at : evidence.contexts)
                    QVERIFY(strength.contains(words[at]));
                different.emplace(words.begin(), words.end());
            }
            QCOMPARE(different.size(), told.size());
        }
    }

    void nothingInCommon() {
        const auto corpus = std::make_shared<const Corpus>(
            corpusFromText("a b.\nc d.\na b.\nc d.", "text", {.minCount = 1}));
        const WhyNear why = whyNear(Concordance(corpus), *corpus->vocabulary.find("a"),
                                    *corpus->vocabulary.find("c"), 2);
        QCOMPARE(why.sharedCount, std::size_t{0});
        QVERIFY(why.contexts.empty() && why.ofA.empty() && why.ofB.empty());
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        const Concordance concordance(town());
        QVERIFY_THROWS_EXCEPTION(Cancelled, whyNear(concordance, 0, 1, 3, 9, 3, progress));
    }
};

QTEST_GUILESS_MAIN(TestWhyNear)
#include "tst_why_near.moc"
