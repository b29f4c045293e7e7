#include "app/sense_commands.h"

#include "app/session/training_session.h"
#include "app/show_beside_lesson.h"
#include "app/widgets/senses_dialog.h"
#include "engine/corpus_changes.h"

namespace firth {

SenseCommands::SenseCommands(TrainingSession& session, QWidget& window)
    : session_(session), dialog_(new SensesDialog(&window)) {
    connect(dialog_, &SensesDialog::countChanged, this, &SenseCommands::ask);
    connect(dialog_, &SensesDialog::trainAsked, this, &SenseCommands::make);
    connect(dialog_, &SensesDialog::placeAsked, this, &SenseCommands::placeAsked);
    connect(dialog_, &QDialog::finished, &job_, &BackgroundJob::cancel);
    connect(&session_, &TrainingSession::modelCopied, this, &SenseCommands::takeModel);
    connect(&job_, &BackgroundJob::failed, dialog_, &SensesDialog::showProblem);
    connect(&job_, &BackgroundJob::ended, this, [this] {
        if (std::exchange(again_, false)) ask();
    });
    connect(&job_, &BackgroundJob::done, this, &SenseCommands::finish);
}

SenseCommands::~SenseCommands() = default;

void SenseCommands::open(int word) {
    if (!session_.corpus() || session_.isFinished() || word < 0) return;
    word_ = static_cast<WordId>(word);
    showBesideLesson(*dialog_);
    ask();
}

void SenseCommands::close() {
    dialog_->close();
    modelWanted_ = false;
    again_ = false;
    concordance_.reset();
    found_.reset();
    made_.reset();
}

/// The senses are told apart by the model as it is now.
void SenseCommands::ask() {
    dialog_->setWord(QString::fromStdString(session_.corpus()->vocabulary.word(word_)));
    if (job_.isRunning()) {
        again_ = true;
        job_.cancel();
        return;
    }
    made_.reset();
    modelWanted_ = true;
    session_.copyModel();
}

void SenseCommands::takeModel(const std::shared_ptr<const ModelCopy>& model) {
    if (model->corpus != session_.corpus() || !std::exchange(modelWanted_, false)) return;
    const auto kept = concordance_ && concordance_->sharedCorpus() == model->corpus
                          ? std::exchange(concordance_, nullptr)
                          : nullptr;
    found_ = std::make_shared<Found>();
    found_->concordance = kept;
    job_.start(tr("Splitting the senses …"), [found = found_, model, word = word_,
                                              count = dialog_->count()](const Progress& progress) {
        if (!found->concordance)
            found->concordance = std::make_shared<const Concordance>(model->corpus, progress);
        found->split = splitSenses(*found->concordance, word, *model->E, count, progress);
    });
}

void SenseCommands::finish() {
    if (job_.isRunning()) return;  // another one by now
    if (made_) return emit made(std::exchange(made_, nullptr));
    if (!found_) return;
    concordance_ = found_->concordance;
    dialog_->showSenses(concordance_->sharedCorpus(), found_->split);
}

void SenseCommands::make() {
    if (!found_ || job_.isRunning()) return;
    constexpr std::size_t mostBytes = 1'000'000;
    const QString source = QString::fromStdString(session_.corpus()->name);
    const QString word = QString::fromStdString(session_.corpus()->vocabulary.word(word_));
    made_ = std::make_shared<MadeCorpus>();
    made_->name =
        (dialog_->count() == 2 ? tr("%1, %2 in two") : tr("%1, %2 in three")).arg(source, word);
    dialog_->setBusy(tr("Writing the text anew …"));
    job_.start(tr("Writing the text anew …"), [found = found_, made = made_](const Progress&) {
        const auto corpus = std::make_shared<const Corpus>(
            corpusWithSenses(*found->concordance, found->split, made->name.toStdString()));
        made->text = QString::fromStdString(writtenOut(*corpus, mostBytes));
        // The rarest first: that is the one which has moved away.
        for (const std::string& name : senseNames(found->concordance->corpus().vocabulary,
                                                  found->split.word, found->split.senses.size()))
            if (corpus->vocabulary.find(name)) made->words.prepend(QString::fromStdString(name));
        made->corpus = corpus;
    });
}

}  // namespace firth
