#include "app/settings_change.h"

#include <QCoreApplication>
#include <QStringList>

namespace firth {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SettingsChange)
};

/// Calls `use` with each setting that the user can change, as a pointer to the member, its name,
/// and whether it is a number.
template <typename Use>
void eachSetting(Use use) {
    using S = TrainingSettings;
    use(&S::architecture, QT_TRANSLATE_NOOP("SettingsChange", "Architecture"), false);
    use(&S::objective, QT_TRANSLATE_NOOP("SettingsChange", "Objective"), false);
    use(&S::dim, QT_TRANSLATE_NOOP("SettingsChange", "Dimensions"), true);
    use(&S::window, QT_TRANSLATE_NOOP("SettingsChange", "Window"), true);
    use(&S::shrinkWindow, QT_TRANSLATE_NOOP("SettingsChange", "Shrinking window"), false);
    use(&S::negatives, QT_TRANSLATE_NOOP("SettingsChange", "Negatives"), true);
    use(&S::alpha, QT_TRANSLATE_NOOP("SettingsChange", "Learning rate"), true);
    use(&S::epochs, QT_TRANSLATE_NOOP("SettingsChange", "Epochs"), true);
    use(&S::seed, QT_TRANSLATE_NOOP("SettingsChange", "Seed"), true);
}

QStringList changed(const TrainingSettings& a, const TrainingSettings& b, bool numbersOnly) {
    QStringList names;
    eachSetting([&](auto member, const char* name, bool number) {
        if (a.*member != b.*member && (number || !numbersOnly)) names << Texts::tr(name);
    });
    return names;
}

/// What leads `from` one `to` the other, done to `settings`.
void carryOver(TrainingSettings& settings, const TrainingSettings& from,
               const TrainingSettings& to) {
    eachSetting([&](auto member, const char*, bool) {
        if (from.*member != to.*member) settings.*member = to.*member;
    });
    settings.initialC = defaultInitialC(settings.objective);
}

}  // namespace

SettingsChange::SettingsChange(const TrainingSettings& before, const TrainingSettings& after,
                               bool mayMerge, Change change)
    : before_(before), after_(after), mayMerge_(mayMerge), change_(std::move(change)) {
    const QStringList names = changed(before, after, false);
    setText(names.size() == 1 ? names.first() : Texts::tr("Settings"));
}

bool SettingsChange::needsNewModel() const {
    TrainingSettings alike = before_;
    alike.alpha = after_.alpha;
    alike.epochs = after_.epochs;
    return !changed(alike, after_, false).isEmpty();
}

void SettingsChange::undo() {
    change_([this](TrainingSettings& settings) { carryOver(settings, after_, before_); });
}

void SettingsChange::redo() {
    if (std::exchange(isDone_, false)) return;
    change_([this](TrainingSettings& settings) { carryOver(settings, before_, after_); });
}

bool SettingsChange::mergeWith(const QUndoCommand* next) {
    const auto& later = *static_cast<const SettingsChange*>(next);
    const QStringList numbers = changed(before_, after_, true);
    if (!later.mayMerge_ || numbers.size() != 1 || changed(before_, after_, false) != numbers ||
        changed(later.before_, later.after_, false) != numbers)
        return false;
    after_ = later.after_;
    setObsolete(changed(before_, after_, false).isEmpty());
    return true;
}

}  // namespace firth
