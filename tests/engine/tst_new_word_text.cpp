#include <QTest>

#include "engine/corpus_changes.h"
#include "engine/error.h"
#include "engine/new_word_text.h"

using namespace firth;

namespace {

Corpus farm() {
    return corpusFromText("The cow ate hay. The cow and the sheep ate the hay.", "farm",
                          {.minCount = 1});
}

using Words = std::vector<std::string>;

}  // namespace

class TestNewWordText : public QObject {
    Q_OBJECT

private slots:
    void keepsKnownWordsAndTheNewOne() {
        const Corpus corpus = farm();
        const NewWordText read =
            readNewWord(corpus, " Zorp", "The zorp ate purple hay. A cow slept. Zorp!", 2);
        QCOMPARE(read.word, std::string("zorp"));
        QCOMPARE(read.sentences, (std::vector<Words>{{"the", "zorp", "ate", "hay"}, {"zorp"}}));
        QCOMPARE(read.leftOut, (Words{"purple", "a", "slept"}));
        QCOMPARE(read.uses, 2ULL);
        const auto newWord = static_cast<WordId>(corpus.vocabulary.size());
        QCOMPARE(read.numbered.front()[1], newWord);
        QCOMPARE(read.numbered.front()[3], *corpus.vocabulary.find("hay"));
    }

    void readsRunningTextAlsoForACorpusOfTokens() {
        const Corpus tokens = corpusWithSentences(farm(), {{"New_York", "hay"}}, "tokens");
        const NewWordText read = readNewWord(tokens, "zorp", "The zorp, ate New_York hay.", 2);
        QCOMPARE(read.sentences.front(), (Words{"the", "zorp", "ate", "New_York", "hay"}));
    }

    void tellsItsNeighbours() {
        const Corpus corpus = farm();
        const NewWordText read =
            readNewWord(corpus, "zorp", "the hay the zorp ate hay\nthe zorp ate", 1);
        // "ate" twice and rarer than "the", which is there twice too; no hay within one word.
        QCOMPARE(read.contexts.size(), std::size_t{2});
        QCOMPARE(corpus.vocabulary.word(read.contexts[0].word), std::string("ate"));
        QCOMPARE(read.contexts[0].count, 2ULL);
        QCOMPARE(corpus.vocabulary.word(read.contexts[1].word), std::string("the"));
    }

    void refusesWhatIsNoNewWord() {
        const Corpus corpus = farm();
        for (const char* word : {"", "  ", "two words", "cow", "Cow", "!"})
            QVERIFY_THROWS_EXCEPTION(Error, readNewWord(corpus, word, "the zorp ate", 2));
        QVERIFY_THROWS_EXCEPTION(Error, readNewWord(corpus, "zorp", "the cow ate", 2));
        QVERIFY_THROWS_EXCEPTION(Error, readNewWord(corpus, "zorp", "", 2));
    }
};

QTEST_APPLESS_MAIN(TestNewWordText)
#include "tst_new_word_text.moc"
