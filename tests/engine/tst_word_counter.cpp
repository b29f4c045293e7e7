#include <QTest>
#include <map>

#include "engine/random.h"
#include "engine/word_counter.h"

using namespace firth;

class TestWordCounter : public QObject {
    Q_OBJECT
private slots:
    void numbersInOrderOfAppearance();
    void countsLikeAMap();
};

void TestWordCounter::numbersInOrderOfAppearance() {
    WordCounter counter;
    QCOMPARE(counter.count("nurse"), WordId{0});
    QCOMPARE(counter.count(""), WordId{1});
    QCOMPARE(counter.count("nurse", 4), WordId{0});
    QCOMPARE(counter.count("doctor"), WordId{2});
    QCOMPARE(counter.words().size(), std::size_t{3});
    QCOMPARE(counter.words()[0].word, std::string("nurse"));
    QCOMPARE(counter.words()[1].word, std::string(""));
    QCOMPARE(counter.words()[0].count, std::uint64_t{5});
}

void TestWordCounter::countsLikeAMap() {
    WordCounter counter;
    std::map<std::string, std::uint64_t, std::less<>> counts;
    Random random(2);
    for (int i = 0; i < 100'000; ++i) {
        const std::string word = std::to_string(random.below(1 + random.below(20'000)));
        counter.count(word);
        ++counts[word];
    }
    QCOMPARE(counter.words().size(), counts.size());
    for (WordId id = 0; id < counter.words().size(); ++id)
        QCOMPARE(counter.words()[id].count, counts.find(counter.words()[id].word)->second);
}

QTEST_APPLESS_MAIN(TestWordCounter)
#include "tst_word_counter.moc"
