#pragma once

#include <QObject>
#include <memory>

#include "app/lesson/handout.h"

namespace firth {

class LessonActor;
class MainWindow;

/// Makes the handout of a chapter: plays it in a window of its own, which nobody sees, takes a
/// picture of what each page lights, and writes the file. Takes some seconds, and blocks nothing;
/// whoever has changed their mind deletes it.
class HandoutMaker : public QObject {
    Q_OBJECT
public:
    /// `number` as writeHandout has it.
    HandoutMaker(Chapter chapter, int number, QString path);
    ~HandoutMaker() override;

    void begin();

signals:
    /// Of so many pages.
    void progressed(quint64 done, quint64 total);
    void done();
    void failed(const QString& message);

private:
    const LessonPage& current() const;
    void playPage();
    void takePicture();

    Chapter chapter_;
    int number_;
    QString path_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<LessonActor> actor_;
    int page_ = 0;
    PagePictures pictures_;
};

}  // namespace firth
