// Of the window, what has to do with texts: opening, pasting, and the page that shows one.
#include <QFileInfo>
#include <QStackedWidget>

#include "app/main_window.h"
#include "app/start_settings.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/settings_bar.h"
#include "app/widgets/text_page.h"
#include "engine/error.h"
#include "engine/source_excerpt.h"

namespace firth {

bool MainWindow::mayTakeAnotherText() {
    return mayRestart(tr("Another text starts a new model; what this one has learned is lost."));
}

void MainWindow::askForText() {
    const auto text = dialogs_->pasteText(this);
    if (text) open({pastedSource, *text});
}

void MainWindow::openCorpus(const QString& source) {
    openEncoded(source, TextEncoding::Auto);
}

void MainWindow::openEncoded(const QString& source, TextEncoding encoding) {
    if (openAsChapter(source)) return;
    if (!inMemory_.contains(source))
        return open({source, source == pastedSource ? session_.source().pasted : QString()},
                    encoding);
    // Copied: while the user is asked, another text may come.
    const auto [kept, corpus] = inMemory_.value(source);
    if (mayTakeAnotherText()) session_.take(corpus, kept, settingsFor(source));
}

void MainWindow::open(const Source& source, TextEncoding encoding) {
    ReadingSettings reading;
    reading.encoding = encoding;
    reading.minCount = isLong(source.name) ? 5 : 1;
    if (mayTakeAnotherText()) load(source, reading, startSettings(source.name).subsample);
}

void MainWindow::trainOnText(const QString& text, const ReadingSettings& reading,
                             double subsample) {
    if (mayTakeAnotherText()) load({pastedSource, text}, reading, subsample);
}

/// It keeps its name, and with it the groups that belong to it, where it can be read a second time;
/// what cannot is in hand.
void MainWindow::readAnew(const QString& text, const ReadingSettings& reading, double subsample) {
    const Source open = session_.source();
    const TextEncoding encoding = session_.corpus()->reading.encoding;
    if (!mayRestart(tr("Reading the text in another way starts a new model; what this one has "
                       "learned is lost.")))
        return;
    const bool again = open.pasted.isEmpty() &&
                       (open.name.startsWith(QLatin1Char('@')) || QFileInfo(open.name).isFile());
    ReadingSettings anew = reading;
    if (again) anew.encoding = encoding;
    load(again ? open : Source{pastedSource, text}, anew, subsample);
}

void MainWindow::load(const Source& source, const ReadingSettings& reading, double subsample) {
    TrainingSettings settings = settingsFor(source.name);
    settings.subsample = subsample;
    session_.load({source, reading}, settings);
}

/// What the user has set goes along to another text, but what suits the one sentence suits no text
/// and the other way round.
TrainingSettings MainWindow::settingsFor(const QString& source) const {
    const QString sentence = QStringLiteral("@sentence");
    if (!session_.corpus() || session_.isFinished()) return startSettings(source);
    TrainingSettings settings = settings_->settings();
    // A text that was edited is trained as the one it came from.
    if (source == pastedSource || (source == sentence) == (session_.source().name == sentence))
        return settings;
    const TrainingSettings start = startSettings(source);
    settings.dim = start.dim;
    settings.window = start.window;
    settings.shrinkWindow = start.shrinkWindow;
    settings.negatives = start.negatives;
    settings.epochs = start.epochs;
    return settings;
}

/// Gives the text page the text of the corpus, when it is looked at: a file is read again for it.
void MainWindow::showSource() {
    constexpr std::size_t mostBytes = 1'000'000;
    const auto corpus = session_.corpus();
    if (!corpus || !corpus->hasText() || stack_->currentIndex() != 1 || corpus == sourceShown_)
        return;
    sourceShown_ = corpus;
    try {
        const Source& open = session_.source();
        SourceExcerpt source;
        if (open.pasted.isEmpty()) {
            source = sourceExcerpt(open.name.toStdString(), mostBytes, corpus->reading.encoding);
        } else {
            source.text = open.pasted.toStdString();
            source.complete = source.text.size() >= corpus->sentencePlace.back().end;
        }
        text_->setCorpus(corpus, QString::fromStdString(source.text), source.complete,
                         session_.settings().subsample);
    } catch (const Error& error) {
        text_->clear();
        messages_->showError(QString::fromStdString(error.what()));
    }
}

}  // namespace firth
