// Of the window, what it proposes by itself: to go on with a training that was left behind, and a
// way back from one that diverged.
#include <QFileInfo>
#include <QLocale>

#include "app/autosave.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/start_settings.h"
#include "app/undo_commands.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/offer_bar.h"
#include "app/widgets/settings_bar.h"
#include "engine/error.h"

namespace firth {

void MainWindow::keepTrainings(const QString& folder) {
    try {
        autosave_ = std::make_unique<Autosave>(session_, *files_, folder);
    } catch (const Error& error) {
        messages_->showError(
            tr("No training is kept for the case of a crash, so save now and then (Ctrl+S): %1")
                .arg(QString::fromStdString(error.what())));
        return;
    }
    connect(autosave_.get(), &Autosave::failed, messages_, &MessageBar::showError);
    connect(lostOffer_, &OfferBar::accepted, this, [this] {
        if (const auto lost = autosave_->lost()) openCorpus(lost->path);
    });
    connect(lostOffer_, &OfferBar::declined, this, [this] {
        autosave_->letLostGo();
        offerLost();
    });
    offerLost();
}

void MainWindow::offerLost() {
    const auto lost = autosave_->lost();
    if (!lost) return lostOffer_->hide();
    const bool today = lost->time.date() == QDate::currentDate();
    const QLocale locale;
    lostOffer_->offer(
        tr("Firth was closed in the middle of training %1 (epoch %2, %3).")
            .arg(lost->source == pastedSource ? tr("pasted text")
                                              : QFileInfo(lost->source).fileName(),
                 locale.toString(lost->epochs, 'f', 1),
                 today ? locale.toString(lost->time.time(), QLocale::ShortFormat)
                       : locale.toString(lost->time, QLocale::ShortFormat)),
        {tr("Go on with it"), tr("Open that training as it was last kept, seconds before the end")},
        {tr("Let it go"), tr("Throw that training away for good")});
}

/// What was lost is found again: it has no file of the user's yet.
void MainWindow::takeLost(const OpenedSession* opened) {
    // While a chapter uses the window, what is kept is the user's own work.
    if (!autosave_ || (before_ && before_->opening == 0)) return;
    const auto lost = opened ? autosave_->lost() : std::nullopt;
    if (!lost || lost->path != opened->path) return autosave_->startAnew();
    autosave_->takeLost();
    files_->setSessionFile(QString(), 0);
    offerLost();
}

void MainWindow::offerWayBack(const QString& message, quint64 samples, float alpha) {
    messages_->hideError();
    wayBack_ = {samples, alpha};
    wayBackOffer_->offer(
        message,
        {tr("Go back to sample %L1 and train on with α = %2").arg(samples).arg(double(alpha)),
         tr("Forget what came after that sample, when all weights were still small, and train on "
            "from there with a smaller learning rate")},
        {tr("Close"), tr("Leave the model as it is: step back, reset, or choose settings")});
}

/// The file itself does not tell how its letters are written, so its reader is asked.
void MainWindow::offerEncoding(const QString& message, const QString& source, TextEncoding guess) {
    messages_->hideError();
    const bool latin = guess == TextEncoding::Latin1;
    readOtherwise_ = [this, source, guess] { openEncoded(source, guess); };
    encodingOffer_->offer(
        message,
        {latin ? tr("Read it as Latin-1") : tr("Read it as UTF-16"),
         latin ? tr("As texts in western languages were written before UTF-8: one byte a letter")
               : tr("As some programs save text: two bytes a letter")},
        {tr("Close"), tr("Leave open what is open")});
}

void MainWindow::takeWayBack() {
    wayBackOffer_->hide();
    session_.setAlpha(wayBack_.alpha);
    settings_->setSettings(session_.settings());
    undo_->takeSettings(session_.settings());
    session_.trainOnFrom(wayBack_.samples);
}

}  // namespace firth
