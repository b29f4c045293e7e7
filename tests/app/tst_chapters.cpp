// The chapters' files: what they say is true, what they name exists, each language has the same,
// and a wrong one is refused with its place.
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include "app/lesson/marked_text.h"
#include "app/lesson/window_parts.h"
#include "engine/concordance.h"
#include "engine/cosines.h"
#include "engine/error.h"
#include "engine/neighbours.h"
#include "engine/sense_split.h"
#include "engine/step_cost.h"
#include "engine/window_samples.h"
#include "tests/app/lesson_test.h"

using namespace firth;

class TestChapters : public LessonTest {
    Q_OBJECT
private slots:
    void cleanup();
    void languagesHaveTheSameStructure();
    void whatIsNamedExists_data();
    void whatIsNamedExists();
    void aTeachersChapter();
    void theChapterThatWasChosenLastBegins();
    void wrongChaptersAreRefused_data();
    void wrongChaptersAreRefused();
    void textIsNeverMarkup();
    void numbersInTheTextAreTrue();
};

/// What is refused leaves the window as it was, for the next that is refused.
void TestChapters::cleanup() {
    if (QTest::currentTestFunction() != QByteArray("wrongChaptersAreRefused")) window_.reset();
}

/// A translation changes the texts and nothing else.
void TestChapters::languagesHaveTheSameStructure() {
    const auto english = readChapters(":/lesson/en");
    for (const QString& language : lessonLanguages()) {
        const auto chapters = readChapters(":/lesson/" + language);
        QCOMPARE(chapters.size(), english.size());
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            QCOMPARE(chapters[i].minutes, english[i].minutes);
            QCOMPARE(chapters[i].pages.size(), english[i].pages.size());
            for (std::size_t j = 0; j < chapters[i].pages.size(); ++j) {
                const QString place =
                    QStringLiteral("%1, chapter %2, page %3").arg(language).arg(i + 1).arg(j + 1);
                QVERIFY2(sameStructure(chapters[i].pages[j], english[i].pages[j]),
                         qPrintable(place));
            }
        }
    }
}

void TestChapters::whatIsNamedExists_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : lessonLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestChapters::whatIsNamedExists() {
    QFETCH(QString, language);
    showWindow();
    for (const Chapter& chapter : readChapters(":/lesson/" + language)) {
        const QString file = QString::fromStdString(chapter.title);
        QCOMPARE(unknownParts(chapter, file, *window_), QStringList());
        QCOMPARE(unknownWords(chapter, chapter.title), std::vector<std::string>());
    }
}

void TestChapters::aTeachersChapter() {
    showWindowWith("@sentence");
    QTemporaryDir folder;
    QFile file(folder.filePath("mine.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"chapter": "Mine", "minutes": 1, "pages": [{"title": "<b>One</b>",
        "text": ["A <i>page</i>."], "start": [{"open": "@sentence"}, {"select": "doctor"}]}]})");
    file.close();
    window_->openCorpus(file.fileName());
    QVERIFY(lesson().isOpen());
    waitUntilActed();
    QCOMPARE(find<QLabel>("lessonPageTitle")->text(), QString("<b>One</b>"));
    QCOMPARE(find<QLabel>("lessonPageTitle")->textFormat(), Qt::PlainText);
    QTRY_COMPARE_WITH_TIMEOUT(window_->selectedWord(), QString("doctor"), soon);
    click("lessonClose");
    // The lesson has its own chapters again.
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("train")->isEnabled(), soon);
    click("lesson");
    QCOMPARE(lesson().chapters().size(), std::size_t{10});
}

/// Both wait for the text that is being read.
void TestChapters::theChapterThatWasChosenLastBegins() {
    showWindowWith("@sentence");
    QTemporaryDir folder;
    QFile file(folder.filePath("mine.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"chapter": "Mine", "minutes": 1, "pages": [{"title": "One",
        "text": ["A page."], "start": [{"open": "@sentence"}]}]})");
    file.close();
    lesson().open();
    window_->openCorpus("@town");
    lesson().showChapter(5);
    window_->openCorpus(file.fileName());
    QCOMPARE(lesson().chapter(), -1);
    QTRY_COMPARE_WITH_TIMEOUT(lesson().chapter(), 0, soon);
    waitUntilActed();
    QCOMPARE(find<QLabel>("lessonPageTitle")->text(), QString("One"));
    // Whoever has closed the lesson meanwhile has changed their mind.
    lesson().close();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isLoading(), soon);
    lesson().open();
    window_->openCorpus("@sentence");
    lesson().showChapter(5);
    lesson().close();
    lesson().open();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isLoading(), soon);
    QTest::qWait(50);
    QCOMPARE(lesson().chapter(), -1);
}

void TestChapters::wrongChaptersAreRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto chapter = [](const char* page) {
        return QByteArray(R"({"chapter": "A", "minutes": 1, "pages": [{"title": "B", )"
                          R"("text": ["C"], "start": [{"open": "@town"}]}, {"title": "D", )"
                          R"("text": ["E"], )") +
               page + "}]}";
    };
    const auto row = [&](const char* name, const char* page, const char* says) {
        QTest::newRow(name) << chapter(page) << QString(says);
    };
    QTest::newRow("no JSON") << QByteArray("{\"chapter\": \"A\",\n \"minutes\" 1}")
                             << "my.json, line 2";
    QTest::newRow("a number that no computer has")
        << QByteArray(R"({"chapter": "A", "minutes": 1e5555, "pages": []})")
        << "my.json: holds a number that is too large";
    QTest::newRow("no pages") << QByteArray(R"({"chapter": "A", "minutes": 1, "pages": []})")
                              << "has no pages";
    QTest::newRow("opens nothing") << QByteArray(R"({"chapter": "A", "minutes": 1, "pages": )"
                                                 R"([{"title": "B", "text": ["C"]}]})")
                                   << "opening a bundled corpus";
    row("slip", R"("shwo": [])", "my.json, page 2: \"shwo\" means nothing");
    row("page", R"("show": [{"page": "moon"}])", "my.json, page 2: there is no page called");
    row("panel", R"("show": [{"panel": "moon"}])", "no panel called \"moon\"");
    row("button", R"("show": [{"press": "moon"}])", "no button called \"moon\"");
    row("field", R"("show": [{"write": "moon", "to": "x"}])", "no text field called \"moon\"");
    row("number", R"("show": [{"set": "moon", "to": 1}])", "no number field called \"moon\"");
    row("lit", R"("light": ["moon"])", "no part called \"moon\"");
    row("word", R"("show": [{"select": "moonlight"}])", "\"moonlight\" is no word of @town");
    row("corpus", R"("show": [{"open": "@moon"}, {"select": "a"}])", "@town");
    row("setting", R"("show": [{"open": "@town", "with": {"dim": 0}}])", "page 2");
    row("objective", R"("show": [{"open": "@town", "with": {"objective": "x"}}])",
        "one of: negative, softmax, hierarchical");
    row("goal", R"("try": {"text": "a", "hint": "b", "after": "c", "until": {"value": "moon",
        "is": 1}})",
        "no number field called \"moon\"");
    row("answers", R"("question": {"text": "a", "choices": [{"text": "b", "why": "c"},
        {"text": "d", "why": "e"}]})",
        "exactly one of the choices");
    row("table", R"("table": {"columns": ["a", "b"], "rows": [{"name": "c", "numbers": [1]}]})",
        "has 1 numbers for 2 columns");
}

void TestChapters::wrongChaptersAreRefused() {
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    if (!window_) showWindow();
    QTemporaryDir folder;
    QFile file(folder.filePath("my.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    window_->openCorpus(file.fileName());
    QVERIFY(find<QWidget>("banner")->isVisible());
    const QString message = find<QLabel>("bannerText")->text();
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!lesson().isOpen());
}

void TestChapters::textIsNeverMarkup() {
    QCOMPARE(markedText("a *b c* d"), QString("a <b>b c</b> d"));
    QCOMPARE(markedText("2 * 3 * 4"), QString("2 * 3 * 4"));
    QCOMPARE(markedText("`E` & <i>x</i>"), QString("<code>E</code> &amp; &lt;i&gt;x&lt;/i&gt;"));
}

/// What the chapters say of the bundled corpora, with the settings that they open them with.
void TestChapters::numbersInTheTextAreTrue() {
    const auto train = [this](int negatives, int epochs) {
        TrainingSettings settings = lesson().chapters()[0].pages[0].start[0].settings;
        settings.negatives = negatives;
        settings.epochs = epochs;
        auto trainer = std::make_unique<Trainer>(
            std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1})), settings);
        while (trainer->run(100'000) > 0) {
        }
        return trainer;
    };
    showWindow();
    click("lesson");
    const auto town = train(5, 5);
    const Corpus& corpus = town->corpus();
    const Vocabulary& words = corpus.vocabulary;
    QCOMPARE(corpus.tokens.size(), std::size_t{74'343});
    QCOMPARE(corpus.sentenceCount(), std::size_t{6'468});
    QCOMPARE(words.size(), std::size_t{843});
    QCOMPARE(words.words()[*words.find("doctor")].count, 235U);
    QCOMPARE(std::ranges::count_if(words.words(), [](const auto& w) { return w.count < 5; }), 133);
    QCOMPARE(std::ranges::count_if(words.words(), [](const auto& w) { return w.count < 2; }), 11);
    QCOMPARE(qRound(100.0 * double(words.words()[0].count) / 74'343), 18);
    const auto& losses = town->progress().epochLosses;
    QCOMPARE(qRound(losses[0] * 100), 265);
    QCOMPARE(qRound(losses[1] * 100), 222);
    const auto cosine = [&](const Matrix& E, const char* a, const char* b) {
        const std::array pair{*words.find(a), *words.find(b)};
        return cosines(E, pair)(0, 1);
    };
    const Matrix E = town->E();
    QCOMPARE(qRound(100 * cosine(E, "doctor", "nurse")), 97);
    QCOMPARE(qRound(100 * cosine(E, "doctor", "patient")), 90);

    // The exercises speak of the nearest words, and the last chapter of the two doctors.
    const auto nearestTo = [&](const char* word) {
        QStringList names;
        const Vector vector = E.row(*words.find(word)).transpose();
        for (const Neighbour& near : nearest(E, vector, 4, Metric::Cosine, {}))
            names << QString::fromStdString(words.word(near.word));
        return names.mid(1);
    };
    QCOMPARE(nearestTo("violin"), (QStringList{"piano", "violinist", "cello"}));
    QCOMPARE(nearestTo("sheep"), (QStringList{"cow", "goat", "wheat"}));
    const Concordance concordance(
        std::make_shared<const Corpus>(readCorpus("@town", {.minCount = 1})));
    const SenseSplit split = splitSenses(concordance, *words.find("doctor"), E);
    QCOMPARE(split.senses[0].count, 201U);
    QCOMPARE(split.senses[1].count, 34U);
    QCOMPARE(words.word(split.senses[0].words.front().word), std::string("patient"));
    QCOMPARE(words.word(split.senses[1].words.front().word), std::string("philosophy"));
    QCOMPARE(std::ranges::count_if(words.words(), [](const auto& w) { return w.count >= 20; }),
             350);

    const Matrix collapsed = train(0, 3)->E();
    int same = 0;
    for (const WordCount& word : words.words())
        same += cosine(collapsed, "doctor", word.word.c_str()) > 0.99F ? 1 : 0;
    QVERIFY2(same > 750, qPrintable(QString::number(same)));

    TrainingSettings sentence = lesson().chapters()[3].pages[0].start[0].settings;
    const auto small = std::make_shared<const Corpus>(readCorpus("@sentence", {.minCount = 1}));
    for (const auto& [window, samples] : {std::pair{1, 22U}, {2, 42U}, {3, 60U}}) {
        sentence.window = window;
        QCOMPARE(countSamples(small, sentence), samples);
    }
    sentence.architecture = Architecture::Cbow;
    QCOMPARE(countSamples(small, sentence), 12U);

    const auto cost = [](Objective objective) {
        return stepCost(1, outputsAsked(objective, 50'000, 5), 300);
    };
    const LessonTable& table = *lesson().chapters()[6].pages[2].table;
    int row = 0;
    for (const Objective objective :
         {Objective::FullSoftmax, Objective::NegativeSampling, Objective::HierarchicalSoftmax}) {
        const auto& numbers = table.numbers[static_cast<std::size_t>(row++)];
        QCOMPARE(numbers[0], double(cost(objective).scores));
        QCOMPARE(numbers[1], double(cost(objective).weights));
    }
}

QTEST_MAIN(TestChapters)
#include "tst_chapters.moc"
