#include "app/widgets/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firth {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Dialogs", text);
}

}  // namespace

QString WindowDialogs::openFile(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, tr("Open a text"), {},
                                        tr("Text files (*.txt *.text *.md);;All files (*)"));
}

std::optional<QString> WindowDialogs::pasteText(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Paste text"));
    auto* layout = new QVBoxLayout(&dialog);
    auto* label = new QLabel(tr("Every word that stands here at least once is learned."));
    auto* text = new QPlainTextEdit;
    text->setObjectName("pastedText");
    text->setAccessibleName(tr("Text to learn from"));
    text->setPlaceholderText(tr("Paste or type some sentences"));
    label->setBuddy(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* use = buttons->button(QDialogButtonBox::Ok);
    use->setText(tr("Use this text"));
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

bool WindowDialogs::confirmRestart(QWidget* parent, const QString& why) {
    QMessageBox box(QMessageBox::Question, tr("Start a new model?"), why, QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* restart = box.addButton(tr("Start a new model"), QMessageBox::AcceptRole);
    QPushButton* keep = box.addButton(tr("Keep training this one"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == restart;
}

}  // namespace firth
