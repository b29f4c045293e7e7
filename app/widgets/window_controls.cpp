#include "app/widgets/window_controls.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <limits>

#include "app/widgets/flow_layout.h"
#include "app/widgets/mirrored_margins.h"
#include "app/widgets/turned_arrows.h"

namespace firth {
namespace {

constexpr int widestWindow = 30;

/// Controls that stay together when a line breaks.
QWidget* together(std::initializer_list<QWidget*> controls) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(mirroredMargins(0, 0, 4, 0));
    row->setSpacing(6);
    for (QWidget* control : controls) row->addWidget(control);
    return box;
}

QLabel* labelOf(const QString& text, QWidget* control) {
    auto* label = new QLabel(text);
    label->setProperty("role", "quiet");
    label->setBuddy(control);
    return label;
}

}  // namespace

WindowControls::WindowControls(QWidget* parent)
    : QWidget(parent),
      left_(makeMoveButton(QStringLiteral("windowLeft"), tr("◀ Left"), tr("Left"),
                           tr("Move the window one word to the left (Left)"), WindowMove::Left)),
      right_(makeMoveButton(QStringLiteral("windowRight"), tr("Right ▶"), tr("Right"),
                            tr("Move the window one word to the right (Right)"),
                            WindowMove::Right)),
      previous_(makeMoveButton(QStringLiteral("previousSentence"),
                               turnedArrows(QStringLiteral("◀◀")), tr("Previous sentence"),
                               tr("Go to the previous sentence (Page Up)"),
                               WindowMove::PreviousSentence)),
      next_(makeMoveButton(QStringLiteral("nextSentence"), turnedArrows(QStringLiteral("▶▶")),
                           tr("Next sentence"), tr("Go to the next sentence (Page Down)"),
                           WindowMove::NextSentence)),
      sentence_(new QSpinBox),
      window_(new QSpinBox),
      shrink_(new QCheckBox(tr("Shrink at random"))),
      drawn_(new QLabel),
      drawAgain_(makeButton(QStringLiteral("drawAgain"), tr("Draw again"), tr("Draw again"),
                            tr("Draw the windows of all centre words anew, with the next seed"))),
      trainWith_(makeButton(QStringLiteral("trainWithWindow"), tr("Train with this window"),
                            tr("Train with this window"), {})),
      trainTo_(makeButton(QStringLiteral("trainToHere"), tr("Train to here"), tr("Train to here"),
                          tr("Train the model up to this centre word"))) {
    setObjectName(QStringLiteral("windowControls"));
    makeSpins();
    shrink_->setObjectName(QStringLiteral("shrinkWindow"));
    shrink_->setAccessibleName(tr("Shrink the window at random"));
    shrink_->setToolTip(
        tr("Draw a window from 1 to this size for each centre word, so that near words count "
           "more often"));
    drawn_->setObjectName(QStringLiteral("drawnWindow"));
    drawn_->setTextFormat(Qt::PlainText);
    connect(shrink_, &QCheckBox::toggled, this, &WindowControls::windowChanged);
    connect(drawAgain_, &QPushButton::clicked, this, &WindowControls::drawAgainAsked);
    connect(trainWith_, &QPushButton::clicked, this, &WindowControls::trainWithWindowAsked);
    connect(trainTo_, &QPushButton::clicked, this, &WindowControls::trainToAsked);

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Left is at the left, whichever way the window is laid out: the sentence has its own way.
    QWidget* sideways = together({left_, right_});
    sideways->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(sideways);
    layout->addWidget(together({labelOf(tr("Sentence"), sentence_), previous_, sentence_, next_}));
    layout->addWidget(together({labelOf(tr("Window"), window_), window_, shrink_}));
    layout->addWidget(together({drawn_, drawAgain_}));
    QWidget* train = together({trainWith_, trainTo_});
    train->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(train);
    layout->addStretchBefore(train);
    fitSpins();
}

QPushButton* WindowControls::makeButton(const QString& name, const QString& text,
                                        const QString& accessibleName, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(toolTip);
    return button;
}

QPushButton* WindowControls::makeMoveButton(const QString& name, const QString& text,
                                            const QString& accessibleName, const QString& toolTip,
                                            WindowMove where) {
    QPushButton* button = makeButton(name, text, accessibleName, toolTip);
    button->setAutoRepeat(true);
    // A click leaves the keys with the sentence.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, where] { emit moveAsked(where); });
    return button;
}

void WindowControls::makeSpins() {
    sentence_->setObjectName(QStringLiteral("sentenceNumber"));
    sentence_->setAccessibleName(tr("Sentence"));
    sentence_->setToolTip(tr("The number of the sentence; type one to go to it"));
    sentence_->setKeyboardTracking(false);
    connect(sentence_, &QSpinBox::valueChanged, this,
            [this](int number) { emit sentenceAsked(static_cast<quint64>(number - 1)); });
    window_->setObjectName(QStringLiteral("windowSize"));
    window_->setAccessibleName(tr("Window"));
    window_->setToolTip(
        tr("How many words to either side count as context; try it out, the model keeps its own"));
    window_->setRange(1, widestWindow);
    connect(window_, &QSpinBox::valueChanged, this, &WindowControls::windowChanged);
}

int WindowControls::window() const {
    return window_->value();
}
bool WindowControls::shrink() const {
    return shrink_->isChecked();
}

void WindowControls::setModel(const TrainingSettings& settings) {
    model_ = settings;
    const QSignalBlocker blockers[] = {QSignalBlocker(window_), QSignalBlocker(shrink_)};
    window_->setMaximum(std::max(widestWindow, settings.window));
    window_->setValue(settings.window);
    shrink_->setChecked(settings.shrinkWindow);
}

void WindowControls::setPlace(const WindowPlace& place, std::uint64_t seed) {
    const QSignalBlocker blocker(sentence_);
    const std::size_t most = std::numeric_limits<int>::max();
    const auto sentences = static_cast<int>(std::min(place.sentences, most));
    const bool fit = sentences != sentence_->maximum();
    sentence_->setRange(1, sentences);
    if (fit) fitSpins();
    sentence_->setValue(static_cast<int>(std::min(place.sentence + 1, most)));
    enable(left_, !place.farLeft);
    enable(right_, !place.farRight);
    enable(previous_, place.sentence > 0);
    enable(next_, place.sentence + 1 < place.sentences);

    drawn_->parentWidget()->setVisible(shrink());
    drawn_->setText(tr("drew %1 of at most %2").arg(place.drawn).arg(window()));
    drawn_->setToolTip(tr("The window of this centre word, drawn with seed %1").arg(seed));
    trainWith_->setVisible(window() != model_.window || shrink() != model_.shrinkWindow);
    trainWith_->setToolTip(
        (model_.shrinkWindow
             ? tr("Start a new model with this window; the present one has %1, shrunk at random")
             : tr("Start a new model with this window; the present one has %1"))
            .arg(model_.window));
}

void WindowControls::enable(QAbstractButton* button, bool enabled) {
    if (!enabled && button->hasFocus()) emit focusReleased();
    button->setEnabled(enabled);
}

void WindowControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitSpins();
}

void WindowControls::fitSpins() {
    const int frame = fontMetrics().height() * 3 / 2;
    const auto widest = QString::number(std::max(sentence_->maximum(), 999));
    sentence_->setFixedWidth(fontMetrics().horizontalAdvance(widest) + frame);
    window_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("888")) + frame);
}

}  // namespace firth
