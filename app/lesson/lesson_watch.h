#pragma once

#include <QObject>
#include <QTimer>

#include "app/lesson/chapter.h"

namespace firth {

class LessonActor;
class MainWindow;

/// Notices when the reader has done what "Now you" asks for.
class LessonWatch : public QObject {
    Q_OBJECT
public:
    LessonWatch(MainWindow& window, const LessonActor& actor);

    /// In place of what was watched for before.
    void watchFor(const LessonGoal& goal);
    void stop();

signals:
    void reached();

private:
    bool isReached() const;
    void look();

    MainWindow& window_;
    const LessonActor& actor_;
    LessonGoal goal_;
    std::unique_ptr<QObject> listening_;  ///< to what must be pressed
    quint64 samplesBefore_ = 0;
    QTimer looking_;  ///< a state may come about in many ways: it is looked for
};

}  // namespace firth
