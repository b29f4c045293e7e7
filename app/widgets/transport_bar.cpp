#include "app/widgets/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <cmath>
#include <utility>

#include "app/widgets/explained.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labelled.h"
#include "app/widgets/number_text.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/status_line.h"
#include "app/widgets/text_button.h"
#include "app/widgets/theme.h"
#include "app/widgets/tinted_icon.h"

namespace firth {
namespace {

/// The slider runs over powers of ten, from one sample a second; its top is full speed.
constexpr int sliderTop = 60;
constexpr double sliderStepsPerDecade = 10;

QString epochText(int epoch, int epochs) {
    return TransportBar::tr("epoch <b>%1 / %2</b>").arg(epoch).arg(epochs);
}

QString sampleText(quint64 samples) {
    return TransportBar::tr("sample <b>%L1</b>").arg(samples);
}

QString lossText(double loss) {
    return TransportBar::tr("loss <b>%1</b>").arg(loss, 0, 'f', 3);
}

}  // namespace

TransportBar::TransportBar(QWidget* parent)
    : QFrame(parent),
      flow_(new FlowLayout(this)),
      train_(textButton(QStringLiteral("train"), tr("Train"),
                        tr("Train until the last epoch, or pause (Space)"))),
      stepBack_(textButton(QStringLiteral("stepBack"), tr("Back"),
                           tr("Take the last sample back, bit for bit (B)"))),
      step_(textButton(QStringLiteral("step"), tr("Step"), tr("Train one sample (S)"))),
      nextWord_(textButton(QStringLiteral("nextWord"), tr("Word"),
                           tr("Train to the next centre word (W)"))),
      nextSentence_(textButton(QStringLiteral("nextSentence"), tr("Sentence"),
                               tr("Train to the next sentence (full stop)"))),
      epoch_(textButton(QStringLiteral("epoch"), tr("Epoch"),
                        tr("Train to the end of this epoch (E)"))),
      reset_(textButton(QStringLiteral("reset"), tr("Reset"),
                        tr("Start anew, with the same settings and seed (Ctrl+R)"))),
      speed_(new QSlider(Qt::Horizontal)),
      speedText_(new QLabel),
      status_(new StatusLine) {
    setObjectName(QStringLiteral("transportBar"));
    setShortcutTopic(*this, tr("Training"));
    setPressedBy(*train_, Qt::Key_Space);
    setPressedBy(*stepBack_, Qt::Key_B);
    setPressedBy(*step_, Qt::Key_S);
    setPressedBy(*nextWord_, Qt::Key_W);
    setPressedBy(*nextSentence_, Qt::Key_Period);
    setPressedBy(*epoch_, Qt::Key_E);
    train_->setProperty("primary", true);
    for (QPushButton* button : buttons()) flow_->addWidget(button);
    reset_->setShortcut(Qt::CTRL | Qt::Key_R);

    speed_->setObjectName(QStringLiteral("speed"));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setToolTip(tr("Speed: from one sample a second to as fast as it goes"));
    speed_->setRange(0, sliderTop);
    speed_->setValue(sliderTop);
    speed_->setFixedWidth(120);
    auto* speedBox = new QWidget;
    auto* row = new QHBoxLayout(speedBox);
    row->setContentsMargins(10, 0, 0, 0);
    speedText_->setObjectName(QStringLiteral("speedText"));
    speedText_->setProperty("role", "quiet");
    row->addWidget(labelled(tr("Speed"), speed_));
    row->addWidget(speedText_);
    flow_->addWidget(speedBox);
    connect(speed_, &QSlider::valueChanged, this, [this] {
        showSpeed();
        emit speedChanged(speed());
    });

    status_->setObjectName(QStringLiteral("status"));
    status_->setAccessibleName(tr("Where training stands"));
    status_->setRoomFor({epochText(5, 10), sampleText(1'000'000), lossText(2)});

    connect(train_, &QPushButton::clicked, this, [this] {
        if (state_ == RunState::Running)
            emit pauseAsked();
        else
            emit trainAsked();
    });
    connect(stepBack_, &QPushButton::clicked, this, &TransportBar::stepBackAsked);
    connect(step_, &QPushButton::clicked, this, &TransportBar::stepAsked);
    connect(nextWord_, &QPushButton::clicked, this, &TransportBar::nextWordAsked);
    connect(nextSentence_, &QPushButton::clicked, this, &TransportBar::nextSentenceAsked);
    connect(epoch_, &QPushButton::clicked, this, &TransportBar::epochAsked);
    connect(reset_, &QPushButton::clicked, this, &TransportBar::resetAsked);
    showSpeed();
    fitWidths();
    setState(RunState::Empty);
}

QList<QPushButton*> TransportBar::buttons() const {
    return {train_, stepBack_, step_, nextWord_, nextSentence_, epoch_, reset_};
}

QWidget* TransportBar::status() const {
    return status_;
}

void TransportBar::takeStatus() {
    flow_->addFilling(status_);
}

void TransportBar::focusTrain() {
    if (train_->isEnabled())
        train_->setFocus();
    else
        focusBefore_ = window()->focusWidget();
}

bool TransportBar::press(int key) {
    QAbstractButton* button = buttonPressedBy(*this, key);
    if (button) button->click();
    return button != nullptr;
}

double TransportBar::speed() const {
    if (speed_->value() == sliderTop) return TrainingWorker::fullSpeed;
    return std::pow(10, speed_->value() / sliderStepsPerDecade);
}

void TransportBar::showSpeed() {
    const double samples = speed();
    const QString pace = samples == TrainingWorker::fullSpeed ? tr("full speed")
                         : samples < 1.5                      ? tr("1 sample/s")
                                         : tr("%1 samples/s").arg(shortNumber(samples));
    speedText_->setText(tr("%1 · %2").arg(pace, fast_ ? tr("fast") : tr("exact")));
    speedText_->setToolTip(
        fast_ ? tr("The fast trainer: some thousand samples at a time, the words of a window with "
                   "the same noise words. Pause, or go slower, and each sample is trained by the "
                   "exact rule again.")
              : tr("The exact trainer: one sample after the other. The fast one takes over at full "
                   "speed on texts of %L1 words or more, but not for full softmax.")
                    .arg(TrainingWorker::shortText));
}

void TransportBar::setState(RunState state) {
    state_ = state;
    const bool canTrain = state == RunState::Paused || state == RunState::Running;
    const QString trainText = state == RunState::Running ? tr("Pause") : tr("Train");
    train_->setText(trainText);
    train_->setAccessibleName(trainText);
    drawIcons();
    // A button that is switched off would hand the keys on to Reset, and Space with them.
    for (QPushButton* button : {train_, step_, epoch_})
        if (!canTrain) button->clearFocus();
    train_->setEnabled(canTrain);
    if (canTrain) {
        const QPointer<QWidget> before = std::exchange(focusBefore_, nullptr);
        if (before && before == window()->focusWidget()) train_->setFocus();
    }
    for (QPushButton* button : {step_, nextWord_, nextSentence_, epoch_})
        button->setEnabled(canTrain);
    if (state == RunState::Empty) stepBack_->setEnabled(false);
    reset_->setEnabled(state != RunState::Empty);
}

void TransportBar::setNoTraining(const QString& reason, const QString& status) {
    speed_->setEnabled(reason.isEmpty());
    explain(*speed_, reason);
    for (QPushButton* button : buttons()) explain(*button, reason);
    status_->setParts({status});
}

void TransportBar::drawIcons() {
    const Theme colours = themeOf(palette());
    const int side = fontMetrics().ascent();
    for (QPushButton* button : buttons()) {
        const bool pauses = button == train_ && state_ == RunState::Running;
        button->setIcon(tintedIcon(pauses ? QStringLiteral("pause") : button->objectName(),
                                   button == train_ ? colours.onAccent : colours.ink,
                                   colours.quiet));
        button->setIconSize(QSize(side, side));
    }
}

void TransportBar::fitWidths() {
    // Each as wide as the longest that it will say, so that the bar neither jumps nor breaks into
    // two lines half-way.
    const QFontMetrics metrics = fontMetrics();
    train_->setMinimumWidth(metrics.horizontalAdvance(tr("Pause")) + metrics.height() * 3);
    speedText_->setMinimumWidth(metrics.horizontalAdvance(
        tr("%1 · %2").arg(tr("%1 samples/s").arg(shortNumber(888'888)), tr("exact"))));
}

void TransportBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) drawIcons();
    if (event->type() == QEvent::FontChange) fitWidths();
}

void TransportBar::showProgress(const Snapshot& snapshot) {
    const TrainingProgress& progress = snapshot.progress;
    stepBack_->setEnabled(progress.samples > 0);
    if (std::exchange(fast_, snapshot.fast) != fast_) showSpeed();
    const int epoch = std::min(progress.epoch + 1, progress.epochs);
    QStringList parts;
    parts << epochText(epoch, progress.epochs);
    if (snapshot.looksBack())
        parts << tr("<b>looking back</b>: sample <b>%L1</b> of %L2")
                     .arg(progress.samples)
                     .arg(snapshot.past.present);
    else
        parts << sampleText(progress.samples);
    parts << (progress.samples > 0 ? lossText(snapshot.recentLoss) : tr("loss <b>–</b>"));
    parts << tr("α <b>%1</b>").arg(static_cast<double>(progress.alpha), 0, 'g', 3);
    if (snapshot.tokensPerSecond > 0)
        parts << tr("%1 words/s").arg(shortNumber(snapshot.tokensPerSecond));
    if (progress.done)
        parts << tr("done");
    else if (state_ == RunState::Running && snapshot.tokensPerSecond > 0 &&
             speed() == TrainingWorker::fullSpeed)
        parts << tr("%1 left").arg(
            duration(static_cast<double>(progress.tokensTotal - progress.tokens) /
                     snapshot.tokensPerSecond));
    status_->setParts(parts);
}

}  // namespace firth
