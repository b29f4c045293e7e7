#pragma once

#include <QUndoCommand>
#include <functional>

#include "engine/training_settings.h"

namespace firth {

/// One change of the settings by the user. Only what it changed is put back: whatever else has been
/// set since then stays.
class SettingsChange : public QUndoCommand {
public:
    /// Gets what is in force, gives what shall be.
    using Change = std::function<void(const std::function<void(TrainingSettings&)>&)>;

    /// `mayMerge`: as one change with that before it, if both are of the same number.
    SettingsChange(const TrainingSettings& before, const TrainingSettings& after, bool mayMerge,
                   Change change);

    /// Another learning rate or number of epochs does without a new model.
    bool needsNewModel() const;

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    TrainingSettings before_, after_;
    bool mayMerge_;
    Change change_;
    bool isDone_ = true;  ///< by the user
};

}  // namespace firth
