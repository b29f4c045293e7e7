#include "app/lesson/page_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/lesson/choice_button.h"
#include "app/lesson/marked_text.h"
#include "app/lesson/number_table.h"
#include "app/widgets/text_button.h"

namespace firth {
namespace {

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

}  // namespace

PageView::PageView(const LessonPage& page, QWidget* parent)
    : QWidget(parent), page_(page), layout_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("lessonPage"));
    layout_->setContentsMargins(16, 6, 16, 12);
    layout_->setSpacing(fontMetrics().height() * 3 / 4);
    QLabel* title = addText(*layout_, QStringLiteral("lessonPageTitle"), QString());
    title->setTextFormat(Qt::PlainText);
    title->setText(page.exercises.empty() ? text(page.title) : tr("Exercises"));
    title->setProperty("role", "word");
    int number = 0;
    for (const std::string& paragraph : page.text)
        addText(*layout_, QStringLiteral("lessonText%1").arg(++number), text(paragraph));
    if (page.table) layout_->addWidget(new NumberTable(*page.table));
    if (!page.show.empty()) {
        show_ = textButton(QStringLiteral("showMe"), tr("Show me"),
                           tr("The program does it, and lights what the page is about"));
        connect(show_, &QPushButton::clicked, this, &PageView::showAsked);
        layout_->addWidget(show_, 0, Qt::AlignLeading);
    }
    if (page.task) addTask(*page.task);
    if (page.question) addQuestion(*page.question);
    if (!page.exercises.empty()) addExercises(page.exercises);
    layout_->addStretch();
}

QLabel* PageView::addText(QVBoxLayout& to, const QString& name, const QString& words) {
    auto* label = new QLabel(markedText(words));
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    to.addWidget(label);
    return label;
}

QFrame* PageView::makeBox(const QString& name, const QString& title) {
    auto* box = new QFrame;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setProperty("role", "lessonBox");
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(fontMetrics().height() / 2);
    auto* heading = new QLabel(title);
    heading->setProperty("role", "title");
    inside->addWidget(heading);
    layout_->addWidget(box);
    return box;
}

void PageView::addTask(const LessonTry& task) {
    QFrame* box = makeBox(QStringLiteral("nowYou"), tr("Now you"));
    auto* inside = static_cast<QVBoxLayout*>(box->layout());
    addText(*inside, QStringLiteral("nowYouText"), text(task.text));
    hint_ =
        textButton(QStringLiteral("nowYouHint"), tr("Give me a hint"), tr("Tells how it is done"));
    inside->addWidget(hint_, 0, Qt::AlignLeading);
    taskState_ = addText(*inside, QStringLiteral("nowYouState"), {});
    taskState_->hide();
    connect(hint_, &QPushButton::clicked, this, [this] {
        hint_->hide();
        taskState_->setText(markedText(text(page_.task->hint)));
        taskState_->show();
    });
}

void PageView::addQuestion(const LessonQuestion& question) {
    QFrame* box = makeBox(QStringLiteral("question"), tr("A question"));
    auto* inside = static_cast<QVBoxLayout*>(box->layout());
    addText(*inside, QStringLiteral("questionText"), text(question.text));
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        auto* choice =
            new ChoiceButton(QStringLiteral("choice%1").arg(i), text(question.choices[i].text));
        connect(choice, &ChoiceButton::clicked, this, [this, i] { answer(i); });
        inside->addWidget(choice);
        choices_ << choice;
    }
    why_ = addText(*inside, QStringLiteral("answerWhy"), {});
    why_->hide();
}

void PageView::addExercises(const std::vector<LessonExercise>& exercises) {
    addText(*layout_, QStringLiteral("exercisesLead"),
            tr("Find these out with the program; its text is still open beside you."));
    int number = 0;
    for (const LessonExercise& exercise : exercises) {
        ++number;
        const auto name = [&](const char* part) {
            return QStringLiteral("exercise%1").arg(number) + QLatin1String(part);
        };
        QFrame* box = makeBox(name(""), tr("Exercise %1").arg(number));
        auto* inside = static_cast<QVBoxLayout*>(box->layout());
        addText(*inside, name("Text"), text(exercise.text));
        auto* button = textButton(name("Show"), tr("Show the solution"),
                                  tr("Try it yourself first; then compare"));
        inside->addWidget(button, 0, Qt::AlignLeading);
        QLabel* solution = addText(*inside, name("Solution"), text(exercise.solution));
        solution->hide();
        connect(button, &QPushButton::clicked, this, [button, solution] {
            button->hide();
            solution->show();
        });
    }
}

void PageView::answer(std::size_t index) {
    const LessonChoice& chosen = page_.question->choices[index];
    for (ChoiceButton* choice : choices_)
        if (choice->mark() == ChoiceButton::Mark::Right) choice->setMark(ChoiceButton::Mark::None);
    choices_[static_cast<int>(index)]->setMark(chosen.right ? ChoiceButton::Mark::Right
                                                            : ChoiceButton::Mark::Wrong);
    why_->setText((chosen.right ? tr("<b>Yes.</b> ") : tr("<b>Not quite.</b> ")) +
                  markedText(text(chosen.why)));
    why_->show();
    emit answered(chosen.right);
}

void PageView::setActing(bool acting) {
    if (show_) show_->setEnabled(!acting);
}

void PageView::setDone() {
    hint_->hide();
    taskState_->setText(tr("<b>✓ Done.</b> ") + markedText(text(page_.task->after)));
    taskState_->show();
}

}  // namespace firth
