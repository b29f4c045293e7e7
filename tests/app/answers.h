#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "app/widgets/dialogs.h"

namespace firth {

/// What the window is answered when it asks, and how often it asked.
struct Answers {
    QString open, save;           ///< files; empty: the user changed their mind
    std::optional<QString> text;  ///< pasted
    bool restart = true;
    Dialogs::Unsaved unsaved = Dialogs::Unsaved::LetGo;
    int askedToRestart = 0, askedToSave = 0;
    std::function<void()> whileAsked = [] {};  ///< what happens once, before the answer
};

/// Answers at once, with what a test or a bench has set.
class AnsweringDialogs : public Dialogs {
public:
    explicit AnsweringDialogs(Answers& answers) : answers_(answers) {}

    QString openFile(QWidget*) override { return answers_.open; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return answers_.save;
    }
    std::optional<QString> pasteText(QWidget*) override { return answers_.text; }
    Unsaved askWhetherToSave(QWidget*) override {
        ++answers_.askedToSave;
        return answers_.unsaved;
    }
    bool confirmRestart(QWidget*, const QString&) override {
        ++answers_.askedToRestart;
        std::exchange(answers_.whileAsked, [] {})();
        return answers_.restart;
    }

private:
    Answers& answers_;
};

}  // namespace firth
