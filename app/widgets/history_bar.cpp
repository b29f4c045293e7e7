#include "app/widgets/history_bar.h"

#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <algorithm>

#include "app/widgets/elided_label.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/text_button.h"
#include "app/widgets/theme.h"
#include "app/widgets/tinted_icon.h"
#include "app/widgets/training_curves.h"

namespace firth {
namespace {

constexpr int replayMilliseconds = 33;
constexpr int longestMomentName = 40;

QWidget* row(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    return box;
}

}  // namespace

HistoryBar::HistoryBar(TrainingSession& session, QWidget* parent)
    : Card(QStringLiteral("historyCard"), tr("History"), parent),
      session_(session),
      grid_(new QGridLayout),
      replay_(textButton(QStringLiteral("replay"), tr("Replay"),
                         tr("Watch the training again, from its start or from where you are"))),
      slider_(new HistorySlider),
      noteStack_(new QStackedLayout),
      note_(new ElidedLabel),
      memory_(new ElidedLabel),
      name_(new QLineEdit),
      live_(textButton(QStringLiteral("historyLive"), tr("Live"),
                       tr("Back to the present, every bit as it was (End)"))),
      trainOn_(textButton(QStringLiteral("trainOnFromHere"), tr("Train on from here"),
                          tr("Forget what came after this moment and train on from it. With the "
                             "same settings it comes out the same, bit for bit; change the "
                             "learning rate first to see another course"))),
      moments_(new QToolButton),
      menu_(new QMenu(this)) {
    for (QPushButton* button : {replay_, live_, trainOn_}) button->setEnabled(false);
    setHeaderVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    makeNote();
    makeMenu();
    auto* title = new QLabel(tr("History"));
    title->setObjectName(QStringLiteral("historyTitle"));
    setShortcutTopic(*this, tr("History"));
    title->setProperty("role", "title");
    left_ = row({title, replay_});
    auto* notes = new QWidget;
    notes->setObjectName(QStringLiteral("historyNotes"));
    notes->setLayout(noteStack_);
    right_ = row({notes, live_, trainOn_, moments_});
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(10);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    body()->addLayout(grid_);
    layout()->setContentsMargins(14, 6, 14, 6);

    connect(slider_, &HistorySlider::momentAsked, this, [this](quint64 samples, bool exactly) {
        stopReplay();
        ask(samples, exactly);
    });
    connect(slider_, &HistorySlider::nameAsked, this, &HistoryBar::beginNaming);
    connect(replay_, &QPushButton::clicked, this, &HistoryBar::toggleReplay);
    connect(live_, &QPushButton::clicked, this, [this] { goTo(shown_->past.present); });
    connect(trainOn_, &QPushButton::clicked, this, [this] { trainOn(); });
    connect(&session_, &TrainingSession::stateChanged, this, [this](RunState state) {
        if (state == RunState::Running) stopReplay();
    });
    replayTimer_.setTimerType(Qt::PreciseTimer);
    connect(&replayTimer_, &QTimer::timeout, this, &HistoryBar::replayOn);
    fitWidths();
    arrange();
    drawIcons();
    showNote();
}

void HistoryBar::makeNote() {
    note_->setObjectName(QStringLiteral("historyNote"));
    memory_->setObjectName(QStringLiteral("historyMemory"));
    memory_->setProperty("role", "quiet");
    auto* lines = new QWidget;
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(note_);
    column->addWidget(memory_);
    name_->setObjectName(QStringLiteral("momentName"));
    name_->setAccessibleName(tr("Name of this moment"));
    name_->setPlaceholderText(tr("Name this moment"));
    name_->setToolTip(tr("Enter keeps the name, Escape does not; an empty name takes it away"));
    name_->setMaxLength(longestMomentName);
    noteStack_->addWidget(lines);
    noteStack_->addWidget(name_);
    connect(name_, &QLineEdit::returnPressed, this, [this] { endNaming(true); });
    connect(name_, &QLineEdit::editingFinished, this, [this] { endNaming(false); });
    auto* escape = new QShortcut(Qt::Key_Escape, name_);
    escape->setContext(Qt::WidgetShortcut);
    escape->setWhatsThis(tr("Leave the name of a moment as it was"));
    connect(escape, &QShortcut::activated, this, [this] { endNaming(false); });
}

void HistoryBar::makeMenu() {
    moments_->setObjectName(QStringLiteral("moments"));
    moments_->setText(tr("Moments"));
    moments_->setAccessibleName(tr("Moments"));
    moments_->setToolTip(
        tr("Name this moment, go to a named one, train on by another objective, and "
           "how the past is shown"));
    moments_->setPopupMode(QToolButton::InstantPopup);
    moments_->setFocusPolicy(Qt::StrongFocus);
    moments_->setMenu(menu_);
    menu_->setObjectName(QStringLiteral("momentsMenu"));
    connect(menu_, &QMenu::aboutToShow, this, &HistoryBar::fillMenu);
}

void HistoryBar::fillMenu() {
    qDeleteAll(menu_->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    menu_->clear();
    QAction* name = menu_->addAction(tr("Name this moment"), this, &HistoryBar::beginNaming);
    name->setEnabled(shown_ && shown_->past.present > 0);
    menu_->addSeparator();
    for (auto moment = names_.begin(); moment != names_.end(); ++moment) {
        QString text = tr("%1: sample %L2").arg(moment.value()).arg(moment.key());
        menu_->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                         [this, samples = moment.key()] { goTo(samples); });
    }
    menu_->addSeparator();
    addObjectives();
    const auto choice = [this](QMenu* menu, const QString& text, bool chosen, auto action) {
        QAction* item = menu->addAction(text, this, action);
        item->setCheckable(true);
        item->setChecked(chosen);
    };
    auto* speed = menu_->addMenu(tr("A replay takes"));
    for (const int seconds : {5, 10, 20, 60})
        choice(speed, tr("%1 seconds").arg(seconds), replaySeconds_ == seconds, [this, seconds] {
            stopReplay();
            replaySeconds_ = seconds;
        });
    auto* axes = menu_->addMenu(tr("Map of the past"));
    for (const auto& [value, text] :
         {std::pair{Axes::OfThen, tr("on the axes of then")},
          std::pair{Axes::OfNow, tr("on the axes of now, on which all moments compare")}})
        choice(axes, text, session_.axes() == value, [this, value = value] {
            session_.setAxes(value);
            emit frameWanted();
        });
}

void HistoryBar::addObjectives() {
    auto* objectives = menu_->addMenu(tr("Train on from here by"));
    objectives->setObjectName(QStringLiteral("objectivesMenu"));
    objectives->setToolTipsVisible(true);
    const bool hasPast = shown_ && shown_->past.present > 0;
    objectives->setEnabled(hasPast && !frozen_);
    for (const auto& [value, text] :
         {std::pair{Objective::FullSoftmax, tr("full softmax")},
          std::pair{Objective::NegativeSampling, tr("negative sampling")},
          std::pair{Objective::HierarchicalSoftmax, tr("hierarchical softmax")}}) {
        QAction* item =
            objectives->addAction(text, this, [this, value = value] { trainOn(value); });
        item->setToolTip(
            tr("What the words have learned stays. The loss curve jumps, since "
               "two objectives count their losses differently."));
        item->setCheckable(true);
        item->setChecked(shown_ && shown_->objective == value);
        item->setEnabled(hasPast && !frozen_ && !item->isChecked());
    }
}

/// In one line, or with the slider in a line of its own where it would be too short.
void HistoryBar::arrange() {
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2 * grid_->horizontalSpacing() -
                     left_->sizeHint().width() - right_->sizeHint().width();
    const bool oneLine = room >= slider_->minimumSizeHint().width();
    for (QWidget* widget : std::initializer_list<QWidget*>{left_, slider_, right_})
        grid_->removeWidget(widget);
    grid_->addWidget(left_, 0, 0);
    grid_->addWidget(right_, 0, 2);
    if (oneLine)
        grid_->addWidget(slider_, 0, 1);
    else
        grid_->addWidget(slider_, 1, 0, 1, 3);
}

QSize HistoryBar::minimumSizeHint() const {
    const QMargins margins = layout()->contentsMargins();
    const int width = left_->minimumSizeHint().width() + right_->minimumSizeHint().width() +
                      2 * grid_->horizontalSpacing() + margins.left() + margins.right();
    return {width, Card::minimumSizeHint().height()};
}

void HistoryBar::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

void HistoryBar::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitWidths();
        arrange();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) drawIcons();
}

void HistoryBar::fitWidths() {
    const QFontMetrics metrics = fontMetrics();
    note_->setMinimumWidth(metrics.horizontalAdvance(
        tr("looking back: sample %1 of %1").arg(QStringLiteral("8,888,888"))));
    replay_->setMinimumWidth(metrics.horizontalAdvance(tr("Replay")) + metrics.height() * 3);
}

void HistoryBar::drawIcons() {
    const Theme colours = themeOf(palette());
    const int side = fontMetrics().ascent();
    replay_->setIcon(tintedIcon(isReplaying() ? QStringLiteral("pause") : QStringLiteral("train"),
                                colours.ink, colours.quiet));
    replay_->setIconSize(QSize(side, side));
    const QString text = isReplaying() ? tr("Pause") : tr("Replay");
    replay_->setText(text);
    replay_->setAccessibleName(text);
}

void HistoryBar::setNames(const HistorySlider::Names& names) {
    namesToCome_ = names;
}

void HistoryBar::takeFrame(const std::shared_ptr<const MapFrame>& frame) {
    const auto before = std::exchange(shown_, frame->snapshot);
    const PastKept& past = shown_->past;
    if (!before || before->run != shown_->run) {
        stopReplay();
        names_ = std::exchange(namesToCome_, {});
        wanted_.reset();
    }
    if (!shown_->looksBack()) {
        slider_->setCurve(shown_->losses);
        // The names of a future that was taken back go with it.
        while (!names_.isEmpty() && names_.lastKey() > past.present)
            names_.remove(names_.lastKey());
    }
    slider_->setNames(names_);
    slider_->setRefits(frame->refits);
    slider_->setPast(past.present, past.moments);
    slider_->setShown(shown_->progress.samples);
    showNote();
    underWay_ = false;
    if (wanted_) ask(*std::exchange(wanted_, std::nullopt), false);
}

void HistoryBar::showNote() {
    const bool looksBack = shown_ && shown_->looksBack();
    const bool hasPast = shown_ && shown_->past.present > 0;
    note_->setText(looksBack ? lookingBackNote(*shown_)
                   : hasPast ? tr("live · drag to look back")
                             : tr("live · the history is still to come"));
    if (shown_) {
        constexpr std::size_t megabyte = std::size_t{1} << 20;
        const PastKept& past = shown_->past;
        const std::size_t kept = past.moments.size();
        memory_->setText((kept == 1 ? tr("1 moment kept, %2 of %3 MB")
                                    : tr("%L1 moments kept, %2 of %3 MB").arg(kept))
                             .arg((past.bytes + megabyte - 1) / megabyte)
                             .arg(past.mostBytes / megabyte));
    }
    replay_->setEnabled(hasPast);
    live_->setEnabled(looksBack);
    trainOn_->setEnabled(looksBack);
}

void HistoryBar::ask(quint64 samples, bool exactly) {
    // The newest wish counts: none is sent before the last one is seen, but for the one that stays.
    wanted_.reset();
    if (underWay_ && !exactly) {
        wanted_ = samples;
        return;
    }
    underWay_ = true;
    session_.lookBack(samples, exactly);
}

void HistoryBar::goTo(quint64 samples) {
    stopReplay();
    slider_->letGo();
    ask(samples, true);
}

void HistoryBar::trainOn(std::optional<Objective> objective) {
    stopReplay();
    slider_->letGo();
    wanted_.reset();
    session_.trainOnFrom(shown_->progress.samples, objective);
}

void HistoryBar::toggleReplay() {
    if (isReplaying()) {
        goTo(slider_->place());
        return;
    }
    if (!shown_ || shown_->past.present == 0) return;
    replayFrom_ = shown_->looksBack() ? static_cast<double>(shown_->progress.samples) /
                                            static_cast<double>(shown_->past.present)
                                      : 0;
    slider_->letGo();
    sinceReplay_.start();
    replayTimer_.start(replayMilliseconds);
    drawIcons();
    replayOn();
}

void HistoryBar::replayOn() {
    const double share =
        replayFrom_ + static_cast<double>(sinceReplay_.elapsed()) / 1000 / replaySeconds_;
    if (share >= 1) {
        goTo(shown_->past.present);
        return;
    }
    ask(static_cast<quint64>(share * static_cast<double>(shown_->past.present)), false);
}

void HistoryBar::stopReplay() {
    if (!isReplaying()) return;
    replayTimer_.stop();
    drawIcons();
}

void HistoryBar::beginNaming() {
    if (!shown_) return;
    stopReplay();
    named_ = slider_->place();
    name_->setText(names_.value(named_));
    noteStack_->setCurrentWidget(name_);
    name_->setFocus();
    name_->selectAll();
}

void HistoryBar::endNaming(bool keep) {
    if (noteStack_->currentWidget() != name_) return;
    if (name_->hasFocus()) slider_->setFocus();
    noteStack_->setCurrentIndex(0);
    if (!keep) return;
    const QString name = name_->text().simplified();
    if (name.isEmpty())
        names_.remove(named_);
    else
        names_[named_] = name;
    slider_->setNames(names_);
}

}  // namespace firth
