#include "app/widgets/scree_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "app/widgets/theme.h"

namespace firth {

ScreePlot::ScreePlot(QWidget* parent)
    : QChartView(parent),
      shown_(new QBarSet(tr("on the map"))),
      others_(new QBarSet(tr("others"))),
      axes_(new QBarCategoryAxis(this)),
      percent_(new QValueAxis(this)) {
    setObjectName(QStringLiteral("screePlot"));
    setAccessibleName(tr("Share of the variance of each principal axis"));
    setToolTip(
        tr("How much of the words' variance each of the first ten principal axes carries, in the "
           "order of size. Two are on the map; what the others carry, it does not show"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    auto* series = new QStackedBarSeries(this);
    series->append(shown_);
    series->append(others_);
    series->setBarWidth(0.7);
    chart()->addSeries(series);
    chart()->addAxis(axes_, Qt::AlignBottom);
    chart()->addAxis(percent_, Qt::AlignLeft);
    series->attachAxis(axes_);
    series->attachAxis(percent_);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    axes_->setGridLineVisible(false);
    percent_->setLabelFormat(QStringLiteral("%.0f %%"));
    percent_->setTickCount(3);
    applyColours();
}

void ScreePlot::setShares(const std::vector<float>& shares, const std::vector<int>& shown) {
    constexpr double hundred = 100;
    QList<qreal> onMap, others;
    QStringList names, texts;
    for (std::size_t axis = 0; axis < shares.size(); ++axis) {
        const double share = hundred * static_cast<double>(shares[axis]);
        const bool isShown = std::ranges::count(shown, static_cast<int>(axis)) > 0;
        onMap.append(isShown ? share : 0);
        others.append(isShown ? 0 : share);
        names.append(QString::number(axis + 1));
        texts.append(tr("%1: %2 %").arg(axis + 1).arg(share, 0, 'f', 1));
    }
    for (QBarSet* set : {shown_, others_}) set->remove(0, set->count());
    shown_->append(onMap);
    others_->append(others);
    if (names != axes_->categories()) axes_->setCategories(names);
    // The first carries most. In tens, so that the scale does not breathe with every frame.
    const double largest = shares.empty() ? 0 : hundred * static_cast<double>(shares[0]);
    percent_->setRange(0, std::max(10.0, std::ceil(largest / 10) * 10));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

int ScreePlot::barCount() const {
    return static_cast<int>(shown_->count());
}

double ScreePlot::bar(int axis) const {
    return shown_->at(axis) + others_->at(axis);
}

void ScreePlot::applyColours() {
    const Theme theme = themeOf(palette());
    chart()->setBackgroundBrush(theme.card);
    setBackgroundBrush(theme.card);
    shown_->setColor(theme.accent);
    shown_->setBorderColor(theme.accent);
    others_->setColor(theme.line.darker(theme.dark ? 80 : 112));
    others_->setBorderColor(others_->color());
    axes_->setLabelsColor(theme.quiet);
    axes_->setLinePen(QPen(theme.line));
    percent_->setLabelsColor(theme.quiet);
    percent_->setLinePen(QPen(theme.line));
    percent_->setGridLinePen(QPen(theme.line));
    axes_->setLabelsFont(font());
    percent_->setLabelsFont(font());
    // Set, since a chart view sets a minimum of its own that stands above any hint.
    setMinimumSize(fontMetrics().height() * QSize(18, 8));
}

void ScreePlot::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void ScreePlot::drawForeground(QPainter* painter, const QRectF&) {
    painter->setPen(themeOf(palette()).quiet);
    painter->setFont(font());
    painter->drawText(chart()->plotArea().adjusted(0, 2, -2, 0), Qt::AlignRight | Qt::AlignTop,
                      tr("share of the variance of each axis"));
}

}  // namespace firth
