// Every chapter of the lesson is played from start to end by the real controls, in each language.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/lesson/choice_button.h"
#include "app/lesson/lesson.h"
#include "app/lesson/marked_text.h"
#include "app/lesson/spotlight.h"
#include "app/lesson/window_parts.h"
#include "app/session/step_walk.h"
#include "app/widgets/inspector.h"
#include "app/widgets/map_view.h"
#include "engine/concordance.h"
#include "engine/cosines.h"
#include "engine/error.h"
#include "engine/neighbours.h"
#include "engine/sense_split.h"
#include "engine/step_cost.h"
#include "engine/window_samples.h"
#include "tests/app/window_test.h"

using namespace firth;

namespace {

constexpr int soon = 120'000;

QStringList languages() {
    return QDir(QStringLiteral(":/lesson")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

/// All, unless one is named: each takes a while, and they can be played side by side.
QStringList playedLanguages() {
    const QString only = qEnvironmentVariable("FIRTH_LESSON_LANGUAGE");
    return only.isEmpty() ? languages() : QStringList{only};
}

}  // namespace

class TestLesson : public WindowTest {
    Q_OBJECT
private slots:
    void cleanup();
    void everyChapterCanBePlayed_data();
    void everyChapterCanBePlayed();
    void languagesHaveTheSameStructure();
    void whatIsNamedExists_data();
    void whatIsNamedExists();
    void closingLeavesTheFocus();
    void closingPutsEverythingBack();
    void theListAloneChangesNothing();
    void closingTheWindowAsksAboutTheOwnWork();
    void aTeachersChapter();
    void wrongChaptersAreRefused_data();
    void wrongChaptersAreRefused();
    void theRestIsDimmed();
    void textIsNeverMarkup();
    void numbersInTheTextAreTrue();
    void theStepItSpeaksOfIsFoundAgain();

private:
    Lesson& lesson() { return window_->lesson(); }
    const LessonPage& page();
    void openShortened(const QString& language);
    void tryExercises();
    bool isDone() { return find<QLabel>("nowYouState")->text().contains("✓"); }
    void waitUntilActed();
    void chapters(std::initializer_list<const char*> languages);
    void doWrong(const LessonGoal& goal);
    void doRight(const LessonGoal& goal);
    void enter(const std::string& spin, double value);
    void type(const std::string& field, const std::string& text);
    void select(const std::string& word);
    void answer(const LessonQuestion& question);

    QTemporaryDir shortened_;
    QString language_;  ///< of the chapters that lie in it
};

/// What is refused leaves the window as it was, for the next that is refused; and a chapter needs
/// nothing of it, so the next one can be played in the same.
void TestLesson::cleanup() {
    const QByteArray test = QTest::currentTestFunction();
    if (test != "wrongChaptersAreRefused" && test != "everyChapterCanBePlayed") window_.reset();
}

const LessonPage& TestLesson::page() {
    return lesson()
        .chapters()[static_cast<std::size_t>(lesson().chapter())]
        .pages[static_cast<std::size_t>(lesson().page())];
}

/// What a page starts with and shows takes a while.
void TestLesson::waitUntilActed() {
    QTRY_VERIFY_WITH_TIMEOUT(!lesson().isActing(), soon);
}

void TestLesson::everyChapterCanBePlayed_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("chapter");
    for (const QString& language : playedLanguages()) {
        const auto chapters = static_cast<int>(readChapters(":/lesson/" + language).size());
        QVERIFY(chapters >= 10);
        for (int chapter = 0; chapter < chapters; ++chapter)
            QTest::addRow("%s %d", qPrintable(language), chapter + 1) << language << chapter;
    }
}

/// The chapters of a language with fewer epochs, which are as good for playing them.
void TestLesson::openShortened(const QString& language) {
    static const QRegularExpression epochs("(\"(?:epochs|train)\": )[35]\\b");
    const QDir from(":/lesson/" + language);
    for (const QString& name : from.entryList(QDir::Files)) {
        QFile file(from.filePath(name)), to(shortened_.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        to.write(QString::fromUtf8(file.readAll()).replace(epochs, "\\12").toUtf8());
    }
    if (!window_) showWindow();
    lesson().close();
    lesson().setFolder(shortened_.path());
    language_ = language;
}

void TestLesson::everyChapterCanBePlayed() {
    QFETCH(QString, language);
    QFETCH(int, chapter);
    if (!window_ || language != language_) openShortened(language);
    if (!lesson().isOpen()) click("lesson");
    if (lesson().chapter() >= 0) click("lessonList");
    QTest::mouseClick(find<ChoiceButton>(qPrintable(QStringLiteral("chapter%1").arg(chapter + 1))),
                      Qt::LeftButton);
    QCOMPARE(lesson().chapter(), chapter);
    const std::size_t pages = lesson().chapters()[static_cast<std::size_t>(chapter)].pages.size();
    for (std::size_t i = 0; i < pages; ++i) {
        QCOMPARE(lesson().page(), static_cast<int>(i));
        waitUntilActed();
        QVERIFY(!find<QWidget>("banner")->isVisible());
        if (!page().show.empty()) {
            click("showMe");
            waitUntilActed();
        }
        if (page().task) {
            const LessonGoal goal = page().task->goal;
            QVERIFY(!isDone());
            doWrong(goal);
            QTest::qWait(200);  // the watch looks
            QVERIFY2(!isDone(), page().title.c_str());
            doRight(goal);
            QTRY_VERIFY2_WITH_TIMEOUT(isDone(), page().title.c_str(), soon);
        }
        if (page().question) answer(*page().question);
        if (!page().exercises.empty()) tryExercises();
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().state() != RunState::Running, soon);
        QVERIFY(find<QPushButton>("lessonNext")->property("primary").toBool());
        click("lessonNext");
    }
    // Back at the list, and the chapter is done.
    QCOMPARE(lesson().chapter(), -1);
    QCOMPARE(find<ChoiceButton>(qPrintable(QStringLiteral("chapter%1").arg(chapter + 1)))->mark(),
             ChoiceButton::Mark::Right);
    // The first that is open waits for Enter.
    for (std::size_t i = 0; i < lesson().chapters().size(); ++i) {
        auto* button = find<ChoiceButton>(qPrintable(QStringLiteral("chapter%1").arg(i + 1)));
        if (button->mark() == ChoiceButton::Mark::Right) continue;
        QCOMPARE(window_->focusWidget(), button);
        break;
    }
}

void TestLesson::closingLeavesTheFocus() {
    openShortened(QStringLiteral("en"));
    lesson().open();
    lesson().showChapter(6);
    while (lesson().chapter() >= 0) {
        waitUntilActed();
        click("lessonNext");
    }
    auto* search = find<QLineEdit>("search");
    search->setFocus();
    lesson().close();
    QCOMPARE(window_->focusWidget(), search);
}

/// An act of the same kind as the wanted one, but another.
void TestLesson::doWrong(const LessonGoal& goal) {
    switch (goal.kind) {
        case LessonGoal::Kind::Pressed:
        case LessonGoal::Kind::Epochs:
        case LessonGoal::Kind::Steps:
            find<QAbstractButton>("showAll")->click();
            return;
        case LessonGoal::Kind::Chosen:
            return click("objective2");
        case LessonGoal::Kind::Value:
            return enter(goal.name, goal.value + 1);
        case LessonGoal::Kind::Written:
            return type(goal.name, goal.text + "x");
        case LessonGoal::Kind::Selected:
            return select(goal.name == "the" ? "and" : "the");
        case LessonGoal::Kind::Page:
            QVERIFY(window_->showPage(goal.name == "text" ? "window" : "text"));
            return;
        case LessonGoal::Kind::Panel:
            find<QTabWidget>("inspectorTabs")->setCurrentIndex(goal.name == "matrices" ? 3 : 2);
    }
}

void TestLesson::doRight(const LessonGoal& goal) {
    const QString name = QString::fromStdString(goal.name);
    switch (goal.kind) {
        case LessonGoal::Kind::Pressed:
        case LessonGoal::Kind::Chosen: {
            auto* button = qobject_cast<QAbstractButton*>(partCalled(*window_, name));
            QVERIFY(button);
            // It stands in a window of its own.
            if (name == "asAnimal") click("inventWord");
            QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), qPrintable(name),
                                      soon);
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
        case LessonGoal::Kind::Value:
            return enter(goal.name, goal.value);
        case LessonGoal::Kind::Written:
            return type(goal.name, goal.text);
        case LessonGoal::Kind::Selected:
            return select(goal.name);
        case LessonGoal::Kind::Page:
        case LessonGoal::Kind::Panel: {
            auto* tabs = goal.kind == LessonGoal::Kind::Page
                             ? find<QTabBar>("pages")
                             : find<QTabWidget>("inspectorTabs")->tabBar();
            int index = panelCalled(name).value_or(0);
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->tabData(i).toString() == name) index = i;
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
            return;
        }
        case LessonGoal::Kind::Epochs:
            QVERIFY(find<QPushButton>("train")->isEnabled());
            click("train");
            return;
        case LessonGoal::Kind::Steps:
            // On the page of one step its own button leads there.
            for (int i = 0; i < 6 && !isDone(); ++i) {
                auto* next = find<QPushButton>("stageNext");
                QTest::mouseClick(next->isVisible() ? next : find<QPushButton>("step"),
                                  Qt::LeftButton);
                QTest::qWait(300);
            }
    }
}

void TestLesson::enter(const std::string& spin, double value) {
    auto* field = qobject_cast<QSpinBox*>(partCalled(*window_, QString::fromStdString(spin)));
    QVERIFY(field && field->isVisible() && field->isEnabled());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::number(qRound(value)));
    QTest::keyClick(field, Qt::Key_Return);
}

void TestLesson::type(const std::string& field, const std::string& text) {
    auto* line = qobject_cast<QLineEdit*>(partCalled(*window_, QString::fromStdString(field)));
    QVERIFY(line && line->isVisible() && line->isEnabled());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromStdString(text));
}

void TestLesson::select(const std::string& word) {
    type("search", word);
    QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Return);
}

/// Each wrong answer is explained, and the right one goes on.
void TestLesson::answer(const LessonQuestion& question) {
    const auto choose = [&](std::size_t index) {
        auto* choice = find<ChoiceButton>(qPrintable(QStringLiteral("choice%1").arg(index)));
        QTest::mouseClick(choice, Qt::LeftButton);
        QVERIFY(find<QLabel>("answerWhy")
                    ->text()
                    .endsWith(markedText(QString::fromStdString(question.choices[index].why))));
        QCOMPARE(choice->mark() == ChoiceButton::Mark::Right, question.choices[index].right);
    };
    for (std::size_t i = 0; i < question.choices.size(); ++i)
        if (!question.choices[i].right) choose(i);
    QVERIFY(!find<QPushButton>("lessonNext")->property("primary").toBool());
    for (std::size_t i = 0; i < question.choices.size(); ++i)
        if (question.choices[i].right) choose(i);
}

/// A solution is shown to whoever asks for it.
void TestLesson::tryExercises() {
    const auto exercises = page().exercises;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        const QString name = QStringLiteral("exercise%1").arg(i + 1);
        auto* solution = find<QLabel>(qPrintable(name + "Solution"));
        QCOMPARE(find<QLabel>(qPrintable(name + "Text"))->text(),
                 markedText(QString::fromStdString(exercises[i].text)));
        QVERIFY(!solution->isVisible());
        click(qPrintable(name + "Show"));
        QVERIFY(solution->isVisible());
        QCOMPARE(solution->text(), markedText(QString::fromStdString(exercises[i].solution)));
    }
}

/// A translation changes the texts and nothing else.
void TestLesson::languagesHaveTheSameStructure() {
    const auto english = readChapters(":/lesson/en");
    for (const QString& language : languages()) {
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

void TestLesson::whatIsNamedExists_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : languages()) QTest::newRow(qPrintable(language)) << language;
}

void TestLesson::whatIsNamedExists() {
    QFETCH(QString, language);
    showWindow();
    for (const Chapter& chapter : readChapters(":/lesson/" + language)) {
        const QString file = QString::fromStdString(chapter.title);
        QCOMPARE(unknownParts(chapter, file, *window_), QStringList());
        QCOMPARE(unknownWords(chapter, chapter.title), std::vector<std::string>());
    }
}

void TestLesson::closingPutsEverythingBack() {
    showWindowWith("@sentence");
    window_->session().setAlpha(0.2F);
    click("epoch");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.epoch, 1, soon);
    QTRY_COMPARE(window_->session().state(), RunState::Paused);
    window_->setTheme(ThemeKind::Dark);
    window_->selectWord("treatment");
    find<QTabWidget>("inspectorTabs")->setCurrentIndex(3);
    find<QSlider>("speed")->setValue(30);
    window_->showPage("window");
    const auto corpus = window_->session().corpus();
    const auto settings = window_->session().settings();
    const auto snapshot = frame_->snapshot;
    const int asked = answers_.askedToRestart;

    // The ninth chapter opens the town, trains, and changes whatever it likes.
    click("lesson");
    QTest::mouseClick(find<ChoiceButton>("chapter9"), Qt::LeftButton);
    waitUntilActed();
    QVERIFY(window_->session().corpus() != corpus);
    find<QAction>("darkColours")->trigger();
    find<QSpinBox>("dim")->setValue(7);
    QTRY_COMPARE_WITH_TIMEOUT(window_->session().settings().dim, 7, soon);
    window_->showPage("compare");
    click("lessonClose");

    QTRY_COMPARE_WITH_TIMEOUT(window_->session().corpus(), corpus, soon);
    QTRY_VERIFY_WITH_TIMEOUT(frame_->snapshot->run > snapshot->run + 1, soon);
    QVERIFY(!find<QWidget>("lessonPanel")->isVisible());
    QCOMPARE(window_->session().settings(), settings);
    QCOMPARE(frame_->snapshot->progress, snapshot->progress);
    QCOMPARE(frame_->snapshot->E, snapshot->E);
    QCOMPARE(window_->page(), QString("window"));
    QCOMPARE(window_->selectedWord(), QString("treatment"));
    QCOMPARE(find<QTabWidget>("inspectorTabs")->currentIndex(), 3);
    QCOMPARE(find<QSlider>("speed")->value(), 30);
    QCOMPARE(find<QComboBox>("corpus")->currentData().toString(), QString("@sentence"));
    QCOMPARE(find<QSpinBox>("dim")->value(), settings.dim);
    QVERIFY(themeOf(window_->palette()).dark);
    QCOMPARE(answers_.askedToRestart, asked);
    // And it trains on from there.
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.samples, snapshot->progress.samples + 1,
                              soon);
}

void TestLesson::theListAloneChangesNothing() {
    showWindowWith("@sentence");
    const auto corpus = window_->session().corpus();
    QSignalSpy loaded(&window_->session(), &TrainingSession::loaded);
    QVERIFY(window_->showPage("lesson"));
    QVERIFY(find<QWidget>("lessonPanel")->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_F2);
    QVERIFY(!find<QWidget>("lessonPanel")->isVisible());
    QTest::qWait(200);
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(window_->session().corpus(), corpus);
}

void TestLesson::closingTheWindowAsksAboutTheOwnWork() {
    showWindowWith("@sentence");
    click("step");
    QTRY_COMPARE_WITH_TIMEOUT(frame_->snapshot->progress.samples, 1U, soon);
    answers_.unsaved = Dialogs::Unsaved::Stay;
    click("lesson");
    QTest::mouseClick(find<ChoiceButton>("chapter4"), Qt::LeftButton);
    waitUntilActed();
    window_->close();
    QTRY_COMPARE_WITH_TIMEOUT(answers_.askedToSave, 1, soon);
    QVERIFY(window_->isVisible());
    QVERIFY(!lesson().isOpen());
    answers_.unsaved = Dialogs::Unsaved::LetGo;
    window_->close();
    QVERIFY(!window_->isVisible());
}

void TestLesson::aTeachersChapter() {
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

void TestLesson::wrongChaptersAreRefused_data() {
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

void TestLesson::wrongChaptersAreRefused() {
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

void TestLesson::theRestIsDimmed() {
    showWindowWith("@sentence");
    click("lesson");
    auto* spotlight = find<Spotlight>("spotlight");
    QVERIFY(!spotlight->isVisible());
    QTest::mouseClick(find<ChoiceButton>("chapter3"), Qt::LeftButton);
    waitUntilActed();
    QVERIFY(spotlight->isDimming());
    auto* lit = find<QWidget>("stageCard");
    QTRY_COMPARE(spotlight->litPlaces().size(), 1);
    const QPoint corner = lit->mapTo(spotlight->parentWidget(), QPoint());
    QVERIFY(spotlight->litPlaces().first().contains(corner));
    // What is lit is as it was, and what is not is darker.
    const auto lightness = [&](QPoint place) {
        return window_->grab().toImage().pixelColor(place).lightness();
    };
    const auto inWindow = [&](QWidget* widget, QPoint place) {
        return widget->mapTo(window_.get(), place);
    };
    const QPoint inside = inWindow(lit, {lit->width() - 6, lit->height() - 6});
    const QPoint outside = inWindow(find<QWidget>("topBar"), {4, 4});
    QCOMPARE(lightness(inside), themeOf(window_->palette()).card.lightness());
    const int dimmed = lightness(outside);
    // The mouse goes through, and whoever turns to the window sees all of it.
    QVERIFY(spotlight->testAttribute(Qt::WA_TransparentForMouseEvents));
    QTest::mouseClick(find<QWidget>("topBar"), Qt::LeftButton, {}, {4, 4});
    QVERIFY(!spotlight->isDimming());
    QVERIFY(lightness(outside) > dimmed + 20);
    // The outline stays until the next page.
    QVERIFY(spotlight->isVisible());
    click("lessonList");
    QVERIFY(!spotlight->isVisible());
}

void TestLesson::textIsNeverMarkup() {
    QCOMPARE(markedText("a *b c* d"), QString("a <b>b c</b> d"));
    QCOMPARE(markedText("2 * 3 * 4"), QString("2 * 3 * 4"));
    QCOMPARE(markedText("`E` & <i>x</i>"), QString("<code>E</code> &amp; &lt;i&gt;x&lt;/i&gt;"));
}

/// What the chapters say of the bundled corpora, with the settings that they open them with.
void TestLesson::numbersInTheTextAreTrue() {
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

/// Chapter 6 goes through one sample: it begins with that one whatever was trained before, and
/// comes back to it and to the stage that a page speaks of, whatever the reader pressed.
void TestLesson::theStepItSpeaksOfIsFoundAgain() {
    showWindow();
    click("lesson");
    lesson().showChapter(4);
    waitUntilActed();
    click("step");
    QTRY_VERIFY_WITH_TIMEOUT(frame_->snapshot->progress.samples > 0, soon);
    lesson().showChapter(5);
    waitUntilActed();
    const StepWalk& walk = window_->inspector().walk();
    QCOMPARE(walk.report()->index, 0U);
    QCOMPARE(walk.stage(), Stage::LookUp);
    click("nextSample");
    QTRY_VERIFY_WITH_TIMEOUT(walk.report()->index == 1, soon);
    for (const Stage stage : {Stage::Score, Stage::Predict, Stage::Error}) {
        click("lessonNext");
        waitUntilActed();
        QCOMPARE(walk.report()->index, 0U);
        QCOMPARE(walk.stage(), stage);
    }
    click("lessonBack");
    waitUntilActed();
    QCOMPARE(walk.stage(), Stage::Predict);
}

QTEST_MAIN(TestLesson)
#include "tst_lesson.moc"
