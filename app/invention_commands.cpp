#include "app/invention_commands.h"

#include "app/session/training_session.h"
#include "app/show_beside_lesson.h"
#include "app/widgets/invention_dialog.h"
#include "engine/corpus_changes.h"

namespace firth {

InventionCommands::InventionCommands(TrainingSession& session, QWidget& window)
    : session_(session), dialog_(new InventionDialog(&window)) {
    connect(dialog_, &InventionDialog::landingAsked, this, &InventionCommands::ask);
    connect(dialog_, &InventionDialog::trainAsked, this, &InventionCommands::make);
    connect(dialog_, &InventionDialog::wordActivated, this, &InventionCommands::wordActivated);
    connect(dialog_, &QDialog::finished, &job_, &BackgroundJob::cancel);
    connect(&session_, &TrainingSession::modelCopied, this, &InventionCommands::takeModel);
    connect(&job_, &BackgroundJob::failed, dialog_, &InventionDialog::showProblem);
    connect(&job_, &BackgroundJob::ended, this, [this] {
        if (std::exchange(again_, false)) ask();
    });
    connect(&job_, &BackgroundJob::done, this, &InventionCommands::finish);
}

InventionCommands::~InventionCommands() = default;

void InventionCommands::open() {
    if (!session_.corpus() || session_.isFinished()) return;
    const std::string& name = session_.corpus()->name;
    dialog_->offerPlaces(name.starts_with("@town"));
    showBesideLesson(*dialog_);
}

void InventionCommands::close() {
    dialog_->close();
    modelWanted_ = false;
    again_ = false;
    landing_.reset();
    made_.reset();
}

/// Where it lands in the model as it is now.
void InventionCommands::ask() {
    dialog_->setBusy();
    if (job_.isRunning()) {
        again_ = true;
        job_.cancel();
        return;
    }
    made_.reset();
    modelWanted_ = true;
    session_.copyModel();
}

void InventionCommands::takeModel(const std::shared_ptr<const ModelCopy>& model) {
    // Softly to the end: more passes change little, fewer leave rare words nearest.
    constexpr int passes = 200;
    constexpr std::size_t shown = 12;
    if (model->corpus != session_.corpus() || !std::exchange(modelWanted_, false)) return;
    landing_ = std::make_shared<Landing>();
    job_.start(tr("Looking for its place …"),
               [landing = landing_, model, settings = session_.settings(),
                word = dialog_->word().toStdString(),
                text = dialog_->text().toStdString()](const Progress& progress) {
                   landing->corpus = model->corpus;
                   landing->text = readNewWord(*model->corpus, word, text, settings.window);
                   const SamplingTables tables(model->corpus, settings);
                   const Vector vector = inferVector({*model->E, *model->C}, tables,
                                                     landing->text.numbered, passes, progress);
                   landing->nearest = nearest(*model->E, vector, shown, Metric::Cosine, {});
               });
}

void InventionCommands::finish() {
    if (job_.isRunning()) return;  // another one by now
    if (made_) return emit made(std::exchange(made_, nullptr));
    if (!landing_) return;
    dialog_->showLanding(landing_->corpus, landing_->text, landing_->nearest);
    std::vector<int> words;
    for (const Neighbour& near : landing_->nearest) words.push_back(static_cast<int>(near.word));
    emit landed(words);
}

void InventionCommands::make() {
    if (!landing_ || job_.isRunning()) return;
    constexpr int times = 20;
    constexpr std::size_t mostBytes = 1'000'000;
    const QString word = QString::fromStdString(landing_->text.word);
    made_ = std::make_shared<MadeCorpus>();
    made_->name = tr("%1 and %2").arg(QString::fromStdString(landing_->corpus->name), word);
    made_->words = QStringList{word};
    dialog_->setBusy();
    job_.start(tr("Writing the text anew …"), [landing = landing_, made = made_](const Progress&) {
        std::vector<std::vector<std::string>> sentences;
        for (int time = 0; time < times; ++time)
            sentences.insert(sentences.end(), landing->text.sentences.begin(),
                             landing->text.sentences.end());
        const auto corpus = std::make_shared<const Corpus>(
            corpusWithSentences(*landing->corpus, sentences, made->name.toStdString()));
        made->text = QString::fromStdString(writtenOut(*corpus, mostBytes));
        made->corpus = corpus;
    });
}

}  // namespace firth
