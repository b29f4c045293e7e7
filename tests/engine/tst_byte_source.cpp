#include <QTemporaryDir>
#include <QTest>

#include "engine/byte_source.h"
#include "engine/error.h"

using namespace firth;

namespace {

const std::string text = "the nurse\nthe doctor\n";

// The same, as gzip, xz and zstd write it.
const QByteArray gzipped = QByteArray::fromHex(
    "1f8b08000000000002032bc94855c82b2d2a4ee52a01b252f2934bf28bb800e4dde4f615000000");
const QByteArray xzed = QByteArray::fromHex(
    "fd377a585a000004e6d6b446020021011c00000010cf58cc010014746865206e757273650a7468652064"
    "6f63746f720a00000000ed6da6a1ea392e2600012d152f0b716d1fb6f37d010000000004595a");
const QByteArray zstded =
    QByteArray::fromHex("28b52ffd0468a90000746865206e757273650a74686520646f63746f720a9c95ab30");

std::string readAll(const QByteArray& bytes, std::size_t step) {
    QTemporaryDir folder;
    QFile file(folder.filePath("text"));
    if (!file.open(QIODevice::WriteOnly)) throw Error("no file");
    file.write(bytes);
    file.close();
    const ByteSource source = openBytes(file.fileName().toStdString());
    std::string all;
    std::string room(step, '\0');
    while (const std::size_t got = source(room)) all += room.substr(0, got);
    return all;
}

}  // namespace

class TestByteSource : public QObject {
    Q_OBJECT
private slots:
    void unpacks_data();
    void unpacks();
    void damage_data() { unpacks_data(); }
    void damage();
    void plainStaysAsItIs();
};

void TestByteSource::unpacks_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gzip") << gzipped;
    QTest::newRow("xz") << xzed;
    QTest::newRow("zstd") << zstded;
}

void TestByteSource::unpacks() {
    QFETCH(QByteArray, bytes);
    for (const std::size_t step : {1U, 7U, 1000U}) {
        QCOMPARE(readAll(bytes, step), text);
        QCOMPARE(readAll(bytes + bytes, step), text + text);
    }
}

void TestByteSource::damage() {
    QFETCH(QByteArray, bytes);
    const auto says = [](const QByteArray& broken) {
        try {
            readAll(broken, 1000);
        } catch (const Error& error) {
            return QString(error.what());
        }
        return QString("nothing");
    };
    QVERIFY(says(bytes.chopped(6)).contains("ends too soon"));
    QByteArray flipped = bytes;
    flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
    QVERIFY2(says(flipped).contains("is damaged"), qPrintable(says(flipped)));
}

void TestByteSource::plainStaysAsItIs() {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("a"), QByteArray("\x1F no gzip")})
        QCOMPARE(readAll(bytes, 3), bytes.toStdString());
}

QTEST_APPLESS_MAIN(TestByteSource)
#include "tst_byte_source.moc"
