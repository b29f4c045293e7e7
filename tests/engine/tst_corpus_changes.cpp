#include <QTest>
#include <algorithm>

#include "engine/corpus_changes.h"

using namespace firth;

namespace {

Corpus read(std::string_view text, TokenRule rule = TokenRule::Words) {
    return corpusFromText(text, "small", {.rule = rule, .minCount = 1});
}

void compareCorpora(const Corpus& one, const Corpus& other) {
    QCOMPARE(one.vocabulary.size(), other.vocabulary.size());
    for (WordId word = 0; word < one.vocabulary.size(); ++word) {
        QCOMPARE(one.vocabulary.word(word), other.vocabulary.word(word));
        QCOMPARE(one.vocabulary.count(word), other.vocabulary.count(word));
    }
    QVERIFY(std::ranges::equal(one.tokens, other.tokens));
    QVERIFY(std::ranges::equal(one.sentenceStart, other.sentenceStart));
    QVERIFY(std::ranges::equal(one.sentencePlace, other.sentencePlace));
}

}  // namespace

class TestCorpusChanges : public QObject {
    Q_OBJECT

private slots:
    void usesAreRenamedAfterTheirSense() {
        auto before = read("The doctor saw a doctor. A nurse saw the doctor.");
        before.groups = {{"people", {"doctor", "nurse"}}};
        const auto shared = std::make_shared<const Corpus>(std::move(before));
        const Concordance concordance(shared);
        SenseSplit split;
        split.word = *shared->vocabulary.find("doctor");
        split.senses.resize(2);
        split.senseOf = {1, 0, 0};
        const Corpus corpus = corpusWithSenses(concordance, split, "changed");
        QCOMPARE(writtenOut(corpus, 1000),
                 std::string("the doctor² saw a doctor¹\na nurse saw the doctor¹\n"));
        QCOMPARE(corpus.vocabulary.count(*corpus.vocabulary.find("doctor¹")), 2ULL);
        QCOMPARE(corpus.vocabulary.count(*corpus.vocabulary.find("doctor²")), 1ULL);
        QVERIFY(!corpus.vocabulary.find("doctor"));
        QCOMPARE(corpus.name, std::string("changed"));
        QCOMPARE(corpus.groups[0].words, (std::vector<std::string>{"doctor¹", "nurse"}));
        compareCorpora(corpus, read(writtenOut(corpus, 1000), TokenRule::Whitespace));
    }

    void namesThatAreTakenAreAvoided() {
        const Corpus corpus = read("m m¹ is long", TokenRule::Whitespace);
        QCOMPARE(senseNames(corpus.vocabulary, *corpus.vocabulary.find("m"), 3),
                 (std::vector<std::string>{"m′¹", "m′²", "m′³"}));
        QCOMPARE(senseNames(corpus.vocabulary, *corpus.vocabulary.find("is"), 2),
                 (std::vector<std::string>{"is¹", "is²"}));
    }

    void sentencesComeBehindTheOthers() {
        const Corpus before = read("The cow ate hay.");
        const Corpus corpus = corpusWithSentences(
            before, {{"the", "zorp", "ate", "the", "zorp"}, {}, {"zorp"}}, "longer");
        QCOMPARE(writtenOut(corpus, 1000),
                 std::string("the cow ate hay\nthe zorp ate the zorp\nzorp\n"));
        QCOMPARE(corpus.vocabulary.count(*corpus.vocabulary.find("zorp")), 3ULL);
        compareCorpora(corpus, read(writtenOut(corpus, 1000), TokenRule::Whitespace));
    }

    void aTextIsCutBehindASentence() {
        const Corpus corpus = read("one two\nthree four");
        QCOMPARE(writtenOut(corpus, 8), std::string("one two\n"));
        QCOMPARE(writtenOut(corpus, 18), std::string("one two\n"));
        QCOMPARE(writtenOut(corpus, 19), std::string("one two\nthree four\n"));
    }

    void theWholeTownIsReadAgain() {
        const Corpus before = readCorpus("@town", {.minCount = 1});
        const Corpus corpus = corpusWithSentences(before, {{"zorp", "the"}}, "longer");
        compareCorpora(corpus, read(writtenOut(corpus, SIZE_MAX), TokenRule::Whitespace));
    }
};

QTEST_APPLESS_MAIN(TestCorpusChanges)
#include "tst_corpus_changes.moc"
