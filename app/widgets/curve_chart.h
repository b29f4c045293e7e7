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
    /// `xUnit` says of what the numbers below are; it stands between the last two of them, since a
    /// flat chart has no line to spare for a title.
    CurveChart(const QString& name, const QString& xUnit, QWidget* parent = nullptr);

    /// Draws these curves; axes grow to whole steps around them.
    void setCurves(const QList<Curve>& curves);
    /// The x axis reaches at least so far, from the next curves on: what is still to come has room.
    void setReach(double right) { reach_ = right; }
    /// Fixes the y axis, for quantities with a natural range.
    void setRange(double lowest, double highest);
    /// What is drawn, and of what the numbers below are.
    const QList<Curve>& curves() const { return curves_; }
    const QString& xUnit() const { return xUnit_; }
    QSize sizeHint() const override { return minimumSize(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void applyColours();
    void fitHeight();
    void fitTicks();
    void fitAxes(const QList<Curve>& curves);

    QString xUnit_;
    QValueAxis* x_;
    QValueAxis* y_;
    QList<Curve> curves_;
    QList<QLineSeries*> series_;
    QList<int> colours_;
    double reach_ = 0;
    bool fixedRange_ = false;
    bool empty_ = true;
};

}  // namespace firth
