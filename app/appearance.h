#pragma once

#include <QObject>
#include <QTimer>

#include "app/look.h"

namespace firth {

class ShortcutSheet;
class ViewMenu;

/// How the window looks, as its view menu chooses: colours, size of the text, motion, language; and
/// the sheet of its keys.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(ViewMenu& menu, QWidget& window);

    const Look& look() const { return look_; }
    void setLook(const Look& look);
    /// The code of the language of the next start; empty: the system's.
    const QString& language() const { return language_; }
    void setLanguage(const QString& code);

signals:
    /// Something to tell the user.
    void noted(const QString& note);

private:
    void changeTextScale(double by);
    void chooseLanguage(const QString& code);
    void showShortcuts();

    ViewMenu& menu_;
    QWidget& window_;
    ShortcutSheet* sheet_ = nullptr;
    QTimer soon_;  ///< the text size is about to change
    Look look_;
    QString language_;
};

}  // namespace firth
