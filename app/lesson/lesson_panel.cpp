#include "app/lesson/lesson_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/lesson/choice_button.h"
#include "app/lesson/page_dots.h"
#include "app/lesson/page_view.h"
#include "app/widgets/mirrored_margins.h"
#include "app/widgets/text_button.h"

namespace firth {

LessonPanel::LessonPanel(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel),
      handout_(new QToolButton),
      list_(new QToolButton),
      scroll_(new QScrollArea),
      footer_(new QWidget),
      back_(textButton(QStringLiteral("lessonBack"), tr("Back"), tr("The page before (Alt+Left)"))),
      next_(textButton(QStringLiteral("lessonNext"), tr("Next"), tr("The next page (Alt+Right)"))),
      dots_(new PageDots) {
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lesson"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHeader(*layout);
    scroll_->setObjectName(QStringLiteral("lessonScroll"));
    scroll_->setAccessibleName(tr("The lesson's text"));
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll_, 1);
    makeFooter(*layout);
}

void LessonPanel::makeHeader(QVBoxLayout& to) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(mirroredMargins(16, 10, 10, 6));
    row->setSpacing(6);
    title_->setObjectName(QStringLiteral("lessonTitle"));
    title_->setProperty("role", "quiet");
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    title_->setMinimumWidth(1);
    list_->setObjectName(QStringLiteral("lessonList"));
    list_->setText(QStringLiteral("☰"));
    list_->setAccessibleName(tr("All chapters"));
    list_->setToolTip(tr("All chapters"));
    handout_->setObjectName(QStringLiteral("lessonHandout"));
    handout_->setText(tr("PDF…"));
    handout_->setAccessibleName(tr("Save the chapter as PDF"));
    handout_->setToolTip(
        tr("Save the chapter as PDF, to print it: its texts, pictures, questions and exercises, "
           "with the answers on a page of their own"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("lessonClose"));
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the lesson"));
    close->setToolTip(tr("Close the lesson; everything becomes as it was before (F2)"));
    row->addWidget(title_, 1);
    for (QToolButton* button : {handout_, list_, close}) {
        button->setProperty("tool", true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    to.addLayout(row);
    connect(handout_, &QToolButton::clicked, this, &LessonPanel::handoutAsked);
    connect(list_, &QToolButton::clicked, this, &LessonPanel::listAsked);
    connect(close, &QToolButton::clicked, this, &LessonPanel::closeAsked);
}

void LessonPanel::makeFooter(QVBoxLayout& to) {
    auto* row = new QHBoxLayout(footer_);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(back_);
    row->addWidget(dots_, 1);
    row->addWidget(next_);
    to.addWidget(footer_);
    for (QPushButton* button : {back_, next_}) button->installEventFilter(this);
    connect(back_, &QPushButton::clicked, this, &LessonPanel::backAsked);
    connect(next_, &QPushButton::clicked, this, &LessonPanel::nextAsked);
    const auto press = [this](const QKeySequence& keys, QPushButton* button, const QString& does) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, button, [this, button] {
            // The list of chapters has no pages to turn.
            if (!footer_->isHidden()) button->click();
        });
    };
    press(Qt::ALT | Qt::Key_Left, back_, tr("To the lesson's page before"));
    press(Qt::ALT | Qt::Key_Right, next_, tr("To the lesson's next page"));
}

/// Whoever presses twice means one page.
bool LessonPanel::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::MouseButtonDblClick || QFrame::eventFilter(watched, event);
}

void LessonPanel::put(QWidget* content) {
    content->setProperty("role", "lesson");
    scroll_->setWidget(content);  // the one before goes, and the focus with it
    // Who closes the lesson stays in the window.
    if (isVisible()) scroll_->setFocus();
}

void LessonPanel::showList(const QList<Entry>& chapters, bool begun) {
    title_->setText(tr("Word2vec in small steps"));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 6, 16, 12);
    layout->setSpacing(fontMetrics().height() / 2);
    auto* heading = new QLabel(tr("The lesson"));
    heading->setProperty("role", "word");
    auto* lead = new QLabel(
        tr("Each chapter is a few short pages: the program shows something, you try it, and answer "
           "a question or two. While you learn, your own work waits; close the lesson, and "
           "everything is as it was."));
    lead->setWordWrap(true);
    lead->setMinimumWidth(1);
    layout->addWidget(heading);
    layout->addWidget(lead);
    int number = 0;
    ChoiceButton* next = nullptr;
    for (const Entry& entry : chapters) {
        auto* button = new ChoiceButton(QStringLiteral("chapter%1").arg(number + 1),
                                        tr("%1. %2").arg(number + 1).arg(entry.title));
        button->setNote(entry.done   ? tr("done")
                        : entry.left ? tr("read; something is left to try")
                        : entry.page > 1
                            ? tr("go on at page %1 of %2").arg(entry.page).arg(entry.pages)
                        : entry.next ? tr("go on here, about %n minutes", nullptr, entry.minutes)
                                     : tr("about %n minutes", nullptr, entry.minutes));
        if (entry.done) button->setMark(ChoiceButton::Mark::Right);
        if (entry.next) next = button;
        connect(button, &ChoiceButton::clicked, this,
                [this, number] { emit chapterChosen(number); });
        layout->addWidget(button);
        ++number;
    }
    if (begun) {
        auto* over = textButton(QStringLiteral("lessonStartOver"), tr("Start over"),
                                tr("Forget which chapters and pages are done"));
        layout->addWidget(over, 0, Qt::AlignLeading);
        connect(over, &QPushButton::clicked, this, &LessonPanel::startOverAsked);
    }
    layout->addStretch();
    put(content);
    for (QWidget* part : std::initializer_list<QWidget*>{handout_, list_, footer_}) part->hide();
    // Enter goes on.
    if (next && isVisible()) next->setFocus();
}

void LessonPanel::showPage(const QString& chapter, PageView* view, int page, int pages) {
    title_->setText(chapter);
    page_ = view;
    put(view);
    for (QWidget* part : std::initializer_list<QWidget*>{handout_, list_, footer_}) part->show();
    dots_->show(page, pages);
    back_->setEnabled(page > 0);
    const bool last = page + 1 == pages;
    next_->setText(last ? tr("Finish") : tr("Next"));
    next_->setAccessibleName(next_->text());
    setNextWanted(true);
}

void LessonPanel::setNextWanted(bool wanted) {
    if (next_->property("primary") == wanted) return;
    next_->setProperty("primary", wanted);
    next_->style()->unpolish(next_);
    next_->style()->polish(next_);
}

int LessonPanel::wantedWidth(int window) const {
    constexpr int leastLetters = 38, mostLetters = 48;
    const int letter = fontMetrics().averageCharWidth();
    // Never more than two fifths, however large the text.
    const int least = std::min(letter * leastLetters, window * 2 / 5);
    return std::clamp(window * 3 / 10, least, letter * mostLetters);
}

}  // namespace firth
