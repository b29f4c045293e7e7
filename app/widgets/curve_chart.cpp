#include "app/widgets/curve_chart.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "app/widgets/theme.h"

namespace firth {

namespace {

/// The smallest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ⁿ that is not below `least`.
double roundStep(double least) {
    const double decade = std::pow(10, std::floor(std::log10(least)));
    for (const double digit : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (digit * decade >= least) return digit * decade;
    return 10 * decade;
}

}  // namespace

CurveChart::CurveChart(const QString& name, const QString& xUnit, QWidget* parent)
    : QChartView(parent), xUnit_(xUnit), x_(new QValueAxis(this)), y_(new QValueAxis(this)) {
    setObjectName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    // What is written over the chart must be wiped with it.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    // A chart shows; it takes no keys.
    setFocusPolicy(Qt::NoFocus);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    chart()->addAxis(x_, Qt::AlignBottom);
    chart()->addAxis(y_, Qt::AlignLeft);
    x_->setLabelFormat(QStringLiteral("%g"));
    setAccessibleDescription(tr("From left to right: %1").arg(xUnit));
    y_->setLabelFormat(QStringLiteral("%.2g"));
    x_->setTickCount(5);
    y_->setTickCount(3);
    x_->setGridLineVisible(false);
    x_->setRange(0, 1);
    y_->setRange(0, 1);
    applyColours();
    fitHeight();
}

void CurveChart::setRange(double lowest, double highest) {
    fixedRange_ = true;
    y_->setRange(lowest, highest);
}

void CurveChart::setCurves(const QList<Curve>& curves) {
    curves_ = curves;
    while (series_.size() > curves.size()) {
        chart()->removeSeries(series_.last());
        delete series_.takeLast();
    }
    while (series_.size() < curves.size()) {
        auto* series = new QLineSeries(this);
        chart()->addSeries(series);
        series->attachAxis(x_);
        series->attachAxis(y_);
        series_.append(series);
    }
    QList<int> colours;
    empty_ = std::ranges::all_of(curves, [](const Curve& c) { return c.points.size() < 2; });
    for (qsizetype i = 0; i < curves.size(); ++i) {
        series_[i]->setName(curves[i].name.toHtmlEscaped());
        series_[i]->replace(curves[i].points);
        colours.append(curves[i].colour);
    }
    fitAxes(curves);
    if (colours != colours_) {
        colours_ = colours;
        applyColours();
    }
}

void CurveChart::fitAxes(const QList<Curve>& curves) {
    double right = reach_;
    double lowest = 0;
    double highest = 0;
    for (const Curve& curve : curves) {
        if (!curve.points.isEmpty()) right = std::max(right, curve.points.last().x());
        for (const QPointF& point : curve.points) highest = std::max(highest, point.y());
        for (const QPointF& point : curve.points) lowest = std::min(lowest, point.y());
    }
    if (right > x_->max() || right < x_->max() / 3) {
        // In jumps, so that the curve does not shiver sideways with every frame.
        const int intervals = x_->tickCount() - 1;
        x_->setRange(0, right > 0 ? roundStep(right * 1.1 / intervals) * intervals : 1);
    }
    if (fixedRange_) return;
    if (highest > y_->max() || highest < y_->max() / 2 || lowest < y_->min()) {
        const int intervals = y_->tickCount() - 1;
        const double top = roundStep(std::max(highest, 1.0) / intervals) * intervals;
        y_->setRange(lowest < 0 ? std::floor(lowest) : 0, lowest < 0 ? std::ceil(top) : top);
    }
}

void CurveChart::applyColours() {
    const Theme theme = themeOf(palette());
    chart()->setBackgroundBrush(theme.card);
    setBackgroundBrush(theme.card);
    const QFont small = scaled(font(), 12.0 / 13.0);
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsColor(theme.quiet);
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(theme.line));
        axis->setGridLinePen(QPen(theme.line));
    }
    for (qsizetype i = 0; i < series_.size() && i < colours_.size(); ++i) {
        const int colour = colours_[i];
        QPen pen(colour == Curve::accent  ? theme.accent
                 : colour == Curve::quiet ? theme.line.darker(theme.dark ? 80 : 112)
                                          : theme.group(colour));
        pen.setWidthF(colour == Curve::quiet ? 1 : 2);
        series_[i]->setPen(pen);
    }
}

void CurveChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
    if (event->type() == QEvent::FontChange) {
        fitHeight();
        fitTicks();
    }
}

void CurveChart::fitTicks() {
    // Few ticks in a flat chart, so that their labels do not touch.
    const bool tall = height() > fontMetrics().height() * 11;
    // A fixed range of −0.5 … 1 falls into thirds.
    y_->setTickCount(fixedRange_ ? (tall ? 4 : 2) : tall ? 5 : 2);
    // The unit stands between the last two labels.
    const QFontMetrics metrics(x_->labelsFont());
    const int least = metrics.horizontalAdvance(xUnit_ + QStringLiteral("00000000"));
    x_->setTickCount(width() > 5 * least ? 5 : width() > 3 * least ? 3 : 2);
}

void CurveChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    fitTicks();
}

void CurveChart::drawForeground(QPainter* painter, const QRectF&) {
    const QRectF plot = chart()->plotArea();
    painter->setPen(themeOf(palette()).quiet);
    painter->setFont(x_->labelsFont());
    const double gap = plot.width() / (x_->tickCount() - 1);
    painter->drawText(QRectF(plot.right() - gap, plot.bottom(), gap, height() - plot.bottom()),
                      Qt::AlignCenter, xUnit_);
    if (!empty_) return;
    painter->setFont(font());
    // Off the line at the top.
    painter->drawText(plot.adjusted(0, fontMetrics().height() / 2.0, 0, 0),
                      Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                      tr("The curve begins when training does."));
}

void CurveChart::fitHeight() {
    // Set, since a chart view sets a minimum of its own that stands above any hint.
    setMinimumHeight(fontMetrics().height() * 6);
}

}  // namespace firth
