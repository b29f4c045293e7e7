// Word vectors in every format: what is written, what is read.
#include "tests/engine/vector_files_test.h"

using namespace firth;

class TestVectors : public VectorFilesTest {
    Q_OBJECT
private slots:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void formatIsNamedByTheEnding() {
        QCOMPARE(formatForFile("a/b.bin"), VectorFormat::Word2vecBinary);
        QCOMPARE(formatForFile("b.TXT"), VectorFormat::Word2vecText);
        QCOMPARE(formatForFile("b.vec"), VectorFormat::Word2vecText);
        QCOMPARE(formatForFile("b.tsv"), VectorFormat::Tsv);
        QCOMPARE(formatForFile("b.npy"), VectorFormat::Npy);
        for (const char* bad : {"b", "b.gz", "a.bin/b", ".bin"})
            QVERIFY(
                errorOf([&] { formatForFile(bad); }).contains(".bin, .txt, .vec, .tsv or .npy"));
    }

    void areToldFromTextsByContent_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("vectors");
        const auto row = [](const char* name, const QByteArray& bytes, bool vectors) {
            QTest::newRow(name) << bytes << vectors;
        };
        row("word2vec text", "2 2\ncat 1 2\ndog 3 4\n", true);
        row("word2vec binary", "1 2\ncat " + floats({1, 2}) + "\n", true);
        row("cut binary", "100 2\ncat " + floats({1.25F}), true);
        row("NumPy", QByteArray("\x93NUMPY\x01\x00", 8), true);
        row("GloVe", "the 0.418 0.24968 -0.41242\n, 0.013441 0.23682 -0.16899\n", true);
        row("TSV", "1.5\t2\n3\t4\n", true);
        row("byte-order mark",
            "\xEF\xBB\xBF"
            "1 2\ncat 1 2\n",
            true);
        row("prose", "The nurse assisted the doctor.\nThe end.\n", false);
        row("prose below two numbers", "10 20\nThe nurse assisted the doctor.\n", false);
        row("years", "In 1957 0.5 of them wrote.\nFirth wrote too.\n", false);
        row("a list with numbers", "cat 1 2\ndog 3 4\n", false);
        row("one number", "42\n", false);
        row("nothing", "", false);
        row("a table of words", "word\tcount\ncat\t7\n", false);
    }

    void areToldFromTextsByContent() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, vectors);
        QCOMPARE(holdsVectors(make("a.txt", bytes)), vectors);
        QVERIFY(!holdsVectors(file("none")));
        QVERIFY(!holdsVectors(dir_->path().toStdString()));
    }

    void writesWhatOthersRead() {
        Vectors vectors{{"a", "b"}, Matrix(2, 2)};
        vectors.matrix << 1.5F, -0.25F, 0.1F, 3e-20F;
        for (const char* name : {"v.bin", "v.txt", "v.tsv", "v.npy"})
            writeVectors(vectors, file(name), formatForFile(name));
        QCOMPARE(content("v.bin"),
                 "2 2\na " + floats({1.5F, -0.25F}) + "\nb " + floats({0.1F, 3e-20F}) + "\n");
        QCOMPARE(content("v.txt"), QByteArray("2 2\na 1.5 -0.25\nb 0.1 3e-20\n"));
        QCOMPARE(content("v.tsv"), QByteArray("1.5\t-0.25\n0.1\t3e-20\n"));
        QCOMPARE(content("v_metadata.tsv"), QByteArray("a\nb\n"));
        QCOMPARE(content("v.npy.vocab.txt"), QByteArray("a\nb\n"));
        const QByteArray array = content("v.npy");
        QVERIFY(array.startsWith(QByteArray("\x93NUMPY\x01\x00\x76\x00{'descr': '<f4', ", 26)));
        QVERIFY(array.mid(10, 118).contains("'shape': (2, 2), }"));
        QCOMPARE(array[127], '\n');
        QCOMPARE(array.mid(128), floats({1.5F, -0.25F, 0.1F, 3e-20F}));
        QCOMPARE(names().size(), 6);
    }

    void readsBackTheSameBits_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"v.bin", "v.txt", "v.vec", "v.tsv", "v.npy", "v.1.tsv"})
            QTest::newRow(name) << name;
    }
    void readsBackTheSameBits() {
        QFETCH(QString, name);
        Vectors vectors = animals();
        const std::string path = file(name);
        for (int round = 0; round < 2; ++round) {  // the second writes over the first
            writeVectors(vectors, path, formatForFile(path));
            const Vectors read = readVectors(path);
            QVERIFY(read.words == vectors.words);
            QVERIFY(sameBits(read.matrix, vectors.matrix));
            vectors.matrix = Matrix(vectors.matrix.leftCols(1));
        }
    }

    void readsManyRows() {
        // More than one block of the reader, and rows that straddle its edges.
        Vectors vectors{{}, Matrix::Random(9001, 61)};
        for (int i = 0; i < 9001; ++i) vectors.words.push_back("w" + std::to_string(i));
        for (const char* name : {"v.bin", "v.txt", "v.tsv", "v.npy"}) {
            writeVectors(vectors, file(name), formatForFile(name));
            const Vectors read = readVectors(file(name));
            QVERIFY(read.words == vectors.words);
            QVERIFY(sameBits(read.matrix, vectors.matrix));
        }
    }

    void readsWhatOthersWrite_data() {
        // All hold cat (0.5, -2) and dog (1, 0.25).
        QTest::addColumn<QByteArray>("content");
        const QByteArray cat = floats({0.5F, -2.0F});
        const QByteArray dog = floats({1.0F, 0.25F});
        QTest::newRow("bin") << "2 2\ncat " + cat + "\ndog " + dog + "\n";
        QTest::newRow("bin, no newlines") << "2 2\ncat " + cat + "dog " + dog;
        QTest::newRow("bin, CRLF header") << "2 2\r\ncat " + cat + "dog " + dog;
        QTest::newRow("txt") << QByteArray("2 2\ncat 0.5 -2\ndog 1 0.25\n");
        QTest::newRow("txt, no last newline") << QByteArray("2 2\ncat 0.5 -2\ndog 1 0.25");
        QTest::newRow("txt, trailing spaces") << QByteArray("2 2 \ncat 0.5 -2 \ndog 1 0.25 \n");
        QTest::newRow("txt, CRLF") << QByteArray("2 2\r\ncat 0.5 -2\r\ndog 1 0.25\r\n\r\n");
        QTest::newRow("txt, tabs") << QByteArray("2 2\ncat\t0.5\t-2\ndog\t1\t0.25\n");
        QTest::newRow("txt, byte-order mark") << QByteArray(
            "\xEF\xBB\xBF"
            "2 2\ncat 0.5 -2\ndog 1 0.25\n");
        QTest::newRow("txt, other numerals") << QByteArray("2 2\ncat +5e-1 -2.0E+00\ndog 1. .25\n");
        QTest::newRow("glove") << QByteArray("cat 0.5 -2\ndog 1 0.25\n");
        QTest::newRow("glove, tabs") << QByteArray("cat\t0.5\t-2\ndog\t1\t0.25\n");
    }
    void readsWhatOthersWrite() {
        QFETCH(QByteArray, content);
        const Vectors read = readVectors(make("any.name", content));
        QVERIFY((read.words == std::vector<std::string>{"cat", "dog"}));
        Matrix expected(2, 2);
        expected << 0.5F, -2.0F, 1.0F, 0.25F;
        QVERIFY(read.matrix == expected);
    }

    void readsNpy_data() {
        QTest::addColumn<QByteArray>("content");
        const QByteArray rows = floats({0.5F, -2.0F, 1.0F, 0.25F});
        QTest::newRow("f4") << npy(1, npyDictionary("<f4", "False", "(2, 2)"), rows);
        QTest::newRow("f4, version 2") << npy(2, npyDictionary("<f4", "False", "(2, 2)"), rows);
        QTest::newRow("f4, version 3") << npy(3, npyDictionary("<f4", "False", "(2,2)"), rows);
        QTest::newRow("f8") << npy(1, npyDictionary("<f8", "False", "(2, 2)"),
                                   doubles({0.5, -2, 1, 0.25}));
        QTest::newRow("f4, Fortran")
            << npy(1, npyDictionary("<f4", "True", "(2, 2)"), floats({0.5F, 1.0F, -2.0F, 0.25F}));
        QTest::newRow("f8, Fortran")
            << npy(1, npyDictionary("<f8", "True", "(2, 2)"), doubles({0.5, 1, -2, 0.25}));
    }
    void readsNpy() {
        QFETCH(QByteArray, content);
        make("a.npy.vocab.txt", "cat\r\nNew York\r\n");
        const Vectors read = readVectors(make("a.npy", content));
        QVERIFY((read.words == std::vector<std::string>{"cat", "New York"}));
        Matrix expected(2, 2);
        expected << 0.5F, -2.0F, 1.0F, 0.25F;
        QVERIFY(read.matrix == expected);
    }

    void readsTsvWithATableOfWords() {
        make("a_metadata.tsv", "word\tcount\ncat\t7\ndog\t5\n");
        const Vectors read = readVectors(make("a.tsv", "1\t2\t3\n4\t5\t6\n"));
        QVERIFY((read.words == std::vector<std::string>{"cat", "dog"}));
        QCOMPARE(read.matrix(1, 2), 6.0F);
    }

    void wordsMayHoldSpacesInText() {
        const auto words =
            readVectors(make("a.txt", "3 2\nNew York 1 2\n. . . 3 4\n1984 5 6\n")).words;
        QVERIFY((words == std::vector<std::string>{"New York", ". . .", "1984"}));
        // As in GloVe's 840 B vectors.
        QCOMPARE(readVectors(make("b.txt", "the 1 2\nat x@y.z 3 4\n")).words[1], "at x@y.z");
    }

    void tooSmallNumbersBecomeZero() {
        QCOMPARE(readVectors(make("a.txt", "1 2\ncat 1e-60 1\n")).matrix(0, 0), 0.0F);
    }

    void reportsProgressAndStops() {
        Vectors vectors{{}, Matrix::Random(20000, 20)};
        for (int i = 0; i < 20000; ++i) vectors.words.push_back(std::to_string(i));
        std::stop_source source;
        std::uint64_t last = 0;
        const Progress watch{[&](std::uint64_t done, std::uint64_t total) {
                                 QVERIFY(done >= last && done <= total);
                                 last = done;
                             },
                             source.get_token()};
        writeVectors(vectors, file("v.bin"), VectorFormat::Word2vecBinary, watch);
        QCOMPARE(last, std::uint64_t{20000});
        last = 0;
        readVectors(file("v.bin"), watch);
        QVERIFY(last > 0);
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, readVectors(file("v.bin"), watch));
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, writeVectors(vectors, file("w.bin"), VectorFormat::Word2vecBinary, watch));
        QCOMPARE(names(), QStringList("v.bin"));
    }
};

QTEST_APPLESS_MAIN(TestVectors)
#include "tst_vectors.moc"
