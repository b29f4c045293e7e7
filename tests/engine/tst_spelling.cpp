#include <QTest>

#include "engine/spelling.h"

using namespace firth;

class TestSpelling : public QObject {
    Q_OBJECT

private slots:
    void findsNearWords_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        using L = QStringList;
        QTest::newRow("substitution") << "docter" << L{"nurse", "doctor"} << L{"doctor"};
        QTest::newRow("insertion") << "nuse" << L{"nurse"} << L{"nurse"};
        QTest::newRow("deletion") << "nurrse" << L{"nurse"} << L{"nurse"};
        QTest::newRow("transposition is one") << "nrus" << L{"nurs"} << L{"nurs"};
        QTest::newRow("transposition at the end") << "abcd" << L{"abdc"} << L{"abdc"};
        QTest::newRow("transposition at the limit") << "abcdefg" << L{"bacdegf"} << L{"bacdegf"};
        QTest::newRow("too far") << "nurse" << L{"horse", "nun", "purses"} << L{};
        QTest::newRow("a third") << "hospitals" << L{"hostile", "hospice", "hostels"}
                                 << L{"hostels"};
        QTest::newRow("short words: one edit")
            << "at" << L{"cat", "it", "in", "a", "cats"} << L{"cat", "it", "a"};
        QTest::newRow("nearest first") << "kitten" << L{"mittens", "bitten", "kitten", "sitten"}
                                       << L{"kitten", "bitten", "sitten"};
        QTest::newRow("ties in order")
            << "bat" << L{"rat", "cat", "hat", "mat"} << L{"rat", "cat", "hat"};
        QTest::newRow("code points, not bytes") << "ёж" << L{"еж", "уж", "еш"} << L{"еж", "уж"};
        QTest::newRow("beyond the BMP") << "😀a" << L{"😁a"} << L{"😁a"};
        QTest::newRow("case does not count")
            << "NURSE" << L{"purse", "nurse"} << L{"nurse", "purse"};
        QTest::newRow("nothing asked") << "" << L{"a", "ab"} << L{"a"};
        QTest::newRow("no words") << "cat" << L{} << L{};
    }
    void findsNearWords() {
        QFETCH(QString, word);
        QFETCH(QStringList, words);
        QFETCH(QStringList, expected);
        std::vector<std::string> vocabulary;
        for (const auto& each : words) vocabulary.push_back(each.toStdString());
        QStringList found;
        for (const auto& near : nearSpellings(word.toStdString(), vocabulary, 3))
            found << QString::fromStdString(near);
        QCOMPARE(found, expected);
    }

    void takesBytesThatAreNotUtf8() {
        const std::vector<std::string> words{"c\xFFt", "cat"};
        QCOMPARE(nearSpellings("c\xFEt", words, 3).size(), std::size_t{2});
    }

    void givesNoMoreThanAsked() {
        const std::vector<std::string> words{"rat", "cat", "hat"};
        QCOMPARE(nearSpellings("bat", words, 0).size(), std::size_t{0});
        QCOMPARE(nearSpellings("bat", words, 2).size(), std::size_t{2});
    }

    void makesAMessage() {
        const std::vector<std::string> one{"nurse", "doctor"};
        QCOMPARE(unknownWordMessage("docter", one),
                 "\"docter\" is not in the vocabulary; did you mean doctor?");
        const std::vector<std::string> three{"rat", "cat", "hat", "mat"};
        QCOMPARE(unknownWordMessage("bat", three),
                 "\"bat\" is not in the vocabulary; did you mean rat, cat or hat?");
        const std::vector<std::string> unseen{"bell\x07"};
        QCOMPARE(unknownWordMessage("bell", unseen),
                 "\"bell\" is not in the vocabulary; did you mean bell\\x07?");
        QCOMPARE(unknownWordMessage("zebra\n", one),
                 "\"zebra\\x0A\" is not in the vocabulary; check its spelling, or choose another "
                 "word");
    }

    void findsItAmongVeryMany() {
        std::vector<std::string> words;
        for (int i = 0; i < 50'000; ++i) words.push_back("vocabulary" + std::to_string(i));
        QCOMPARE(nearSpellings("vokabulary49999", words, 3)[0], "vocabulary49999");
    }
};

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
