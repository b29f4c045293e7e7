#include "app/widgets/view_menu.h"

#include <QActionGroup>
#include <QMenu>

#include "app/widgets/shortcuts.h"

namespace firth {

ViewMenu::ViewMenu(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("viewMenu"));
    setText(tr("View"));
    setAccessibleName(tr("View"));
    setToolTip(tr("Colours, size of the text, language, and all keys"));
    setShortcutTopic(*this, tr("View"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);

    dark_ = add(QStringLiteral("darkColours"), tr("Dark colours"), tr("Light text on dark ground"),
                {Qt::CTRL | Qt::Key_D});
    dark_->setCheckable(true);
    connect(dark_, &QAction::triggered, this, &ViewMenu::darkChosen);
    menu()->addSeparator();
    connect(add(QStringLiteral("largerText"), tr("Larger text"), tr("Everything grows with it"),
                QKeySequence::keyBindings(QKeySequence::ZoomIn) << (Qt::CTRL | Qt::Key_Equal)),
            &QAction::triggered, this, &ViewMenu::largerAsked);
    connect(add(QStringLiteral("smallerText"), tr("Smaller text"), tr("Everything shrinks with it"),
                QKeySequence::keyBindings(QKeySequence::ZoomOut)),
            &QAction::triggered, this, &ViewMenu::smallerAsked);
    connect(add(QStringLiteral("usualText"), tr("Usual size"), tr("The size of the first start"),
                {Qt::CTRL | Qt::Key_0}),
            &QAction::triggered, this, &ViewMenu::usualSizeAsked);
    menu()->addSeparator();
    still_ = add(QStringLiteral("lessMotion"), tr("Less motion"),
                 tr("Nothing glides or flashes; what changes is there at once"), {});
    still_->setCheckable(true);
    connect(still_, &QAction::triggered, this, &ViewMenu::stillChosen);
    languageMenu_ = menu()->addMenu(tr("Language"));
    languageMenu_->setObjectName(QStringLiteral("languageMenu"));
    languages_ = new QActionGroup(this);
    connect(languages_, &QActionGroup::triggered, this,
            [this](QAction* action) { emit languageChosen(action->data().toString()); });
    menu()->addSeparator();
    teach_ = add(QStringLiteral("teach"), QString(),
                 tr("In front of a class: large text, parts hidden, settings frozen"),
                 {Qt::CTRL | Qt::Key_T});
    connect(teach_, &QAction::triggered, this, &ViewMenu::teachAsked);
    setTeaching(false);
    menu()->addSeparator();
    connect(add(QStringLiteral("shortcuts"), tr("Keys"), tr("Every key of this window by topic"),
                {Qt::Key_F1}),
            &QAction::triggered, this, &ViewMenu::shortcutsAsked);
}

QAction* ViewMenu::add(const QString& name, const QString& text, const QString& toolTip,
                       const QList<QKeySequence>& keys) {
    QAction* action = menu()->addAction(text);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setShortcuts(keys);
    // The menu's own shortcuts hold only while it is open.
    addAction(action);
    return action;
}

void ViewMenu::show(bool dark, bool still) {
    dark_->setChecked(dark);
    still_->setChecked(still);
}

void ViewMenu::setTeaching(bool teaching) {
    teach_->setText(teaching ? tr("Stop teaching") : tr("Teach…"));
}

void ViewMenu::addLanguage(const QString& code, const QString& name) {
    QAction* action = languageMenu_->addAction(name);
    action->setObjectName(QStringLiteral("language_") + code);
    action->setData(code);
    action->setCheckable(true);
    languages_->addAction(action);
}

void ViewMenu::setLanguage(const QString& code) {
    for (QAction* action : languages_->actions()) action->setChecked(action->data() == code);
}

}  // namespace firth
