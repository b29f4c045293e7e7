#include "app/widgets/model_controls.h"

#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/widgets/labelled.h"
#include "app/widgets/segmented_control.h"

namespace firth {

void setUpSpin(QAbstractSpinBox& spin, const QString& name, const QString& accessibleName,
               const QString& toolTip) {
    spin.setObjectName(name);
    spin.setAccessibleName(accessibleName);
    spin.setToolTip(toolTip);
    spin.setKeyboardTracking(false);
}

void fitSpin(QAbstractSpinBox& spin, const QString& widest) {
    const QFontMetrics metrics = spin.fontMetrics();
    spin.setFixedWidth(metrics.horizontalAdvance(widest) + metrics.height() * 3 / 2);
}

ModelControls::ModelControls(const QString& names, const QString& of, QWidget* parent)
    : QObject(parent),
      names_(names),
      of_(of),
      architecture_(
          new SegmentedControl(names + QStringLiteral("architecture"), of + tr("Architecture"),
                               {tr("CBOW"), tr("Skip-gram")},
                               {tr("The context words together predict the centre word"),
                                tr("The centre word predicts each of its context words")})),
      objective_(new SegmentedControl(
          names + QStringLiteral("objective"), of + tr("Objective"),
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
      negativesBox_(labelled(tr("Negatives"), negatives_)),
      collapse_(new QLabel(tr("0: nothing pushes words apart"))),
      widgets_{architecture_, objective_, labelled(tr("Dim"), dim_),
               labelled(tr("Window"), window_), negativesBox_} {
    collapse_->setObjectName(names + QStringLiteral("noNegatives"));
    collapse_->setToolTip(
        tr("Without noise words every sample only pulls its two words together: all vectors come "
           "to point the same way, every cosine goes to 1, and the loss to 0, with nothing "
           "learned. Try it, then set Negatives to 5."));
    collapse_->hide();
    negativesBox_->layout()->addWidget(collapse_);  // wherever the field goes
    for (const auto* control : {architecture_, objective_})
        connect(control, &SegmentedControl::chosenByUser, this, [this] {
            updateAvailable();
            emit changed();
        });
    connect(negatives_, &QSpinBox::valueChanged, this, &ModelControls::updateAvailable);
    for (const auto* spin : {dim_, window_, negatives_})
        connect(spin, &QSpinBox::valueChanged, this, &ModelControls::changed);
    fit();
}

QSpinBox* ModelControls::makeSpin(const QString& name, const QString& accessibleName,
                                  const QString& toolTip, int lowest, int highest) {
    auto* spin = new QSpinBox;
    setUpSpin(*spin, names_ + name, of_ + accessibleName, toolTip);
    spin->setRange(lowest, highest);
    return spin;
}

TrainingSettings ModelControls::applied(TrainingSettings base) const {
    base.architecture = architecture_->chosen() == 0 ? Architecture::Cbow : Architecture::SkipGram;
    base.objective = objective_->chosen() == 0   ? Objective::FullSoftmax
                     : objective_->chosen() == 1 ? Objective::NegativeSampling
                                                 : Objective::HierarchicalSoftmax;
    base.dim = dim_->value();
    base.window = window_->value();
    base.negatives = negatives_->value();
    base.initialC = defaultInitialC(base.objective);
    return base;
}

void ModelControls::show(const TrainingSettings& settings) {
    const QSignalBlocker blockers[] = {QSignalBlocker(dim_), QSignalBlocker(window_),
                                       QSignalBlocker(negatives_)};
    architecture_->setChosen(settings.architecture == Architecture::Cbow ? 0 : 1);
    objective_->setChosen(settings.objective == Objective::FullSoftmax        ? 0
                          : settings.objective == Objective::NegativeSampling ? 1
                                                                              : 2);
    dim_->setValue(settings.dim);
    window_->setValue(settings.window);
    negatives_->setValue(settings.negatives);
    updateAvailable();
}

void ModelControls::fit() {
    for (QSpinBox* spin : {dim_, window_, negatives_}) fitSpin(*spin, QStringLiteral("888"));
}

void ModelControls::updateAvailable() {
    const bool sampled = objective_->chosen() == 1;
    negativesBox_->setEnabled(sampled);
    collapse_->setVisible(sampled && negatives_->value() == 0);
}

}  // namespace firth
