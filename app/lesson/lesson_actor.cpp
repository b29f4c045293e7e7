#include "app/lesson/lesson_actor.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>

#include "app/lesson/window_parts.h"
#include "app/main_window.h"
#include "app/widgets/inspector.h"

namespace firth {

LessonActor::LessonActor(MainWindow& window) : QObject(&window), window_(window) {
    TrainingSession& session = window_.session();
    connect(&session, &TrainingSession::frameReady, this,
            [this](const std::shared_ptr<const MapFrame>& frame) {
                progress_ = frame->snapshot->progress;
            });
    connect(&session, &TrainingSession::loaded, this,
            [this, &session] { modelCame_ = window_.hasOpen(opening_) && !session.isLoading(); });
    // The window has told what went wrong; there is no going on from it.
    const auto giveUp = [this] {
        if (wait_ != Wait::Nothing) stop();
    };
    connect(&session, &TrainingSession::failed, this, giveUp);
    connect(&session, &TrainingSession::diverged, this, giveUp);
    connect(&window_, &MainWindow::frameShown, this, &LessonActor::lookAtFrame);
}

void LessonActor::perform(const std::vector<LessonAct>& acts) {
    acts_.insert(acts_.end(), acts.begin(), acts.end());
    if (acting_) return;
    acting_ = true;
    later();
}

void LessonActor::stop() {
    acts_.clear();
    wait_ = Wait::Nothing;
    if (!std::exchange(acting_, false)) return;
    emit finished();
}

void LessonActor::later() {
    wait_ = Wait::Nothing;
    QMetaObject::invokeMethod(this, &LessonActor::next, Qt::QueuedConnection);
}

void LessonActor::next() {
    if (!acting_ || wait_ != Wait::Nothing) return;
    if (acts_.empty()) return stop();
    const LessonAct act = acts_.front();
    acts_.pop_front();
    begin(act);
}

void LessonActor::begin(const LessonAct& act) {
    const QString name = QString::fromStdString(act.name);
    QWidget* part = partCalled(window_, name);
    TrainingSession& session = window_.session();
    switch (act.kind) {
        case LessonAct::Kind::Open:
        case LessonAct::Kind::Afresh:
            return open(act);
        case LessonAct::Kind::Train:
            if (auto* speed = qobject_cast<QSlider*>(partCalled(window_, QStringLiteral("speed"))))
                speed->setValue(speed->maximum());
            wait_ = Wait::ForEpochs;
            wanted_ = act.value;
            return lookAtFrame();
        case LessonAct::Kind::Step:
            wait_ = Wait::ForSamples;
            wanted_ = static_cast<double>(progress_.samples) + act.value;
            return session.step(static_cast<quint64>(act.value));
        case LessonAct::Kind::Set:
            if (part) setValue(*part, act.value);
            break;
        case LessonAct::Kind::Press:
            if (auto* button = qobject_cast<QAbstractButton*>(part)) {
                if (!button->isEnabled()) {
                    acts_.push_front(act);
                    return waitFor(*button);
                }
                button->click();
            } else if (QAction* action = actionCalled(window_, name)) {
                action->trigger();
            }
            break;
        case LessonAct::Kind::Write:
            if (auto* field = qobject_cast<QLineEdit*>(part))
                field->setText(QString::fromStdString(act.text));
            break;
        case LessonAct::Kind::Select:
            window_.selectWord(name);
            break;
        case LessonAct::Kind::Page:
            window_.showPage(name);
            break;
        case LessonAct::Kind::Stage:
            stage_ = stageCalled(name).value_or(Stage::LookUp);
            wait_ = Wait::ForStage;
            connect(&window_.inspector().walk(), &StepWalk::changed, this,
                    &LessonActor::walkToStage,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
            return walkToStage();
        case LessonAct::Kind::Panel:
            if (const auto index = panelCalled(name))
                window_.findChild<QTabWidget*>(QStringLiteral("inspectorTabs"))
                    ->setCurrentIndex(*index);
            break;
    }
    later();
}

/// Some buttons can be pressed only when what they need has been worked out.
void LessonActor::waitFor(QAbstractButton& button) {
    wait_ = Wait::ForButton;
    button_ = &button;
    button.installEventFilter(this);
}

/// What a stage needs of the trainer comes later, and the walk tells when.
void LessonActor::walkToStage() {
    if (wait_ != Wait::ForStage) return;
    StepWalk& walk = window_.inspector().walk();
    // What is shown may still be of the model that was there before.
    const std::uint64_t trained = walk.stage() >= Stage::Update ? 1 : 0;
    if (!walk.report() || walk.report()->index + trained != progress_.samples) return;
    while (walk.stage() != stage_) {
        const Stage before = walk.stage();
        if (before < stage_)
            walk.forward();
        else
            walk.back();
        if (walk.stage() == before) return;
    }
    later();
}

bool LessonActor::eventFilter(QObject* watched, QEvent* event) {
    if (wait_ == Wait::ForButton && watched == button_ && event->type() == QEvent::EnabledChange &&
        button_->isEnabled()) {
        button_->removeEventFilter(this);
        later();
    }
    return QObject::eventFilter(watched, event);
}

void LessonActor::open(const LessonAct& act) {
    const TrainingSession& session = window_.session();
    const QString name = QString::fromStdString(act.name);
    const bool same =
        window_.hasOpen(name) && !session.isRestarting() && session.settings() == act.settings;
    // A step that was just taken is in no frame yet, but the walk knows of it.
    const StepWalk& walk = window_.inspector().walk();
    const bool untrained = progress_.samples == 0 && session.state() == RunState::Paused &&
                           (!walk.report() || walk.report()->index == 0) &&
                           walk.stage() < Stage::Update;
    if (same && (act.kind == LessonAct::Kind::Open || untrained)) return later();
    wait_ = Wait::ForModel;
    modelCame_ = false;
    opening_ = name;
    window_.openWith(name, act.settings);
}

void LessonActor::lookAtFrame() {
    TrainingSession& session = window_.session();
    const bool still = session.state() != RunState::Running;
    const bool atTheEnd = session.state() == RunState::Done;
    if (wait_ == Wait::ForModel && modelCame_) later();
    if (wait_ == Wait::ForStage) walkToStage();
    if (wait_ == Wait::ForSamples && still &&
        (atTheEnd || static_cast<double>(progress_.samples) >= wanted_))
        later();
    if (wait_ == Wait::ForEpochs && still) {
        if (atTheEnd || progress_.epoch >= wanted_)
            later();
        else
            session.trainEpoch();
    }
}

}  // namespace firth
