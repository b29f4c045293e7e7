#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "engine/error.h"
#include "engine/session_file.h"

using namespace firth;

namespace {

TrainingSettings settingsOf(Architecture architecture, Objective objective) {
    TrainingSettings settings;
    settings.architecture = architecture;
    settings.objective = objective;
    settings.dim = 12;
    settings.window = 3;
    settings.subsample = 1e-2;
    settings.epochs = 3;
    return settings;
}

std::shared_ptr<const Corpus> town() {
    static const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return corpus;
}

/// A training of so many samples with its keyframes, as a window would have it.
struct Training {
    Trainer trainer;
    Keyframes keyframes;

    explicit Training(const TrainingSettings& settings) : trainer(town(), settings) {
        keyframes.offer(trainer);
    }
    void trainTo(std::uint64_t samples) {
        while (trainer.progress().samples < samples &&
               trainer.run(std::max<std::uint64_t>(2'000, trainer.leastRun())) > 0)
            keyframes.offer(trainer);
    }
    TrainingRecord record() const {
        return {trainer.tables()->corpus, trainer.settings(), trainer.choices(), trainer.state(),
                keyframes.states()};
    }
};

}  // namespace

class TestSessionFile : public QObject {
    Q_OBJECT
private slots:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }
    void trainsOnWithTheSameBits_data();
    void trainsOnWithTheSameBits();
    void keepsTheObjectivesChosen();
    void readsTheFirstVersion();
    void keepsThePast();
    void keepsTheCorpus();
    void keepsVeryRepetitiveText();
    void refusesChoicesThatDoNotFitTogether();
    void refusesACutFile();
    void refusesAFlippedByte();
    void refusesOtherFiles();
    void isCancelled();
    void leavesTheOldFileWhole();

private:
    std::string file(const char* name) { return dir_->filePath(name).toStdString(); }
    QByteArray smallSession(const std::string& path);
    QString errorOf(const std::string& path);

    std::unique_ptr<QTemporaryDir> dir_;
};

void TestSessionFile::trainsOnWithTheSameBits_data() {
    QTest::addColumn<int>("architecture");
    QTest::addColumn<int>("objective");
    QTest::addColumn<bool>("fast");
    for (const auto architecture : {Architecture::SkipGram, Architecture::Cbow})
        for (const auto objective : {Objective::NegativeSampling, Objective::HierarchicalSoftmax})
            for (const bool fast : {false, true})
                QTest::addRow("%d %d %d", static_cast<int>(architecture),
                              static_cast<int>(objective), fast)
                    << static_cast<int>(architecture) << static_cast<int>(objective) << fast;
}

void TestSessionFile::trainsOnWithTheSameBits() {
    QFETCH(int, architecture);
    QFETCH(int, objective);
    QFETCH(bool, fast);
    Training training(
        settingsOf(static_cast<Architecture>(architecture), static_cast<Objective>(objective)));
    training.trainTo(5'000);
    training.trainer.setAlpha(0.04F);
    training.trainTo(9'000);
    training.trainer.setEpochs(2);
    training.trainTo(9'321);
    // Some of it by the other trainer.
    training.trainer.setFast(true);
    training.trainTo(60'000);
    training.trainer.setFast(false);
    training.trainTo(training.trainer.progress().samples + 4'321);
    training.trainer.setFast(fast);
    writeSession(training.record(), {"@town", "", "{}"}, file("a.firth"));

    SavedSession saved = readSession(file("a.firth"));
    QVERIFY(saved.trainer->model() == training.trainer.model());
    QVERIFY(saved.trainer->progress() == training.trainer.progress());
    QVERIFY(saved.trainer->curve() == training.trainer.curve());
    QVERIFY(saved.trainer->settings() == training.trainer.settings());
    QCOMPARE(saved.notes.source, std::string("@town"));
    QCOMPARE(saved.notes.view, std::string("{}"));
    for (Trainer* trainer : {saved.trainer.get(), &training.trainer})
        while (trainer->run(std::max<std::uint64_t>(3'000, trainer->leastRun())) > 0) {
        }
    QVERIFY(training.trainer.progress().done);
    QVERIFY(saved.trainer->model() == training.trainer.model());
    QVERIFY(saved.trainer->progress() == training.trainer.progress());
    QVERIFY(saved.trainer->curve() == training.trainer.curve());
}

void TestSessionFile::keepsTheObjectivesChosen() {
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    training.trainTo(9'000);
    training.trainer.setObjective(Objective::HierarchicalSoftmax);
    training.trainTo(13'000);
    training.trainer.setObjective(Objective::FullSoftmax);
    writeSession(training.record(), {}, file("a.firth"));

    SavedSession saved = readSession(file("a.firth"));
    QVERIFY(saved.trainer->settings() == training.trainer.settings());
    QVERIFY(saved.trainer->model() == training.trainer.model());
    for (Trainer* trainer : {saved.trainer.get(), &training.trainer}) trainer->run(500);
    QVERIFY(saved.trainer->model() == training.trainer.model());
    for (const std::uint64_t moment : {4'000U, 9'000U, 11'000U, 13'200U}) {
        training.keyframes.goTo(training.trainer, moment);
        saved.keyframes.goTo(*saved.trainer, moment);
        QVERIFY(saved.trainer->settings() == training.trainer.settings());
        QVERIFY(saved.trainer->model() == training.trainer.model());
    }
}

/// tests/data has one that version 0.1.0 wrote: hierarchical softmax on @sentence, an epoch of 35
/// samples.
void TestSessionFile::readsTheFirstVersion() {
    SavedSession saved = readSession(FIRTH_TEST_DATA "/session_version_1.firth");
    QCOMPARE(saved.trainer->settings().objective, Objective::HierarchicalSoftmax);
    QCOMPARE(saved.trainer->progress().samples, std::uint64_t{35});
    Trainer anew(saved.trainer->tables()->corpus, saved.trainer->settings());
    anew.run(50);
    QVERIFY(saved.trainer->model() == anew.model());
    QCOMPARE(saved.keyframes.size(), std::size_t{1});
}

void TestSessionFile::keepsThePast() {
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    training.trainTo(150'000);
    QVERIFY(training.keyframes.size() > 2);
    writeSession(training.record(), {}, file("a.firth"));
    SavedSession saved = readSession(file("a.firth"));
    QCOMPARE(saved.keyframes.size(), training.keyframes.size());
    QCOMPARE(saved.keyframes.moments(), training.keyframes.moments());
    for (const std::uint64_t moment : {70'001U, 3U, 149'000U}) {
        training.keyframes.goTo(training.trainer, moment);
        saved.keyframes.goTo(*saved.trainer, moment);
        QCOMPARE(saved.trainer->progress().samples, std::uint64_t{moment});
        QVERIFY(saved.trainer->model() == training.trainer.model());
        QCOMPARE(saved.trainer->progress().alpha, training.trainer.progress().alpha);
    }
}

void TestSessionFile::keepsTheCorpus() {
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    writeSession(training.record(), {"somewhere/café.txt", "pasted\ttext", ""}, file("a.firth"));
    const SavedSession saved = readSession(file("a.firth"));
    const Corpus& corpus = saved.trainer->corpus();
    QCOMPARE(saved.notes.pasted, std::string("pasted\ttext"));
    QCOMPARE(corpus.name, town()->name);
    QVERIFY(corpus.reading == town()->reading);
    QVERIFY(std::ranges::equal(corpus.tokens, town()->tokens));
    QVERIFY(std::ranges::equal(corpus.sentenceStart, town()->sentenceStart));
    QVERIFY(std::ranges::equal(corpus.sentencePlace, town()->sentencePlace));
    QCOMPARE(corpus.vocabulary.size(), town()->vocabulary.size());
    QCOMPARE(corpus.groups.size(), town()->groups.size());
    for (WordId id = 0; id < corpus.vocabulary.size(); ++id) {
        QCOMPARE(corpus.vocabulary.word(id), town()->vocabulary.word(id));
        QCOMPARE(corpus.vocabulary.count(id), town()->vocabulary.count(id));
    }
    // Words are packed, weights are not.
    const auto bytes = QFile(dir_->filePath("a.firth")).size();
    const auto weights = 2 * training.trainer.model().E.size() * 4;
    QVERIFY2(bytes < 2 * weights + qint64(town()->tokens.size()) * 2 + 100'000,
             qPrintable(QString::number(bytes)));
}

QByteArray TestSessionFile::smallSession(const std::string& path) {
    const auto corpus = std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1}));
    TrainingSettings settings = settingsOf(Architecture::SkipGram, Objective::NegativeSampling);
    settings.dim = 3;
    settings.subsample = 0;
    Trainer trainer(corpus, settings);
    Keyframes keyframes;
    keyframes.offer(trainer);
    trainer.run(20);
    writeSession(
        {corpus, trainer.settings(), trainer.choices(), trainer.state(), keyframes.states()},
        {"@sentence", "", "{\"word\":\"doctor\"}"}, path);
    QFile in(QString::fromStdString(path));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString TestSessionFile::errorOf(const std::string& path) {
    try {
        readSession(path);
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

void TestSessionFile::keepsVeryRepetitiveText() {
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    // Packed it would be less than a thousandth of a thousandth.
    const std::string pasted(20'000'000, 'a');
    writeSession(training.record(), {"pasted text", pasted, ""}, file("a.firth"));
    QVERIFY(readSession(file("a.firth")).notes.pasted == pasted);
}

void TestSessionFile::refusesChoicesThatDoNotFitTogether() {
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    training.trainTo(3'000);
    const auto refused = [&](const auto& spoil) {
        TrainingRecord record = training.record();
        spoil(record);
        writeSession(record, {}, file("a.firth"));
        return errorOf(file("a.firth"));
    };
    QVERIFY(refused([](TrainingRecord&) {}).isEmpty());
    const QString late = refused([](TrainingRecord& r) { r.choices.rates.front().samples = 1; });
    QVERIFY2(late.contains("SETS") && late.contains("choices"), qPrintable(late));
    QVERIFY(!refused([](TrainingRecord& r) {
                 r.choices.changes = {{50, true}, {20, false}};
             }).isEmpty());
    QVERIFY(!refused([](TrainingRecord& r) {
                 r.choices.objectives = {{50, Objective::FullSoftmax}};
             }).isEmpty());
    QVERIFY(!refused([](TrainingRecord& r) {
                 r.choices.objectives.push_back({50, static_cast<Objective>(7)});
             }).isEmpty());
    const QString kind =
        refused([](TrainingRecord& r) { r.settings.objective = static_cast<Objective>(7); });
    QVERIFY2(kind.contains("objective"), qPrintable(kind));
}

void TestSessionFile::refusesACutFile() {
    const QByteArray whole = smallSession(file("a.firth"));
    QVERIFY(errorOf(file("a.firth")).isEmpty());
    for (int part = 0; part < 50; ++part) {
        QFile out(dir_->filePath("cut.firth"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(whole.first(whole.size() * part / 50));
        out.close();
        const QString error = errorOf(file("cut.firth"));
        QVERIFY2(error.contains("cut.firth: "), qPrintable(QString::number(part) + error));
        if (part > 0) QVERIFY2(error.contains("byte") || part < 2, qPrintable(error));
    }
}

void TestSessionFile::refusesAFlippedByte() {
    const QByteArray whole = smallSession(file("a.firth"));
    for (qsizetype at = 0; at < whole.size(); at += at < 400 ? 1 : 13)
        for (const int mask : {0x01, 0x80, 0xFF}) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ mask);
            QFile out(dir_->filePath("bad.firth"));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(damaged);
            out.close();
            const QString error = errorOf(file("bad.firth"));
            QVERIFY2(error.contains("bad.firth: "), qPrintable(QString::number(at)));
        }
    QFile longer(dir_->filePath("a.firth"));
    QVERIFY(longer.open(QIODevice::Append));
    longer.write("x");
    longer.close();
    QVERIFY(errorOf(file("a.firth")).contains("is not the end"));
}

void TestSessionFile::refusesOtherFiles() {
    QVERIFY(!holdsSession(file("none.firth")));
    QFile out(dir_->filePath("text.firth"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("FIRTH SESSION 3\nand whatever that may hold");
    out.close();
    QVERIFY(holdsSession(file("text.firth")));
    QVERIFY(errorOf(file("text.firth")).contains("another version"));
    QVERIFY(errorOf(file("none.firth")).contains("cannot be read"));
    smallSession(file("a.firth"));
    QVERIFY(holdsSession(file("a.firth")));
}

void TestSessionFile::isCancelled() {
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    writeSession(training.record(), {}, file("a.firth"));
    std::stop_source stop;
    stop.request_stop();
    Progress stopped;
    stopped.stop = stop.get_token();
    QVERIFY_THROWS_EXCEPTION(Cancelled, readSession(file("a.firth"), stopped));
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             writeSession(training.record(), {}, file("b.firth"), stopped));
    QCOMPARE(QDir(dir_->path()).entryList(QDir::Files), QStringList{"a.firth"});
}

void TestSessionFile::leavesTheOldFileWhole() {
    const QByteArray whole = smallSession(file("a.firth"));
    QVERIFY(QDir().mkdir(dir_->filePath("folder.firth")));
    Training training(settingsOf(Architecture::SkipGram, Objective::NegativeSampling));
    QVERIFY_THROWS_EXCEPTION(Error, writeSession(training.record(), {}, file("folder.firth")));
    QVERIFY_THROWS_EXCEPTION(Error, writeSession(training.record(), {}, file("no/where.firth")));
    QFile in(dir_->filePath("a.firth"));
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(in.readAll(), whole);
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_session_file.moc"
