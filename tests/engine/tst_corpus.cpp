#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "engine/bundled_corpora.h"
#include "engine/corpus.h"
#include "engine/error.h"

using namespace firth;

class TestCorpus : public QObject {
    Q_OBJECT
private slots:
    void theSentence();
    void minCountDropsAndClosesGaps();
    void everyBundledCorpusReads();
    void groupsOfTheTown();
    void badInput_data();
    void badInput();
    void badLineInALongText();
    void manyBlocksAreOneText();
    void endlessSentencesAreCut();
    void cancelled();
};

void TestCorpus::theSentence() {
    const Corpus corpus = readCorpus("@sentence", {.minCount = 1});
    QCOMPARE(corpus.tokens.size(), std::size_t{12});
    QCOMPARE(corpus.vocabulary.size(), std::size_t{9});
    QCOMPARE(corpus.vocabulary.word(0), std::string("the"));
    QCOMPARE(corpus.vocabulary.count(0), std::uint64_t{4});
    // Ties in order of first appearance.
    QCOMPARE(corpus.vocabulary.word(1), std::string("nurse"));
    QCOMPARE(corpus.vocabulary.word(8), std::string("hospital"));
}

void TestCorpus::minCountDropsAndClosesGaps() {
    const Corpus corpus = corpusFromText("a b a c\nd\nb a d e\n", "text", {.minCount = 2});
    QCOMPARE(corpus.vocabulary.size(), std::size_t{3});
    QCOMPARE(corpus.sentenceCount(), std::size_t{3});
    QVERIFY(std::ranges::equal(corpus.tokens, std::vector<WordId>{0, 1, 0, 2, 1, 0, 2}));
    QCOMPARE(corpus.sentence(2).size(), std::size_t{3});
    QCOMPARE(corpus.droppedTokens, std::uint64_t{2});
}

void TestCorpus::everyBundledCorpusReads() {
    for (const BundledCorpus& bundled : bundledCorpora()) {
        const Corpus corpus = readCorpus("@" + std::string(bundled.name), {.minCount = 1});
        QVERIFY(corpus.tokens.size() >= 12);
        for (const Group& group : corpus.groups)
            for (const std::string& word : group.words)
                QVERIFY2(corpus.vocabulary.find(word), word.c_str());
    }
}

void TestCorpus::groupsOfTheTown() {
    const Corpus town = readCorpus("@town", {.minCount = 1});
    QVERIFY(town.tokens.size() >= 60'000);
    QVERIFY(town.sentenceCount() >= 6'000);
    QCOMPARE(town.groups.size(), std::size_t{8});
    for (const Group& group : town.groups) QVERIFY2(group.words.size() >= 12, group.name.c_str());
}

void TestCorpus::badInput_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "is empty";
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << "is empty";
    QTest::newRow("no words") << QByteArray("... !!! \n") << "no words";
    QTest::newRow("binary") << QByteArray(
                                   "\x7F"
                                   "ELF\0\1",
                                   6)
                            << "line 1 has a NUL byte";
    QTest::newRow("not UTF-8") << QByteArray(
                                      "good\nb\xE4"
                                      "d\n")
                               << "line 2 has bytes that are not";
    QTest::newRow("one word") << QByteArray("word word word word word") << "only one word";
    QTest::newRow("all too rare") << QByteArray("one two two") << "minimum count of 5";
}

void TestCorpus::badInput() {
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath("text.txt");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    try {
        readCorpus(path.toStdString(), {});
        QFAIL("was taken");
    } catch (const Error& error) {
        const QString message = QString::fromUtf8(error.what());
        QVERIFY2(message.contains(says), error.what());
        QVERIFY2(message.contains("text.txt"), error.what());
        QVERIFY(!message.contains('\n'));
    }
    QVERIFY_THROWS_EXCEPTION(Error, readCorpus(folder.path().toStdString(), {}));
    QVERIFY_THROWS_EXCEPTION(Error, readCorpus(folder.filePath("none").toStdString(), {}));
    QVERIFY_THROWS_EXCEPTION(Error, readCorpus("@nowhere", {}));
}

void TestCorpus::badLineInALongText() {
    std::string text;
    for (int line = 1; line <= 200'000; ++line) text += "some words that stand in a line\n";
    text +=
        "b\xE4"
        "d\n";
    try {
        corpusFromText(text, "text", {});
        QFAIL("was taken");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("line 200001 has"), error.what());
    }
}

/// Blocks are read on several threads; ids, order and places must be those of one.
void TestCorpus::manyBlocksAreOneText() {
    std::string text;
    std::vector<std::string> words;
    for (int line = 0; text.size() < 5'000'000; ++line)
        for (const int number : {line, line / 7, 3}) {
            words.push_back("w" + std::to_string(number));
            text += words.back() + (number == 3 ? "\n" : " ");
        }
    const Corpus corpus = corpusFromText(text, "text", {.minCount = 1});
    QCOMPARE(corpus.tokens.size(), words.size());
    QVERIFY(std::ranges::equal(corpus.tokens, words, {},
                               [&](WordId id) { return corpus.vocabulary.word(id); }));
    const Vocabulary& vocabulary = corpus.vocabulary;
    for (WordId id = 1; id < vocabulary.size(); ++id)
        QVERIFY(vocabulary.count(id - 1) >= vocabulary.count(id));
    const Span place = corpus.sentencePlace.back();
    QCOMPARE(text.substr(place.begin, place.end - place.begin),
             *(words.end() - 3) + " " + *(words.end() - 2) + " w3\n");
}

void TestCorpus::endlessSentencesAreCut() {
    std::string text;
    for (int i = 0; i < 25'000; ++i) text += "w" + std::to_string(i % 100) + " ";
    text += "\none more\n";
    const Corpus corpus =
        corpusFromText(text, "text", {.rule = TokenRule::Whitespace, .minCount = 1});
    QCOMPARE(corpus.sentenceCount(), std::size_t{4});
    QCOMPARE(corpus.sentence(0).size(), std::size_t{10'000});
    QCOMPARE(corpus.sentence(2).size(), std::size_t{5'000});
    QCOMPARE(corpus.sentence(3).size(), std::size_t{2});
    for (std::size_t i = 0; i < 4; ++i) {
        const Span place = corpus.sentencePlace[i];
        const auto words =
            tokensOf(text.substr(place.begin, place.end - place.begin), TokenRule::Whitespace);
        QVERIFY(std::ranges::equal(corpus.sentence(i), words, {},
                                   [&](WordId id) { return corpus.vocabulary.word(id); }));
    }
}

void TestCorpus::cancelled() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             readCorpus("@town", {.minCount = 1}, {{}, stop.get_token()}));
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
