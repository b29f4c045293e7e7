#include <QTest>

#include "engine/random.h"
#include "engine/tokens.h"

using namespace firth;

class TestTokens : public QObject {
    Q_OBJECT
private slots:
    void words_data();
    void words();
    void placesPointAtTheSource();
    void asciiFollowsTheSameRules();
    void whitespaceKeepsWhatStands();
};

void TestTokens::words_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");  // sentences by |, tokens by spaces
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("possessive", "The patient's bed, the nurse’s cap.", "the patient bed the nurse cap");
    row("contraction", "I don't know; they’re late.", "i don't know they're late");
    row("it's is no possessive", "It's late. That's all.", "it's late|that's all");
    row("plural possessive", "the nurses' room", "the nurses room");
    row("hyphen", "a well-known man", "a well known man");
    row("numbers", "In 1957, 3.14 of 1,000.", "in 1957 3.14 of 1,000");
    row("sentences", "One came. Two left! Three?", "one came|two left|three");
    row("abbreviation", "Dr. Smith saw Mr. Jones. He left.", "dr smith saw mr jones|he left");
    row("line break", "one line\nanother line", "one line|another line");
    row("CRLF", "one\r\ntwo\r\n", "one|two");
    row("German", "Die Ärztin GRÜSSTE.", "die ärztin grüsste");
    row("composed", "cafe\xCC\x81", "café");
    row("Arabic", "الطبيب في المستشفى", "الطبيب في المستشفى");
    row("Thai is segmented", "แมวกินปลา", "แมว กิน ปลา");
    row("emoji and marks", "yes 🙂 — no…", "yes no");
    row("nothing", " .,;!  ", "");
}

void TestTokens::words() {
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QStringList sentences;
    for (const Sentence& sentence : Tokeniser(TokenRule::Words).sentences(text.toStdString())) {
        QStringList tokens;
        for (const Token& token : sentence.tokens) tokens << QString::fromStdString(token.text);
        sentences << tokens.join(' ');
    }
    QCOMPARE(sentences.join('|'), expected);
}

void TestTokens::placesPointAtTheSource() {
    const std::string text = "Ärzte helfen. The Nurse's cap!";
    const auto sentences = Tokeniser(TokenRule::Words).sentences(text);
    QCOMPARE(sentences.size(), std::size_t{2});
    const Token& nurse = sentences[1].tokens[1];
    QCOMPARE(nurse.text, std::string("nurse"));
    QCOMPARE(text.substr(nurse.place.begin, nurse.place.end - nurse.place.begin),
             std::string("Nurse's"));
    QCOMPARE(sentences[0].place.begin, std::uint64_t{0});
    QCOMPARE(sentences[1].place.end, std::uint64_t{text.size()});
}

/// A line with one character beyond ASCII is broken by ICU itself, so the words before it must be
/// those of the line without it.
void TestTokens::asciiFollowsTheSameRules() {
    const std::vector<std::string> parts = {"a",     "B",    "7",    "_",   ".",    ",",  ":",
                                            ";",     "'",    "\"",   "!",   "?",    "-",  " ",
                                            "/",     "@",    "\t",   "Dr.", "3.14", "(x", "don't",
                                            "Ph.D.", "U.S.", "e.g.", "#",   "\x1f", "%",  "It's"};
    const auto wordsOf = [](Tokeniser& tokeniser, const std::string& text) {
        std::vector<std::string> words;
        for (const Sentence& sentence : tokeniser.sentences(text))
            for (const Token& token : sentence.tokens) words.push_back(token.text);
        return words;
    };
    Tokeniser tokeniser(TokenRule::Words);
    Random random(11);
    for (int round = 0; round < 5000; ++round) {
        std::string line;
        for (std::uint32_t i = random.below(25); i > 0; --i)
            line += parts[random.below(static_cast<std::uint32_t>(parts.size()))];
        auto expected = wordsOf(tokeniser, line + " \u00E9");
        expected.pop_back();
        QVERIFY2(wordsOf(tokeniser, line) == expected, line.c_str());
    }
}

void TestTokens::whitespaceKeepsWhatStands() {
    const auto sentences =
        Tokeniser(TokenRule::Whitespace).sentences("The  patient's,\tbed\r\n\n two-fold x");
    QCOMPARE(sentences.size(), std::size_t{2});
    QCOMPARE(sentences[0].tokens.size(), std::size_t{3});
    QCOMPARE(sentences[0].tokens[1].text, std::string("patient's,"));
    QCOMPARE(sentences[1].tokens[0].text, std::string("two-fold"));
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
