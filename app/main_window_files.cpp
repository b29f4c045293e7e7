// Of the window, what has to do with files: saving, sessions, and finished vectors, which have less
// to show than a training.
#include <QCloseEvent>
#include <QStackedWidget>

#include "app/autosave.h"
#include "app/file_commands.h"
#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_menu.h"
#include "app/widgets/history_bar.h"
#include "app/widgets/live_page.h"
#include "app/widgets/map_view.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_bar.h"
#include "app/widgets/pinned_words.h"
#include "app/widgets/settings_bar.h"
#include "app/widgets/transport_bar.h"

namespace firth {

void MainWindow::connectFiles() {
    connect(fileMenu_, &FileMenu::openAsked, this, &MainWindow::askForFile);
    connect(fileMenu_, &FileMenu::pasteAsked, this, &MainWindow::askForText);
    FileCommands* files = files_.get();
    connect(fileMenu_, &FileMenu::saveAsked, files, &FileCommands::saveSession);
    connect(fileMenu_, &FileMenu::saveAsAsked, files, &FileCommands::saveSessionAs);
    connect(fileMenu_, &FileMenu::saveVectorsAsked, files, &FileCommands::saveVectors);
    connect(fileMenu_, &FileMenu::saveContextAsked, files, &FileCommands::saveContext);
    connect(fileMenu_, &FileMenu::exportMapAsked, files, &FileCommands::exportMap);
    connect(fileMenu_, &FileMenu::copyMapAsked, files, &FileCommands::copyMap);
    connect(fileMenu_, &FileMenu::exportLossAsked, files, &FileCommands::exportLoss);
    connect(fileMenu_, &FileMenu::exportSeparationAsked, files, &FileCommands::exportSeparation);
    connect(fileMenu_, &FileMenu::exportFilmAsked, files, &FileCommands::exportFilm);
    connect(files, &FileCommands::sessionSaved, this, [this] {
        if (!closesWhenSaved_) return;
        frame_.reset();  // it may be of a moment before the one that was saved
        close();
    });
    connect(files, &FileCommands::failed, this, [this] { closesWhenSaved_ = false; });
    connect(files, &FileCommands::failed, messages_, &MessageBar::showError);
    connect(files, &FileCommands::succeeded, messages_, &MessageBar::showNote);
    BackgroundJob* job = &files->job();
    connect(job, &BackgroundJob::started, messages_, &MessageBar::showWork);
    connect(job, &BackgroundJob::progressed, messages_, &MessageBar::showProgress);
    connect(job, &BackgroundJob::ended, messages_, &MessageBar::hideWork);
    connect(messages_, &MessageBar::cancelAsked, job, &BackgroundJob::cancel);
    connect(messages_, &MessageBar::cancelAsked, this, [this] { closesWhenSaved_ = false; });
    connect(empty_, &EmptyState::openAsked, this, &MainWindow::askForFile);
    connect(empty_, &EmptyState::townAsked, this, [this] { openCorpus(QStringLiteral("@town")); });
    connect(empty_, &EmptyState::mapAsked, this, [this] { showPage(QStringLiteral("live")); });
}

SessionView MainWindow::view() const {
    SessionView view;
    view.page = pages_->page();
    view.moments = history_->names();
    const Vocabulary& words = session_.corpus()->vocabulary;
    const int selected = live_->map().selected();
    if (selected >= 0)
        view.word = QString::fromStdString(words.word(static_cast<WordId>(selected)));
    for (const WordId word : live_->inspector().pins().words())
        view.pinned << QString::fromStdString(words.word(word));
    return view;
}

void MainWindow::showView(const SessionView& view) {
    const Vocabulary& words = session_.corpus()->vocabulary;
    const auto idOf = [&](const QString& word) { return words.find(word.toStdString()); };
    history_->setNames(view.moments);
    std::vector<WordId> pinned;
    for (const QString& word : view.pinned)
        if (const auto id = idOf(word)) pinned.push_back(*id);
    live_->inspector().pins().setWords(std::move(pinned));
    const auto selected = idOf(view.word);
    live_->select(selected ? static_cast<int>(*selected) : -1);
    showPage(view.page);
}

void MainWindow::takeSession(const std::shared_ptr<const OpenedSession>& session) {
    opened_ = session;
}

/// Finished vectors came without a text, and some pages are about nothing else.
void MainWindow::showWhyEmpty(const QString& page) {
    const QString files =
        tr("A file of vectors holds words and numbers, but not the text that they were learned "
           "from.");
    empty_->setText(
        tr("These vectors are finished"),
        files + QLatin1Char(' ') +
            (page == QLatin1String("text")
                 ? tr("So there is nothing here to be split into tokens. Open a text to follow it "
                      "from its letters to its vocabulary.")
             : page == QLatin1String("window")
                 ? tr("So there is no sentence for the window to slide over. Open a text to see "
                      "which samples it makes.")
             : page == QLatin1String("step")
                 ? tr("So there is no sample to take a step with. Open a text to follow every "
                      "number of one step.")
                 : tr("So no second model can be trained on it. Open a text to train two models "
                      "side by side.")));
    stack_->setCurrentWidget(emptyPage_);
    historyRow_->hide();
}

void MainWindow::showWhetherItTrains() {
    const bool finished = session_.isFinished();
    const QString reason =
        finished ? tr("These vectors are finished: no text came with them to train on") : QString();
    settings_->setNoTraining(reason);
    transport_->setNoTraining(reason, finished ? tr("finished vectors: %L1 words × %L2 dimensions")
                                                     .arg(session_.corpus()->vocabulary.size())
                                                     .arg(session_.settings().dim)
                                               : QString());
    fileMenu_->setModel(true, finished);
    // A page that had nothing to show may have something now, or the other way round.
    if (finished || stack_->currentWidget() == emptyPage_) openPage(pages_->page());
    showHistory();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (before_) {
        // What there may be to save is the reader's own work.
        event->ignore();
        closesAfterLesson_ = true;
        lesson_->close();
        return;
    }
    const bool unsaved =
        frame_ && !session_.isFinished() && files_->isUnsaved(frame_->snapshot->past.present);
    const auto answer = unsaved ? dialogs_->askWhetherToSave(this) : Dialogs::Unsaved::LetGo;
    if (answer != Dialogs::Unsaved::LetGo) {
        event->ignore();
        if (answer == Dialogs::Unsaved::Stay) return;
        session_.pause();
        closesWhenSaved_ = files_->saveSession();
        return;
    }
    frameTimer_.stop();
    session_.pause();
    session_.cancelLoading();
    autosave_.reset();  // the window goes as it should
    event->accept();
}

}  // namespace firth
