#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

namespace firth {

/// Buttons side by side of which one is chosen.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    /// Segment i gets the object name `name` + i.
    SegmentedControl(const QString& name, const QString& accessibleName, const QStringList& texts,
                     const QStringList& toolTips, QWidget* parent = nullptr);

    int chosen() const;
    /// Chooses without a signal.
    void setChosen(int index);

signals:
    void chosenByUser(int index);

private:
    QButtonGroup* group_;
};

}  // namespace firth
