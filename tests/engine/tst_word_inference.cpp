#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "engine/corpus_changes.h"
#include "engine/error.h"
#include "engine/neighbours.h"
#include "engine/trainer.h"
#include "engine/word_inference.h"

using namespace firth;

namespace {

/// Sentences with zorp in a word's place, and the words that stand in such a place in the town.
struct Kind {
    const char* text;
    std::set<std::string> place;
    const char* topic;
};

const Kind healer = {
    "The zorp examined the sick patient in the hospital.\n"
    "The zorp gave the patient an injection against the fever.\n"
    "A zorp from the clinic cleaned the wound of the patient.\n"
    "The nurse and the zorp discussed the operation on the ward.\n",
    {"doctor", "nurse", "surgeon", "physician"},
    "hospital"};
const Kind animal = {
    "The farmer led the zorp from the stable to the green meadow.\n"
    "The shepherd fed the zorp and the sheep with hay in the barn.\n"
    "The zorp grazed in the wide field beside the cow of the farmer.\n"
    "The farmhand gave the hungry zorp fresh hay in the stable.\n",
    {"cow", "sheep", "goat", "horse"},
    "farm"};
const Kind instrument = {
    "The violinist played the slow melody of the symphony on the zorp.\n"
    "The pianist tuned the zorp before the concert of the orchestra.\n"
    "In the symphony the zorp and the violin share a sad melody.\n"
    "The zorp was too loud, so the conductor repeated the overture.\n",
    {"violin", "cello", "flute", "trumpet", "piano"},
    "orchestra"};
const Kind dish = {
    "The cook stirred the hot zorp in the pan.\n"
    "The chef cut the onion with a sharp knife for the zorp.\n"
    "The zorp in the pot needed more salt, said the baker.\n"
    "The cook tasted the spicy zorp and the bread in the kitchen.\n",
    {"soup", "stew", "sauce"},
    "kitchen"};

TrainingSettings townSettings(std::uint64_t seed) {
    TrainingSettings settings;
    settings.dim = 50;
    settings.window = 3;
    settings.epochs = 10;
    settings.subsample = 0;
    settings.seed = seed;
    return settings;
}

std::shared_ptr<const Corpus> town() {
    static const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return corpus;
}

std::vector<std::vector<std::string>> wordsOf(const char* text) {
    std::vector<std::vector<std::string>> sentences;
    for (const Sentence& sentence : Tokeniser(TokenRule::Words).sentences(text)) {
        sentences.emplace_back();
        for (const Token& token : sentence.tokens)
            if (token.text == "zorp" || town()->vocabulary.find(token.text))
                sentences.back().push_back(token.text);
    }
    return sentences;
}

std::vector<SentenceWithNewWord> numbered(const char* text) {
    const Vocabulary& words = town()->vocabulary;
    std::vector<SentenceWithNewWord> numbers;
    for (const auto& sentence : wordsOf(text)) {
        numbers.emplace_back();
        for (const std::string& word : sentence)
            numbers.back().push_back(words.find(word).value_or(static_cast<WordId>(words.size())));
    }
    return numbers;
}

/// Of the words of all four kinds of places the three nearest to zorp: how many are of its kind.
int rightOfThree(const Matrix& E, const Vocabulary& words, const Vector& zorp, const Kind& kind) {
    std::set<std::string> all;
    for (const Kind& each : {healer, animal, instrument, dish})
        all.insert(each.place.begin(), each.place.end());
    int asked = 0, right = 0;
    for (const Neighbour& near : nearest(E, zorp, words.size(), Metric::Cosine, {})) {
        const std::string& word = words.word(near.word);
        if (!all.contains(word)) continue;
        right += kind.place.contains(word);
        if (++asked == 3) break;
    }
    return right;
}

/// Of the words of all topics the ten nearest to zorp: how many are of its topic.
int rightOfTen(const Matrix& E, const Vocabulary& words, const Vector& zorp, const Kind& kind) {
    int asked = 0, right = 0;
    for (const Neighbour& near : nearest(E, zorp, words.size(), Metric::Cosine, {})) {
        for (const Group& group : town()->groups) {
            if (std::ranges::find(group.words, words.word(near.word)) == group.words.end())
                continue;
            right += group.name == kind.topic;
            ++asked;
        }
        if (asked >= 10) break;
    }
    return right;
}

void trainThrough(Trainer& trainer) {
    trainer.setFast(true);
    while (!trainer.progress().done) trainer.runEpoch();
}

}  // namespace

class TestWordInference : public QObject {
    Q_OBJECT

private slots:
    void landsInItsPlace_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed) QTest::addRow("seed %d", seed) << seed;
    }

    void landsInItsPlace() {
        QFETCH(int, seed);
        Trainer trainer(town(), townSettings(static_cast<std::uint64_t>(seed)));
        trainThrough(trainer);
        const Vocabulary& words = town()->vocabulary;
        for (const Kind& kind : {healer, animal, instrument, dish}) {
            const Vector zorp =
                inferVector(trainer.model(), *trainer.tables(), numbered(kind.text), 200);
            const int place = rightOfThree(trainer.model().E, words, zorp, kind);
            const int topic = rightOfTen(trainer.model().E, words, zorp, kind);
            qInfo("in a place of the %s: %d of 3 of its kind, %d of 10 of its topic", kind.topic,
                  place, topic);
            QCOMPARE(place, 3);
            QVERIFY(topic >= 9);
        }
    }

    void landsThereToo_data() {
        QTest::addColumn<int>("architecture");
        QTest::addColumn<int>("objective");
        const auto add = [](const char* name, Architecture architecture, Objective objective) {
            QTest::newRow(name) << static_cast<int>(architecture) << static_cast<int>(objective);
        };
        add("CBOW", Architecture::Cbow, Objective::NegativeSampling);
        add("hierarchical softmax", Architecture::SkipGram, Objective::HierarchicalSoftmax);
    }

    void landsThereToo() {
        QFETCH(int, architecture);
        QFETCH(int, objective);
        TrainingSettings settings = townSettings(1);
        settings.architecture = static_cast<Architecture>(architecture);
        settings.objective = static_cast<Objective>(objective);
        settings.alpha = defaultAlpha(settings.architecture);
        Trainer trainer(town(), settings);
        trainThrough(trainer);
        const Vector zorp =
            inferVector(trainer.model(), *trainer.tables(), numbered(healer.text), 200);
        QCOMPARE(rightOfThree(trainer.model().E, town()->vocabulary, zorp, healer), 3);
    }

    /// A few sentences hardly move a word that starts at random; many do.
    void landsThereByTrainingAnew() {
        for (const Kind& kind : {healer, animal}) {
            std::vector<std::vector<std::string>> sentences;
            for (int time = 0; time < 20; ++time)
                for (auto& sentence : wordsOf(kind.text)) sentences.push_back(std::move(sentence));
            const auto longer =
                std::make_shared<const Corpus>(corpusWithSentences(*town(), sentences, "longer"));
            Trainer trainer(longer, townSettings(1));
            trainThrough(trainer);
            const Matrix& E = trainer.model().E;
            const Vector zorp = E.row(*longer->vocabulary.find("zorp"));
            QCOMPARE(rightOfThree(E, longer->vocabulary, zorp, kind), 3);
            QVERIFY(rightOfTen(E, longer->vocabulary, zorp, kind) >= 9);
        }
    }

    void isOneStepOfTheTrainer() {
        // One sample, one pass: from zeros the row goes by α Σ error · C[row].
        const auto corpus = std::make_shared<const Corpus>(
            corpusFromText("one two three", "small", {.minCount = 1}));
        TrainingSettings settings;
        settings.dim = 4;
        settings.window = 1;
        settings.shrinkWindow = false;
        settings.negatives = 0;
        const SamplingTables tables(corpus, settings);
        Model model{Matrix::Random(3, 4), Matrix::Random(3, 4)};
        const std::vector<SentenceWithNewWord> sentences = {{3, 1}};
        const Vector row = inferVector(model, tables, sentences, 1);
        QVERIFY((row - settings.alpha * 0.5F * model.C.row(1)).cwiseAbs().maxCoeff() < 1e-6F);
        // Twice: the learning rate is half of it, and the score no longer 0.
        const Vector twice = inferVector(model, tables, sentences, 2);
        const float probability = 1 / (1 + std::exp(-row.dot(model.C.row(1))));
        const Vector expected = row + settings.alpha / 2 * (1 - probability) * model.C.row(1);
        QVERIFY((twice - expected).cwiseAbs().maxCoeff() < 1e-6F);
    }

    void withoutAnyNeighbourItLandsNowhere() {
        Trainer trainer(town(), townSettings(1));
        const auto zorp = static_cast<WordId>(town()->vocabulary.size());
        const std::vector<SentenceWithNewWord> alone = {{zorp}, {}};
        QVERIFY_THROWS_EXCEPTION(Error, inferVector(trainer.model(), *trainer.tables(), alone, 5));
    }
};

QTEST_APPLESS_MAIN(TestWordInference)
#include "tst_word_inference.moc"
