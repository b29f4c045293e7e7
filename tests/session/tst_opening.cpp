// Several texts asked for one right behind the other: the newest counts, and none is taken for
// another.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/training_session.h"

using namespace firth;

namespace {

constexpr int soon = 60'000;

TrainingSettings withDim(int dim) {
    TrainingSettings settings;
    settings.dim = dim;
    settings.subsample = 0;
    return settings;
}

CorpusRequest named(const QString& name) {
    return {{name, {}}, {.minCount = 1}};
}

CorpusRequest town() {
    return named(QStringLiteral("@town"));
}

}  // namespace

class TestOpening : public QObject {
    Q_OBJECT
private slots:
    void whatWasOpenedLastStays();
    void eachKeepsNameAndSettings();
    void theLastRestartCounts();
    void aRestartThatFailsSaysThatSettingsStay();
    void whatIsSetMeanwhileHoldsForTheText();
    void takingUpNothingEnds();
    void whatComesBackIsKnownByItsNumber();
    void vectorsAreNotUndoneByARestart();
    void whatFailsGivesNoName();
    void whatWasGivenUpIsNotToldOf();
    void readingEndsWithTheLast();
    void takingGivesUpReading();
    void otherEncodingIsOfItsFile();

private:
    CorpusRequest requestFor(const QByteArray& text);
    void beginToRead(TrainingSession& session);
    std::shared_ptr<const Corpus> corpus() const;

    QTemporaryDir folder_;
    int files_ = 0;
};

CorpusRequest TestOpening::requestFor(const QByteArray& text) {
    QFile file(folder_.filePath(QStringLiteral("%1.txt").arg(++files_)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a text");
    return named(file.fileName());
}

/// A long text, which takes its time.
void TestOpening::beginToRead(TrainingSession& session) {
    const CorpusRequest large =
        requestFor(QByteArray("a long text that takes its time to be read\n").repeated(400'000));
    QSignalSpy progress(&session, &TrainingSession::loadProgress);
    session.load(large, withDim(3));
    QVERIFY(progress.wait(soon));
}

std::shared_ptr<const Corpus> TestOpening::corpus() const {
    return std::make_shared<const Corpus>(
        corpusFromText("a nurse and a doctor", "a text", {.minCount = 1}));
}

/// A text is open before the window has heard of the vectors that were opened just before it.
void TestOpening::whatWasOpenedLastStays() {
    const CorpusRequest vectors = requestFor("2 2\none 1 2\ntwo 3 4\n");
    for (const bool textLast : {true, false}) {
        TrainingSession session;
        QSignalSpy loaded(&session, &TrainingSession::loaded);
        session.load(textLast ? vectors : town(), withDim(16));
        QThread::msleep(700);
        session.load(textLast ? town() : vectors, withDim(16));
        QThread::msleep(700);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, 60'000);
        QCOMPARE(session.isFinished(), !textLast);
        QSignalSpy frames(&session, &TrainingSession::frameReady);
        bool asked = false;
        QTRY_VERIFY_WITH_TIMEOUT(asked || (asked = session.requestFrame()), 60'000);
        QVERIFY(frames.wait(60'000));
    }
}

/// Both are open on the training thread before the first answer comes.
void TestOpening::eachKeepsNameAndSettings() {
    TrainingSession session;
    QStringList seen;
    connect(&session, &TrainingSession::loaded, this, [&] {
        seen << session.source().name + QString::number(session.settings().dim) +
                    (session.isLoading() ? QStringLiteral(" and more to come") : QString());
    });
    session.take(corpus(), {QStringLiteral("first"), {}}, withDim(3));
    session.take(corpus(), {QStringLiteral("second"), {}}, withDim(4));
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({"first3 and more to come", "second4"}), soon);
}

/// What is set while a model is on its way holds for it.
void TestOpening::theLastRestartCounts() {
    TrainingSession session;
    session.take(corpus(), {QStringLiteral("first"), {}}, withDim(3));
    session.restart(withDim(4));
    session.restart(withDim(5));
    session.setAlpha(0.01F);
    QVERIFY(session.isRestarting());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    QVERIFY(!session.isRestarting());
    QCOMPARE(session.settings().dim, 5);
    QCOMPARE(session.settings().alpha, 0.01F);
    QSignalSpy copied(&session, &TrainingSession::trainingCopied);
    session.copyTraining();
    QVERIFY(copied.wait(soon));
    const auto training = copied[0][0].value<std::shared_ptr<const TrainingRecord>>();
    QCOMPARE(training->settings.dim, 5);
    QCOMPARE(training->settings.alpha, 0.01F);
}

void TestOpening::aRestartThatFailsSaysThatSettingsStay() {
    TrainingSession session;
    session.take(corpus(), {QStringLiteral("first"), {}}, withDim(3));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    QSignalSpy changed(&session, &TrainingSession::settingsChanged);
    QSignalSpy failed(&session, &TrainingSession::failed);
    session.restart(withDim(-1));
    QVERIFY(failed.wait(soon));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.settings().dim, 3);
    QVERIFY(!session.isLoading());
}

void TestOpening::whatIsSetMeanwhileHoldsForTheText() {
    TrainingSession session;
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(town(), withDim(3));
    session.setAlpha(0.01F);
    session.setEpochs(7);
    QVERIFY(loaded.wait(soon));
    QCOMPARE(session.settings().alpha, 0.01F);
    QCOMPARE(session.settings().epochs, 7);
    session.load(town(), withDim(4));
    QVERIFY(loaded.wait(soon));
    QCOMPARE(session.settings().alpha, TrainingSettings().alpha);
}

void TestOpening::takingUpNothingEnds() {
    TrainingSession session;
    QSignalSpy ended(&session, &TrainingSession::loadEnded);
    session.layAside();
    session.takeUp();
    QVERIFY(session.isLoading());
    QVERIFY(ended.wait(soon));
    QVERIFY(session.isEmpty());
}

void TestOpening::whatComesBackIsKnownByItsNumber() {
    TrainingSession session;
    const auto same = corpus();
    session.take(same, {QStringLiteral("mine"), {}}, withDim(3));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    session.layAside();
    QList<quint64> seen;
    connect(&session, &TrainingSession::loaded, this, [&] { seen << session.opening(); });
    session.take(same, {QStringLiteral("mine"), {}}, withDim(4));
    const quint64 number = session.takeUp();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen[0] != number);
    QCOMPARE(seen[1], number);
    QCOMPARE(session.settings().dim, 3);
}

/// It would make a model of the text from before.
void TestOpening::vectorsAreNotUndoneByARestart() {
    TrainingSession session;
    session.take(corpus(), {QStringLiteral("first"), {}}, withDim(3));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    session.load(requestFor("2 2\none 1 2\ntwo 3 4\n"), withDim(3));
    session.restart(withDim(4));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), soon);
    QVERIFY(session.isFinished());
    QCOMPARE(session.settings().dim, 2);
}

void TestOpening::whatFailsGivesNoName() {
    TrainingSession session;
    QSignalSpy failed(&session, &TrainingSession::failed);
    session.take(corpus(), {QStringLiteral("first"), {}}, withDim(3));
    session.load(named(QStringLiteral("/nowhere/text.txt")), withDim(4));
    QVERIFY(failed.wait(soon));
    QCOMPARE(session.source().name, QStringLiteral("first"));
    QCOMPARE(session.settings().dim, 3);
    QVERIFY(!session.isLoading());
}

void TestOpening::whatWasGivenUpIsNotToldOf() {
    TrainingSession session;
    QSignalSpy failed(&session, &TrainingSession::failed);
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.load(named(QStringLiteral("/nowhere/text.txt")), withDim(3));
    session.load(town(), withDim(4));
    QVERIFY(loaded.wait(soon));
    QVERIFY(failed.isEmpty());
    QCOMPARE(session.source().name, QStringLiteral("@town"));
}

/// Or the newest would be read without a word of it, and without a way to cancel it.
void TestOpening::readingEndsWithTheLast() {
    TrainingSession session;
    beginToRead(session);
    QStringList openAtTheEnd;
    connect(&session, &TrainingSession::loadEnded, this,
            [&] { openAtTheEnd << session.source().name; });
    session.load(town(), withDim(4));
    QTRY_VERIFY_WITH_TIMEOUT(!openAtTheEnd.isEmpty(), soon);
    QCOMPARE(openAtTheEnd, QStringList({"@town"}));
    QVERIFY(!session.isLoading());
}

void TestOpening::takingGivesUpReading() {
    TrainingSession session;
    beginToRead(session);
    QSignalSpy loaded(&session, &TrainingSession::loaded);
    session.take(corpus(), {QStringLiteral("in hand"), {}}, withDim(4));
    QVERIFY(loaded.wait(soon));
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(session.source().name, QStringLiteral("in hand"));
    QVERIFY(!session.isLoading());
}

void TestOpening::otherEncodingIsOfItsFile() {
    const CorpusRequest latin = requestFor("the caf\xE9 and the caf\xE9 of old\n");
    TrainingSession session;
    QSignalSpy seen(&session, &TrainingSession::otherEncodingSeen);
    session.load(latin, withDim(3));
    QVERIFY(seen.wait(soon));
    QCOMPARE(seen[0][1].toString(), latin.source.name);
    QCOMPARE(seen[0][2].value<TextEncoding>(), TextEncoding::Latin1);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
