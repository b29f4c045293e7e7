#pragma once

#include <QObject>

#include "engine/training_settings.h"

QT_BEGIN_NAMESPACE
class QAbstractSpinBox;
class QLabel;
class QSpinBox;
class QWidget;
QT_END_NAMESPACE

namespace firth {

class SegmentedControl;

/// The controls that tell one model from another: architecture, objective, dimensions, window and
/// negatives. Whoever has them lays them out.
class ModelControls : public QObject {
    Q_OBJECT
public:
    /// `names` stands before their object names, `of` before their accessible names.
    ModelControls(const QString& names, const QString& of, QWidget* parent);

    /// In their order, each with its label.
    QList<QWidget*> widgets() const { return widgets_; }
    /// `base`, with what they say in its place.
    TrainingSettings applied(TrainingSettings base) const;
    /// Brings them to these settings, without a signal.
    void show(const TrainingSettings& settings);
    /// As wide as usual numbers are in the font, not as the largest that are allowed.
    void fit();

signals:
    void changed();

private:
    QSpinBox* makeSpin(const QString& name, const QString& accessibleName, const QString& toolTip,
                       int lowest, int highest);
    void updateAvailable();

    QString names_, of_;
    SegmentedControl* architecture_;
    SegmentedControl* objective_;
    QSpinBox* dim_;
    QSpinBox* window_;
    QSpinBox* negatives_;
    QWidget* negativesBox_;
    QLabel* collapse_;  ///< what comes of no negatives
    QList<QWidget*> widgets_;
};

/// A number field of a bar: a number that is half typed changes nothing.
void setUpSpin(QAbstractSpinBox& spin, const QString& name, const QString& accessibleName,
               const QString& toolTip);
/// As wide as `widest`, a usual number.
void fitSpin(QAbstractSpinBox& spin, const QString& widest);

}  // namespace firth
