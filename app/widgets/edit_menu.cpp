#include "app/widgets/edit_menu.h"

#include <QAction>
#include <QMenu>

#include "app/widgets/shortcuts.h"

namespace firth {

EditMenu::EditMenu(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("editMenu"));
    setText(tr("Edit"));
    setAccessibleName(tr("Edit"));
    setToolTip(tr("Take back what you changed, and do it again"));
    setShortcutTopic(*this, tr("Edit"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    undo_ = add(QStringLiteral("undo"),
                tr("Takes back the last change of a setting, a pin or the map's colours; what a "
                   "model has learned does not come back"),
                Qt::CTRL | Qt::Key_Z);
    redo_ = add(QStringLiteral("redo"), tr("Does what was taken back once more"),
                Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(undo_, &QAction::triggered, this, &EditMenu::undoAsked);
    connect(redo_, &QAction::triggered, this, &EditMenu::redoAsked);
    setChanges({}, {});
}

QAction* EditMenu::add(const QString& name, const QString& toolTip, const QKeySequence& keys) {
    QAction* action = menu()->addAction(QString());
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setShortcut(keys);
    // The menu's own shortcuts hold only while it is open.
    addAction(action);
    return action;
}

void EditMenu::setChanges(const QString& undo, const QString& redo) {
    undo_->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    redo_->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    undo_->setEnabled(!undo.isEmpty());
    redo_->setEnabled(!redo.isEmpty());
}

}  // namespace firth
