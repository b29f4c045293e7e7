#include <QTest>
#include <map>

#include "engine/random.h"
#include "engine/word_table.h"

using namespace firth;

class TestWordTable : public QObject {
    Q_OBJECT
private slots:
    void numbersInOrderOfAppearance();
    void countsLikeAMap();
};

void TestWordTable::numbersInOrderOfAppearance() {
    WordTable table;
    QCOMPARE(table.add("nurse"), WordId{0});
    QCOMPARE(table.add(""), WordId{1});
    QCOMPARE(table.add("nurse", 4), WordId{0});
    QCOMPARE(table.add("doctor"), WordId{2});
    QCOMPARE(table.size(), std::size_t{3});
    QCOMPARE(table.word(0), std::string_view("nurse"));
    QCOMPARE(table.word(1), std::string_view(""));
    QCOMPARE(table.count(0), std::uint64_t{5});
}

void TestWordTable::countsLikeAMap() {
    WordTable table;
    std::map<std::string, std::uint64_t, std::less<>> counts;
    Random random(2);
    for (int i = 0; i < 100'000; ++i) {
        const std::string word = std::to_string(random.below(1 + random.below(20'000)));
        table.add(word);
        ++counts[word];
    }
    QCOMPARE(table.size(), counts.size());
    for (WordId id = 0; id < table.size(); ++id)
        QCOMPARE(table.count(id), counts.find(table.word(id))->second);
}

QTEST_APPLESS_MAIN(TestWordTable)
#include "tst_word_table.moc"
