#pragma once

#include <QObject>
#include <QUndoStack>
#include <functional>

#include "engine/training_settings.h"

namespace firth {

class EditMenu;
class MapBar;
class PinnedWords;

/// What the user changed and may take back: settings, pinned words, the map's colours and groups.
class UndoCommands : public QObject {
    Q_OBJECT
public:
    /// What the window does for it.
    struct Window {
        /// Puts settings in force, in a new model if need be; nobody is asked.
        std::function<void(const TrainingSettings&)> setSettings;
        /// Whether what the model has learned may be lost.
        std::function<bool()> mayRestart;
    };
    UndoCommands(EditMenu& menu, PinnedWords& pins, MapBar& map, Window window);

    /// In force by other means than the user's hand in the bar.
    void takeSettings(const TrainingSettings& settings) { settings_ = settings; }
    /// The user has set this.
    void noteSettings(const TrainingSettings& settings);
    /// What is typed from now on is a change of its own.
    void seal() { sealed_ = true; }
    /// Another corpus: nothing that was changed is there any more.
    void clear();
    /// Settings cannot be changed now, nor taken back.
    void setFrozen(bool frozen);

private:
    void undo();
    void redo();
    bool may(const QUndoCommand* command);
    void showChanges();

    EditMenu& menu_;
    PinnedWords& pins_;
    MapBar& map_;
    Window window_;
    QUndoStack stack_;
    TrainingSettings settings_;  ///< in force
    bool sealed_ = true;
    bool frozen_ = false;
};

}  // namespace firth
