#include "app/widgets/settings_bar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/widgets/flow_layout.h"
#include "app/widgets/labelled.h"
#include "app/widgets/segmented_control.h"
#include "engine/bundled_corpora.h"

namespace firth {
namespace {

const QString openEntry = QStringLiteral("open");
const QString pasteEntry = QStringLiteral("paste");

}  // namespace

SettingsBar::SettingsBar(QWidget* parent)
    : QFrame(parent),
      corpus_(new QComboBox),
      architecture_(new SegmentedControl(
          QStringLiteral("architecture"), tr("Architecture"), {tr("CBOW"), tr("Skip-gram")},
          {tr("The context words together predict the centre word"),
           tr("The centre word predicts each of its context words")})),
      objective_(new SegmentedControl(
          QStringLiteral("objective"), tr("Objective"),
          {tr("Softmax"), tr("Negative sampling"), tr("Hierarchical")},
          {tr("Full softmax: score every word of the vocabulary in each step"),
           tr("Tell the true word from a few noise words"),
           tr("Hierarchical softmax: yes or no at each node on the way to the word")})),
      dim_(makeSpin(QStringLiteral("dim"), tr("Dimensions"),
                    tr("How many numbers a word's vector has; starts a new model"), 1, 1000)),
      window_(makeSpin(QStringLiteral("window"), tr("Window"),
                       tr("How many tokens to either side count as context; starts a new model"), 1,
                       100)),
      negatives_(makeSpin(QStringLiteral("negatives"), tr("Negatives"),
                          tr("How many noise words are drawn for each sample; starts a new model"),
                          0, 100)),
      alpha_(new QDoubleSpinBox),
      epochs_(makeSpin(QStringLiteral("epochs"), tr("Epochs"),
                       tr("How often training goes through the corpus; changes at once"), 1,
                       100'000)),
      seed_(makeSpin(QStringLiteral("seed"), tr("Seed"),
                     tr("The same seed gives the same training; starts a new model"), 0,
                     1'000'000'000)) {
    setObjectName(QStringLiteral("topBar"));
    auto* layout = new FlowLayout(this);

    corpus_->setObjectName(QStringLiteral("corpus"));
    corpus_->setAccessibleName(tr("Corpus"));
    corpus_->setToolTip(tr("The text to learn from (Ctrl+O opens a file)"));
    corpus_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const BundledCorpus& bundled : bundledCorpora())
        corpus_->addItem(
            QString::fromUtf8(bundled.title.data(), static_cast<qsizetype>(bundled.title.size())),
            QStringLiteral("@%1").arg(
                QLatin1String(bundled.name.data(), static_cast<qsizetype>(bundled.name.size()))));
    corpus_->insertSeparator(corpus_->count());
    corpus_->addItem(tr("Open a text file…"), openEntry);
    corpus_->addItem(tr("Paste text…"), pasteEntry);
    connect(corpus_, &QComboBox::activated, this, &SettingsBar::chooseCorpus);
    layout->addWidget(corpus_);
    addLabelled(layout, {}, architecture_);
    addLabelled(layout, {}, objective_);
    addLabelled(layout, tr("Dim"), dim_);
    addLabelled(layout, tr("Window"), window_);
    addLabelled(layout, tr("Negatives"), negatives_);

    alpha_->setObjectName(QStringLiteral("alpha"));
    alpha_->setAccessibleName(tr("Learning rate"));
    alpha_->setToolTip(
        tr("How far a step moves a vector (α); changes at once, and goes down to "
           "nothing by the last epoch"));
    alpha_->setDecimals(4);
    alpha_->setRange(0, 1000);
    alpha_->setSingleStep(0.005);
    alpha_->setKeyboardTracking(false);
    addLabelled(layout, tr("Learning rate"), alpha_);
    addLabelled(layout, tr("Epochs"), epochs_);
    addLabelled(layout, tr("Seed"), seed_);

    fitControls();

    for (const auto* control : {architecture_, objective_})
        connect(control, &SegmentedControl::chosenByUser, this, [this] {
            updateAvailable();
            emit modelSettingsChanged();
        });
    for (const auto* spin : {dim_, window_, negatives_, seed_})
        connect(spin, &QSpinBox::valueChanged, this, &SettingsBar::modelSettingsChanged);
    connect(alpha_, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { emit alphaChanged(static_cast<float>(value)); });
    connect(epochs_, &QSpinBox::valueChanged, this, &SettingsBar::epochsChanged);
    // After Return the keys are the window's again, and no longer the field's.
    for (auto* box : findChildren<QAbstractSpinBox*>())
        connect(box->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this,
                &SettingsBar::entered);
}

QSpinBox* SettingsBar::makeSpin(const QString& name, const QString& accessibleName,
                                const QString& toolTip, int lowest, int highest) {
    auto* spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setAccessibleName(accessibleName);
    spin->setToolTip(toolTip);
    spin->setRange(lowest, highest);
    // A number that is half typed should not start a new model.
    spin->setKeyboardTracking(false);
    return spin;
}

void SettingsBar::addLabelled(FlowLayout* layout, const QString& text, QWidget* control) {
    if (text.isEmpty()) {
        layout->addWidget(control);
        return;
    }
    auto* box = labelled(text, control);
    layout->addWidget(box);
    if (control == negatives_) negativesBox_ = box;
}

TrainingSettings SettingsBar::settings() const {
    TrainingSettings settings = base_;
    settings.architecture =
        architecture_->chosen() == 0 ? Architecture::Cbow : Architecture::SkipGram;
    settings.objective = objective_->chosen() == 0   ? Objective::FullSoftmax
                         : objective_->chosen() == 1 ? Objective::NegativeSampling
                                                     : Objective::HierarchicalSoftmax;
    settings.dim = dim_->value();
    settings.window = window_->value();
    settings.negatives = negatives_->value();
    settings.alpha = static_cast<float>(alpha_->value());
    settings.epochs = epochs_->value();
    settings.seed = static_cast<std::uint64_t>(seed_->value());
    settings.initialC = defaultInitialC(settings.objective);
    return settings;
}

void SettingsBar::setSettings(const TrainingSettings& settings) {
    base_ = settings;
    const QSignalBlocker blockers[] = {QSignalBlocker(dim_),   QSignalBlocker(window_),
                                       QSignalBlocker(alpha_), QSignalBlocker(negatives_),
                                       QSignalBlocker(seed_),  QSignalBlocker(epochs_)};
    architecture_->setChosen(settings.architecture == Architecture::Cbow ? 0 : 1);
    objective_->setChosen(settings.objective == Objective::FullSoftmax        ? 0
                          : settings.objective == Objective::NegativeSampling ? 1
                                                                              : 2);
    dim_->setValue(settings.dim);
    window_->setValue(settings.window);
    negatives_->setValue(settings.negatives);
    alpha_->setValue(static_cast<double>(settings.alpha));
    epochs_->setValue(settings.epochs);
    seed_->setValue(static_cast<int>(settings.seed));
    updateAvailable();
}

void SettingsBar::fitControls() {
    // As wide as the numbers that are usual, not as the largest that are allowed.
    const auto fit = [this](QAbstractSpinBox* box, const char* widest) {
        box->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1String(widest)) +
                           fontMetrics().height() * 3 / 2);
    };
    for (QSpinBox* box : {dim_, window_, negatives_}) fit(box, "888");
    fit(epochs_, "8888");
    fit(seed_, "8888");
    fit(alpha_, "888.8888");
}

void SettingsBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitControls();
}

void SettingsBar::updateAvailable() {
    negativesBox_->setEnabled(objective_->chosen() == 1);
}

void SettingsBar::setCorpus(const QString& source) {
    shownCorpus_ = corpus_->findData(source);
    if (shownCorpus_ < 0) {
        corpus_->insertItem(0, QFileInfo(source).fileName(), source);
        corpus_->setItemData(0, source, Qt::ToolTipRole);
        shownCorpus_ = 0;
    }
    corpus_->setCurrentIndex(shownCorpus_);
    updateGeometry();
}

void SettingsBar::chooseCorpus(int index) {
    const QString source = corpus_->itemData(index).toString();
    // The name of what is open stays until something else really is.
    if (shownCorpus_ >= 0) corpus_->setCurrentIndex(shownCorpus_);
    if (source == openEntry)
        emit openAsked();
    else if (source == pasteEntry)
        emit pasteAsked();
    else
        emit corpusChosen(source);
}

}  // namespace firth
