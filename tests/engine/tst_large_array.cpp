#include <QTest>

#include "engine/error.h"
#include "engine/large_array.h"

using namespace firth;

class TestLargeArray : public QObject {
    Q_OBJECT
private slots:
    void movesIntoAFileAndBack_data();
    void movesIntoAFileAndBack();
    void aFolderWithoutRoomIsNamed();
};

void TestLargeArray::movesIntoAFileAndBack_data() {
    QTest::addColumn<quint64>("limit");
    QTest::addColumn<bool>("inFile");
    QTest::newRow("memory") << (quint64{1} << 30) << false;
    QTest::newRow("file soon") << quint64{1000} << true;
    QTest::newRow("file at once") << quint64{0} << true;
    QTest::newRow("file late") << (quint64{16} << 20) << true;
}

void TestLargeArray::movesIntoAFileAndBack() {
    QFETCH(quint64, limit);
    QFETCH(bool, inFile);
#ifndef __unix__
    inFile = false;
#endif
    // More than the file grows by at once.
    constexpr std::uint64_t count = 10'000'000;
    LargeArray<std::uint64_t> array(limit);
    QVERIFY(array.empty());
    for (std::uint64_t i = 0; i < count; ++i) {
        array.push_back(i * i);
        if (i % 1'000'000 == 0) array.letGo();
    }
    QCOMPARE(array.isInFile(), inFile);
    array.letGo();
    QCOMPARE(array.size(), std::size_t(count));
    const auto isSquare = [&](const LargeArray<std::uint64_t>& squares) {
        for (std::uint64_t i = 0; i < squares.size(); ++i)
            if (squares[i] != i * i) return false;
        return true;
    };
    QVERIFY(isSquare(array));
    LargeArray<std::uint64_t> moved = std::move(array);
    QVERIFY(isSquare(moved));
    moved.resize(1000);
    moved.append(std::vector<std::uint64_t>{1000 * 1000, 1001 * 1001});
    QCOMPARE(moved.size(), std::size_t{1002});
    QVERIFY(isSquare(moved));
    moved = LargeArray<std::uint64_t>{0, 1, 4};
    QCOMPARE(moved.back(), std::uint64_t{4});
    QVERIFY(!moved.isInFile());
}

void TestLargeArray::aFolderWithoutRoomIsNamed() {
#ifdef __unix__
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere/at/all");
    QString message;
    try {
        LargeArray<int> array(100);
        array.resize(1000);
    } catch (const Error& error) {
        message = QString::fromStdString(error.what());
    }
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY2(message.contains("/nowhere/at/all"), qPrintable(message));
#endif
}

QTEST_APPLESS_MAIN(TestLargeArray)
#include "tst_large_array.moc"
