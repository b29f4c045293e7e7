#pragma once

#include <QToolButton>

namespace firth {

/// Takes back what the user changed, and does it again. Its keys hold wherever the focus is.
class EditMenu : public QToolButton {
    Q_OBJECT
public:
    explicit EditMenu(QWidget* parent = nullptr);

    /// What would be taken back and done again; empty: nothing.
    void setChanges(const QString& undo, const QString& redo);

signals:
    void undoAsked();
    void redoAsked();

private:
    QAction* add(const QString& name, const QString& toolTip, const QKeySequence& keys);

    QAction* undo_;
    QAction* redo_;
};

}  // namespace firth
