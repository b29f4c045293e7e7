#pragma once

#include <QString>
#include <QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace firth {

/// Keys, and what they do.
struct Shortcut {
    QString topic;  ///< empty: of the whole window
    QString keys;   ///< as the system writes them, "Ctrl+O, Ctrl+Shift+O"
    QString does;

    bool operator==(const Shortcut&) const = default;
};

/// What a panel's keys are listed under; holds for everything in it.
void setShortcutTopic(QWidget& panel, const QString& topic);
/// A button that the window presses for a key that nothing focused had a use for.
void setPressedBy(QWidget& button, Qt::Key key);
/// The button in `panel` that is pressed by a key and can be seen; null if there is none.
QAbstractButton* buttonPressedBy(const QWidget& panel, int key);
/// Keys that a widget takes itself while it has the focus, which nothing else could tell.
void tellKeys(QWidget& widget, const QString& keys, const QString& does);

/// All keys of a window, from what acts on them: actions, buttons, shortcuts, and keys told or
/// pressed as above; each once, in the order of the window.
std::vector<Shortcut> shortcutsOf(const QWidget& window);

}  // namespace firth
