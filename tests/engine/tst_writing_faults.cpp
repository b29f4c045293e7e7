// Files whose writing goes wrong, at every writer of the engine: the message says which file and
// why, and the old file stays whole, alone in its folder.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <random>

#include "engine/error.h"
#include "engine/points_file.h"
#include "engine/session_file.h"
#include "engine/vectors.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace firth;

namespace {

std::shared_ptr<const Corpus> town() {
    static const auto corpus = std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1}));
    return corpus;
}

TrainingRecord trainingOf(std::uint64_t samples) {
    Trainer trainer(town(), {});
    Keyframes keyframes;
    keyframes.offer(trainer);
    trainer.run(samples);
    return {town(), trainer.settings(), trainer.choices(), trainer.state(), keyframes.states()};
}

Vectors vectors() {
    Vectors vectors;
    for (const WordCount& word : town()->vocabulary.words()) vectors.words.push_back(word.word);
    vectors.matrix =
        Matrix::Random(static_cast<Eigen::Index>(vectors.words.size()), Eigen::Index{50});
    return vectors;
}

using Writer = std::function<void(const std::string& path)>;

/// By the ending of their files; each writes more than a full disk has room for.
const std::map<QByteArray, Writer>& writers() {
    const auto writeAs = [](VectorFormat format) {
        return [format](const std::string& path) { writeVectors(vectors(), path, format); };
    };
    static const std::map<QByteArray, Writer> all = {
        {"firth", [](const std::string& path) { writeSession(trainingOf(100), {}, path); }},
        {"bin", writeAs(VectorFormat::Word2vecBinary)},
        {"txt", writeAs(VectorFormat::Word2vecText)},
        {"tsv", writeAs(VectorFormat::Tsv)},
        {"npy", writeAs(VectorFormat::Npy)},
        {"points", [](const std::string& path) {
             const Vectors some = vectors();
             writePoints(some.words, some.matrix.leftCols(2), path);
         }}};
    return all;
}

/// Stands for a full disk: no file may grow beyond so many bytes.
class FullDisk {
public:
    FullDisk() {
#ifdef Q_OS_UNIX
        constexpr rlim_t room = 4096;
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{room, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
#endif
    }
    ~FullDisk() {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &before_);
#endif
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
#ifdef Q_OS_UNIX
    rlimit before_{};
#endif
};

/// The administrator may write everywhere, so the test is somebody else for a while.
class Nobody {
public:
#ifdef Q_OS_UNIX
    Nobody() : before_(geteuid()) {
        constexpr uid_t nobody = 65534;
        if (before_ == 0 && seteuid(nobody) != 0) qFatal("the user cannot be changed");
    }
    ~Nobody() {
        if (seteuid(before_) != 0) qFatal("the user cannot be changed back");
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

private:
    uid_t before_;
#endif
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestWritingFaults : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysWhichFileAndWhy_data();
    void saysWhichFileAndWhy();
    void keepsWhoMayRead();
    void longNamesAreWritten();
    void aKilledWriterLeavesOldOrNew();

private:
    QString errorOf(const Writer& write, const QString& path);

    std::unique_ptr<QTemporaryDir> dir_;
};

void TestWritingFaults::init() {
#ifndef Q_OS_UNIX
    QSKIP("faults are made by means of Unix");
#endif
    dir_ = std::make_unique<QTemporaryDir>();
}

QString TestWritingFaults::errorOf(const Writer& write, const QString& path) {
    try {
        write(path.toStdString());
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

void TestWritingFaults::saysWhichFileAndWhy_data() {
    QTest::addColumn<QByteArray>("writer");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    for (const auto& [writer, write] : writers()) {
        const auto row = [&writer = writer](const char* fault, const char* reason) {
            QTest::newRow((writer + ": " + fault).constData())
                << writer << QString(fault) << QString(reason);
        };
        row("full disk", "File too large");
        row("read-only folder", "Permission denied");
        row("vanished folder", "No such file or directory");
        row("folder that is a file", "Not a directory");
        row("name too long", "File name too long");
        row("folder's name", "is a folder");
        row("device", "it is not a file");
        row("read-only file", "is read-only");
    }
}

void TestWritingFaults::saysWhichFileAndWhy() {
    QFETCH(QByteArray, writer);
    QFETCH(QString, fault);
    QFETCH(QString, reason);
    const Writer& write = writers().at(writer);
    const QString old = dir_->filePath("old." + writer);
    write(old.toStdString());
    const QByteArray before = contentOf(old);
    const QStringList files = QDir(dir_->path()).entryList(QDir::Files);

    QString path = old, message;
    if (fault == "full disk") {
        const FullDisk full;
        message = errorOf(write, path);
    } else if (fault == "read-only folder") {
        QFile::setPermissions(
            dir_->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        {
            const Nobody somebody;
            message = errorOf(write, path);
        }
        QFile::setPermissions(dir_->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else {
        if (fault == "vanished folder") path = dir_->filePath("gone/new." + writer);
        if (fault == "folder that is a file") path = old + "/new." + writer;
        if (fault == "name too long") path = dir_->filePath(QString(300, 'n') + '.' + writer);
        if (fault == "folder's name") path = dir_->path();
        if (fault == "device") path = "/dev/full";
        if (fault == "read-only file") QFile::setPermissions(old, QFile::ReadOwner);
        message = errorOf(write, path);
    }
    QVERIFY2(message.startsWith(path) || (writer == "tsv" && message.contains(path.left(20))),
             qPrintable(message));
    QVERIFY2(message.contains(reason), qPrintable(message));
    QCOMPARE(contentOf(old), before);
    QCOMPARE(QDir(dir_->path()).entryList(QDir::Files), files);
}

void TestWritingFaults::keepsWhoMayRead() {
    const QString path = dir_->filePath("mine.firth");
    const Writer& write = writers().at("firth");
    write(path.toStdString());
    constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(path, mine);
    write(path.toStdString());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
}

void TestWritingFaults::longNamesAreWritten() {
    const QString path = dir_->filePath(QString(249, 'n') + ".firth");  // 255 bytes, the most
    writers().at("firth")(path.toStdString());
    QCOMPARE(readSession(path.toStdString()).trainer->progress().samples, std::uint64_t{100});
}

/// Another process writes one session over the other; wherever it dies, a whole one stands there.
void TestWritingFaults::aKilledWriterLeavesOldOrNew() {
#ifdef Q_OS_UNIX
    const std::string path = dir_->filePath("s.firth").toStdString();
    const TrainingRecord one = trainingOf(1'000), two = trainingOf(2'000);
    writeSession(one, {}, path);
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("FIRTH_KILLS", &given);
    const int kills = given ? wanted : 10;
    std::mt19937 random(static_cast<unsigned>(qEnvironmentVariableIntValue("FIRTH_SEED")) + 1);
    int inTheMiddle = 0;
    for (int i = 0; i < kills; ++i) {
        const pid_t writer = fork();
        QVERIFY(writer >= 0);
        if (writer == 0) {
            while (true) {
                writeSession(two, {}, path);
                writeSession(one, {}, path);
            }
        }
        usleep(std::uniform_int_distribution<useconds_t>(0, 60'000)(random));
        kill(writer, SIGKILL);
        waitpid(writer, nullptr, 0);
        const std::uint64_t samples = readSession(path).trainer->progress().samples;
        QVERIFY(samples == 1'000 || samples == 2'000);
        inTheMiddle += QDir(dir_->path()).entryList({"*.part"}, QDir::Files).isEmpty() ? 0 : 1;
        for (const QString& part : QDir(dir_->path()).entryList({"*.part"}, QDir::Files))
            QFile::remove(dir_->filePath(part));
    }
    qInfo("%d of %d were killed in the middle of a file", inTheMiddle, kills);
#endif
}

QTEST_APPLESS_MAIN(TestWritingFaults)
#include "tst_writing_faults.moc"
