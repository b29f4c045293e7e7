#pragma once

#include <QFrame>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace firth {

class PageDots;
class PageView;

/// The lesson beside the window: the list of its chapters, or a page of one with the way back and
/// on.
class LessonPanel : public QFrame {
    Q_OBJECT
public:
    struct Entry {
        QString title;
        int minutes = 0;
        bool done = false;
        bool left = false;  ///< read to its end, but with something still to try
        bool next = false;  ///< to go on with
        int page = 0;       ///< at which the reader left it, counted from 1; 0: none
        int pages = 0;
    };

    explicit LessonPanel(QWidget* parent = nullptr);

    /// `begun`: there is something to forget.
    void showList(const QList<Entry>& chapters, bool begun);
    /// Takes the page; `last`: none comes after it in the chapter.
    void showPage(const QString& chapter, PageView* view, int page, int pages);
    /// The page in sight; null while the list is.
    PageView* page() const { return page_; }
    /// What goes on is the next thing to do, or not yet.
    void setNextWanted(bool wanted);
    /// As wide as a column of text is read well, but most of `window` is left to the program.
    int wantedWidth(int window) const;

signals:
    void chapterChosen(int chapter);
    void listAsked();
    void startOverAsked();
    void backAsked();
    void nextAsked();
    void closeAsked();
    void handoutAsked();

private:
    void makeHeader(QVBoxLayout& to);
    void makeFooter(QVBoxLayout& to);
    void put(QWidget* content);
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLabel* title_;
    QToolButton* handout_;
    QToolButton* list_;
    QScrollArea* scroll_;
    QWidget* footer_;
    QPushButton* back_;
    QPushButton* next_;
    PageDots* dots_;
    QPointer<PageView> page_;
};

}  // namespace firth
