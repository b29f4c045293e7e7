// Files that are not what they were when they were opened, and what only looks like a file.
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "engine/corpus.h"
#include "engine/error.h"
#include "engine/session_file.h"
#include "engine/source_excerpt.h"
#include "engine/source_text.h"
#include "engine/vectors.h"

using namespace firth;

class TestChangingFiles : public QObject {
    Q_OBJECT
private slots:
    void aTextGrowsWhileItIsRead();
    void aTextShrinksWhileItIsRead();
    void vectorsShrinkWhileTheyAreRead_data();
    void vectorsShrinkWhileTheyAreRead();
    void aTextComesThroughANamedPipe();
    void aPipeThatNobodyWritesIsCancelled();
    void aPipeIsNotWaitedForTwice();
    void devicesWithoutAnEnd();
    void anEndlessTextIsCancelled();

private:
    std::string write(const char* name, const QByteArray& bytes);
    QTemporaryDir folder_;
};

std::string TestChangingFiles::write(const char* name, const QByteArray& bytes) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    return file.fileName().toStdString();
}

namespace {

const QByteArray line("the nurse saw the doctor\n");

/// Calls `change` once, when some of the file was read.
Progress changingOnce(const std::function<void()>& change) {
    Progress progress;
    progress.report = [change, done = false](std::uint64_t, std::uint64_t) mutable {
        if (!std::exchange(done, true)) change();
    };
    return progress;
}

}  // namespace

void TestChangingFiles::aTextGrowsWhileItIsRead() {
    const std::string path = write("grows", line.repeated(100'000));
    const Corpus corpus = readCorpus(path, {.minCount = 1}, changingOnce([&] {
                                         QFile file(QString::fromStdString(path));
                                         QVERIFY(file.open(QIODevice::Append));
                                         file.write(line.repeated(10));
                                     }));
    QCOMPARE(corpus.sentenceCount(), std::size_t{100'010});
}

void TestChangingFiles::aTextShrinksWhileItIsRead() {
    const std::string path = write("shrinks", line.repeated(200'000));
    const Corpus corpus = readCorpus(
        path, {.minCount = 1},
        changingOnce([&] { QVERIFY(QFile::resize(QString::fromStdString(path), 4'000'000)); }));
    // What was read of it is what there is.
    QCOMPARE(corpus.vocabulary.size(), std::size_t{4});
    QVERIFY(corpus.sentenceCount() <= 200'000);
    QVERIFY(!sourceExcerpt(path, 1000).text.empty());
    QVERIFY(QFile::resize(QString::fromStdString(path), 0));
    QVERIFY_THROWS_EXCEPTION(Error, sourceExcerpt(path, 1000));
}

void TestChangingFiles::vectorsShrinkWhileTheyAreRead_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"v.bin", "v.txt", "v.npy"}) QTest::newRow(name) << name;
}

void TestChangingFiles::vectorsShrinkWhileTheyAreRead() {
    QFETCH(QString, name);
    const std::string path = folder_.filePath(name).toStdString();
    Vectors vectors;
    for (int i = 0; i < 40'000; ++i) vectors.words.push_back("word" + std::to_string(i));
    vectors.matrix = Matrix::Constant(40'000, 50, 0.25F);
    writeVectors(vectors, path, formatForFile(path));
    const qint64 size = QFile(QString::fromStdString(path)).size();
    QString said;
    try {
        readVectors(path, changingOnce([&] {
                        QVERIFY(QFile::resize(QString::fromStdString(path), size / 2));
                    }));
    } catch (const Error& error) {
        said = error.what();
    }
    QVERIFY2(said.startsWith(QString::fromStdString(path) + ": "), qPrintable(said));
}

void TestChangingFiles::aTextComesThroughANamedPipe() {
    const std::string pipe = folder_.filePath("pipe").toStdString();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(!holdsVectors(pipe));
    QVERIFY(!holdsSession(pipe));
    std::thread writer([&] {
        QFile file(QString::fromStdString(pipe));
        if (file.open(QIODevice::WriteOnly)) file.write(line.repeated(50'000));
    });
    const Corpus corpus = readCorpus(pipe, {.minCount = 1});
    writer.join();
    QCOMPARE(corpus.sentenceCount(), std::size_t{50'000});
}

void TestChangingFiles::aPipeThatNobodyWritesIsCancelled() {
    const std::string pipe = folder_.filePath("silent").toStdString();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    std::thread canceller([&] { stop.request_stop(); });
    QVERIFY_THROWS_EXCEPTION(Cancelled, readCorpus(pipe, {.minCount = 1}, progress));
    canceller.join();
}

void TestChangingFiles::aPipeIsNotWaitedForTwice() {
    const std::string pipe = folder_.filePath("nobody writes").toStdString();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(Error, sourceExcerpt(pipe, 1000));
    QVERIFY_THROWS_EXCEPTION(Error, sourceExcerpt("/dev/zero", 1000));
    QVERIFY_THROWS_EXCEPTION(Error, sourceExcerpt(folder_.path().toStdString(), 1000));
}

void TestChangingFiles::devicesWithoutAnEnd() {
    for (const TextEncoding encoding : {TextEncoding::Auto, TextEncoding::Utf16})
        for (const char* device : {"/dev/zero", "/dev/urandom", "/dev/full"})
            QVERIFY_THROWS_EXCEPTION(Error,
                                     readCorpus(device, {.minCount = 1, .encoding = encoding}));
    QVERIFY_THROWS_EXCEPTION(Error, readCorpus("/dev/null", {.minCount = 1}));
    QVERIFY_THROWS_EXCEPTION(Error, readVectors("/dev/zero"));
    QVERIFY_THROWS_EXCEPTION(Error, readVectors("/dev/null"));
    QVERIFY_THROWS_EXCEPTION(Error, readSession("/dev/zero"));
}

/// `yes | firth -` goes on until somebody stops it.
void TestChangingFiles::anEndlessTextIsCancelled() {
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    std::uint64_t given = 0;
    const ByteSource endless = [&](std::span<char> room) {
        for (char& c : room) c = line[static_cast<qsizetype>(given++ % 25)];
        return room.size();
    };
    std::uint64_t taken = 0;
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, readBlocks(endless, "endless", 0, progress, [&](const TextBlock& block) {
            taken += block.text.size();
            if (taken > 20'000'000) stop.request_stop();
        }));
    QVERIFY(given - taken < 10'000'000);
}

QTEST_APPLESS_MAIN(TestChangingFiles)
#include "tst_changing_files.moc"
