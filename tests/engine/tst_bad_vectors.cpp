// Vector files that cannot be read, and places that cannot be written to.
#include "tests/engine/vector_files_test.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace firth;

class TestBadVectors : public VectorFilesTest {
    Q_OBJECT
private slots:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& content, const char* message) {
            QTest::newRow(name) << content << QString::fromUtf8(message);
        };
        const QByteArray cat = floats({0.5F, -2.0F});
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        row("empty", "", ": is empty");
        row("empty lines", "\n\n", "line 1 is not the start of word vectors");
        row("prose", "The nurse assisted\n", "line 1 is not the start of word vectors");
        row("one word", "cat\n", "line 1 is not the start of word vectors");
        row("endless line", QByteArray(9 << 20, 'x'), "line 1 has no end in 4 MiB");

        row("no words promised", "0 2\n", R"(line 1 promises "0" words)");
        row("no numbers promised", "2 0\n", R"(line 1 promises "0" numbers a word)");
        row("negative header", "-2 3\n", R"(line 1 promises "-2" words)");
        row("absurd words", "99999999999999999999 3\ncat 1 2 3\n",
            R"(line 1 promises "99999999999999999999" words)");
        row("absurd dim", "2 100001\ncat 1\n", R"(line 1 promises "100001" numbers a word)");
        row("header alone", "2 2\n", "ends behind line 1, after 0 of the 2 words");
        row("far too few", "4000000000 100000\ncat " + cat, "after 0 of the 4000000000 words");

        row("bin: cut in a word", "2 2\ncat " + cat + "\ndo",
            "ends at byte 19, after 1 of the 2 words that line 1 promises");
        row("bin: cut in numbers", "2 2\ncat " + cat + "dog " + cat.left(7),
            "ends at byte 27, after 1 of the 2 words that line 1 promises");
        row("bin: too much", "1 2\ncat " + cat + "\ndog " + cat,
            "goes on at byte 17 behind the 1 words that line 1 promises");
        row("bin: twice", "3 2\ncat " + cat + "dog " + cat + "cat " + cat,
            R"("cat" stands twice, as word 1 and as word 3)");
        row("bin: NaN", "2 2\ncat " + cat + "dog " + floats({1.0F, nan}),
            "word 2 at byte 16 has a number that is not finite");
        row("bin: infinite", "1 2\ncat " + floats({infinity, 0}),
            "word 1 at byte 4 has a number that is not finite");
        row("bin: UTF-8", "1 2\nc\xFFt " + cat, R"(word 1 at byte 4 is not UTF-8: "c\xFFt")");
        row("bin: empty word", "2 2\ncat " + cat + "\n " + cat, "word 2 at byte 17 is empty");
        row("bin: endless word", "2 2\ncat " + cat + QByteArray(10'001, 'x'),
            "word 2 at byte 16 has no end in 10000 bytes");

        row("txt: too few", "3 2\ncat 1 2\ndog 3 4\n",
            "ends behind line 3, after 2 of the 3 words that line 1 promises");
        row("txt: too many", "1 2\ncat 1 2\ndog 3 4\n",
            "line 3 goes on behind the 1 words that line 1 promises");
        row("txt: number missing", "2 2\ncat 1 2\ndog 3\n",
            "line 3 has 1 number where line 1 promises 2");
        row("txt: first number missing", "2 2\ncat 1\ndog 3 4\n",
            "line 2 has 1 number where line 1 promises 2");
        row("txt: number too many", "2 2\ncat 1 2 3 4\ndog 3 4\n",
            "line 2 has 4 numbers where line 1 promises 2");
        row("txt: no number", "2 2\ncat 1 2\ndog 3 four\n",
            R"(line 3 has "four" as number 2, which is no number)");
        row("txt: comma", "2 2\ncat 1 2\ndog 3,5 4\n",
            R"(line 3 has "3,5" as number 1, which is no number)");
        row("txt: NaN", "2 2\ncat 1 2\ndog nan 4\n",
            R"(line 3 has "nan" as number 1, which is not a finite float)");
        row("txt: infinite", "2 2\ncat 1 -inf\ndog 3 4\n",
            R"(line 2 has "-inf" as number 2, which is not a finite float)");
        row("txt: too large", "2 2\ncat 1 1e39\ndog 3 4\n",
            R"(line 2 has "1e39" as number 2, which is not a finite float)");
        row("txt: far too large", "2 2\ncat 1 1e999\ndog 3 4\n",
            R"(line 2 has "1e999" as number 2, which is not a finite float)");
        row("txt: UTF-8", "2 2\ncat 1 2\nd\xC3g 3 4\n",
            R"(line 3 has a word that is not UTF-8: "d\xC3g")");
        row("txt: twice", "3 2\ncat 1 2\ndog 3 4\ncat 5 6\n",
            R"("cat" stands twice, as line 2 and as line 4)");
        row("txt: empty line", "2 2\ncat 1 2\n\ndog 3 4\n", "line 3 is empty");

        row("glove: number missing", "cat 1 2\ndog 3\n", "line 2 has 1 number where line 1 has 2");
        row("glove: number too many", "cat 1 2\ndog 3 4 5\n",
            "line 2 has 3 numbers where line 1 has 2");
        row("glove: no number", "cat 1 2\ndog x 4\n",
            R"(line 2 has "x" as number 1, which is no number)");
        row("glove: twice", "cat 1 2\ndog 3 4\ncat 5 6\n",
            R"("cat" stands twice, as line 1 and as line 3)");
        row("glove: empty line", "cat 1 2\n\ndog 3 4\n", "line 2 is empty");

        const QByteArray two = npyDictionary("<f4", "False", "(2, 2)");
        row("npy: cut in the header", npy(1, two, {}).left(40), "header is cut short");
        row("npy: cut in the magic", QByteArray("\x93NUMPY\x01"), "cut short");
        row("npy: version", npy(9, two, cat + cat), "unknown version");
        row("npy: cut", npy(1, two, cat), "after 1 of the 2 rows that its header promises");
        row("npy: too much", npy(1, two, cat + cat + cat), "goes on behind the 2 rows");
        row("npy: absurd", npy(1, npyDictionary("<f4", "False", "(99999999999999, 99999)"), cat),
            "after 0 of the 99999999999999 rows");
        row("npy: no words", npy(1, npyDictionary("<f4", "False", "(0, 2)"), {}), "0 × 2");
        row("npy: too wide", npy(1, npyDictionary("<f4", "False", "(1, 100001)"), {}),
            "1 × 100001");
        row("npy: integers", npy(1, npyDictionary("<i8", "False", "(2, 2)"), cat + cat),
            R"(type "'<i8'"; save it as float32)");
        row("npy: big-endian", npy(1, npyDictionary(">f4", "False", "(2, 2)"), cat + cat),
            R"(type "'>f4'"; save it as float32)");
        row("npy: flat", npy(1, npyDictionary("<f4", "False", "(4,)"), cat + cat),
            "shape \"(4,)\"; expected two dimensions");
        row("npy: deep", npy(1, npyDictionary("<f4", "False", "(1, 2, 2)"), cat + cat),
            "shape \"(1, 2, 2)\"; expected two dimensions");
        row("npy: no shape", npy(1, "{'descr': '<f4', 'fortran_order': False}\n", cat),
            "does not say \"shape\"");
        row("npy: words missing", npy(1, two, cat + cat), "vectors.x.vocab.txt, one a line");
        row("tsv: words missing", "1\t2\n3\t4\n", "vectors_metadata.tsv, one a line");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const std::string path = make("vectors.x", content);
        const QString error = errorOf([&] { readVectors(path); });
        QVERIFY2(error.contains(message), qPrintable(error));
        QVERIFY2(error.startsWith(QString::fromStdString(path) + ": "), qPrintable(error));
        QVERIFY2(!error.contains('\n'), qPrintable(error));
    }

    void refusesPairsThatDoNotBelongTogether_data() {
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& numbers, const QByteArray& words,
                            const char* message) {
            QTest::newRow(name) << numbers << words << QString::fromUtf8(message);
        };
        const QByteArray tsv = "1\t2\n3\t4\n";
        const QByteArray array = npy(1, npyDictionary("<f4", "False", "(2, 1)"), floats({1, 2}));
        const float nan = std::numeric_limits<float>::quiet_NaN();
        row("tsv: word too many", tsv, "cat\ndog\ncow\n", "has 2 rows for the 3 words of");
        row("tsv: word missing", tsv, "cat\n", "line 2 goes on behind the 1 words of");
        row("tsv: no words", tsv, "", "line 1 goes on behind the 0 words of");
        row("tsv: uneven", "1\t2\n3\n", "cat\ndog\n", "line 2 has 1 number where line 1 has 2");
        row("tsv: NaN", "1\t2\n3\tnan\n", "cat\ndog\n", R"(line 2 has "nan" as number 2)");
        row("npy: word too many", array, "cat\ndog\ncow\n", "has 2 rows for the 3 words of");
        row("npy: NaN", npy(1, npyDictionary("<f4", "False", "(2, 1)"), floats({1, nan})),
            "cat\ndog\n", "row 2 has a number that is not a finite float");
        row("npy: too large", npy(1, npyDictionary("<f8", "False", "(2, 1)"), doubles({1e99, 1})),
            "cat\ndog\n", "row 1 has a number that is not a finite float");
        row("words: twice", array, "cat\ncat\n", R"("cat" stands twice, as line 1 and as line 2)");
        row("words: gap", array, "cat\n\ndog\n", "line 2 has no word");
        row("words: UTF-8", array, "cat\nd\xFFg\n", "line 2 is not UTF-8");
    }
    void refusesPairsThatDoNotBelongTogether() {
        QFETCH(QByteArray, numbers);
        QFETCH(QByteArray, words);
        QFETCH(QString, message);
        make("v_metadata.tsv", words);
        make("v.x.vocab.txt", words);
        const std::string path = make("v.x", numbers);
        const QString error = errorOf([&] { readVectors(path); });
        QVERIFY2(error.contains(message), qPrintable(error));
    }

    void refusesWhatCannotBeOpened() {
        QVERIFY(errorOf([&] { readVectors(file("none.bin")); }).contains("No such file"));
        QVERIFY(errorOf([&] { readVectors(dir_->path().toStdString()); }).contains("is a folder"));
        const std::string path = make("secret.txt", "cat 1 2\n");
        QFile::setPermissions(dir_->filePath("secret.txt"), {});
        if (std::ifstream(path).good()) QSKIP("this user may read everything");
        QVERIFY(errorOf([&] { readVectors(path); }).contains("Permission denied"));
    }

    void refusesToWriteWhatCannotBeReadBack_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("space, .bin") << "v.bin"
                                     << "New York";
        QTest::newRow("space, .txt") << "v.txt"
                                     << "New York";
        QTest::newRow("tab") << "v.tsv"
                             << "a\tb";
        QTest::newRow("line break") << "v.npy"
                                    << "a\nb";
        QTest::newRow("empty") << "v.bin"
                               << "";
    }
    void refusesToWriteWhatCannotBeReadBack() {
        QFETCH(QString, name);
        QFETCH(QString, word);
        Vectors vectors = animals();
        vectors.words[1] = word.toStdString();
        const QString error =
            errorOf([&] { writeVectors(vectors, file(name), formatForFile(file(name))); });
        QVERIFY2(error.contains("cannot hold the word"), qPrintable(error));
        QVERIFY(!error.contains('\n'));
        QVERIFY(names().isEmpty());
    }

    void refusesToWriteNumbersThatAreNotFinite() {
        Vectors vectors = animals();
        vectors.matrix(1, 1) = std::numeric_limits<float>::infinity();
        const QString error =
            errorOf([&] { writeVectors(vectors, file("v.bin"), VectorFormat::Word2vecBinary); });
        QVERIFY2(error.contains("\"naïve\" is not finite"), qPrintable(error));
    }

    void refusesPlacesThatAreNoFiles() {
        const auto write = [&](const QString& name) {
            return errorOf(
                [&] { writeVectors(animals(), file(name), VectorFormat::Word2vecBinary); });
        };
        QVERIFY(write("no/such/v.bin").contains("No such file or directory"));
        QVERIFY(QDir(dir_->path()).mkdir("d.bin"));
        QVERIFY(write("d.bin").contains("is a folder"));
    }

#ifdef Q_OS_UNIX
    void writesThroughLinksButNotOverDevices() {
        make("real.bin", "old");
        QVERIFY(QFile::link(dir_->filePath("real.bin"), dir_->filePath("link.bin")));
        QVERIFY(QFile::link("/dev/null", dir_->filePath("null.bin")));
        writeVectors(animals(), file("link.bin"), VectorFormat::Word2vecBinary);
        QVERIFY(QFileInfo(dir_->filePath("link.bin")).isSymLink());
        QCOMPARE(readVectors(file("real.bin")).words.size(), std::size_t{3});
        QVERIFY(errorOf([&] {
                    writeVectors(animals(), file("null.bin"), VectorFormat::Word2vecBinary);
                }).contains("it is not a file"));
    }

    void keepsTheOldFilesWhenTheDiskIsFull_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("dim");
        // Numbers that do not fit; and words that do not fit although their numbers do.
        QTest::newRow("bin") << "v.bin" << 100;
        QTest::newRow("txt") << "v.txt" << 100;
        QTest::newRow("tsv") << "v.tsv" << 100;
        QTest::newRow("npy") << "v.npy" << 100;
        QTest::newRow("npy, words") << "v.npy" << 1;
    }
    void keepsTheOldFilesWhenTheDiskIsFull() {
        QFETCH(QString, name);
        QFETCH(int, dim);
        const std::string path = file(name);
        writeVectors(animals(), path, formatForFile(path));
        const QStringList before = names();
        Vectors vectors{{}, Matrix::Random(5000, dim)};
        for (int i = 0; i < 5000; ++i)
            vectors.words.push_back("a-rather-long-word-" + std::to_string(i));
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit small = old;
        small.rlim_cur = 50'000;
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const QString error = errorOf([&] { writeVectors(vectors, path, formatForFile(path)); });
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY2(error.contains("cannot be written: File too large"), qPrintable(error));
        QCOMPARE(names(), before);
        QVERIFY(readVectors(path).words == animals().words);
    }
#endif
};

QTEST_APPLESS_MAIN(TestBadVectors)
#include "tst_bad_vectors.moc"
