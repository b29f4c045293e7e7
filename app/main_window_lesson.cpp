// Of the window, what the lesson needs: a place beside everything, and that the user's own work
// waits meanwhile and comes back as it was.
#include <QFile>
#include <QFileInfo>
#include <QShortcut>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include "app/appearance.h"
#include "app/autosave.h"
#include "app/file_commands.h"
#include "app/invention_commands.h"
#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/sense_commands.h"
#include "app/widgets/compare_page.h"
#include "app/widgets/live_page.h"
#include "app/widgets/map_view.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/offer_bar.h"
#include "app/widgets/page_bar.h"
#include "engine/error.h"

namespace firth {
namespace {

/// How a chapter's text is read.
const ReadingSettings wholeText = {.minCount = 1};

}  // namespace

QWidget* MainWindow::besideLesson(QWidget* content) {
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("lessonSplitter"));
    splitter->setChildrenCollapsible(false);
    content->setObjectName(QStringLiteral("work"));
    splitter->addWidget(content);
    lesson_ = new Lesson(*this, *splitter, *content);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("lesson"));
    button->setText(tr("Lesson"));
    button->setAccessibleName(tr("Lesson"));
    button->setToolTip(tr("Learn word2vec step by step (F2)"));
    pages_->addTool(button);
    connect(button, &QToolButton::clicked, this, &MainWindow::toggleLesson);
    auto* key = new QShortcut(Qt::Key_F2, this);
    key->setWhatsThis(tr("Open or close the lesson"));
    connect(key, &QShortcut::activated, this, &MainWindow::toggleLesson);
    connect(lesson_, &Lesson::opened, this, [this, button](bool open) {
        lessonOffer_->hide();
        button->setHidden(open);
        pages_->setNarrow(open);
        showHistory();
    });
    connect(lesson_, &Lesson::pageTurned, this, [this] {
        senses_->close();
        inventions_->close();
    });
    connect(lesson_, &Lesson::began, this, [this] {
        layWorkAside();
        // The chapter before may have had one, on the same text.
        live_->inspector().clearAnalogy();
        // Each begins in front of the same window, whatever the one before has opened.
        showPage(QStringLiteral("live"));
        live_->inspector().showPanel(Inspector::Word);
    });
    connect(lesson_, &Lesson::closed, this, &MainWindow::takeWorkUp);
    return splitter;
}

void MainWindow::toggleLesson() {
    if (lesson_->isOpen())
        lesson_->close();
    else
        lesson_->open();
}

/// The history belongs to the map, and gives way where the lesson, or a large text in a low window,
/// leaves too little room for both; but whoever looks back needs it to return.
void MainWindow::showHistory() {
    constexpr int leastLines = 30;
    const int room = width() - (lesson_->isOpen() ? lesson_->width() : 0);
    const bool fits = historyRow_->minimumSizeHint().width() <= room &&
                      height() >= leastLines * fontMetrics().height();
    const bool looksBack = frame_ && frame_->snapshot->looksBack();
    historyRow_->setVisible(stack_->currentIndex() == 0 && !session_.isFinished() &&
                            (fits || looksBack) && !historyHidden_);
}

/// A chapter that somebody wrote is opened like a text; false for whatever is none.
bool MainWindow::openAsChapter(const QString& path) {
    constexpr qint64 headBytes = 2000;
    constexpr qint64 mostBytes = 4'000'000;  // far more than any chapter has
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > mostBytes ||
        !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ||
        !file.open(QIODevice::ReadOnly) || !holdsChapter(file.read(headBytes).toStdString()))
        return false;
    messages_->hideError();
    try {
        lesson_->openFile(path);
    } catch (const Error& error) {
        messages_->showError(QString::fromStdString(error.what()));
    }
    return true;
}

QString MainWindow::selectedWord() const {
    const int selected = live_->map().selected();
    if (!session_.corpus() || selected < 0) return {};
    return QString::fromStdString(
        session_.corpus()->vocabulary.word(static_cast<WordId>(selected)));
}

bool MainWindow::hasOpen(const QString& source) const {
    const auto corpus = session_.corpus();
    const bool aside = before_ && corpus == before_->corpus;
    // Another one that was asked for is about to come.
    return corpus && !aside && corpus->name == source.toStdString() &&
           corpus->reading == wholeText && !session_.isOpening();
}

void MainWindow::openWith(const QString& source, const TrainingSettings& settings) {
    if (hasOpen(source)) return session_.restart(settings);
    session_.load({{source, {}}, wholeText}, settings);
}

void MainWindow::layWorkAside() {
    if (before_) return;
    before_ = std::make_unique<BeforeLesson>();
    before_->corpus = session_.corpus();
    before_->look = appearance_->look();
    before_->speed = findChild<QSlider*>(QStringLiteral("speed"))->value();
    if (!before_->corpus) return;
    before_->panel = live_->inspector().panel();
    before_->open = {files_->sessionFile(), files_->notes(), files_->savedSamples()};
    before_->second = compare_->comparison().layAside();
    if (autosave_) autosave_->setAtRest(true);
    lostOffer_->hide();
    session_.layAside();
}

void MainWindow::takeWorkUp() {
    if (!before_) return;
    if (before_->look != appearance_->look()) appearance_->setLook(before_->look);
    findChild<QSlider*>(QStringLiteral("speed"))->setValue(before_->speed);
    if (before_->corpus) {
        before_->opening = session_.takeUp();
        return;
    }
    before_.reset();
    // In this very event the window may still be asked to close.
    if (std::exchange(closesAfterLesson_, false))
        QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
}

/// The model that is open now may be the one that was laid aside.
void MainWindow::recogniseWork() {
    if (!before_ || session_.opening() != before_->opening) return;
    takeSession(std::make_shared<const OpenedSession>(before_->open));
}

void MainWindow::putBack() {
    if (!before_ || session_.opening() != before_->opening) return;
    const auto before = std::move(before_);
    if (autosave_) {
        autosave_->setAtRest(false);
        offerLost();
    }
    if (before->corpus) {
        live_->inspector().showPanel(static_cast<Inspector::Panel>(before->panel));
        compare_->comparison().takeUp(std::move(before->second));
    }
    // How far the work has come, and so whether there is something to save, its first frame tells.
    if (std::exchange(closesAfterLesson_, false))
        connect(this, &MainWindow::frameShown, this, &MainWindow::close,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

}  // namespace firth
