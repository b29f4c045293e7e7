// Of the window, what a teacher in front of a class needs: parts hidden, settings frozen, large
// text; and the handout of a chapter.
#include <QToolButton>

#include "app/appearance.h"
#include "app/lesson/handout_maker.h"
#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/undo_commands.h"
#include "app/widgets/history_bar.h"
#include "app/widgets/live_page.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/offer_bar.h"
#include "app/widgets/page_bar.h"
#include "app/widgets/settings_bar.h"
#include "app/widgets/teaching_dialog.h"
#include "app/widgets/transport_bar.h"
#include "app/widgets/view_menu.h"

namespace firth {

void MainWindow::makeTeaching() {
    leaveTeaching_ = new QToolButton;
    leaveTeaching_->setObjectName(QStringLiteral("leaveTeaching"));
    leaveTeaching_->setText(tr("Stop teaching"));
    leaveTeaching_->setAccessibleName(leaveTeaching_->text());
    leaveTeaching_->setToolTip(tr("Everything becomes as it was before (Ctrl+T)"));
    leaveTeaching_->hide();
    pages_->addTool(leaveTeaching_);
    connect(leaveTeaching_, &QToolButton::clicked, this, &MainWindow::leaveTeaching);
    connect(viewMenu_, &ViewMenu::teachAsked, this, &MainWindow::askHowToTeach);
    connect(lesson_, &Lesson::handoutAsked, this, &MainWindow::makeHandout);
    connect(messages_, &MessageBar::cancelAsked, this, [this] {
        if (std::exchange(handout_, nullptr)) messages_->hideWork();
    });
    connect(lessonOffer_, &OfferBar::accepted, lesson_, &Lesson::open);
}

/// The same key leads into it and out again.
void MainWindow::askHowToTeach() {
    if (isTeaching()) return leaveTeaching();
    if (!teachingDialog_) {
        teachingDialog_ = new TeachingDialog(this);
        connect(teachingDialog_, &TeachingDialog::beginAsked, this,
                [this] { teach(teachingDialog_->teaching()); });
    }
    QStringList titles;
    for (const Chapter& chapter : lesson_->ownChapters())
        titles << QString::fromStdString(chapter.title);
    teachingDialog_->setChapters(titles);
    teachingDialog_->show();
    teachingDialog_->raise();
    teachingDialog_->activateWindow();
}

void MainWindow::teach(const Teaching& teaching) {
    leaveTeaching();
    teaching_ = std::make_unique<BeforeTeaching>(
        BeforeTeaching{teaching, appearance_->look(), lesson_->isOpen(), lesson_->progress()});
    lesson_->setProgress({});
    showParts();
    Look look = appearance_->look();
    look.textScale = teaching.textScale;
    if (look != appearance_->look()) appearance_->setLook(look);
    if (teaching.chapter < 1) return;
    lesson_->close();
    lesson_->open();
    lesson_->beginChapter(teaching.chapter - 1);
}

void MainWindow::leaveTeaching() {
    if (!teaching_) return;
    const auto before = std::move(teaching_);
    if (before->wanted.chapter > 0 && !before->lessonWasOpen) lesson_->close();
    lesson_->setProgress(before->progress);
    // What a chapter that was opened meanwhile will put back must not be the class's look.
    if (before_ && !before->lessonWasOpen) before_->look = before->look;
    if (before->look != appearance_->look()) appearance_->setLook(before->look);
    showParts();
}

/// All but what a teacher has hidden.
void MainWindow::showParts() {
    const auto hidden = [this](const char* part) {
        return teaching_ && teaching_->wanted.hidden.contains(QLatin1String(part));
    };
    settings_->setHidden(hidden("settings"));
    transport_->setHidden(hidden("training"));
    live_->leaveOut({hidden("strip"), hidden("charts"), hidden("inspector")});
    historyHidden_ = hidden("history");
    showHistory();
    const bool frozen = teaching_ && teaching_->wanted.frozen;
    settings_->setFrozen(frozen ? tr("The teacher has frozen the settings.") : QString());
    undo_->setFrozen(frozen);
    history_->setFrozen(frozen);
    leaveTeaching_->setVisible(isTeaching());
    viewMenu_->setTeaching(isTeaching());
}

/// Whether settings may be changed; says why not.
bool MainWindow::mayChangeSettings() {
    const bool frozen = teaching_ && teaching_->wanted.frozen;
    if (frozen) messages_->showNote(tr("The teacher has frozen the settings."));
    return !frozen;
}

void MainWindow::offerLesson() {
    lessonOffer_->offer(tr("New to word2vec? The lesson explains it in small steps, and you try "
                           "each of them here."),
                        {tr("Open the lesson"), tr("Ten short chapters beside the window (F2)")},
                        {tr("Not now"), tr("F2 opens it at any time")});
}

void MainWindow::makeHandout(const Chapter& chapter, int number) {
    const QString name = number > 0 ? tr("chapter %1").arg(number) : tr("chapter");
    const QString path = dialogs_->saveFile(this, tr("Save the chapter as PDF"),
                                            name + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    handout_ = std::make_unique<HandoutMaker>(chapter, number, path);
    const auto end = [this] {
        messages_->hideWork();
        handout_.release()->deleteLater();
    };
    connect(handout_.get(), &HandoutMaker::progressed, messages_, &MessageBar::showProgress);
    connect(handout_.get(), &HandoutMaker::done, this, [this, end, path] {
        end();
        messages_->showNote(tr("Saved %1").arg(path));
    });
    connect(handout_.get(), &HandoutMaker::failed, this, [this, end](const QString& message) {
        end();
        messages_->showError(message);
    });
    messages_->showWork(tr("Making the handout: each page is played for its picture …"));
    handout_->begin();
}

}  // namespace firth
