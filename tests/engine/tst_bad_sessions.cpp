// Sessions that are whole, with every checksum right, and lie: made by a malicious hand. Nothing in
// them is trusted.
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <limits>

#include "engine/archive.h"
#include "engine/error.h"
#include "engine/session_file.h"

using namespace firth;

namespace {

using Spoil = std::function<void(TrainingRecord&, Corpus&)>;

/// A place of the stream that the engine itself never makes, from an archive.
void place(SampleStream& stream, const std::function<void(std::string&)>& change) {
    ArchiveWriter out;
    out(stream);
    std::string bytes = out.bytes();
    change(bytes);
    ArchiveReader in(bytes);
    in(stream);
}

/// A number of 64 bits at a place of the archive.
void put(std::string& bytes, std::size_t at, std::uint64_t value) {
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

}  // namespace

Q_DECLARE_METATYPE(Spoil)

class TestBadSessions : public QObject {
    Q_OBJECT
private slots:
    void lies_data();
    void lies();
    void goodOnesAreRead();

private:
    QString written(const Spoil& spoil);
    QTemporaryDir folder_;
};

/// What reading says of a session spoilt so.
QString TestBadSessions::written(const Spoil& spoil) {
    auto corpus =
        std::make_shared<Corpus>(corpusFromText("a b c a b d\nb c d a\n", "text", {.minCount = 1}));
    TrainingSettings settings;
    settings.dim = 4;
    settings.window = 2;
    settings.subsample = 0;
    Trainer trainer(corpus, settings);
    Keyframes keyframes;
    keyframes.offer(trainer);
    trainer.run(9);
    TrainingRecord record{corpus, trainer.settings(), trainer.choices(), trainer.state(),
                          keyframes.states()};
    spoil(record, *corpus);
    const std::string path = folder_.filePath("a.firth").toStdString();
    writeSession(record, {}, path);
    try {
        SavedSession session = readSession(path);
        while (session.trainer->run(100) > 0) {
        }
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

void TestBadSessions::goodOnesAreRead() {
    QCOMPARE(written([](TrainingRecord&, Corpus&) {}), QString());
    QCOMPARE(written([](TrainingRecord&, Corpus& corpus) {
                 corpus.reading.encoding = TextEncoding::Latin1;
             }),
             QString());
}

void TestBadSessions::lies_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const char* part, const Spoil& spoil) {
        QTest::newRow(name) << spoil << part;
    };
    const auto corpus = [&](const char* name, const std::function<void(Corpus&)>& spoil) {
        row(name, "TEXT", [spoil](TrainingRecord&, Corpus& text) { spoil(text); });
    };
    const auto words = [](Corpus& text, std::vector<WordCount> all) {
        text.vocabulary = Vocabulary(std::move(all), 0);
    };
    corpus("a word that is not there", [](Corpus& text) { text.tokens[3] = 99; });
    corpus("a rule that is not there",
           [](Corpus& text) { text.reading.rule = static_cast<TokenRule>(5); });
    corpus("a negative rule", [](Corpus& text) { text.reading.rule = static_cast<TokenRule>(-1); });
    corpus("an encoding that is not there",
           [](Corpus& text) { text.reading.encoding = static_cast<TextEncoding>(77); });
    corpus("a sentence that ends before it begins",
           [](Corpus& text) { text.sentenceStart[1] = 1000; });
    corpus("sentences that end too soon", [](Corpus& text) { text.sentenceStart[2] = 3; });
    corpus("one place too few", [](Corpus& text) { text.sentencePlace.resize(1); });
    corpus("no sentence at all", [](Corpus& text) {
        text.sentenceStart.resize(1);
        text.sentencePlace.resize(0);
        text.tokens.resize(0);
    });
    corpus("counts that are not the tokens'", [=](Corpus& text) {
        words(text, {{"a", 3}, {"b", 3}, {"c", 2}, {"d", 1}});
    });
    corpus("counts that make choosing noise endless", [=](Corpus& text) {
        words(text, {{"a", std::uint64_t{1} << 60}, {"b", 1}, {"c", 1}, {"d", 1}});
    });
    corpus("counts whose sum overflows", [=](Corpus& text) {
        constexpr auto most = std::numeric_limits<std::uint64_t>::max();
        words(text, {{"a", most}, {"b", 5}, {"c", 5}, {"d", 1}});
    });
    corpus("a word twice", [=](Corpus& text) {
        words(text, {{"a", 3}, {"a", 3}, {"c", 2}, {"d", 2}});
    });
    corpus("an empty word", [=](Corpus& text) {
        words(text, {{"", 3}, {"b", 3}, {"c", 2}, {"d", 2}});
    });
    corpus("a word that is not UTF-8", [=](Corpus& text) {
        words(text, {{"\xFF", 3}, {"b", 3}, {"c", 2}, {"d", 2}});
    });
    corpus("one word alone, to which there is no noise", [=](Corpus& text) {
        std::ranges::fill(text.tokens, WordId{0});
        words(text, {{"a", 10}});
    });

    const auto settings = [&](const char* name,
                              const std::function<void(TrainingSettings&)>& spoil) {
        row(name, "SETS", [spoil](TrainingRecord& r, Corpus&) { spoil(r.settings); });
    };
    settings("a huge model", [](TrainingSettings& s) { s.dim = 10'000; });
    settings("more dimensions than there can be",
             [](TrainingSettings& s) { s.dim = 2'000'000'000; });
    settings("no dimensions", [](TrainingSettings& s) { s.dim = 0; });
    settings("negative dimensions", [](TrainingSettings& s) { s.dim = -4; });
    settings("a negative objective",
             [](TrainingSettings& s) { s.objective = static_cast<Objective>(-1); });
    settings("an architecture that is not there",
             [](TrainingSettings& s) { s.architecture = static_cast<Architecture>(2); });
    settings("a window without end",
             [](TrainingSettings& s) { s.window = std::numeric_limits<int>::max(); });
    settings("negatives without end",
             [](TrainingSettings& s) { s.negatives = std::numeric_limits<int>::max(); });
    settings("a learning rate that is no number",
             [](TrainingSettings& s) { s.alpha = std::numeric_limits<float>::quiet_NaN(); });
    settings("subsampling that is no number",
             [](TrainingSettings& s) { s.subsample = std::numeric_limits<double>::quiet_NaN(); });
    settings("epochs without end",
             [](TrainingSettings& s) { s.epochs = std::numeric_limits<int>::max(); });
    row("no learning rate", "SETS", [](TrainingRecord& r, Corpus&) { r.choices.rates.clear(); });
    row("a learning rate that begins late", "SETS",
        [](TrainingRecord& r, Corpus&) { r.choices.rates.front().samples = 5; });
    row("the fast trainer for full softmax", "SETS", [](TrainingRecord& r, Corpus&) {
        r.choices.objectives = {{0, Objective::FullSoftmax}};
        r.choices.changes = {{0, true}};
    });
    row("full softmax while the fast trainer trains", "SETS", [](TrainingRecord& r, Corpus&) {
        r.choices.objectives.push_back({20, Objective::FullSoftmax});
        r.choices.changes = {{10, true}, {30, false}};
    });

    const auto state = [&](const char* name, const std::function<void(TrainerState&)>& spoil) {
        row(name, "NOW ", [spoil](TrainingRecord& r, Corpus&) { spoil(r.present); });
    };
    state("a model of other words", [](TrainerState& s) { s.model.E.resize(3, 4); });
    state("a model of another dimension", [](TrainerState& s) { s.model.C.resize(4, 5); });
    state("an empty model", [](TrainerState& s) { s.model.E.resize(0, 0); });
    state("more samples than the text has",
          [](TrainerState& s) { s.progress.samples = std::uint64_t{1} << 62; });
    state("an epoch to come", [](TrainerState& s) { s.progress.epoch = 1000; });
    state("a negative epoch", [](TrainerState& s) { s.progress.epoch = -1; });
    state("losses of epochs to come",
          [](TrainerState& s) { s.progress.epochLosses = EpochLosses(std::vector(1000, 0.5)); });
    // The stream's archive begins with the random numbers' state; see SampleStream::fields.
    const auto stream = [&](const char* name, std::size_t field, std::uint64_t value) {
        state(name, [field, value](TrainerState& s) {
            ArchiveWriter random;
            random(s.stream.random());
            const std::size_t start = random.bytes().size();
            place(s.stream, [&](std::string& bytes) { put(bytes, start + 8 * field, value); });
        });
    };
    stream("epochs beyond all", 0, std::numeric_limits<int>::max());
    stream("a negative epoch of the stream", 1, static_cast<std::uint64_t>(-7));
    stream("a sentence that is not there", 2, 77);
    stream("more tokens passed than there are", 3, std::uint64_t{1} << 61);
}

void TestBadSessions::lies() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, part);
    const QString said = written(spoil);
    QVERIFY2(said.contains("a.firth: ") && said.contains("byte"), qPrintable(said));
    QVERIFY2(said.contains(part), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestBadSessions)
#include "tst_bad_sessions.moc"
