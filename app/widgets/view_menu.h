#pragma once

#include <QToolButton>

class QActionGroup;

namespace firth {

/// How the window looks: colours, size of the text, motion, language; and its keys, which hold
/// wherever the focus is.
class ViewMenu : public QToolButton {
    Q_OBJECT
public:
    explicit ViewMenu(QWidget* parent = nullptr);

    /// Ticks what is in force; no signal.
    void show(bool dark, bool still);
    /// An entry for a language; `code` is what languageChosen will say.
    void addLanguage(const QString& code, const QString& name);
    /// Ticks the language that the window will speak at its next start.
    void setLanguage(const QString& code);
    /// Says what the entry for teaching does now.
    void setTeaching(bool teaching);

signals:
    void darkChosen(bool dark);
    void largerAsked();
    void smallerAsked();
    void usualSizeAsked();
    void stillChosen(bool still);
    void languageChosen(const QString& code);
    void teachAsked();
    void shortcutsAsked();

private:
    QAction* add(const QString& name, const QString& text, const QString& toolTip,
                 const QList<QKeySequence>& keys);

    QAction* dark_;
    QAction* still_;
    QMenu* languageMenu_;
    QAction* teach_;
    QActionGroup* languages_;
};

}  // namespace firth
