#include "app/widgets/reading_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>

#include "app/widgets/flow_layout.h"
#include "app/widgets/labelled.h"
#include "app/widgets/segmented_control.h"
#include "engine/stop_words.h"

namespace firth {
namespace {

constexpr std::array<double, 5> thresholds = {1e-1, 1e-2, 1e-3, 1e-4, 1e-5};

QString thresholdText(double threshold) {
    return threshold > 0 ? QString::number(threshold, 'g', 6) : ReadingBar::tr("off");
}

}  // namespace

ReadingBar::ReadingBar(QWidget* parent)
    : QFrame(parent),
      rule_(new SegmentedControl(
          QStringLiteral("tokenRule"), tr("Cut into"), {tr("Words"), tr("At spaces")},
          {tr("Find the words: lower-cased, without punctuation and possessive 's"),
           tr("The text is already cut into tokens: one sentence a line, spaces between")})),
      minCount_(new QSpinBox),
      stopWords_(new QLineEdit),
      commonWords_(new QPushButton(tr("Add common"))),
      subsample_(new QComboBox),
      train_(new QPushButton(tr("Train on this text"))),
      state_(new QLabel) {
    setObjectName(QStringLiteral("readingBar"));
    setProperty("card", true);

    rule_->setChosen(0);
    minCount_->setObjectName(QStringLiteral("minCount"));
    minCount_->setAccessibleName(tr("Minimum count"));
    minCount_->setToolTip(
        tr("Words that occur less often are dropped: too few examples to learn from"));
    minCount_->setRange(1, 100'000);

    stopWords_->setObjectName(QStringLiteral("stopWords"));
    stopWords_->setAccessibleName(tr("Stop words"));
    stopWords_->setPlaceholderText(tr("none"));
    stopWords_->setToolTip(tr("Words to drop wherever they stand, separated by spaces"));
    stopWords_->setClearButtonEnabled(true);
    commonWords_->setObjectName(QStringLiteral("commonWords"));
    commonWords_->setAccessibleName(tr("Add common words to the stop words"));
    commonWords_->setToolTip(
        tr("Add %1 common English words, such as “the” and “of”").arg(commonEnglishWords.size()));

    subsample_->setObjectName(QStringLiteral("subsample"));
    subsample_->setAccessibleName(tr("Subsampling threshold"));
    subsample_->setToolTip(
        tr("Of words that make up a larger share of the text than this, training skips some "
           "occurrences by chance"));
    subsample_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setReading({.minCount = 1}, 0);

    train_->setObjectName(QStringLiteral("trainOnText"));
    train_->setAccessibleName(train_->text());
    train_->setProperty("primary", true);
    train_->setShortcut(Qt::CTRL | Qt::Key_Return);
    train_->setWhatsThis(tr("Train on this text"));  // its tool tip may say why not
    state_->setObjectName(QStringLiteral("textState"));
    state_->setProperty("role", "quiet");
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);

    auto* controls = new FlowLayout;
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(labelled(tr("Cut into"), rule_));
    controls->addWidget(labelled(tr("Min count"), minCount_));
    auto* stop = labelled(tr("Stop words"), stopWords_);
    controls->addWidget(stop);
    controls->addWidget(commonWords_);
    controls->addWidget(labelled(tr("Subsampling"), subsample_));
    controls->addWidget(train_);
    controls->addStretchBefore(train_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(controls);
    layout->addWidget(state_);
    setState({}, false);
    fitControls();

    connect(rule_, &SegmentedControl::chosenByUser, this, &ReadingBar::changed);
    connect(minCount_, &QSpinBox::valueChanged, this, &ReadingBar::changed);
    connect(stopWords_, &QLineEdit::textChanged, this, &ReadingBar::changed);
    connect(commonWords_, &QPushButton::clicked, this, &ReadingBar::addCommonWords);
    connect(subsample_, &QComboBox::currentIndexChanged, this, &ReadingBar::changed);
    connect(train_, &QPushButton::clicked, this, &ReadingBar::trainAsked);
}

ReadingSettings ReadingBar::reading() const {
    ReadingSettings reading;
    reading.rule = rule_->chosen() == 0 ? TokenRule::Words : TokenRule::Whitespace;
    reading.minCount = static_cast<std::uint64_t>(minCount_->value());
    return reading;
}

QString ReadingBar::stopWords() const {
    return stopWords_->text();
}

double ReadingBar::subsample() const {
    return subsample_->currentData().toDouble();
}

void ReadingBar::setReading(const ReadingSettings& reading, double subsample) {
    const QSignalBlocker blockers[] = {QSignalBlocker(minCount_), QSignalBlocker(stopWords_),
                                       QSignalBlocker(subsample_)};
    rule_->setChosen(reading.rule == TokenRule::Words ? 0 : 1);
    minCount_->setValue(static_cast<int>(reading.minCount));
    QStringList words;
    for (const std::string& word : reading.stopWords) words.append(QString::fromStdString(word));
    stopWords_->setText(words.join(' '));
    stopWords_->setCursorPosition(0);

    subsample_->clear();
    subsample_->addItem(thresholdText(0), 0.0);
    for (const double threshold : thresholds)
        subsample_->addItem(thresholdText(threshold), threshold);
    int place = subsample_->findText(thresholdText(subsample));
    if (place < 0) {
        place = subsample_->count();
        subsample_->addItem(thresholdText(subsample), subsample);
    }
    subsample_->setCurrentIndex(place);
}

void ReadingBar::setEditable(bool editable) {
    for (QWidget* control :
         std::initializer_list<QWidget*>{rule_, minCount_, stopWords_, commonWords_, subsample_})
        control->setEnabled(editable);
}

void ReadingBar::setState(const QString& state, bool trainable) {
    state_->setText(state);
    train_->setEnabled(trainable);
    train_->setToolTip(trainable ? tr("Start a new model on the text as it stands (Ctrl+Enter)")
                                 : state.toHtmlEscaped());
}

void ReadingBar::fitControls() {
    // As wide as what is usual, not as the largest that is allowed.
    const auto fit = [this](QWidget* control, const char* widest) {
        control->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1String(widest)) +
                               fontMetrics().height() * 3 / 2);
    };
    fit(minCount_, "8888");
    fit(stopWords_, "the of and a to in");
}

void ReadingBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitControls();
}

void ReadingBar::addCommonWords() {
    QStringList words = stopWords_->text().split(' ', Qt::SkipEmptyParts);
    for (const std::string_view word : commonEnglishWords)
        words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    words.removeDuplicates();
    stopWords_->setText(words.join(' '));
    stopWords_->setCursorPosition(0);
}

}  // namespace firth
