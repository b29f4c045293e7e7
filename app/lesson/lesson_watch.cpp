#include "app/lesson/lesson_watch.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTabWidget>

#include "app/lesson/lesson_actor.h"
#include "app/lesson/window_parts.h"
#include "app/main_window.h"

namespace firth {

LessonWatch::LessonWatch(MainWindow& window, const LessonActor& actor)
    : QObject(&window), window_(window), actor_(actor) {
    constexpr int lookMilliseconds = 150;
    looking_.setInterval(lookMilliseconds);
    connect(&looking_, &QTimer::timeout, this, &LessonWatch::look);
}

void LessonWatch::watchFor(const LessonGoal& goal) {
    goal_ = goal;
    samplesBefore_ = actor_.progress().samples;
    listening_ = std::make_unique<QObject>();
    if (goal.kind != LessonGoal::Kind::Pressed) return looking_.start();
    looking_.stop();
    const QString name = QString::fromStdString(goal.name);
    const auto done = [this] {
        stop();
        emit reached();
    };
    for (const auto* button : window_.findChildren<QAbstractButton*>(name))
        connect(button, &QAbstractButton::clicked, listening_.get(), done, Qt::QueuedConnection);
    if (const QAction* action = actionCalled(window_, name))
        connect(action, &QAction::triggered, listening_.get(), done, Qt::QueuedConnection);
}

void LessonWatch::stop() {
    looking_.stop();
    listening_.reset();
}

void LessonWatch::look() {
    // A new model starts from nothing.
    samplesBefore_ = std::min<quint64>(samplesBefore_, actor_.progress().samples);
    if (!isReached()) return;
    stop();
    emit reached();
}

bool LessonWatch::isReached() const {
    const QString name = QString::fromStdString(goal_.name);
    const QWidget* part = partCalled(window_, name);
    const TrainingProgress& progress = actor_.progress();
    switch (goal_.kind) {
        case LessonGoal::Kind::Pressed:
            return false;
        case LessonGoal::Kind::Chosen: {
            const auto* button = qobject_cast<const QAbstractButton*>(part);
            return button && button->isChecked();
        }
        case LessonGoal::Kind::Value:
            return part && valueOf(*part) == goal_.value;
        case LessonGoal::Kind::Written: {
            const auto* field = qobject_cast<const QLineEdit*>(part);
            return field && field->text().trimmed().compare(QString::fromStdString(goal_.text),
                                                            Qt::CaseInsensitive) == 0;
        }
        case LessonGoal::Kind::Selected:
            return window_.selectedWord() == name;
        case LessonGoal::Kind::Page:
            return window_.page() == name;
        case LessonGoal::Kind::Panel:
            return panelCalled(name) ==
                   window_.findChild<QTabWidget*>(QStringLiteral("inspectorTabs"))->currentIndex();
        case LessonGoal::Kind::Epochs:
            return progress.done || progress.epoch >= goal_.value;
        case LessonGoal::Kind::Steps:
            return static_cast<double>(progress.samples - samplesBefore_) >= goal_.value;
    }
    return false;
}

}  // namespace firth
