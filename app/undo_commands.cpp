#include "app/undo_commands.h"

#include "app/settings_change.h"
#include "app/widgets/edit_menu.h"
#include "app/widgets/map_bar.h"
#include "app/widgets/pinned_words.h"

namespace firth {
namespace {

/// A change of something that is simply set to what it was, or to what it became.
template <typename Value>
class ValueChange : public QUndoCommand {
public:
    ValueChange(const QString& text, Value before, Value after,
                std::function<void(const Value&)> set)
        : QUndoCommand(text),
          before_(std::move(before)),
          after_(std::move(after)),
          set_(std::move(set)) {}

    void undo() override { set_(before_); }
    void redo() override {
        if (!std::exchange(isDone_, false)) set_(after_);
    }

private:
    Value before_, after_;
    std::function<void(const Value&)> set_;
    bool isDone_ = true;  ///< by the user
};

}  // namespace

UndoCommands::UndoCommands(EditMenu& menu, PinnedWords& pins, MapBar& map, Window window)
    : menu_(menu), pins_(pins), map_(map), window_(std::move(window)) {
    connect(&menu_, &EditMenu::undoAsked, this, &UndoCommands::undo);
    connect(&menu_, &EditMenu::redoAsked, this, &UndoCommands::redo);
    connect(&stack_, &QUndoStack::indexChanged, this, &UndoCommands::showChanges);
    connect(&pins_, &PinnedWords::changedByUser, this, [this](const std::vector<WordId>& before) {
        using Words = std::vector<WordId>;
        stack_.push(new ValueChange<Words>(tr("Pinned words"), before, pins_.words(),
                                           [this](const Words& words) { pins_.setWords(words); }));
    });
    connect(&map_, &MapBar::colourChosen, this, [this](const MapBar::ColourChoice& before) {
        using Choice = MapBar::ColourChoice;
        const Choice after = map_.colourChoice();
        stack_.push(new ValueChange<Choice>(
            after.own == before.own ? tr("Colours of the map") : tr("A group of the map"), before,
            after, [this](const Choice& choice) { map_.setColourChoice(choice); }));
    });
}

void UndoCommands::noteSettings(const TrainingSettings& settings) {
    const TrainingSettings before = std::exchange(settings_, settings);
    if (before == settings) return;
    const bool mayMerge = !std::exchange(sealed_, false);
    stack_.push(new SettingsChange(before, settings, mayMerge,
                                   [this](const std::function<void(TrainingSettings&)>& change) {
                                       change(settings_);
                                       window_.setSettings(settings_);
                                   }));
}

void UndoCommands::clear() {
    stack_.clear();
    sealed_ = true;
}

void UndoCommands::setFrozen(bool frozen) {
    frozen_ = frozen;
    showChanges();
}

/// What a model has learned is not thrown away unasked.
bool UndoCommands::may(const QUndoCommand* command) {
    const auto* change = dynamic_cast<const SettingsChange*>(command);
    return !change || !change->needsNewModel() || window_.mayRestart();
}

void UndoCommands::undo() {
    sealed_ = true;
    if (may(stack_.command(stack_.index() - 1))) stack_.undo();
}

void UndoCommands::redo() {
    sealed_ = true;
    if (may(stack_.command(stack_.index()))) stack_.redo();
}

void UndoCommands::showChanges() {
    const auto textOf = [this](int index) {
        const QUndoCommand* command = stack_.command(index);
        const bool stays = frozen_ && dynamic_cast<const SettingsChange*>(command);
        return command && !stays ? command->text() : QString();
    };
    menu_.setChanges(textOf(stack_.index() - 1), textOf(stack_.index()));
}

}  // namespace firth
