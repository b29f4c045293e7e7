#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include "engine/corpus.h"
#include "engine/error.h"
#include "engine/source_excerpt.h"
#include "engine/text_encoding.h"
#include "engine/text_stages.h"

using namespace firth;

namespace {

const QString strange = QString::fromUtf8("naïve “café” 語 مرحبا ไทย 😀\n");

/// Read in pieces of `step` bytes.
std::string converted(const std::string& bytes, TextEncoding encoding, std::size_t step) {
    const ByteSource source = inUtf8(bytesOf(bytes), encoding, "text");
    std::string all, room(step, '\0');
    while (const std::size_t got = source(room)) all += room.substr(0, got);
    return all;
}

std::string encoded(const QString& text, QStringConverter::Encoding encoding, bool mark) {
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return QByteArray(encoder(text)).toStdString();
}

}  // namespace

class TestTextEncoding : public QObject {
    Q_OBJECT
private slots:
    void toldByTheMark_data();
    void toldByTheMark();
    void toldByTheUser();
    void isConvertedWhereverItIsCut();
    void saysWhereItIsDamaged_data();
    void saysWhereItIsDamaged();
    void guessesWhatATextMayBe();
    void corpusAndExcerptAreThoseOfTheText();
    void wordsThatAreTooLongAreDropped();
    void longWordsHaveTheSameTokensEverywhere();

private:
    std::string write(const char* name, const std::string& bytes);
    QTemporaryDir folder_;
};

std::string TestTextEncoding::write(const char* name, const std::string& bytes) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(QByteArray::fromStdString(bytes));
    return file.fileName().toStdString();
}

void TestTextEncoding::toldByTheMark_data() {
    QTest::addColumn<int>("encoding");
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
          QStringConverter::Utf32LE, QStringConverter::Utf32BE})
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << static_cast<int>(encoding);
}

void TestTextEncoding::toldByTheMark() {
    QFETCH(int, encoding);
    const auto bytes = encoded(strange, static_cast<QStringConverter::Encoding>(encoding), true);
    // UTF-8 goes through as it is.
    const std::string mark = encoding == QStringConverter::Utf8 ? "\xEF\xBB\xBF" : "";
    for (const std::size_t step : {1U, 3U, 1000U})
        QCOMPARE(converted(bytes, TextEncoding::Auto, step), mark + strange.toStdString());
}

void TestTextEncoding::toldByTheUser() {
    const std::string text = strange.toStdString();
    QCOMPARE(converted(text, TextEncoding::Utf8, 100), text);
    for (const bool mark : {false, true})
        for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            QCOMPARE(converted(encoded(strange, order, mark), TextEncoding::Utf16, 7), text);
    QCOMPARE(converted("na\xEFve \x93"
                       "caf\xE9\x94 \x80 \x81",
                       TextEncoding::Latin1, 5),
             std::string("naïve “café” € \u0081"));
    for (const auto encoding :
         {TextEncoding::Auto, TextEncoding::Utf8, TextEncoding::Utf16, TextEncoding::Latin1})
        QCOMPARE(encodingNamed(nameOf(encoding)).value(), encoding);
    QVERIFY(!encodingNamed("ebcdic"));
}

void TestTextEncoding::isConvertedWhereverItIsCut() {
    // Longer than what is converted at once, with a pair of units on the border.
    const QString text = QStringLiteral("a") + QString::fromUtf8("😀").repeated(50'000);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf32BE})
        QCOMPARE(converted(encoded(text, encoding, true), TextEncoding::Auto, 12'345),
                 text.toStdString());
}

void TestTextEncoding::saysWhereItIsDamaged_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray little("\xFF\xFE", 2);
    QTest::newRow("cut") << little + QByteArray("a\0b", 3) << "byte 4";
    QTest::newRow("half a pair at the end") << little + QByteArray("a\0\x3D\xD8", 4) << "byte 4";
    QTest::newRow("half a pair") << little + QByteArray(
                                                 "\x3D\xD8"
                                                 "a\0",
                                                 4)
                                 << "byte 2";
    QTest::newRow("the other half") << little + QByteArray(
                                                    "\x00\xDE"
                                                    "a\0",
                                                    4)
                                    << "byte 2";
    QTest::newRow("no letter") << QByteArray("\0\0\xFE\xFF\0\x11\0\0", 8) << "byte 4";
}

void TestTextEncoding::saysWhereItIsDamaged() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QString said;
    try {
        converted(bytes.toStdString(), TextEncoding::Auto, 100);
    } catch (const Error& error) {
        said = error.what();
    }
    QVERIFY2(said.startsWith("text: at " + place), qPrintable(said));
}

void TestTextEncoding::guessesWhatATextMayBe() {
    const auto guess = [](const std::string& bytes) {
        try {
            corpusFromText(bytes, "text", {.minCount = 1});
        } catch (const OtherEncoding& error) {
            return error.guess();
        }
        return TextEncoding::Utf8;
    };
    QCOMPARE(guess("a caf\xE9 and tea"), TextEncoding::Latin1);
    QCOMPARE(guess(encoded("the nurse", QStringConverter::Utf16LE, false)), TextEncoding::Utf16);
    QCOMPARE(guess(encoded("the nurse", QStringConverter::Utf16BE, false)), TextEncoding::Utf16);
    QCOMPARE(guess(std::string("a picture\0\0\0\0\0", 14)), TextEncoding::Auto);
}

void TestTextEncoding::corpusAndExcerptAreThoseOfTheText() {
    const QString text = strange + strange + QStringLiteral("the end\n");
    const Corpus plain = corpusFromText(text.toStdString(), "text", {.minCount = 1});
    const std::string path = write("utf16", encoded(text, QStringConverter::Utf16LE, false));
    const ReadingSettings reading{.minCount = 1, .encoding = TextEncoding::Utf16};
    const Corpus corpus = readCorpus(path, reading);
    QVERIFY(std::ranges::equal(corpus.tokens, plain.tokens));
    QVERIFY(std::ranges::equal(corpus.sentencePlace, plain.sentencePlace));
    QCOMPARE(sourceExcerpt(path, 1000, corpus.reading.encoding).text, text.toStdString());
    QVERIFY_THROWS_EXCEPTION(Error, readCorpus(path, {.minCount = 1}));
}

void TestTextEncoding::wordsThatAreTooLongAreDropped() {
    const std::string text = "the nurse " + std::string(longestWord + 1, 'x') + " the " +
                             std::string(longestWord, 'y') + "\n";
    for (const TokenRule rule : {TokenRule::Words, TokenRule::Whitespace}) {
        const ReadingSettings reading{.rule = rule, .minCount = 1};
        const Corpus corpus = corpusFromText(text, "text", reading);
        QCOMPARE(corpus.vocabulary.size(), std::size_t{3});
        QVERIFY(corpus.vocabulary.find(std::string(longestWord, 'y')));
        QCOMPARE(corpus.droppedTokens, std::uint64_t{1});
        const TextStages stages = textStages(text, "text", reading, 0);
        QCOMPARE(stages.keptTokens, std::uint64_t{4});
        QCOMPARE(stages.words.back().fate, Fate::TooLong);
        QVERIFY(stages.words.back().word.size() < 2 * longestWord);
    }
    const std::string alone = std::string(5000, 'x') + ' ' + std::string(5000, 'y') + " a a";
    QVERIFY_THROWS_EXCEPTION(Error, corpusFromText(alone, "text", {.minCount = 1}));
}

void TestTextEncoding::longWordsHaveTheSameTokensEverywhere() {
    // An accent at the cut stays whole.
    for (const int letters : {500, 501, 999, 1000, 5000}) {
        const std::string word = QString("é").repeated(letters).toStdString();
        const auto tokens = tokensOf(word + " a", TokenRule::Words);
        QCOMPARE(tokens.size(), std::size_t{2});
        QCOMPARE(wordStages(word, TokenRule::Words).token, tokens[0]);
        QCOMPARE(isTooLong(tokens[0]), letters > 500);
        QCOMPARE(QString::fromStdString(tokens[0]).toStdString(), tokens[0]);
    }
}

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
