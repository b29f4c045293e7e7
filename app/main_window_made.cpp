// Of the window, what has to do with corpora that are made of another one.
#include "app/invention_commands.h"
#include "app/main_window.h"
#include "app/sense_commands.h"
#include "app/widgets/live_page.h"
#include "app/widgets/map_view.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/pinned_words.h"
#include "app/widgets/window_page.h"

namespace firth {

void MainWindow::connectMakers() {
    Inspector* inspector = &live_->inspector();
    SenseCommands* senses = senses_.get();
    connect(inspector, &Inspector::sensesAsked, senses, &SenseCommands::open);
    connect(senses, &SenseCommands::made, this, &MainWindow::openMade);
    connect(senses, &SenseCommands::placeAsked, inspector, &Inspector::placeAsked);
    // Whatever is opened now is wanted more than what they may be writing.
    connect(&session_, &TrainingSession::loadStarted, senses, &SenseCommands::close);
    connect(&session_, &TrainingSession::loaded, senses, &SenseCommands::close);
    InventionCommands* inventions = inventions_.get();
    connect(inspector, &Inspector::inventionAsked, inventions, &InventionCommands::open);
    connect(inventions, &InventionCommands::made, this, &MainWindow::openMade);
    connect(inventions, &InventionCommands::landed, &live_->map(), &MapView::setHighlighted);
    connect(inventions, &InventionCommands::wordActivated, live_, &LivePage::select);
    connect(&session_, &TrainingSession::loadStarted, inventions, &InventionCommands::close);
    connect(&session_, &TrainingSession::loaded, inventions, &InventionCommands::close);
}

/// Trains anew on it, with the settings as they are.
void MainWindow::openMade(const std::shared_ptr<const MadeCorpus>& made) {
    made_ = made;
    session_.take(made->corpus, {made->name, made->text}, session_.settings());
    session_.train();
}

void MainWindow::rememberCorpus() {
    const Source& source = session_.source();
    if (!source.pasted.isEmpty()) inMemory_.insert(source.name, {source, openCorpus_});
}

/// Selects the first of the words that a made corpus has of its own, and pins the others to compare
/// them with it.
void MainWindow::showNewWords() {
    if (!made_ || session_.corpus() != made_->corpus) return;
    const QStringList words = std::exchange(made_, nullptr)->words;
    const Vocabulary& vocabulary = session_.corpus()->vocabulary;
    std::vector<WordId> ids;
    for (const QString& word : words)
        if (const auto id = vocabulary.find(word.toStdString())) ids.push_back(*id);
    if (ids.empty()) return;
    live_->inspector().pins().setWords({ids.begin() + 1, ids.end()});
    live_->select(static_cast<int>(ids.front()));
    showPage(QStringLiteral("live"));
}

}  // namespace firth
