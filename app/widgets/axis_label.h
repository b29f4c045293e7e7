#pragma once

#include <QWidget>

namespace firth {

/// What an axis of the map is, along its edge: the texts of its two ends and one in the middle.
/// What has no room ends in an ellipsis and stands whole in the tool tip.
class AxisLabel : public QWidget {
    Q_OBJECT
public:
    AxisLabel(const QString& name, const QString& accessibleName, Qt::Orientation orientation,
              QWidget* parent = nullptr);

    /// From left to right, or from below upwards; `explanation` for the tool tip.
    void setTexts(const QString& low, const QString& middle, const QString& high,
                  const QString& explanation);
    /// As one would read it: "car ← axis → doctor".
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Orientation orientation_;
    QString low_, middle_, high_;
};

}  // namespace firth
