// Runs firth-cli as a user would, with everything that can be wrong.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhatIsWrongInOneLine_data();
    void tellsWhatIsWrongInOneLine();
    void wrongUsage_data();
    void wrongUsage();
    void writesNothingOver_data();
    void writesNothingOver();
    void projectsAsNumpyDoes_data();
    void projectsAsNumpyDoes();

private:
    struct Result {
        int exitCode = -1;
        QByteArray output, errors;
    };
    Result run(const QStringList& arguments);
    void write(const QString& name, const QByteArray& bytes);
    QByteArray contents(const QString& name);

    QTemporaryDir folder_;
};

TestCommandLine::Result TestCommandLine::run(const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(FIRTH_BINARIES "/firth-cli"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCommandLine::write(const QString& name, const QByteArray& bytes) {
    QFile file(folder_.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestCommandLine::contents(const QString& name) {
    QFile file(folder_.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCommandLine::initTestCase() {
    QVERIFY(QDir(folder_.path()).mkdir("folder"));
    write("empty", "");
    write("blank", "\n \n\n");
    write("one_word", "hello");
    write("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    write("latin1", "caf\xe9 and tea");
    write("rare", "one two three\nfour five six\n");
    write("text", "a rose is a rose is a rose\nand a rose it is\n");
    write("vectors", "3 2\nnurse 1 2\ndoctor 2 1\ncar -1 0\n");
    write("short", "3 2\nnurse 1 2\ndoctor 2\ncar -1 0\n");
    write("cut", "3 2\nnurse 1 2\n");
}

void TestCommandLine::tellsWhatIsWrongInOneLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    const QList<QStringList> corpusVerbs = {
        {"tokens"}, {"vocab"}, {"samples"}, {"step", "--index", "0"}, {"train", "-o", "new.bin"}};
    const QList<QPair<QString, QByteArray>> badTexts = {
        {"missing", "missing"}, {"empty", "is empty"},     {"blank", "no words"},
        {"one_word", "hello"},  {"binary", "binary"},      {"latin1", "UTF-8"},
        {"rare", "count of 5"}, {"folder", "is a folder"}, {"@nowhere", "@town"},
        {"-", "standard input"}};
    for (const QStringList& verb : corpusVerbs)
        for (const auto& [file, names] : badTexts)
            QTest::addRow("%s %s", qPrintable(verb[0]), qPrintable(file))
                << verb + QStringList{file} << names;
    const QList<QPair<QString, QByteArray>> badVectors = {
        {"missing", "missing"},    {"empty", "is empty"}, {"binary", "line 1"},
        {"folder", "is a folder"}, {"short", "line 3"},   {"cut", "line 2"}};
    for (const auto& [file, names] : badVectors) {
        QTest::addRow("neighbours %s", qPrintable(file))
            << QStringList{"neighbours", file, "nurse"} << names;
        QTest::addRow("analogy %s", qPrintable(file))
            << QStringList{"analogy", file, "a", "b", "c"} << names;
        QTest::addRow("project %s", qPrintable(file))
            << QStringList{"project", file, "-o", "new.bin"} << names;
        QTest::addRow("evaluate %s", qPrintable(file))
            << QStringList{"evaluate", file, "--similarity", "text"} << names;
    }
    QTest::newRow("unknown word") << QStringList{"neighbours", "vectors", "docter"}
                                  << QByteArray("did you mean doctor");
    QTest::newRow("no such sample")
        << QStringList{"step", "@sentence", "--window", "2", "--index", "42"} << QByteArray("42");
    QTest::newRow("ending") << QStringList{"train", "@sentence", "-o", "new.doc"}
                            << QByteArray("new.doc");
    QTest::newRow("no such folder")
        << QStringList{"train", "@sentence", "-o", "no/new.bin"} << QByteArray("no/new.bin");
    QTest::newRow("range") << QStringList{"train", "@sentence", "--dim", "0", "-o", "new.bin"}
                           << QByteArray("dimensions");
    QTest::newRow("divergence") << QStringList{"train",    "@sentence", "--alpha", "900",
                                               "--epochs", "100",       "-o",      "new.bin"}
                                << QByteArray("learning rate 900");
}

void TestCommandLine::tellsWhatIsWrongInOneLine() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    const Result result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(result.errors.contains(names), result.errors.constData());
    QVERIFY(!QFile::exists(folder_.filePath("new.bin")));
}

void TestCommandLine::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such verb") << QStringList{"fly"};
    QTest::newRow("no corpus") << QStringList{"tokens"};
    QTest::newRow("no such option") << QStringList{"tokens", "@town", "--fly"};
    QTest::newRow("not a number") << QStringList{"samples", "@town", "--window", "wide"};
    QTest::newRow("min-count −1") << QStringList{"vocab", "@town", "--min-count", "-1"};
    QTest::newRow("seed −1") << QStringList{"samples", "@town", "--seed", "-1"};
    QTest::newRow("sample −1") << QStringList{"step", "@town", "--index", "-1"};
    QTest::newRow("no neighbours") << QStringList{"neighbours", "vectors", "nurse", "-k", "0"};
    QTest::newRow("−3 neighbours") << QStringList{"neighbours", "vectors", "nurse", "-k", "-3"};
    QTest::newRow("no words") << QStringList{"evaluate", "vectors",    "--similarity",
                                             "text",     "--restrict", "0"};
}

void TestCommandLine::wrongUsage() {
    QFETCH(QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!result.errors.isEmpty());
}

void TestCommandLine::writesNothingOver_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    write("text.txt", "a rose is a rose is a rose\nand a rose it is\n");
    write("vectors.tsv", contents("vectors"));
    const QStringList train = {"train", "text.txt", "--min-count", "1"};
    QTest::newRow("vectors over the text") << train + QStringList{"-o", "./text.txt"} << "text.txt";
    QTest::newRow("C over the text")
        << train + QStringList{"-o", "new.bin", "--context", "folder/../text.txt"} << "text.txt";
    QTest::newRow("C over E") << train + QStringList{"-o", "new.bin", "--context", "new.bin"}
                              << "new.bin";
    QTest::newRow("map over vectors")
        << QStringList{"project", "vectors.tsv", "-o", "vectors.tsv"} << "vectors.tsv";
}

void TestCommandLine::writesNothingOver() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    const QByteArray before = contents(file);
    const Result result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(result.errors.contains("would be written over"), result.errors.constData());
    QCOMPARE(contents(file), before);
}

void TestCommandLine::projectsAsNumpyDoes_data() {
    QTest::addColumn<int>("example");
    QTest::newRow("40 words of 7 dimensions") << 0;
    QTest::newRow("6 words of 25 dimensions") << 1;
}

/// The coordinates are those of a centred SVD by NumPy, up to the sign of each axis.
void TestCommandLine::projectsAsNumpyDoes() {
    QFETCH(int, example);
    QFile file(QStringLiteral(FIRTH_TEST_DATA "/geometry_reference.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject known =
        QJsonDocument::fromJson(file.readAll())["projections"][example].toObject();
    const QJsonArray rows = known["rows"].toArray(), points = known["points"].toArray();
    QByteArray vectors =
        QByteArray::number(rows.size()) + ' ' + QByteArray::number(rows[0].toArray().size()) + '\n';
    for (qsizetype row = 0; row < rows.size(); ++row) {
        vectors += "word" + QByteArray::number(row);
        for (const QJsonValue value : rows[row].toArray())
            vectors += ' ' + QByteArray::number(value.toDouble());
        vectors += '\n';
    }
    write("reference", vectors);

    const Result result = run({"project", "reference", "--json"});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject found = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(found["points"].toArray().size(), rows.size());
    for (const int axis : {0, 1}) {
        QVERIFY(qAbs(found["explained"][axis].toDouble() - known["explained"][axis].toDouble()) <
                1e-6);
        const QString name = axis == 0 ? QStringLiteral("x") : QStringLiteral("y");
        double together = 0;
        for (qsizetype row = 0; row < rows.size(); ++row)
            together += found["points"][row][name].toDouble() * points[row][axis].toDouble();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const double expected = (together < 0 ? -1 : 1) * points[row][axis].toDouble();
            QVERIFY(qAbs(found["points"][row][name].toDouble() - expected) < 1e-4);
            QCOMPARE(found["points"][row]["word"].toString(), QString("word%1").arg(row));
        }
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
