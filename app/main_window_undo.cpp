// Of the window, what takes back changes of its settings.
#include "app/main_window.h"
#include "app/undo_commands.h"
#include "app/widgets/compare_page.h"
#include "app/widgets/live_page.h"
#include "app/widgets/settings_bar.h"

namespace firth {

void MainWindow::connectUndo() {
    const auto setSettings = [this](const TrainingSettings& settings) {
        TrainingSettings alike = session_.settings();
        alike.alpha = settings.alpha;
        alike.epochs = settings.epochs;
        settings_->setSettings(settings);
        if (alike != settings) return session_.restart(settings);
        session_.setAlpha(settings.alpha);
        session_.setEpochs(settings.epochs);
        compare_->comparison().setEpochs(settings.epochs);
    };
    const auto ask = [this] {
        return mayRestart(
            tr("This setting starts a new model; what this one has learned is lost."));
    };
    undo_ = std::make_unique<UndoCommands>(*editMenu_, live_->inspector().pins(), live_->mapBar(),
                                           UndoCommands::Window{setSettings, ask});
    const auto note = [this] { undo_->noteSettings(settings_->settings()); };
    connect(settings_, &SettingsBar::alphaChanged, this, note);
    connect(settings_, &SettingsBar::epochsChanged, this, note);
}

}  // namespace firth
