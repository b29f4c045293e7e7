#pragma once

#include <QFrame>
#include <optional>

#include "app/lesson/chapter.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace firth {

class ChoiceButton;

/// One page of a chapter, from its title down to its question; or its exercises, each with a button
/// that shows the solution.
class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(const LessonPage& page, QWidget* parent = nullptr);

    /// While the program acts there is nothing to press.
    void setActing(bool acting);
    /// "Now you" is done.
    void setDone();

signals:
    void showAsked();
    void answered(bool right);

private:
    QLabel* addText(QVBoxLayout& to, const QString& name, const QString& text);
    QFrame* makeBox(const QString& name, const QString& title);
    void addTask(const LessonTry& task);
    void addQuestion(const LessonQuestion& question);
    void addExercises(const std::vector<LessonExercise>& exercises);
    void answer(std::size_t index);

    LessonPage page_;
    QVBoxLayout* layout_;
    QPushButton* show_ = nullptr;
    QLabel* taskState_ = nullptr;
    QPushButton* hint_ = nullptr;
    QList<ChoiceButton*> choices_;
    QLabel* why_ = nullptr;
};

}  // namespace firth
