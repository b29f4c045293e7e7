#pragma once

#include <QSettings>
#include <QString>

#include "app/look.h"

namespace firth {

class MainWindow;
struct LessonProgress;

/// What the window remembers from one start to the next: how it looks and where it stands, the
/// page, the inspector's tab, how far the lesson is read and the folder of the last file. Of a
/// corpus it knows nothing. The file can be read by its owner alone.
class WindowMemory {
public:
    explicit WindowMemory(const QString& file) : settings_(file, QSettings::IniFormat) {}

    /// Where the user's own programs keep theirs.
    static QString usualFile();

    /// Nothing was ever kept: the program starts for the first time.
    bool isEmpty() const { return settings_.allKeys().isEmpty(); }
    /// The language that was chosen, as "de"; empty: the system's.
    QString language() const;
    /// What was kept; what was not, as in `usual`.
    Look look(const Look& usual) const;
    /// Gives the window all the rest that was kept.
    void restore(MainWindow& window) const;
    void keep(MainWindow& window);
    /// Of all that only how far the lesson is read, which is not to wait for the window to close.
    void keepProgress(const LessonProgress& lesson);

private:
    void makeFile();

    QSettings settings_;
};

}  // namespace firth
