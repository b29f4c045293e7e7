// The real program is killed in the middle of training and of keeping; the next start has it all.
// FIRTH_KILLS=50 for as many moments, which are then also held against the clock; FIRTH_SEED for
// others.
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <random>

#include "app/session/kept_session.h"
#include "engine/session_file.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 120'000;

/// When the newest whole file there was put in its place; not valid without one.
QDateTime timeKept(const QString& folder) {
    QDateTime time;
    for (const QFileInfo& file : QDir(folder).entryInfoList({"*.firth"}, QDir::Files))
        if (file.size() > 0) time = file.lastModified();
    return time;
}

}  // namespace

class TestKill9 : public WindowTest {
    Q_OBJECT
private slots:
    void nothingIsLost_data();
    void nothingIsLost();
    void cleanupTestCase();

private:
    double mostLost_ = 0;
    int kills_ = 3;
};

void TestKill9::nothingIsLost_data() {
    QTest::addColumn<int>("milliseconds");
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("FIRTH_KILLS", &given);
    if (given) kills_ = wanted;
    std::mt19937 random(static_cast<unsigned>(qEnvironmentVariableIntValue("FIRTH_SEED")) + 1);
    // After the first file was there, up to two more of them.
    const int longest = given ? 14'000 : 2'000;
    for (int i = 0; i < kills_; ++i) {
        const int moment = std::uniform_int_distribution(0, longest)(random);
        QTest::newRow(qPrintable(QString("%1: after %2 ms").arg(i).arg(moment))) << moment;
    }
}

void TestKill9::nothingIsLost() {
    QFETCH(int, milliseconds);
    const QTemporaryDir data;
    const QString folder = data.filePath("firth/autosave");
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", data.path());
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(FIRTH_BINARIES "/firth", {"--train", "--epochs", "100000", "@town"});
    QVERIFY(program.waitForStarted(soon));
    QTRY_VERIFY_WITH_TIMEOUT(timeKept(folder).isValid(), soon);
    QTest::qWait(milliseconds);
    program.kill();
    QVERIFY(program.waitForFinished(soon));
    const double lost =
        static_cast<double>(timeKept(folder).msecsTo(QDateTime::currentDateTime())) / 1000;
    mostLost_ = std::max(mostLost_, lost);

    showWindow();
    window_->keepTrainings(folder);
    QVERIFY(find<QWidget>("lostOffer")->isVisible());
    QVERIFY(find<QLabel>("lostOfferText")->text().contains("@town"));
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    click("lostOfferAccept");
    QVERIFY(loaded.wait(soon));
    QTRY_VERIFY_WITH_TIMEOUT(frame_ != nullptr, soon);
    const std::uint64_t samples = frame_->snapshot->progress.samples;
    QVERIFY(samples > 0);
    qInfo("killed %.1f s after the last file; %llu samples came back", lost,
          static_cast<unsigned long long>(samples));
    if (qEnvironmentVariableIsSet("FIRTH_KILLS")) QVERIFY2(lost < 10, "more than 10 s are lost");
    // It trains on.
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), soon);
    click("step");
    QTRY_VERIFY_WITH_TIMEOUT(frame_->snapshot->progress.samples == samples + 1, soon);
    QVERIFY(window_->close());
    QVERIFY(QDir(folder).isEmpty(QDir::Files));
    frame_.reset();
    window_.reset();
}

void TestKill9::cleanupTestCase() {
    if (qEnvironmentVariableIsSet("FIRTH_KILLS")) qInfo("at most %.1f s were lost", mostLost_);
}

QTEST_MAIN(TestKill9)
#include "tst_kill9.moc"
