#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace firth {

/// Every question that the window asks in a dialog; a test answers by an implementation of its own.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// A text file to open; empty if the user changed their mind.
    virtual QString openFile(QWidget* parent) = 0;
    /// Text to learn from, typed or pasted.
    virtual std::optional<QString> pasteText(QWidget* parent) = 0;
    /// True if the user agrees to lose the training so far.
    virtual bool confirmRestart(QWidget* parent, const QString& why) = 0;
};

/// The real ones.
class WindowDialogs : public Dialogs {
public:
    QString openFile(QWidget* parent) override;
    std::optional<QString> pasteText(QWidget* parent) override;
    bool confirmRestart(QWidget* parent, const QString& why) override;
};

}  // namespace firth
