// What is kept for the case of a crash, and how it comes back.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include "app/autosave.h"
#include "engine/session_file.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 60'000;

QStringList sessionsIn(const QDir& folder) {
    QStringList whole;
    for (const QFileInfo& file : folder.entryInfoList({"*.firth"}, QDir::Files))
        if (file.size() > 0) whole << file.filePath();
    return whole;
}

}  // namespace

class TestAutosave : public WindowTest {
    Q_OBJECT
private slots:
    void init() {
        here_ = std::make_unique<QTemporaryDir>();
        there_ = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { window_.reset(); }
    void onlyTheOwnerMayRead();
    void nothingIsKeptOfNothing();
    void aLostTrainingComesBack();
    void aLostTrainingIsLetGo();
    void theNewestIsOfferedFirst();
    void noCopyTakesWhatAnotherStillHas();
    void savingAndClosingRemoveIt();
    void anotherModelTakesItsPlace();
    void whatCannotBeKeptIsTold();
    void halfWrittenFilesGo();

private:
    QString keptIn() const { return here_->filePath("autosave"); }
    /// A window with a sentence and some samples trained, and a file of it.
    void keepASentence();
    /// As a crash leaves it: the file without its program.
    QString loseItTo(const QTemporaryDir& folder);
    bool isOffering(const char* name) { return find<QWidget>(name)->isVisible(); }

    std::unique_ptr<QTemporaryDir> here_, there_;
};

void TestAutosave::keepASentence() {
    showWindowWith("@sentence");
    window_->keepTrainings(keptIn());
    QVERIFY(!isOffering("lostOffer"));
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(keptIn()).size(), 1, soon);
}

QString TestAutosave::loseItTo(const QTemporaryDir& folder) {
    const QString lost = folder.filePath("lost.firth");
    QFile::copy(sessionsIn(keptIn()).value(0), lost);
    return lost;
}

void TestAutosave::onlyTheOwnerMayRead() {
    keepASentence();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(keptIn()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(sessionsIn(keptIn())[0]) & others, QFile::Permissions());
    const SavedSession saved = readSession(sessionsIn(keptIn())[0].toStdString());
    QCOMPARE(saved.trainer->progress().samples, std::uint64_t{1});
    QCOMPARE(saved.notes.source, std::string("@sentence"));
}

void TestAutosave::nothingIsKeptOfNothing() {
    showWindowWith("@sentence");
    window_->keepTrainings(keptIn());
    QTest::qWait(2500);  // two looks
    QVERIFY(sessionsIn(keptIn()).isEmpty());
    QVERIFY(window_->close());
    QVERIFY(QDir(keptIn()).isEmpty(QDir::Files));
}

void TestAutosave::aLostTrainingComesBack() {
    keepASentence();
    const QString lost = loseItTo(*there_);
    window_->close();
    showWindowWith("@town");
    window_->keepTrainings(there_->path());
    QVERIFY(isOffering("lostOffer"));
    const QString text = find<QLabel>("lostOfferText")->text();
    QVERIFY2(text.contains("@sentence") && text.contains("epoch 0"), qPrintable(text));

    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    click("lostOfferAccept");
    QVERIFY(loaded.wait(soon));
    QCOMPARE(window_->session().corpus()->name, std::string("@sentence"));
    QTRY_VERIFY(find<QLabel>("status")->text().contains("sample <b>1</b>"));
    QVERIFY(!isOffering("lostOffer"));
    QVERIFY(QFile::exists(lost));  // until a newer one takes its place
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(readSession(lost.toStdString()).trainer->progress().samples,
                              std::uint64_t{2}, soon);
    // It is in no file of the user's, and closing says so.
    answers_.unsaved = Dialogs::Unsaved::Stay;
    QVERIFY(!window_->close());
    QCOMPARE(answers_.askedToSave, 1);
    answers_.unsaved = Dialogs::Unsaved::LetGo;
    QVERIFY(window_->close());
    QVERIFY(!QFile::exists(lost));
}

void TestAutosave::aLostTrainingIsLetGo() {
    keepASentence();
    const QString lost = loseItTo(*there_);
    showWindow();
    window_->keepTrainings(there_->path());
    click("lostOfferDecline");
    QVERIFY(!isOffering("lostOffer"));
    QVERIFY(!QFile::exists(lost));
}

void TestAutosave::theNewestIsOfferedFirst() {
    keepASentence();
    const QString newer = loseItTo(*there_);
    const QString older = there_->filePath("older.firth");
    QFile::copy(newer, older);
    QFile file(older);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                             QFileDevice::FileModificationTime));
    file.close();
    showWindow();
    window_->keepTrainings(there_->path());
    click("lostOfferDecline");
    QVERIFY(!QFile::exists(newer));
    QVERIFY(isOffering("lostOffer"));
    click("lostOfferDecline");
    QVERIFY(!QFile::exists(older));
    QVERIFY(!isOffering("lostOffer"));
}

void TestAutosave::noCopyTakesWhatAnotherStillHas() {
    keepASentence();
    const auto first = std::move(window_);
    showWindow();
    window_->keepTrainings(keptIn());
    QVERIFY(!isOffering("lostOffer"));
    // And what one is asked about is not offered by the other.
    const QString lost = loseItTo(*there_);
    window_->close();
    showWindow();
    window_->keepTrainings(there_->path());
    QVERIFY(isOffering("lostOffer"));
    const auto second = std::move(window_);
    showWindow();
    window_->keepTrainings(there_->path());
    QVERIFY(!isOffering("lostOffer"));
    QVERIFY(QFile::exists(lost));
}

void TestAutosave::savingAndClosingRemoveIt() {
    keepASentence();
    answers_.save = there_->filePath("mine.firth");
    find<QAction>("saveSession")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(sessionsIn(keptIn()).isEmpty(), soon);
    QVERIFY(QFile::exists(answers_.save));
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(sessionsIn(keptIn()).size(), 1, soon);
    QVERIFY(window_->close());
    QVERIFY(QDir(keptIn()).isEmpty(QDir::Files));
}

void TestAutosave::anotherModelTakesItsPlace() {
    keepASentence();
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    click("reset");
    QVERIFY(loaded.wait(soon));
    QTRY_VERIFY_WITH_TIMEOUT(sessionsIn(keptIn()).isEmpty(), soon);
}

void TestAutosave::whatCannotBeKeptIsTold() {
    QFile file(keptIn());
    QVERIFY(file.open(QIODevice::WriteOnly));
    showWindowWith("@sentence");
    window_->keepTrainings(keptIn());
    QVERIFY(find<QWidget>("banner")->isVisible());
    QVERIFY(find<QWidget>("banner")->accessibleName().contains(keptIn()));
    QVERIFY(window_->close());
}

void TestAutosave::halfWrittenFilesGo() {
    QFile empty(there_->filePath("a.firth")), part(there_->filePath("a.firth.1.part"));
    QVERIFY(empty.open(QIODevice::WriteOnly) && part.open(QIODevice::WriteOnly));
    part.write("FIRTH SESSION 1\n");
    part.close();
    showWindow();
    window_->keepTrainings(there_->path());
    QVERIFY(!isOffering("lostOffer"));
    QVERIFY(!empty.exists());
    QVERIFY(!part.exists());
}

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
