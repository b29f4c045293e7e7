#pragma once

#include <QDialog>

#include "app/teaching.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QSpinBox;
QT_END_NAMESPACE

namespace firth {

/// Asks a teacher how the window is to be in front of a class.
class TeachingDialog : public QDialog {
    Q_OBJECT
public:
    explicit TeachingDialog(QWidget* parent = nullptr);

    /// The lesson's chapters by title.
    void setChapters(const QStringList& titles);
    Teaching teaching() const;

signals:
    void beginAsked();

private:
    QList<QCheckBox*> parts_;  ///< in the order of hideableParts()
    QCheckBox* frozen_;
    QSpinBox* text_;
    QComboBox* chapter_;
};

}  // namespace firth
