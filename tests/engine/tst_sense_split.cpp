#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "engine/corpus_changes.h"
#include "engine/error.h"
#include "engine/neighbours.h"
#include "engine/trainer.h"

using namespace firth;

namespace {

/// As the window starts on the town.
TrainingSettings townSettings(std::uint64_t seed) {
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = 3;
    settings.epochs = 10;
    settings.subsample = 0;
    settings.seed = seed;
    return settings;
}

const Concordance& town() {
    static const Concordance concordance(
        std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1})));
    return concordance;
}

Model trained(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings, bool fast) {
    Trainer trainer(std::move(corpus), settings);
    trainer.setFast(fast);
    while (!trainer.progress().done) trainer.runEpoch();
    return trainer.model();
}

WordId idOf(const Corpus& corpus, const char* word) {
    return *corpus.vocabulary.find(word);
}

std::set<std::string> wordsOfGroup(const char* name) {
    for (const Group& group : town().corpus().groups)
        if (group.name == name) return {group.words.begin(), group.words.end()};
    return {};
}

std::string word(const Corpus& corpus, Place place, std::size_t offset) {
    const auto words = corpus.sentence(place.sentence);
    const std::size_t at = place.position + offset;
    return at < words.size() ? corpus.vocabulary.word(words[at]) : std::string();
}

/// "doctor of philosophy": where the grammar of the town marks the second sense.
bool isDegree(Place place) {
    const Corpus& corpus = town().corpus();
    const std::string subject = word(corpus, place, 2);
    return word(corpus, place, 1) == "of" &&
           (subject == "philosophy" || subject == "physics" || subject == "history");
}

/// Sentences are about the university if they name something of it: whoever is in them, and what.
bool isOfTheUniversity(Place place) {
    static const std::set<std::string> university = wordsOfGroup("university");
    const Corpus& corpus = town().corpus();
    return std::ranges::any_of(corpus.sentence(place.sentence), [&](WordId id) {
        return university.contains(corpus.vocabulary.word(id));
    });
}

/// How many sentences with the word name something of a group.
int sentencesWith(WordId word, const std::set<std::string>& group) {
    const Corpus& corpus = town().corpus();
    int count = 0;
    for (const Place& place : town().places(word, 0, SIZE_MAX))
        count += std::ranges::any_of(corpus.sentence(place.sentence), [&](WordId id) {
            return id != word && group.contains(corpus.vocabulary.word(id));
        });
    return count;
}

/// How many of a word's ten nearest stand more often in sentences of the one group than in those of
/// the other.
int nearestOf(const Corpus& corpus, const Model& model, const char* word, const char* group,
              const char* other) {
    const auto these = wordsOfGroup(group), those = wordsOfGroup(other);
    int count = 0;
    for (const Neighbour& near : neighbours(model.E, idOf(corpus, word), 10, Metric::Cosine)) {
        const auto id = town().corpus().vocabulary.find(corpus.vocabulary.word(near.word));
        count += id && sentencesWith(*id, these) > sentencesWith(*id, those);
    }
    return count;
}

TrainingSettings bankSettings() {
    TrainingSettings settings = townSettings(1);
    settings.dim = 10;
    settings.epochs = 20;
    return settings;
}

/// Two topics that share nothing but "bank" and some common words.
std::string bankText() {
    const char* money[] = {"loan", "cash", "credit", "account"};
    const char* water[] = {"reed", "mud", "otter", "stream"};
    std::string text;
    for (int i = 0; i < 120; ++i) {
        const auto pick = [&](const char* const* words, int step) {
            return std::string(words[(i * step + step) % 4]);
        };
        text += "the " + pick(money, 1) + " of the bank and the " + pick(money, 3) + "\n";
        if (i % 2 == 0)
            text += "the " + pick(water, 1) + " of the bank and the " + pick(water, 3) + "\n";
        text += "the " + pick(money, 2) + " and the " + pick(money, 1) + "\n";
        text += "the " + pick(water, 2) + " and the " + pick(water, 3) + "\n";
    }
    return text;
}

}  // namespace

class TestSenseSplit : public QObject {
    Q_OBJECT

private slots:
    void doctorOfTheTown_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("fast");
        for (int seed = 1; seed <= 3; ++seed) QTest::addRow("seed %d", seed) << seed << true;
        QTest::addRow("as in the window") << 1 << false;
    }

    void doctorOfTheTown() {
        QFETCH(int, seed);
        QFETCH(bool, fast);
        const Corpus& corpus = town().corpus();
        const TrainingSettings settings = townSettings(static_cast<std::uint64_t>(seed));
        const WordId doctor = idOf(corpus, "doctor");
        const SenseSplit split =
            splitSenses(town(), doctor, trained(town().sharedCorpus(), settings, fast).E);
        QCOMPARE(split.senseOf.size(), town().count(doctor));
        QCOMPARE(split.senses[0].count + split.senses[1].count,
                 static_cast<std::uint64_t>(town().count(doctor)));
        QVERIFY(split.senses[0].count >= split.senses[1].count);

        int agree = 0, degrees = 0, degreesFound = 0;
        const std::vector<Place> places = town().places(doctor, 0, SIZE_MAX);
        for (std::size_t use = 0; use < places.size(); ++use) {
            agree += (split.senseOf[use] == 1) == isOfTheUniversity(places[use]);
            degrees += isDegree(places[use]);
            degreesFound += isDegree(places[use]) && split.senseOf[use] == 1;
        }
        const double accuracy = agree / static_cast<double>(places.size());
        QCOMPARE(degrees, 9);
        QCOMPARE(degreesFound, degrees);

        const auto after =
            std::make_shared<const Corpus>(corpusWithSenses(town(), split, "@town, doctor in two"));
        const Model model = trained(after, settings, fast);
        const int ofFirst = nearestOf(*after, model, "doctor¹", "hospital", "university");
        const int ofSecond = nearestOf(*after, model, "doctor²", "university", "hospital");
        qInfo(
            "accuracy %.3f, degrees %d of %d, cosine of the centres %.2f, silhouette %.2f; "
            "medical near doctor¹ %d of 10, academic near doctor² %d of 10",
            accuracy, degreesFound, degrees, split.cosine, split.silhouette, ofFirst, ofSecond);
        QVERIFY(accuracy > 0.85);
        QVERIFY(ofFirst >= 8);
        QVERIFY(ofSecond >= 8);
        // The two halves have parted: the first is where the word was, the second is not.
        const auto cosineWithNurse = [&](const char* sense) {
            const Vector nurse = model.E.row(idOf(*after, "nurse")).normalized();
            return nurse.dot(model.E.row(idOf(*after, sense)).normalized());
        };
        QVERIFY(cosineWithNurse("doctor¹") > cosineWithNurse("doctor²") + 0.2F);
    }

    void aWordOfOneSenseIsSplitToo() {
        // Whatever it is asked for it finds; that the halves say the same tells how little it
        // means.
        const auto corpus = std::make_shared<const Corpus>(
            corpusFromText(bankText(), "banks", {.rule = TokenRule::Whitespace, .minCount = 1}));
        const Concordance concordance(corpus);
        const Model model = trained(corpus, bankSettings(), false);
        const SenseSplit bank = splitSenses(concordance, idOf(*corpus, "bank"), model.E);
        const SenseSplit loan = splitSenses(concordance, idOf(*corpus, "loan"), model.E, 3);
        QCOMPARE(loan.senses.size(), std::size_t{3});
        std::uint64_t uses = 0;
        for (const Sense& sense : loan.senses) uses += sense.count;
        QCOMPARE(uses, corpus->vocabulary.count(idOf(*corpus, "loan")));
        QVERIFY(loan.cosine > bank.cosine + 0.2);
    }

    void tooFewUsesAreRefused() {
        const auto corpus = std::make_shared<const Corpus>(
            corpusFromText("one two three four", "short", {.minCount = 1}));
        const Concordance concordance(corpus);
        QVERIFY_THROWS_EXCEPTION(Error, splitSenses(concordance, 0, Matrix::Random(4, 3)));
        QVERIFY_THROWS_EXCEPTION(
            Error, splitSenses(concordance, 0, Matrix::Constant(4, 3, std::nanf(""))));
    }

    void bankIsMoneyAndWater() {
        const auto corpus = std::make_shared<const Corpus>(
            corpusFromText(bankText(), "banks", {.rule = TokenRule::Whitespace, .minCount = 1}));
        const Concordance concordance(corpus);
        const WordId bank = idOf(*corpus, "bank");
        const SenseSplit split =
            splitSenses(concordance, bank, trained(corpus, bankSettings(), false).E);
        QCOMPARE(split.senses[0].count, 120ULL);
        QCOMPARE(split.senses[1].count, 60ULL);
        const std::set<std::string> money = {"loan", "cash", "credit", "account"};
        for (std::size_t use = 0; use < split.senseOf.size(); ++use) {
            const Place place = concordance.placeOf(concordance.tokensOf(bank)[use]);
            const auto words = corpus->sentence(place.sentence);
            QCOMPARE(split.senseOf[use] == 0, money.contains(corpus->vocabulary.word(words[1])));
        }
        QVERIFY(split.cosine < 0.3);
        QVERIFY(split.silhouette > 0.5);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(money.contains(corpus->vocabulary.word(split.senses[0].words[i].word)));
        for (const Place& example : split.senses[1].examples)
            QVERIFY(
                !money.contains(corpus->vocabulary.word(corpus->sentence(example.sentence)[1])));
    }
};

QTEST_APPLESS_MAIN(TestSenseSplit)
#include "tst_sense_split.moc"
