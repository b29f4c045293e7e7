#include "app/widgets/step_header.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <cmath>

#include "app/models/shown_word.h"
#include "app/models/step_output_model.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/formula_label.h"
#include "app/widgets/text_button.h"
#include "app/widgets/turned_arrows.h"
#include "app/widgets/unbroken_equations.h"

namespace firth {
namespace {

struct StepHeaderTexts {
    Q_DECLARE_TR_FUNCTIONS(StepHeaderTexts)
};

/// The slider runs over powers of ten, from one stage a second to ten samples a second.
constexpr double slowest = 1.0 / stageCount;
constexpr double fastest = 10;
constexpr int paceSteps = 30;
constexpr std::size_t tokensBeside = 12;

QString nameOf(Stage stage) {
    switch (stage) {
        case Stage::LookUp:
            return StepHeaderTexts::tr("look up");
        case Stage::Score:
            return StepHeaderTexts::tr("score");
        case Stage::Predict:
            return StepHeaderTexts::tr("predict");
        case Stage::Error:
            return StepHeaderTexts::tr("error");
        case Stage::Update:
            return StepHeaderTexts::tr("update");
        case Stage::Moved:
            break;
    }
    return StepHeaderTexts::tr("what moved");
}

QString goOnText(Stage next) {
    return turnedArrows(StepHeader::tr("Next: %1 ▶").arg(nameOf(next)));
}

QString kindOf(const TrainingSettings& settings) {
    const QString architecture = settings.architecture == Architecture::SkipGram
                                     ? StepHeaderTexts::tr("skip-gram")
                                     : StepHeaderTexts::tr("CBOW");
    switch (settings.objective) {
        case Objective::NegativeSampling:
            return StepHeaderTexts::tr("%1, negative sampling, k = %2")
                .arg(architecture)
                .arg(settings.negatives);
        case Objective::FullSoftmax:
            return StepHeaderTexts::tr("%1, full softmax").arg(architecture);
        case Objective::HierarchicalSoftmax:
            break;
    }
    return StepHeaderTexts::tr("%1, hierarchical softmax").arg(architecture);
}

std::vector<FormulaSpan> sampleSpans(const StepReport& report) {
    std::vector<FormulaSpan> spans;
    const Vocabulary& vocabulary = report.tables->corpus->vocabulary;
    for (std::size_t i = 0; i < report.input.size(); ++i) {
        if (i > 0) spans.push_back({QStringLiteral(" + ")});
        spans.push_back({visibleWord(vocabulary.word(report.input[i])), {}, std::nullopt, true});
    }
    spans.push_back({QStringLiteral(" → ")});
    spans.push_back({visibleWord(vocabulary.word(report.output)), {}, OutputRole::True, true});
    return spans;
}

/// The words around the centre, the window in brackets and the input marked.
std::vector<FormulaSpan> sentenceSpans(const StepReport& report) {
    const WindowView& window = report.window;
    const Vocabulary& vocabulary = report.tables->corpus->vocabulary;
    const bool skipGram = report.settings.architecture == Architecture::SkipGram;
    const std::size_t centre = window.centre;
    const std::size_t begin = centre - std::min(tokensBeside, centre);
    const std::size_t end = std::min(window.tokens.size(), centre + tokensBeside + 1);
    std::uint32_t first = window.centre, last = window.centre;
    for (const std::uint32_t place : window.context) {
        first = std::min(first, place);
        last = std::max(last, place);
    }
    std::vector<FormulaSpan> spans;
    if (begin > 0) spans.push_back({QStringLiteral("… ")});
    for (std::size_t place = begin; place < end; ++place) {
        if (place > begin) spans.push_back({QStringLiteral(" ")});
        if (place == first) spans.push_back({QStringLiteral("[ ")});
        const bool isCentre = place == centre;
        const bool isContext = std::ranges::find(window.context, place) != window.context.end();
        const bool isInput = skipGram ? isCentre : isContext;
        const bool isOutput =
            skipGram ? isContext && window.tokens[place] == report.output : isCentre;
        FormulaSpan span{visibleWord(vocabulary.word(window.tokens[place]))};
        if (isInput) span.role = std::nullopt;
        if (isOutput) span.role = OutputRole::True;
        span.strong = isCentre;
        spans.push_back(span);
        if (place == last) spans.push_back({QStringLiteral(" ]")});
    }
    if (end < window.tokens.size()) spans.push_back({QStringLiteral(" …")});
    return spans;
}

}  // namespace

StepHeader::StepHeader(StepWalk& walk, QWidget* parent)
    : Card(QStringLiteral("stepHeader"), tr("One step"), parent),
      walk_(walk),
      sample_(new FormulaLabel(QStringLiteral("stepSample"))),
      sentence_(new FormulaLabel(QStringLiteral("stepSentence"))),
      where_(new QLabel),
      back_(textButton(QStringLiteral("stageBack"), turnedArrows(tr("◀ Back")),
                       tr("One stage back; undoes the update exactly (Ctrl+Left)"))),
      next_(textButton(QStringLiteral("stageNext"), turnedArrows(tr("Next ▶")),
                       tr("One stage on (Ctrl+Right)"))),
      nextSample_(textButton(QStringLiteral("nextSample"), tr("Next sample"),
                             tr("Take this step to its end and go to the next sample (N)"))),
      play_(textButton(QStringLiteral("slowMotion"), tr("Slow motion"),
                       tr("Walk through the stages by itself, until touched (M)"))),
      pace_(new QSlider(Qt::Horizontal)),
      paceText_(new QLabel) {
    where_->setObjectName(QStringLiteral("stepWhere"));
    where_->setProperty("role", "quiet");
    where_->setTextFormat(Qt::PlainText);
    where_->setWordWrap(true);
    next_->setProperty("primary", true);
    nextSample_->setShortcut(Qt::Key_N);
    play_->setShortcut(Qt::Key_M);
    play_->setCheckable(true);

    pace_->setObjectName(QStringLiteral("slowMotionPace"));
    pace_->setAccessibleName(tr("Pace of slow motion"));
    pace_->setToolTip(tr("From one stage a second to ten samples a second"));
    pace_->setRange(0, paceSteps);
    pace_->setFixedWidth(110);
    paceText_->setProperty("role", "quiet");

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (QWidget* text : std::initializer_list<QWidget*>{sample_, sentence_, where_})
        texts->addWidget(text);
    auto* paceBox = new QWidget;
    auto* paceRow = new QHBoxLayout(paceBox);
    paceRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{play_, pace_, paceText_})
        paceRow->addWidget(part);
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QWidget* button : std::initializer_list<QWidget*>{back_, next_, nextSample_, paceBox})
        buttons->addWidget(button);
    sides_ = new QBoxLayout(QBoxLayout::TopToBottom);
    sides_->setSpacing(8);
    sides_->addLayout(texts, 1);
    sides_->addLayout(buttons, 1);
    body()->addLayout(sides_);

    const auto key = [this](const QKeySequence& keys, const QString& does, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, &walk_, act);
    };
    key(Qt::CTRL | Qt::Key_Left, tr("One stage back"), &StepWalk::back);
    key(Qt::CTRL | Qt::Key_Right, tr("One stage on"), &StepWalk::forward);
    connect(back_, &QPushButton::clicked, &walk_, &StepWalk::back);
    connect(next_, &QPushButton::clicked, &walk_, &StepWalk::forward);
    connect(nextSample_, &QPushButton::clicked, &walk_, &StepWalk::nextSample);
    connect(play_, &QPushButton::clicked, this, [this](bool on) {
        if (on)
            play();
        else
            walk_.stopPlaying();
    });
    connect(pace_, &QSlider::valueChanged, this, [this] {
        showStep();
        if (walk_.isPlaying()) play();
    });
    connect(&walk_, &StepWalk::playingChanged, play_, &QPushButton::setChecked);
}

void StepHeader::resizeEvent(QResizeEvent* event) {
    const int enough = fontMetrics().horizontalAdvance(QLatin1Char('x')) * 130;
    sides_->setDirection(width() >= enough ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Card::resizeEvent(event);
}

double StepHeader::samplesPerSecond() const {
    return slowest * std::pow(fastest / slowest, static_cast<double>(pace_->value()) / paceSteps);
}

void StepHeader::play() {
    walk_.play(samplesPerSecond());
}

void StepHeader::showStep() {
    const auto& report = walk_.report();
    const double stages = samplesPerSecond() * stageCount;
    paceText_->setText(stages < 5 ? tr("%1 stages/s").arg(stages, 0, 'f', 1)
                                  : tr("%1 samples/s").arg(samplesPerSecond(), 0, 'f', 1));
    back_->setEnabled(walk_.canGoBack());
    next_->setEnabled(walk_.canGoForward());
    nextSample_->setEnabled(walk_.canGoForward());
    play_->setEnabled(walk_.canGoForward());
    if (!report) {
        sample_->setLines({});
        sentence_->setLines({});
        where_->setText(walk_.isFinished()
                            ? tr("These vectors are finished: no text came with them, so there is "
                                 "no step to take. Choose a corpus to see one.")
                        : walk_.isEmpty() ? tr("Choose a corpus to begin.")
                                          : QString());
        setCaption({});
        return;
    }
    const Stage stage = walk_.stage();
    // After the last stage the next sample's first one comes.
    const auto following = static_cast<Stage>((static_cast<int>(stage) + 1) % stageCount);
    next_->setText(walk_.isLive() ? tr("Pause here") : goOnText(following));
    next_->setAccessibleName(next_->text());
    next_->setMinimumWidth(next_->fontMetrics().horizontalAdvance(goOnText(Stage::Moved)) + 36);
    sample_->setLines({sampleSpans(*report)});
    sentence_->setLines({sentenceSpans(*report)});
    where_->setText(
        unbrokenEquations(tr("sample %L1 · epoch %2 of %3 · sentence %L4 of %L5 · %6 · α = %7")
                              .arg(report->index + 1)
                              .arg(report->epoch + 1)
                              .arg(report->settings.epochs)
                              .arg(report->window.sentence + 1)
                              .arg(report->window.sentences)
                              .arg(kindOf(report->settings))
                              .arg(static_cast<double>(report->trace.alpha), 0, 'g', 3)));
    setCaption(walk_.isLive() ? tr("training goes on: one of many steps, shown whole")
                              : tr("Each press moves one stage. The numbers are the model's own."));
}

}  // namespace firth
