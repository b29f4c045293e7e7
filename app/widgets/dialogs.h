#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace firth {

/// Every question that the window asks in a dialog; a test answers by an implementation of its own.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// The folder that files were last opened from or saved in; empty at first.
    const QString& folder() const { return folder_; }
    void setFolder(const QString& folder) { folder_ = folder; }

    /// A text file to open; empty if the user changed their mind.
    virtual QString openFile(QWidget* parent) = 0;
    /// Where to save, with one of the endings that `filters` names (as QFileDialog's); empty if the
    /// user changed their mind.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& name,
                             const QString& filters);
    /// Text to learn from, typed or pasted.
    virtual std::optional<QString> pasteText(QWidget* parent) = 0;
    enum class Unsaved { Save, LetGo, Stay };
    /// What becomes of a training that no file has when the window closes.
    virtual Unsaved askWhetherToSave(QWidget* parent);
    /// True if the user agrees to lose the training so far.
    virtual bool confirmRestart(QWidget* parent, const QString& why) = 0;

private:
    QString folder_;
};

/// The real ones.
class WindowDialogs : public Dialogs {
public:
    QString openFile(QWidget* parent) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& name,
                     const QString& filters) override;
    std::optional<QString> pasteText(QWidget* parent) override;
    Unsaved askWhetherToSave(QWidget* parent) override;
    bool confirmRestart(QWidget* parent, const QString& why) override;
};

}  // namespace firth
