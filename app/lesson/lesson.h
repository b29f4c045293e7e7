#pragma once

#include <QObject>
#include <optional>

#include "app/lesson/lesson_actor.h"
#include "app/lesson/lesson_progress.h"
#include "app/lesson/lesson_watch.h"

class QSplitter;

namespace firth {

class LessonPanel;
class MainWindow;
class Spotlight;

/// The guided lesson: its chapters, where the reader is in them, and what the window does for it.
class Lesson : public QObject {
    Q_OBJECT
public:
    /// In `splitter`, beside the window's own `content`.
    Lesson(MainWindow& window, QSplitter& splitter, QWidget& content);
    ~Lesson() override;

    /// Shows the panel with the chapters of the folder.
    void open();
    /// A chapter that somebody wrote, in place of those; throws Error for what is no chapter, or
    /// names what does not exist.
    void openFile(const QString& path);
    void close();
    bool isOpen() const;
    /// Of the panel, as it would have it.
    int width() const;

    /// Where the reader was in it.
    void showChapter(int chapter);
    /// From its first page.
    void beginChapter(int chapter);
    /// Something is being done for the reader just now.
    bool isActing() const { return actor_.isActing(); }
    int chapter() const { return chapter_; }
    int page() const { return page_; }
    const std::vector<Chapter>& chapters() const { return chapters_; }
    /// Those of the lesson itself, also while somebody's own is open.
    std::vector<Chapter> ownChapters() const;
    /// How far those are read.
    const LessonProgress& progress() const { return isForeign_ ? own_ : progress_; }
    void setProgress(const LessonProgress& progress);
    /// The chapters of another folder, as of a language.
    void setFolder(const QString& folder);

signals:
    /// The panel needs room, or no longer.
    void opened(bool open);
    /// A chapter is about to use the window as it likes.
    void began();
    /// Another page, or the list: what was opened for the one before is to be closed.
    void pageTurned();
    /// The reader has come further, or starts over.
    void progressed();
    /// The reader is through with it.
    void closed();
    /// The chapter in sight on paper, with its number; 0 for somebody's own.
    void handoutAsked(const firth::Chapter& chapter, int number);

private:
    const LessonPage& current() const;
    void showPage(int page, bool afterTheOneBefore);
    void show();
    void takeWidth();
    void showList();
    void goOn();
    void goBack();
    void showMe();
    void finishActing();
    void noticeDone();
    void showWhetherDone();
    void light(bool dim);
    std::vector<LessonAct> wayTo(int page) const;
    /// The first page whose "Now you" is not done, or whose question is not answered.
    std::optional<int> firstLeft(int chapter) const;
    bool isSolved() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    MainWindow& window_;
    QSplitter& splitter_;
    QWidget& content_;
    LessonPanel* panel_;
    Spotlight* spotlight_;
    LessonActor actor_;
    LessonWatch watch_;
    QTimer following_;
    QString folder_;
    std::vector<Chapter> chapters_;
    bool widthChosen_ = false;  ///< by the reader, who moved the border
    bool isForeign_ = false;    ///< the chapters are not those of the folder
    int chapter_ = -1;          ///< −1: the list is shown
    int page_ = 0;
    std::optional<int> waiting_;  ///< the chapter that begins when what is being opened is there
    LessonProgress progress_;
    LessonProgress own_;  ///< of the folder's chapters, while another one is read
};

/// Where the chapters in the language of the user lie, or the English ones.
QString lessonFolder();
/// A chapter that somebody wrote; throws Error for what is no chapter, or names what `window` does
/// not have.
Chapter readChapterFile(const QString& path, const QWidget& window);
/// Those of a folder, in order of their files' names. Throws Error.
std::vector<Chapter> readChapters(const QString& folder);

}  // namespace firth
