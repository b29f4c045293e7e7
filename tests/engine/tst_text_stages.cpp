#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "engine/bundled_corpora.h"
#include "engine/error.h"
#include "engine/source_excerpt.h"
#include "engine/subsampling.h"
#include "engine/text_stages.h"

using namespace firth;

namespace {

std::string_view at(std::string_view text, Span place) {
    return text.substr(place.begin, place.end - place.begin);
}

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Sentences by |, pieces by spaces; a mark in brackets, a word as found=lower-cased=token.
QString spelledOut(std::string_view text, const TextStages& stages) {
    QStringList sentences;
    for (const TextSentence& sentence : stages.sentences) {
        QStringList pieces;
        for (auto i = sentence.firstPiece; i < sentence.endPiece; ++i) {
            const TextPiece& piece = stages.pieces[i];
            const auto found = at(text, piece.place);
            if (piece.isMark()) {
                pieces << "[" + qt(found) + "]";
                continue;
            }
            const WordStages word = wordStages(found, TokenRule::Words);
            if (word.token != stages.words[piece.word].word) return "stages and token differ";
            QStringList spellings = {qt(found), qt(word.lowerCased), qt(word.token)};
            spellings.removeDuplicates();
            pieces << spellings.join('=');
        }
        sentences << pieces.join(' ');
    }
    return sentences.join('|');
}

QString error(const std::string& source) {
    try {
        sourceExcerpt(source, 100);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

class TestTextStages : public QObject {
    Q_OBJECT
private slots:
    void placesAndSpellings_data();
    void placesAndSpellings();
    void sameAsTheCorpus_data();
    void sameAsTheCorpus();
    void whatIsDroppedAndWhy();
    void whitespaceChangesNothing();
    void obstacles();
    void excerptKnowsTheWholeCorpus();
    void excerptOfMemoryAndFile();
    void excerptIsCutAtASentence();
    void excerptOfWhatIsNotThere();
};

void TestTextStages::placesAndSpellings_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("possessive", "The nurse's cap.", "The=the nurse's=nurse cap [.]");
    row("curly possessive", "The Nurse’s cap", "The=the Nurse’s=nurse's=nurse cap");
    row("contraction", "It's late, I don't", "It's=it's late [,] I=i don't");
    row("hyphen", "a well-known man", "a well [-] known man");
    row("CRLF", "One.\r\nTwo\r\n", "One=one [.]|Two=two");
    row("multi-byte", "Die Ärztin: grüßt 🙂!",
        "Die=die Ärztin=ärztin [:] grüßt [🙂] [!]");
    row("composed", "Cafe\xCC\x81 x", "Cafe\xCC\x81=café x");
    row("Arabic", "الطبيب في المستشفى. نعم؟", "الطبيب في المستشفى [.]|نعم [؟]");
    row("byte-order mark", "\xEF\xBB\xBFOne", "One=one");
    row("marks alone are no sentence", "Yes!\n***\nNo", "Yes=yes [!]|No=no");
    row("unusual spaces", "a\u00A0b\u2003c\td", "a b c d");
}

void TestTextStages::placesAndSpellings() {
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const TextStages stages = textStages(text.toStdString(), "text", {.minCount = 1}, 0);
    QCOMPARE(spelledOut(text.toStdString(), stages), expected);
}

void TestTextStages::sameAsTheCorpus_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("minCount");
    QTest::newRow("town") << QByteArray("@town") << 1;
    QTest::newRow("tales, rare words dropped") << QByteArray("@tales") << 5;
}

void TestTextStages::sameAsTheCorpus() {
    QFETCH(QByteArray, name);
    QFETCH(int, minCount);
    ReadingSettings reading{.minCount = static_cast<std::uint64_t>(minCount)};
    if (minCount > 1) reading.stopWords = {"the", "a"};
    const auto text = bundledCorpus(name.toStdString()).text;
    const Corpus corpus = readCorpus(name.toStdString(), reading);
    const TextStages stages = textStages(text, "text", reading, 1e-3);

    std::vector<WordId> kept;
    for (const TextPiece& piece : stages.pieces)
        if (!piece.isMark() && stages.words[piece.word].fate == Fate::Kept)
            kept.push_back(stages.words[piece.word].id);
    QVERIFY(std::ranges::equal(kept, corpus.tokens));
    QCOMPARE(stages.keptTokens, std::uint64_t{corpus.tokens.size()});
    QCOMPARE(stages.tokens - stages.keptTokens, corpus.droppedTokens);
    QCOMPARE(stages.keptWords, corpus.vocabulary.size());
    const auto keep = keepProbabilities(corpus.vocabulary, 1e-3);
    for (std::size_t id = 0; id < stages.keptWords; ++id) {
        const TextWord& word = stages.words[id];
        QCOMPARE(std::size_t{word.id}, id);
        QCOMPARE(word.word, corpus.vocabulary.word(word.id));
        QCOMPARE(*word.count, corpus.vocabulary.count(word.id));
        QCOMPARE(word.keep, keep[id]);
    }
    if (minCount == 1) QCOMPARE(stages.sentences.size(), corpus.sentenceCount());
}

void TestTextStages::whatIsDroppedAndWhy() {
    const TextStages stages =
        textStages("the b b the c. B the rare", "text", {.minCount = 2, .stopWords = {"the"}}, 0);
    QCOMPARE(stages.keptWords, std::size_t{1});
    QCOMPARE(stages.words.size(), std::size_t{4});
    QCOMPARE(stages.words[0].word, std::string("b"));
    QCOMPARE(*stages.words[0].count, std::uint64_t{3});
    QCOMPARE(stages.words[1].word, std::string("the"));
    QCOMPARE(stages.words[1].fate, Fate::StopWord);
    QCOMPARE(stages.words[2].word, std::string("c"));
    QCOMPARE(stages.words[2].fate, Fate::TooRare);
    QCOMPARE(*stages.words[2].count, std::uint64_t{1});
    QVERIFY2(stages.obstacle.find("minimum count of 2") == std::string::npos,
             stages.obstacle.c_str());
    QVERIFY2(stages.obstacle.find("stop words") != std::string::npos, stages.obstacle.c_str());
}

void TestTextStages::whitespaceChangesNothing() {
    const WordStages word = wordStages("Nurse's,", TokenRule::Whitespace);
    QCOMPARE(word.lowerCased, std::string("Nurse's,"));
    QCOMPARE(word.token, std::string("Nurse's,"));
    const std::string text = "The Nurse's, cap\r\n";
    const TextStages stages =
        textStages(text, "text", {.rule = TokenRule::Whitespace, .minCount = 1}, 0);
    QCOMPARE(stages.pieces.size(), std::size_t{3});
    QCOMPARE(qt(at(text, stages.pieces[1].place)), QString("Nurse's,"));
    QCOMPARE(tokensOf("The, a\nThe", TokenRule::Words),
             (std::vector<std::string>{"the", "a", "the"}));
}

void TestTextStages::obstacles() {
    QVERIFY(textStages("one two", "text", {.minCount = 1}, 0).obstacle.empty());
    const auto obstacle = [](std::string_view text) {
        return QString::fromStdString(textStages(text, "This text", {.minCount = 2}, 0).obstacle);
    };
    QVERIFY(obstacle("").startsWith("This text is empty"));
    QVERIFY(obstacle("...").contains("no words"));
    QVERIFY(obstacle("one one").contains("only one word"));
    QVERIFY(obstacle("one one two").contains("minimum count of 2"));
    QVERIFY(obstacle(std::string_view("a\0b", 3)).contains("NUL"));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, textStages("a b", "text", {}, 0, {.report = {}, .stop = stop.get_token()}));
}

void TestTextStages::excerptKnowsTheWholeCorpus() {
    const Corpus corpus = corpusFromText("a b c. b a. a d, b d the the", "text",
                                         {.minCount = 2, .stopWords = {"the"}});
    const TextStages stages = excerptStages("a b c. the", corpus, 0.1);
    QCOMPARE(stages.keptWords, std::size_t{2});
    QCOMPARE(*stages.words[0].count, std::uint64_t{3});
    QCOMPARE(stages.words[0].keep, keepProbability(3, 8, 0.1));
    QCOMPARE(stages.words[2].fate, Fate::TooRare);
    QVERIFY(!stages.words[2].count);
    QCOMPARE(stages.words[3].fate, Fate::StopWord);
}

void TestTextStages::excerptOfMemoryAndFile() {
    const SourceExcerpt whole = sourceExcerpt("@sentence", 1000);
    QVERIFY(whole.complete);
    QCOMPARE(qt(whole.text), qt(bundledCorpus("sentence").text));

    QTemporaryDir folder;
    const QString path = folder.filePath("text.txt");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFOne line.\r\nAnother one\r\n");
    file.close();
    QCOMPARE(qt(sourceExcerpt(path.toStdString(), 1000).text),
             QString("One line.\r\nAnother one\r\n"));
    const SourceExcerpt start = sourceExcerpt(path.toStdString(), 15);
    QCOMPARE(qt(start.text), QString("One line.\r\n"));
    QVERIFY(!start.complete);

    const SourceExcerpt town = sourceExcerpt("@town", 50'000);
    QVERIFY(town.text.size() <= 50'000 && town.text.size() > 49'000);
    QVERIFY(town.text.ends_with('\n'));
    QVERIFY(bundledCorpus("town").text.starts_with(town.text));
}

void TestTextStages::excerptIsCutAtASentence() {
    QTemporaryDir folder;
    const QString path = folder.filePath("text.txt");
    const auto excerpt = [&](const char* text, std::size_t bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(text);
        file.close();
        return qt(sourceExcerpt(path.toStdString(), bytes).text);
    };
    QCOMPARE(excerpt("One came. Two left. Three", 21), QString("One came. Two left. "));
    QCOMPARE(excerpt("One came. Two left. Three", 12), QString("One came. "));
    QCOMPARE(excerpt("a sentence without an end", 12), QString("a sentence "));
    QCOMPARE(excerpt("ääääää", 5), QString("ää"));
}

void TestTextStages::excerptOfWhatIsNotThere() {
    QVERIFY(error("/no/such/file.txt").contains("/no/such/file.txt"));
    QVERIFY(error("@nothing").contains("@nothing"));
    QVERIFY(error("-").contains("standard input"));
}

QTEST_APPLESS_MAIN(TestTextStages)
#include "tst_text_stages.moc"
