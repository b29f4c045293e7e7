#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "engine/evaluation.h"
#include "engine/neighbours.h"
#include "tests/engine/error_of.h"

using namespace firth;

namespace {

Vectors things() {
    Vectors vectors{{"cat", "dog", "car", "bus", "tree"}, Matrix(5, 3)};
    vectors.matrix << 1, 0, 0, 0.9F, 0.2F, 0, 0, 1, 0.1F, 0.1F, 0.8F, 0.3F, 0.3F, 0.3F, 0.9F;
    return vectors;
}

}  // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private:
    std::string make(const QByteArray& content) const {
        const std::string path = dir_.filePath("file.txt").toStdString();
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        out.write(content.constData(), content.size());
        return path;
    }

    QTemporaryDir dir_;

private slots:
    void spearmanIsScipys_data() {
        QTest::addColumn<QList<double>>("first");
        QTest::addColumn<QList<double>>("second");
        QTest::addColumn<double>("expected");
        using L = QList<double>;
        // scipy.stats.spearmanr, scipy 1.10.1
        QTest::newRow("a tie") << L{1, 2, 3, 4, 5} << L{5, 6, 7, 8, 7} << 0.8207826816681233;
        QTest::newRow("many ties")
            << L{10, 10, 9, 7, 7, 7, 3.5, 1} << L{0.9, 0.8, 0.85, 0.2, 0.4, 0.2, -0.1, 0.2}
            << 0.8553628292252671;
        QTest::newRow("reversed") << L{1, 2, 3, 4} << L{4, 3, 2, 1} << -1.0;
        QTest::newRow("three") << L{0.5, 0.5, 0.1} << L{1, 2, 3} << -0.8660254037844387;
    }
    void spearmanIsScipys() {
        QFETCH(QList<double>, first);
        QFETCH(QList<double>, second);
        QFETCH(double, expected);
        QVERIFY(std::abs(spearman(first, second) - expected) < 1e-14);
    }

    void spearmanOfNothingIsNotANumber() {
        const std::vector<double> one{1};
        const std::vector<double> same{2, 2, 2};
        const std::vector<double> rising{1, 2, 3};
        QVERIFY(std::isnan(spearman({}, {})));
        QVERIFY(std::isnan(spearman(one, one)));
        QVERIFY(std::isnan(spearman(same, rising)));
    }

    void readsSimilarityFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("tabs") << QByteArray("cat\tdog\t9\ncar\tbus\t7.5\n");
        QTest::newRow("CRLF") << QByteArray("cat\tdog\t9\r\ncar\tbus\t7.5\r\n");
        QTest::newRow("no last newline") << QByteArray("cat\tdog\t9\r\ncar\tbus\t7.5");
        QTest::newRow("spaces") << QByteArray("cat  dog 9\n car bus   7.5 \n");
        QTest::newRow("commas") << QByteArray("cat,dog,9\ncar, bus, 7.5\n");
        QTest::newRow("semicolons") << QByteArray("cat;dog;9\ncar;bus;7.5\n");
        QTest::newRow("header") << QByteArray(
            "Word 1,Word 2,Human (mean)\ncat,dog,9\ncar,bus,7.5\n");
        QTest::newRow("header in spaces")
            << QByteArray("Word 1 Word 2 Score\ncat dog 9\ncar bus 7.5\n");
        QTest::newRow("comments, header, gap")
            << QByteArray("# pairs\nword1\tword2\tscore\n\ncat\tdog\t9\n\ncar\tbus\t7.5\n\n");
        QTest::newRow("byte-order mark") << QByteArray(
            "\xEF\xBB\xBF"
            "cat dog 9\ncar bus 7.5\n");
    }
    void readsSimilarityFiles() {
        QFETCH(QByteArray, content);
        const auto pairs = readSimilarityFile(make(content));
        QCOMPARE(pairs.size(), std::size_t{2});
        QCOMPARE(pairs[0].first, "cat");
        QCOMPARE(pairs[0].second, "dog");
        QCOMPARE(pairs[0].score, 9.0);
        QCOMPARE(pairs[1].first, "car");
        QCOMPARE(pairs[1].second, "bus");
        QCOMPARE(pairs[1].score, 7.5);
    }

    void wordsMayHoldSpacesBetweenTabs() {
        QCOMPARE(readSimilarityFile(make("New York\tcity\t5\n"))[0].first, "New York");
    }

    void refusesBadFiles_data() {
        QTest::addColumn<bool>("analogies");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, bool analogies, const QByteArray& content,
                            const char* message) {
            QTest::newRow(name) << analogies << content << QString(message);
        };
        row("pairs: empty", false, "", ": holds no word pairs");
        row("pairs: header alone", false, "a\tb\tscore\n", ": holds no word pairs");
        row("pairs: two columns", false, "cat dog\n", "line 1 has 2 columns");
        row("pairs: one column", false, "cat dog 1\ncat\n", "line 2 has 1 column;");
        row("pairs: four columns", false, "cat\tdog\t1\ncat\tdog\t1\t2\n", "line 2 has 4 columns");
        row("pairs: no number", false, "cat\tdog\t1\ncar\tbus\tx\n",
            R"(line 2 has "x" for a score)");
        row("pairs: decimal comma", false, "a\tb\t1\nc\td\t2,5\n",
            R"(line 2 has "2,5" for a score)");
        row("pairs: NaN", false, "a\tb\t1\nc\td\tnan\n", R"(line 2 has "nan" for a score)");
        row("pairs: no word", false, "a\tb\t1\n\t\t1\na,,3\n", "line 2");
        row("pairs: empty word", false, "a,b,1\na,,3\n", "line 2 lacks a word");
        row("pairs: UTF-8", false, "a\tb\t1\nc\xFF\td\t2\n", "line 2 is not UTF-8");
        row("questions: empty", true, "", ": holds no questions");
        row("questions: sections alone", true, ": a\n: b\n", ": holds no questions");
        row("questions: three words", true, ": a\na b c\n", "line 2 has 3 words");
        row("questions: five words", true, ": a\na b c d\na b c d e\n", "line 3 has 5 words");
        row("questions: no section", true, "a b c d\n", "line 1 is a question before any section");
        row("questions: UTF-8", true, ": a\na b c \xFF\n", "line 2 is not UTF-8");
    }
    void refusesBadFiles() {
        QFETCH(bool, analogies);
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const std::string path = make(content);
        const QString error = errorOf([&] {
            if (analogies) {
                readAnalogyFile(path);
            } else {
                readSimilarityFile(path);
            }
        });
        QVERIFY2(error.contains(message), qPrintable(error));
        QVERIFY2(error.startsWith(QString::fromStdString(path) + ": "), qPrintable(error));
    }

    void refusesMissingFiles() {
        QVERIFY(errorOf([] { readSimilarityFile("/no/such"); }).contains("No such file"));
        QVERIFY(errorOf([] { readAnalogyFile("/no/such"); }).contains("No such file"));
    }

    void similarityIsScipys() {
        // Ranks of the cosines by NumPy against these scores, by scipy.
        const std::string path = make(
            "cat\tdog\t9\nCar\tBUS\t9\ncat\tcar\t1."
            "5\ncat\tunicorn\t5\ndog\ttree\t3\nbus\ttree\t2\n");
        const auto result = evaluateSimilarity(things(), path);
        QCOMPARE(result.file, path);
        QCOMPARE(result.pairs, std::size_t{5});
        QCOMPARE(result.missing, std::size_t{1});
        QVERIFY(std::abs(result.spearman - 0.8720815992723809) < 1e-14);
        const auto restricted = evaluateSimilarity(things(), path, 3);
        QCOMPARE(restricted.pairs, std::size_t{2});
        QCOMPARE(restricted.missing, std::size_t{4});
    }

    void lowerCasesOnlyWhenNeeded() {
        Vectors vectors{{"us", "US", "élan"}, Matrix(3, 2)};
        vectors.matrix << 1, 0, 0, 1, 1, 1;
        const auto result = evaluateSimilarity(vectors, make("US us 1\nÉLAN US 2\nÉLAN Us 0\n"));
        QCOMPARE(result.pairs, std::size_t{3});
        // cosines 0, √½, √½: US is not us.
        QVERIFY(std::abs(result.spearman) < 1e-14);
    }

    void analogiesCountWhatIsRight() {
        // Two sexes and two ranks, as in the textbook; length must not matter.
        Vectors vectors{{"man", "woman", "king", "queen", "apple"}, Matrix(5, 3)};
        vectors.matrix << 1, 0, 0.1F, 0, 3, 0.3F, 2, 0, 2, 0, 0.5F, 0.5F, -1, -1, 0;
        const std::string path = make(
            ": royal\nman woman king queen\nMan Woman King Queen\nman woman king apple\n"
            "man woman king pope\n: none\nman woman emperor empress\n");
        const auto result = evaluateAnalogies(vectors, path);
        QCOMPARE(result.file, path);
        QCOMPARE(result.questions, std::size_t{3});
        QCOMPARE(result.missing, std::size_t{2});
        QCOMPARE(result.accuracy, 2.0 / 3);
        QCOMPARE(result.sections.size(), std::size_t{2});
        QCOMPARE(result.sections[0].name, "royal");
        QCOMPARE(result.sections[0].questions, std::size_t{3});
        QCOMPARE(result.sections[0].missing, std::size_t{1});
        QCOMPARE(result.sections[1].name, "none");
        QCOMPARE(result.sections[1].questions, std::size_t{0});
        QVERIFY(std::isnan(result.sections[1].accuracy));
        // Without queen among the first three words nothing can be asked.
        QCOMPARE(evaluateAnalogies(vectors, path, 3).questions, std::size_t{0});
    }

    void aQuestionsOwnWordsAreNeverTheAnswer() {
        Vectors vectors{{"a", "b", "c"}, Matrix::Random(3, 4)};
        const auto result = evaluateAnalogies(vectors, make(": s\na b c a\nb c a b\n"));
        QCOMPARE(result.questions, std::size_t{2});
        QCOMPARE(result.accuracy, 0.0);
    }

    void analogiesAgreeWithTheSlowWay() {
        // More words than a block and more questions than a batch.
        constexpr int words = 5000;
        constexpr int questions = 700;
        Vectors vectors{{}, Matrix::Random(words, 20)};
        vectors.matrix.row(17).setZero();
        for (int i = 0; i < words; ++i) vectors.words.push_back("w" + std::to_string(i));
        QByteArray file(": s\n");
        for (int i = 0; i < questions; ++i) {
            const auto a = static_cast<WordId>(i * 7 % words);
            const auto b = static_cast<WordId>((i * 11 + 1) % words);
            const auto c = static_cast<WordId>((i * 13 + 2) % words);
            const auto best = analogy(vectors.matrix, a, b, c, 2);
            // Every third question expects the second best and must be counted wrong.
            const WordId expected = best[i % 3 == 0 ? 1 : 0].word;
            for (const WordId word : {a, b, c, expected})
                file += "w" + QByteArray::number(word) + " ";
            file += "\n";
        }
        std::uint64_t last = 0;
        const Progress watch{[&](std::uint64_t done, std::uint64_t total) {
                                 last = done;
                                 QCOMPARE(total, std::uint64_t{questions});
                             },
                             {}};
        const auto result = evaluateAnalogies(vectors, make(file), 0, watch);
        QCOMPARE(result.questions, std::size_t{questions});
        QCOMPARE(std::lround(result.accuracy * questions), 466L);
        QCOMPARE(last, std::uint64_t{questions});
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 evaluateAnalogies(things(), make(": s\ncat dog car bus\n"), 0,
                                                   Progress{{}, source.get_token()}));
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
