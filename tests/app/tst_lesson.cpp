// Every chapter of the lesson is played from start to end by the real controls, in each language.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/lesson/choice_button.h"
#include "app/lesson/marked_text.h"
#include "app/lesson/spotlight.h"
#include "app/lesson/window_parts.h"
#include "app/session/step_walk.h"
#include "app/widgets/inspector.h"
#include "engine/error.h"
#include "tests/app/lesson_test.h"

using namespace firth;

class TestLesson : public LessonTest {
    Q_OBJECT
private slots:
    void cleanup();
    void everyChapterCanBePlayed_data();
    void everyChapterCanBePlayed();
    void theRestIsDimmed();
    void aRingInARingStandsAlone();
    void theStepItSpeaksOfIsFoundAgain();

private:
    static QStringList playedLanguages();
    const LessonPage& page();
    void openShortened(const QString& language);
    void tryExercises();
    bool isDone() { return find<QLabel>("nowYouState")->text().contains("✓"); }
    void doWrong(const LessonGoal& goal);
    void doRight(const LessonGoal& goal);
    void enter(const std::string& spin, double value);
    void type(const std::string& field, const std::string& text);
    void select(const std::string& word);
    void answer(const LessonQuestion& question);

    QTemporaryDir shortened_;
    QString language_;  ///< of the chapters that lie in it
};

/// A chapter needs nothing of the window that was played in before.
void TestLesson::cleanup() {
    if (QTest::currentTestFunction() != QByteArray("everyChapterCanBePlayed")) window_.reset();
}

const LessonPage& TestLesson::page() {
    return lesson()
        .chapters()[static_cast<std::size_t>(lesson().chapter())]
        .pages[static_cast<std::size_t>(lesson().page())];
}

/// All, unless one is named: each takes a while, and they can be played side by side.
QStringList TestLesson::playedLanguages() {
    const QString only = qEnvironmentVariable("FIRTH_LESSON_LANGUAGE");
    return only.isEmpty() ? lessonLanguages() : QStringList{only};
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
    // As the hints say.
    auto* number = field->findChild<QLineEdit*>();
    QTest::mouseDClick(number, Qt::LeftButton, {}, QPoint(6, number->height() / 2));
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

/// Two rings around nearly the same place touch; the inner one says where to do it.
void TestLesson::aRingInARingStandsAlone() {
    showWindowWith("@sentence");
    auto* spotlight = find<Spotlight>("spotlight");
    window_->showPage("vocabulary");
    auto* panel = find<QWidget>("vocabularyPanel");
    auto* field = find<QWidget>("vocabularyFilter");
    const auto isRinged = [&](QWidget* part) {
        const QPoint left = part->mapTo(spotlight->parentWidget(), QPoint(0, part->height() / 2));
        const QImage seen = spotlight->grab().toImage();
        for (int x = std::max(0, left.x() - 10); x <= left.x(); ++x)
            if (seen.pixelColor(x, left.y()) == themeOf(window_->palette()).accent) return true;
        return false;
    };
    spotlight->light({panel}, false);
    QVERIFY(isRinged(panel));
    spotlight->light({panel, field}, false);
    QVERIFY(!isRinged(panel));
    QVERIFY(isRinged(field));
    spotlight->light({find<QWidget>("topBar"), field}, false);
    QVERIFY(isRinged(find<QWidget>("topBar")));
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
