#include "app/lesson/lesson.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSplitter>
#include <algorithm>

#include "app/lesson/lesson_panel.h"
#include "app/lesson/page_view.h"
#include "app/lesson/spotlight.h"
#include "app/lesson/window_parts.h"
#include "app/main_window.h"

namespace firth {

Lesson::Lesson(MainWindow& window, QSplitter& splitter, QWidget& content)
    : QObject(&window),
      window_(window),
      splitter_(splitter),
      content_(content),
      panel_(new LessonPanel),
      spotlight_(new Spotlight(&content)),
      actor_(window),
      watch_(window, actor_),
      folder_(lessonFolder()) {
    panel_->hide();
    splitter_.insertWidget(0, panel_);
    splitter_.setCollapsible(0, false);
    splitter_.setCollapsible(1, false);
    splitter_.setStretchFactor(1, 1);
    connect(&splitter_, &QSplitter::splitterMoved, this, [this] { widthChosen_ = true; });
    constexpr int followMilliseconds = 60;
    following_.setInterval(followMilliseconds);
    connect(&following_, &QTimer::timeout, spotlight_, &Spotlight::bringAlong);
    connect(panel_, &LessonPanel::chapterChosen, this, &Lesson::showChapter);
    connect(panel_, &LessonPanel::listAsked, this, &Lesson::showList);
    connect(panel_, &LessonPanel::backAsked, this, &Lesson::goBack);
    connect(panel_, &LessonPanel::nextAsked, this, &Lesson::goOn);
    connect(panel_, &LessonPanel::startOverAsked, this, [this] {
        progress_ = {};
        emit progressed();
        showList();
    });
    connect(panel_, &LessonPanel::closeAsked, this, &Lesson::close);
    connect(panel_, &LessonPanel::handoutAsked, this, [this] {
        emit handoutAsked(chapters_[static_cast<std::size_t>(chapter_)],
                          isForeign_ ? 0 : chapter_ + 1);
    });
    connect(
        &window_.session(), &TrainingSession::loadEnded, this,
        [this] {
            if (waiting_) showChapter(*waiting_);
        },
        Qt::QueuedConnection);
    connect(&actor_, &LessonActor::finished, this, &Lesson::finishActing);
    connect(&watch_, &LessonWatch::reached, this, &Lesson::noticeDone);
}

Lesson::~Lesson() = default;

bool Lesson::isOpen() const {
    return !panel_->isHidden();
}

int Lesson::width() const {
    return panel_->wantedWidth(splitter_.width());
}

void Lesson::setFolder(const QString& folder) {
    folder_ = folder;
    chapters_.clear();
    waiting_.reset();
    progress_ = own_ = {};
}

std::vector<Chapter> Lesson::ownChapters() const {
    return readChapters(folder_);
}

void Lesson::open() {
    if (isOpen()) return;
    if (isForeign_ || chapters_.empty()) chapters_ = ownChapters();
    if (std::exchange(isForeign_, false)) progress_ = own_;
    show();
}

void Lesson::show() {
    panel_->show();
    emit opened(true);
    widthChosen_ = false;
    takeWidth();
    qApp->installEventFilter(this);
    showList();
}

void Lesson::takeWidth() {
    splitter_.setSizes({width(), splitter_.width() - width()});
}

void Lesson::openFile(const QString& path) {
    Chapter chapter = readChapterFile(path, window_);
    if (isOpen()) showList();
    if (!std::exchange(isForeign_, true)) own_ = progress_;
    progress_ = {};
    chapters_.clear();
    chapters_.push_back(std::move(chapter));
    if (!isOpen()) show();
    showChapter(0);
}

void Lesson::close() {
    if (!isOpen()) return;
    qApp->removeEventFilter(this);
    panel_->hide();
    showList();
    emit opened(false);
    emit closed();
}

void Lesson::showList() {
    emit pageTurned();
    actor_.stop();
    watch_.stop();
    following_.stop();
    spotlight_->light({}, false);
    waiting_.reset();
    chapter_ = -1;
    QList<LessonPanel::Entry> entries;
    for (const Chapter& chapter : chapters_) {
        const auto number = static_cast<int>(entries.size());
        const bool read = progress_.read.contains(number), left = firstLeft(number).has_value();
        const auto reached = progress_.reached.find(number);
        const auto pages = static_cast<int>(chapter.pages.size());
        entries.append(
            {.title = QString::fromStdString(chapter.title),
             .minutes = chapter.minutes,
             .done = read && !left,
             .left = read && left,
             .page = reached == progress_.reached.end() ? 0 : std::min(reached->second + 1, pages),
             .pages = pages});
    }
    // What was begun comes before what was not.
    const auto isOpen = [](const LessonPanel::Entry& entry) { return !entry.done && !entry.left; };
    auto next = std::ranges::find_if(
        entries, [&](const LessonPanel::Entry& entry) { return isOpen(entry) && entry.page > 1; });
    if (next == entries.end()) next = std::ranges::find_if(entries, isOpen);
    if (progress_ != LessonProgress() && next != entries.end()) next->next = true;
    panel_->showList(entries, progress_ != LessonProgress());
}

void Lesson::showChapter(int chapter) {
    // What is being opened is the user's own, and comes first.
    waiting_.reset();
    if (window_.session().isLoading()) {
        waiting_ = chapter;
        return;
    }
    emit began();
    actor_.stop();
    chapter_ = chapter;
    const auto pages = static_cast<int>(chapters_[static_cast<std::size_t>(chapter)].pages.size());
    showPage(std::min(progress_.reached[chapter], pages - 1), false);
}

void Lesson::beginChapter(int chapter) {
    progress_.reached.erase(chapter);
    showChapter(chapter);
}

const LessonPage& Lesson::current() const {
    return chapters_[static_cast<std::size_t>(chapter_)].pages[static_cast<std::size_t>(page_)];
}

/// All that the pages up to this one start with, from where the corpus was opened last.
std::vector<LessonAct> Lesson::wayTo(int page) const {
    std::vector<LessonAct> way;
    const auto& pages = chapters_[static_cast<std::size_t>(chapter_)].pages;
    for (int i = 0; i <= page; ++i)
        for (const LessonAct& act : pages[static_cast<std::size_t>(i)].start) {
            if (act.kind == LessonAct::Kind::Open || act.kind == LessonAct::Kind::Afresh)
                way.clear();
            way.push_back(act);
        }
    return way;
}

void Lesson::showPage(int page, bool afterTheOneBefore) {
    emit pageTurned();
    watch_.stop();
    actor_.stop();
    page_ = page;
    progress_.reached[chapter_] = page;
    emit progressed();
    const Chapter& chapter = chapters_[static_cast<std::size_t>(chapter_)];
    auto* view = new PageView(current());
    connect(view, &PageView::showAsked, this, &Lesson::showMe);
    connect(view, &PageView::answered, this, [this](bool right) {
        if (!right) return;
        progress_.answered.insert({chapter_, page_});
        emit progressed();
        showWhetherDone();
    });
    panel_->showPage(tr("%1. %2").arg(chapter_ + 1).arg(QString::fromStdString(chapter.title)),
                     view, page, static_cast<int>(chapter.pages.size()));
    const bool solved = isSolved();
    if (solved && current().task) view->setDone();
    showWhetherDone();
    view->setActing(true);
    actor_.perform(afterTheOneBefore ? current().start : wayTo(page));
}

void Lesson::finishActing() {
    if (chapter_ < 0 || !panel_->page()) return;
    panel_->page()->setActing(false);
    light(true);
    if (current().task && !isSolved()) watch_.watchFor(current().task->goal);
}

void Lesson::showMe() {
    watch_.stop();
    panel_->page()->setActing(true);
    light(true);
    actor_.perform(current().show);
}

/// What the page is about, and where there is something to do.
void Lesson::light(bool dim) {
    QList<QWidget*> lit;
    const auto add = [&](const std::vector<std::string>& names) {
        for (const std::string& name : names)
            if (QWidget* part = partCalled(window_, QString::fromStdString(name))) lit << part;
    };
    add(current().light);
    // What the reader is to open stays closed.
    if (dim)
        for (QWidget* part : lit) bringTabToFront(*part);
    const bool toDo = current().task && !isSolved();
    if (toDo) add(current().task->light);
    // Where something is to be done, nothing stands in the dark.
    spotlight_->light(lit, dim && !toDo);
    following_.start();
}

void Lesson::noticeDone() {
    progress_.solved.insert({chapter_, page_});
    emit progressed();
    panel_->page()->setDone();
    showWhetherDone();
    light(false);
}

void Lesson::showWhetherDone() {
    panel_->setNextWanted(isDone(progress_, current(), {chapter_, page_}));
}

std::optional<int> Lesson::firstLeft(int chapter) const {
    for (int page = 0;
         const LessonPage& each : chapters_[static_cast<std::size_t>(chapter)].pages) {
        if (!isDone(progress_, each, {chapter, page})) return page;
        ++page;
    }
    return std::nullopt;
}

bool Lesson::isSolved() const {
    return progress_.solved.contains({chapter_, page_});
}

void Lesson::setProgress(const LessonProgress& progress) {
    (isForeign_ ? own_ : progress_) = progress;
    if (isOpen() && chapter_ < 0) showList();
}

void Lesson::goBack() {
    if (page_ > 0) showPage(page_ - 1, false);
}

void Lesson::goOn() {
    const auto pages = static_cast<int>(chapters_[static_cast<std::size_t>(chapter_)].pages.size());
    if (page_ + 1 < pages) return showPage(page_ + 1, true);
    progress_.read.insert(chapter_);
    progress_.reached[chapter_] = firstLeft(chapter_).value_or(0);
    emit progressed();
    showList();
}

/// Whoever turns to the window wants to see it; what is lit stays lit wherever it moves.
bool Lesson::eventFilter(QObject* watched, QEvent* event) {
    const auto is = [event](auto... types) { return ((event->type() == types) || ...); };
    if (is(QEvent::Resize) && watched == &splitter_ && !widthChosen_) takeWidth();
    if (is(QEvent::Move, QEvent::Resize, QEvent::Show, QEvent::Hide) && spotlight_->lights(watched))
        spotlight_->follow();
    const bool turns = is(QEvent::MouseButtonPress, QEvent::Wheel, QEvent::KeyPress);
    if (turns && spotlight_->isDimming()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && (widget == &content_ || content_.isAncestorOf(widget)))
            spotlight_->stopDimming();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace firth
