#include <QTest>
#include <set>

#include "engine/error.h"
#include "engine/sample_stream.h"
#include "engine/window_samples.h"

using namespace firth;

namespace {

std::shared_ptr<const Corpus> bundled(const char* name) {
    return std::make_shared<const Corpus>(readCorpus(name, {.minCount = 1}));
}

TrainingSettings windowOf(int window, Architecture architecture, bool shrink = false) {
    TrainingSettings settings;
    settings.architecture = architecture;
    settings.window = window;
    settings.shrinkWindow = shrink;
    return settings;
}

std::vector<WindowSample> wholeSentence(const Corpus& corpus, std::size_t sentence,
                                        const TrainingSettings& settings) {
    const std::size_t length = corpus.sentence(sentence).size();
    return windowSamples(corpus, sentence, {0, length}, settings);
}

/// One sample as "place: input + input > output".
QString rowOf(const Corpus& corpus, const WindowSample& sample) {
    QStringList input;
    for (const WordId id : sample.input)
        input << QString::fromStdString(corpus.vocabulary.word(id));
    return QStringLiteral("%1: %2 > %3")
        .arg(sample.centre)
        .arg(input.join(QStringLiteral(" + ")),
             QString::fromStdString(corpus.vocabulary.word(sample.output)));
}

/// What the training stream itself gives for the whole corpus.
std::vector<WindowSample> streamed(const std::shared_ptr<const Corpus>& corpus,
                                   TrainingSettings settings) {
    settings.objective = Objective::FullSoftmax;
    settings.subsample = 0;
    settings.epochs = 1;
    SampleStream stream(std::make_shared<SamplingTables>(corpus, settings));
    std::vector<WindowSample> samples;
    Sample sample;
    while (stream.next(sample))
        samples.push_back({{sample.input.begin(), sample.input.end()},
                           sample.output,
                           sample.centre,
                           sample.context,
                           sample.window});
    return samples;
}

}  // namespace

class TestWindowSamples : public QObject {
    Q_OBJECT
private slots:
    void theSentenceByCbow();
    void theSentenceBySkipGram();
    void equalTheTrainingStream();
    void shrinkingDrawsTheSameForBoth();
    void everySentenceDrawsItsOwn();
    void theWindowAtTheEdges();
    void stretchesOfALongSentence();
    void aSentenceOfOneWord();
    void countsTheWholeText();
    void countingCanBeStopped();
};

void TestWindowSamples::theSentenceByCbow() {
    const auto corpus = bundled("@sentence");
    QStringList rows;
    for (const auto& sample : wholeSentence(*corpus, 0, windowOf(2, Architecture::Cbow))) {
        QCOMPARE(sample.context, sample.centre);
        QCOMPARE(sample.window, 2);
        rows << rowOf(*corpus, sample);
    }
    QCOMPARE(rows, (QStringList{
                       "0: nurse + assisted > the",
                       "1: the + assisted + the > nurse",
                       "2: the + nurse + the + doctor > assisted",
                       "3: nurse + assisted + doctor + with > the",
                       "4: assisted + the + with + the > doctor",
                       "5: the + doctor + the + patient > with",
                       "6: doctor + with + patient + treatment > the",
                       "7: with + the + treatment + at > patient",
                       "8: the + patient + at + the > treatment",
                       "9: patient + treatment + the + hospital > at",
                       "10: treatment + at + hospital > the",
                       "11: at + the > hospital",
                   }));
}

void TestWindowSamples::theSentenceBySkipGram() {
    const auto corpus = bundled("@sentence");
    QStringList rows;
    for (const auto& sample : wholeSentence(*corpus, 0, windowOf(2, Architecture::SkipGram))) {
        QCOMPARE(corpus->sentence(0)[sample.context], sample.output);
        rows << rowOf(*corpus, sample);
    }
    QCOMPARE(rows, (QStringList{
                       "0: the > nurse",         "0: the > assisted",    "1: nurse > the",
                       "1: nurse > assisted",    "1: nurse > the",       "2: assisted > the",
                       "2: assisted > nurse",    "2: assisted > the",    "2: assisted > doctor",
                       "3: the > nurse",         "3: the > assisted",    "3: the > doctor",
                       "3: the > with",          "4: doctor > assisted", "4: doctor > the",
                       "4: doctor > with",       "4: doctor > the",      "5: with > the",
                       "5: with > doctor",       "5: with > the",        "5: with > patient",
                       "6: the > doctor",        "6: the > with",        "6: the > patient",
                       "6: the > treatment",     "7: patient > with",    "7: patient > the",
                       "7: patient > treatment", "7: patient > at",      "8: treatment > the",
                       "8: treatment > patient", "8: treatment > at",    "8: treatment > the",
                       "9: at > patient",        "9: at > treatment",    "9: at > the",
                       "9: at > hospital",       "10: the > treatment",  "10: the > at",
                       "10: the > hospital",     "11: hospital > at",    "11: hospital > the",
                   }));
}

/// Without shrinking nothing is drawn, so that every sentence must be as in training.
void TestWindowSamples::equalTheTrainingStream() {
    const auto corpus = bundled("@town");
    for (const auto architecture : {Architecture::Cbow, Architecture::SkipGram}) {
        const TrainingSettings settings = windowOf(3, architecture);
        std::vector<WindowSample> sentences;
        for (std::size_t i = 0; i < corpus->sentenceCount(); ++i)
            for (const auto& sample : wholeSentence(*corpus, i, settings))
                sentences.push_back(sample);
        QVERIFY(sentences == streamed(corpus, settings));
    }
    const TrainingSettings shrinking = windowOf(5, Architecture::SkipGram, true);
    const auto sentence = bundled("@sentence");
    QVERIFY(wholeSentence(*sentence, 0, shrinking) == streamed(sentence, shrinking));
}

void TestWindowSamples::shrinkingDrawsTheSameForBoth() {
    const auto corpus = bundled("@sentence");
    const auto skipGram = wholeSentence(*corpus, 0, windowOf(5, Architecture::SkipGram, true));
    const auto cbow = wholeSentence(*corpus, 0, windowOf(5, Architecture::Cbow, true));
    QCOMPARE(cbow.size(), std::size_t{12});
    std::set<int> drawn;
    for (const auto& sample : cbow) {
        const CentreWindow window = centreWindow(skipGram, sample.centre);
        QCOMPARE(window.drawn, sample.window);
        QVERIFY(window.drawn >= 1 && window.drawn <= 5);
        QCOMPARE(window.context.size(), sample.input.size());
        const auto centre = static_cast<std::size_t>(sample.centre);
        const auto asked = static_cast<std::size_t>(window.drawn);
        QCOMPARE(window.left, std::min(asked, centre));
        QCOMPARE(window.right, std::min(asked, 11 - centre));
        drawn.insert(window.drawn);
    }
    QVERIFY(drawn.size() > 1);
}

void TestWindowSamples::everySentenceDrawsItsOwn() {
    const auto corpus = bundled("@town");
    const TrainingSettings settings = windowOf(5, Architecture::SkipGram, true);
    std::set<int> firstDraws;
    for (std::size_t i = 0; i < 100; ++i)
        firstDraws.insert(wholeSentence(*corpus, i, settings).front().window);
    QCOMPARE(firstDraws.size(), std::size_t{5});
    QVERIFY(wholeSentence(*corpus, 7, settings) == wholeSentence(*corpus, 7, settings));
    TrainingSettings again = settings;
    again.seed = 2;
    QVERIFY(wholeSentence(*corpus, 7, settings) != wholeSentence(*corpus, 7, again));
}

void TestWindowSamples::theWindowAtTheEdges() {
    const auto corpus = bundled("@sentence");
    const auto samples = wholeSentence(*corpus, 0, windowOf(2, Architecture::SkipGram));
    const CentreWindow first = centreWindow(samples, 0);
    QCOMPARE(first.drawn, 2);
    QCOMPARE(first.left, std::size_t{0});
    QCOMPARE(first.right, std::size_t{2});
    QCOMPARE(first.context, (std::vector<std::uint32_t>{1, 2}));
    const CentreWindow tenth = centreWindow(samples, 10);
    QCOMPARE(tenth.context, (std::vector<std::uint32_t>{8, 9, 11}));
    QCOMPARE(tenth.right, std::size_t{1});
    QCOMPARE(samplesUpTo(samples, 0), std::size_t{2});
    QCOMPARE(samplesUpTo(samples, 4), std::size_t{17});
    QCOMPARE(samplesUpTo(samples, 11), std::size_t{42});
}

/// In parts, a sentence has the samples that it has as a whole, across the parts' borders too.
void TestWindowSamples::stretchesOfALongSentence() {
    QCOMPARE(stretchAround(499, 500), (Stretch{0, 500}));
    QCOMPARE(stretchAround(499, 1250), (Stretch{0, 500}));
    QCOMPARE(stretchAround(500, 1250), (Stretch{500, 1000}));
    QCOMPARE(stretchAround(1249, 1250), (Stretch{1000, 1250}));

    std::string text;
    for (int i = 0; i < 1250; ++i) text += "w" + std::to_string(i) + " ";
    const auto corpus = std::make_shared<const Corpus>(
        corpusFromText(text, "long", {.rule = TokenRule::Whitespace, .minCount = 1}));
    QCOMPARE(corpus->sentenceCount(), std::size_t{1});
    for (const auto architecture : {Architecture::Cbow, Architecture::SkipGram}) {
        const TrainingSettings settings = windowOf(4, architecture);
        std::vector<WindowSample> parts;
        for (const std::size_t place : {0u, 500u, 1000u})
            for (const auto& sample :
                 windowSamples(*corpus, 0, stretchAround(place, 1250), settings))
                parts.push_back(sample);
        QVERIFY(parts == streamed(corpus, settings));
    }
}

void TestWindowSamples::aSentenceOfOneWord() {
    const auto corpus = corpusFromText("alone\none two\n", "text", {.minCount = 1});
    const auto samples = wholeSentence(corpus, 0, windowOf(2, Architecture::SkipGram));
    QVERIFY(samples.empty());
    QVERIFY(centreWindow(samples, 0).context.empty());
    QCOMPARE(centreWindow(samples, 0).drawn, 0);
    QCOMPARE(wholeSentence(corpus, 1, windowOf(2, Architecture::Cbow)).size(), std::size_t{2});
}

void TestWindowSamples::countsTheWholeText() {
    const auto sentence = bundled("@sentence");
    QCOMPARE(countSamples(sentence, windowOf(2, Architecture::Cbow)), std::uint64_t{12});
    QCOMPARE(countSamples(sentence, windowOf(2, Architecture::SkipGram)), std::uint64_t{42});
    TrainingSettings settings = windowOf(3, Architecture::SkipGram);
    settings.subsample = 1e-5;
    settings.epochs = 7;
    const auto town = bundled("@town");
    QCOMPARE(countSamples(town, settings), std::uint64_t{streamed(town, settings).size()});
}

void TestWindowSamples::countingCanBeStopped() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(
        Cancelled,
        countSamples(bundled("@town"), windowOf(2, Architecture::SkipGram), stop.get_token()));
}

QTEST_APPLESS_MAIN(TestWindowSamples)
#include "tst_window_samples.moc"
