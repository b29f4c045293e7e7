#pragma once

#include <QChartView>
#include <QList>
#include <QPointF>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace firth {

struct Curve {
    QString name;
    /// The theme's colour for it: a group's number, or one of the two below.
    int colour = 0;
    QList<QPointF> points;

    static constexpr int accent = -2;
    static constexpr int quiet = -3;
};

/// Curves over training in one chart with plain axes, in the theme's colours.
class CurveChart : public QChartView {
    Q_OBJECT
public:
    /// `xFormat` is a printf format for the numbers below, with their unit: "%g k".
    CurveChart(const QString& name, const QString& xFormat, QWidget* parent = nullptr);

    /// Draws these curves; axes grow to whole steps around them.
    void setCurves(const QList<Curve>& curves);
    /// Fixes the y axis, for quantities with a natural range.
    void setRange(double lowest, double highest);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();
    void fitAxes(const QList<Curve>& curves);

    QValueAxis* x_;
    QValueAxis* y_;
    QList<QLineSeries*> series_;
    QList<int> colours_;
    bool fixedRange_ = false;
};

}  // namespace firth
