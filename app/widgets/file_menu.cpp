#include "app/widgets/file_menu.h"

#include <QAction>
#include <QMenu>

#include "app/widgets/shortcuts.h"

namespace firth {

FileMenu::FileMenu(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("fileMenu"));
    setText(tr("File"));
    setAccessibleName(tr("File"));
    setToolTip(tr("Open, save and export"));
    setShortcutTopic(*this, tr("Files"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);

    add(QStringLiteral("openFile"), tr("Open…"),
        tr("A text, finished word vectors, or a session: which of them is told by the content"),
        QKeySequence::Open, &FileMenu::openAsked);
    add(QStringLiteral("pasteText"), tr("Paste text…"),
        tr("Learn from text that you type or paste"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        &FileMenu::pasteAsked);
    menu()->addSeparator();
    ofTraining_ << add(QStringLiteral("saveSession"), tr("Save session"),
                       tr("Corpus, settings, model, history and view in one .firth file"),
                       QKeySequence::Save, &FileMenu::saveAsked);
    ofTraining_ << add(QStringLiteral("saveSessionAs"), tr("Save session as…"),
                       tr("The same in another file"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                       &FileMenu::saveAsAsked);
    menu()->addSeparator();
    ofModel_ << add(QStringLiteral("saveVectors"), tr("Save vectors…"),
                    tr("E, the embedding matrix: .bin, .txt, .tsv (Embedding Projector) or .npy"),
                    Qt::CTRL | Qt::Key_E, &FileMenu::saveVectorsAsked);
    ofTraining_ << add(QStringLiteral("saveContext"), tr("Save context vectors…"),
                       tr("C, the context matrix, in the same formats"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_E, &FileMenu::saveContextAsked);
    menu()->addSeparator();
    ofModel_ << add(QStringLiteral("exportMap"), tr("Export the map…"),
                    tr("As it stands: .png, .svg with text as text, or .tsv with the coordinates"),
                    Qt::CTRL | Qt::Key_M, &FileMenu::exportMapAsked);
    ofModel_ << add(QStringLiteral("copyMap"), tr("Copy the map's picture"),
                    tr("To the clipboard, to paste it elsewhere"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                    &FileMenu::copyMapAsked);
    ofTraining_ << add(QStringLiteral("exportLoss"), tr("Export the loss curve…"),
                       tr("As .png, .svg or .csv"), Qt::CTRL | Qt::Key_L,
                       &FileMenu::exportLossAsked);
    ofTraining_ << add(QStringLiteral("exportSeparation"), tr("Export the cluster separation…"),
                       tr("As .png, .svg or .csv"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                       &FileMenu::exportSeparationAsked);
    ofTraining_ << add(QStringLiteral("exportFilm"), tr("Export the training as a film…"),
                       tr("The map at every moment that is kept: an animated .webp, or a folder of "
                          ".png pictures"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_M, &FileMenu::exportFilmAsked);
    setModel(false, false);
}

QAction* FileMenu::add(const QString& name, const QString& text, const QString& toolTip,
                       const QKeySequence& keys, void (FileMenu::*signal)()) {
    QAction* action = menu()->addAction(text);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setShortcut(keys);
    // The menu's own shortcuts hold only while it is open.
    addAction(action);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void FileMenu::setModel(bool any, bool finished) {
    for (QAction* action : ofModel_) action->setEnabled(any);
    for (QAction* action : ofTraining_) action->setEnabled(any && !finished);
}

}  // namespace firth
