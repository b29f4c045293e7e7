#include "app/widgets/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace firth {
namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

}  // namespace

QString Dialogs::saveFile(QWidget*, const QString&, const QString&, const QString&) {
    return {};
}

QString WindowDialogs::openFile(QWidget* parent) {
    QString path = QFileDialog::getOpenFileName(
        parent, DialogTexts::tr("Open a text or word vectors"), folder(),
        DialogTexts::tr("All files (*);;Texts (*.txt *.text *.md *.gz *.xz *.zst);;"
                        "Word vectors (*.bin *.txt *.vec *.tsv *.npy)"));
    if (!path.isEmpty()) setFolder(QFileInfo(path).path());
    return path;
}

QString WindowDialogs::saveFile(QWidget* parent, const QString& title, const QString& name,
                                const QString& filters) {
    QFileDialog dialog(parent, title, folder(), filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name);
    // A name without an ending gets the first one of the kind that was chosen, before the dialog
    // looks whether there is such a file already.
    const auto useEnding = [&dialog](const QString& filter) {
        static const QRegularExpression ending(QStringLiteral("\\*(\\.\\w+)"));
        dialog.setDefaultSuffix(ending.match(filter).captured(1));
    };
    useEnding(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEnding);
    if (dialog.exec() != QDialog::Accepted) return {};
    QString path = dialog.selectedFiles().value(0);
    setFolder(QFileInfo(path).path());
    return path;
}

std::optional<QString> WindowDialogs::pasteText(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(DialogTexts::tr("Paste text"));
    auto* layout = new QVBoxLayout(&dialog);
    auto* label =
        new QLabel(DialogTexts::tr("Every word that stands here at least once is learned."));
    auto* text = new QPlainTextEdit;
    text->setObjectName("pastedText");
    text->setAccessibleName(DialogTexts::tr("Text to learn from"));
    text->setPlaceholderText(DialogTexts::tr("Paste or type some sentences"));
    label->setBuddy(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* use = buttons->button(QDialogButtonBox::Ok);
    use->setText(DialogTexts::tr("Use this text"));
    use->setEnabled(false);
    QObject::connect(text, &QPlainTextEdit::textChanged, use,
                     [=] { use->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(label);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(640, 420);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return text->toPlainText();
}

Dialogs::Unsaved Dialogs::askWhetherToSave(QWidget*) {
    return Unsaved::LetGo;
}

Dialogs::Unsaved WindowDialogs::askWhetherToSave(QWidget* parent) {
    QMessageBox box(
        QMessageBox::Question, DialogTexts::tr("Save the session?"),
        DialogTexts::tr("What this model has learned since it was last saved is in no file yet."),
        QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* save = box.addButton(DialogTexts::tr("Save"), QMessageBox::AcceptRole);
    QPushButton* letGo =
        box.addButton(DialogTexts::tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(DialogTexts::tr("Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == save    ? Unsaved::Save
           : box.clickedButton() == letGo ? Unsaved::LetGo
                                          : Unsaved::Stay;
}

bool WindowDialogs::confirmRestart(QWidget* parent, const QString& why) {
    QMessageBox box(QMessageBox::Question, DialogTexts::tr("Start a new model?"), why,
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* restart =
        box.addButton(DialogTexts::tr("Start a new model"), QMessageBox::AcceptRole);
    QPushButton* keep =
        box.addButton(DialogTexts::tr("Keep training this one"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == restart;
}

}  // namespace firth
