// Of the window, what changes its settings and takes such changes back: most start a new model.
#include "app/main_window.h"
#include "app/undo_commands.h"
#include "app/widgets/compare_page.h"
#include "app/widgets/dialogs.h"
#include "app/widgets/live_page.h"
#include "app/widgets/settings_bar.h"

namespace firth {

bool MainWindow::mayRestart(const QString& why) {
    // While a chapter uses the window, the reader's own work is laid aside.
    const bool nothingToLose = before_ || !frame_ || frame_->snapshot->past.present == 0;
    return nothingToLose || dialogs_->confirmRestart(this, why);
}

bool MainWindow::mayChangeModel() {
    return mayRestart(tr("This setting starts a new model; what this one has learned is lost."));
}

void MainWindow::changeModelSettings() {
    if (!session_.corpus()) return;
    if (!mayChangeSettings() || !mayChangeModel()) {
        settings_->setSettings(session_.settings());
        return;
    }
    session_.restart(settings_->settings());
    undo_->noteSettings(settings_->settings());
}

void MainWindow::reset() {
    if (mayRestart(tr("Reset starts a new model; what this one has learned is lost.")))
        session_.restart(session_.settingsAskedFor());
}

void MainWindow::connectUndo() {
    const auto setSettings = [this](const TrainingSettings& settings) {
        TrainingSettings alike = session_.settings();
        alike.alpha = settings.alpha;
        alike.epochs = settings.epochs;
        settings_->setSettings(settings);
        if (!session_.corpus()) return;
        if (session_.isRestarting() || alike != settings) return session_.restart(settings);
        session_.setAlpha(settings.alpha);
        session_.setEpochs(settings.epochs);
        compare_->comparison().setEpochs(settings.epochs);
    };
    undo_ = std::make_unique<UndoCommands>(
        *editMenu_, live_->inspector().pins(), live_->mapBar(),
        UndoCommands::Window{setSettings, [this] { return mayChangeModel(); }});
    undo_->takeSettings(settings_->settings());
    const auto note = [this] { undo_->noteSettings(settings_->settings()); };
    connect(settings_, &SettingsBar::alphaChanged, this, note);
    connect(settings_, &SettingsBar::epochsChanged, this, note);
}

}  // namespace firth
