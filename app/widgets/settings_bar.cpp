#include "app/widgets/settings_bar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/models/corpus_title.h"
#include "app/widgets/explained.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labelled.h"
#include "app/widgets/model_controls.h"
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
      model_(new ModelControls({}, {}, this)),
      alpha_(new QDoubleSpinBox),
      epochs_(new QSpinBox),
      seed_(new QSpinBox) {
    setObjectName(QStringLiteral("topBar"));
    auto* layout = new FlowLayout(this);

    corpus_->setObjectName(QStringLiteral("corpus"));
    corpus_->setAccessibleName(tr("Corpus"));
    corpus_->setToolTip(tr("The text to learn from (Ctrl+O opens a file, of text or of vectors)"));
    corpus_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const BundledCorpus& bundled : bundledCorpora())
        corpus_->addItem(corpusTitle(bundled),
                         QStringLiteral("@%1").arg(QLatin1String(
                             bundled.name.data(), static_cast<qsizetype>(bundled.name.size()))));
    corpus_->insertSeparator(corpus_->count());
    corpus_->addItem(tr("Open a file…"), openEntry);
    corpus_->addItem(tr("Paste text…"), pasteEntry);
    connect(corpus_, &QComboBox::activated, this, &SettingsBar::chooseCorpus);
    layout->addWidget(corpus_);
    for (QWidget* control : model_->widgets()) layout->addWidget(control);

    setUpSpin(*alpha_, QStringLiteral("alpha"), tr("Learning rate"),
              tr("How far a step moves a vector (α); changes at once, and goes down to "
                 "nothing by the last epoch"));
    alpha_->setDecimals(4);
    alpha_->setRange(0, 1000);
    alpha_->setSingleStep(0.005);
    setUpSpin(*epochs_, QStringLiteral("epochs"), tr("Epochs"),
              tr("How often training goes through the corpus; changes at once"));
    epochs_->setRange(1, 100'000);
    setUpSpin(*seed_, QStringLiteral("seed"), tr("Seed"),
              tr("The same seed gives the same training; starts a new model"));
    seed_->setRange(0, 1'000'000'000);
    layout->addWidget(labelled(tr("Learning rate"), alpha_));
    layout->addWidget(labelled(tr("Epochs"), epochs_));
    layout->addWidget(labelled(tr("Seed"), seed_));

    fitControls();

    connect(model_, &ModelControls::changed, this, &SettingsBar::modelSettingsChanged);
    connect(seed_, &QSpinBox::valueChanged, this, &SettingsBar::modelSettingsChanged);
    connect(alpha_, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { emit alphaChanged(static_cast<float>(value)); });
    connect(epochs_, &QSpinBox::valueChanged, this, &SettingsBar::epochsChanged);
    // After Return the keys are the window's again, and no longer the field's.
    for (auto* box : findChildren<QAbstractSpinBox*>()) {
        connect(box->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this,
                &SettingsBar::entered);
        box->installEventFilter(this);
    }
}

TrainingSettings SettingsBar::settings() const {
    TrainingSettings settings = model_->applied(base_);
    settings.alpha = static_cast<float>(alpha_->value());
    settings.epochs = epochs_->value();
    settings.seed = static_cast<std::uint64_t>(seed_->value());
    return settings;
}

void SettingsBar::setSettings(const TrainingSettings& settings) {
    base_ = settings;
    const QSignalBlocker blockers[] = {QSignalBlocker(alpha_), QSignalBlocker(seed_),
                                       QSignalBlocker(epochs_)};
    model_->show(settings);
    alpha_->setValue(static_cast<double>(settings.alpha));
    epochs_->setValue(settings.epochs);
    seed_->setValue(static_cast<int>(settings.seed));
}

void SettingsBar::setNoTraining(const QString& reason) {
    noTraining_ = reason;
    showWhetherOn();
}

void SettingsBar::setFrozen(const QString& reason) {
    frozen_ = reason;
    showWhetherOn();
}

void SettingsBar::showWhetherOn() {
    const QString& reason = frozen_.isEmpty() ? noTraining_ : frozen_;
    const auto set = [&](QWidget* control) {
        control->setEnabled(reason.isEmpty());
        explain(*control, reason);
    };
    corpus_->setEnabled(frozen_.isEmpty());
    explain(*corpus_, frozen_);
    for (auto* box : findChildren<QAbstractSpinBox*>()) set(box);
    for (auto* choice : findChildren<SegmentedControl*>()) {
        set(choice);
        for (auto* button : choice->findChildren<QPushButton*>()) explain(*button, reason);
    }
}

void SettingsBar::fitControls() {
    model_->fit();
    fitSpin(*epochs_, QStringLiteral("8888"));
    fitSpin(*seed_, QStringLiteral("8888"));
    fitSpin(*alpha_, QStringLiteral("88.8888"));
}

void SettingsBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitControls();
}

/// A field keeps Ctrl+Z for what is half typed in it; all else is the window's to take back.
bool SettingsBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* line = watched->findChild<QLineEdit*>();
        const bool typed = line->isUndoAvailable() || line->isRedoAvailable();
        if (!typed && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
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
