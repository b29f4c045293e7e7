// Of the window, its pages: which there are, and what each shows when it is opened.
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "app/lesson/lesson.h"
#include "app/main_window.h"
#include "app/widgets/compare_page.h"
#include "app/widgets/edit_menu.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_menu.h"
#include "app/widgets/live_page.h"
#include "app/widgets/page_bar.h"
#include "app/widgets/text_page.h"
#include "app/widgets/view_menu.h"
#include "app/widgets/window_page.h"

namespace firth {

void MainWindow::makePages() {
    QScrollArea* area = framed(live_);
    live_->setArea(*area);
    stack_->addWidget(area);
    for (QWidget* page : std::initializer_list<QWidget*>{text_, window_, compare_, empty_})
        stack_->addWidget(framed(page));
    emptyPage_ = stack_->widget(stack_->count() - 1);
    pages_->addTool(fileMenu_);
    pages_->addTool(editMenu_);
    pages_->addTool(viewMenu_);
    pages_->addPage(QStringLiteral("live"), tr("Live"),
                    tr("Everything at once while training runs (Alt+1)"));
    pages_->addPage(QStringLiteral("text"), tr("Text"),
                    tr("From the text to its tokens, stage by stage (Alt+2)"));
    pages_->addPage(QStringLiteral("window"), tr("Window"),
                    tr("The sliding window and the samples it makes (Alt+3)"));
    pages_->addPage(QStringLiteral("step"), tr("One step"),
                    tr("Every number of one training step, stage by stage (Alt+4)"));
    pages_->addPage(QStringLiteral("matrices"), tr("Matrices"),
                    tr("E and C, every weight (Alt+5)"));
    pages_->addPage(QStringLiteral("vocabulary"), tr("Vocabulary"),
                    tr("All words with their counts (Alt+6)"));
    pages_->addPage(QStringLiteral("compare"), tr("Compare"),
                    tr("Two models of the same text side by side (Alt+7)"));
}

/// Where the screen is low or the text large, the page scrolls and nothing on it is squeezed.
QScrollArea* MainWindow::framed(QWidget* page) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->addWidget(page);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(page->objectName() + QStringLiteral("Scroll"));
    scroll->setProperty("role", "page");
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

void MainWindow::openPage(const QString& page) {
    const QStringList ofText = {QStringLiteral("text"), QStringLiteral("window"),
                                QStringLiteral("step"), QStringLiteral("compare")};
    if (session_.isFinished() && ofText.contains(page)) return showWhyEmpty(page);
    const int index = page == QLatin1String("text")      ? 1
                      : page == QLatin1String("window")  ? 2
                      : page == QLatin1String("compare") ? 3
                                                         : 0;
    live_->setEnlarged(index == 0 && page != QLatin1String("live"));
    Inspector& inspector = live_->inspector();
    if (page == QLatin1String("step")) inspector.showPanel(Inspector::Step);
    if (page == QLatin1String("matrices")) inspector.showPanel(Inspector::Matrices);
    if (page == QLatin1String("vocabulary")) inspector.showPanel(Inspector::Vocabulary);
    stack_->setCurrentIndex(index);
    showHistory();
    if (index == 1) showSource();
    if (index == 2) {
        followed_.reset();
        followTraining();
        window_->setFocus();
    }
    frameWanted_ = true;
}

/// The window page stands where training stands, until the user goes elsewhere.
void MainWindow::followTraining() {
    if (!frame_ || stack_->currentIndex() != 2) return;
    const WindowView& window = frame_->snapshot->window;
    const std::pair place{window.sentence, window.centre};
    if (std::exchange(followed_, place) != place) window_->goTo(window.sentence, window.centre);
}

bool MainWindow::showPage(const QString& page) {
    if (page == QLatin1String("lesson")) {
        lesson_->open();
        return true;
    }
    return pages_->showPage(page);
}

QString MainWindow::page() const {
    return pages_->page();
}

}  // namespace firth
