#include "app/widgets/map_scale_legend.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/widgets/map_ramp.h"

namespace firth {
namespace {

constexpr double scaleEdge = 8;
constexpr double between = 8;
constexpr double longestRamp = 120;

}  // namespace

void MapScaleLegend::lay(const QString& title, const QString& low, const QString& high,
                         const QFontMetricsF& metrics, const QSizeF& viewport) {
    title_ = low_ = high_ = QString();
    rect_ = titleRect_ = lowRect_ = ramp_ = highRect_ = QRectF();
    if (title.isEmpty() && low.isEmpty() && high.isEmpty()) return;
    const double height = metrics.height() + 2;
    const double top = viewport.height() - height - scaleEdge / 2;
    const double room = std::max(viewport.width() - 2 * scaleEdge, 0.0);
    double x = scaleEdge;
    const auto text = [&](const QString& whole, double most, QString& shown, QRectF& rect) {
        if (whole.isEmpty()) return;
        shown = metrics.elidedText(whole, Qt::ElideRight, most);
        rect = QRectF(x, top, metrics.horizontalAdvance(shown) + 1, height);
        x = rect.right() + between;
    };
    text(title, room / 2, title_, titleRect_);
    text(low, room / 6, low_, lowRect_);
    ramp_ = QRectF(x, top + height / 4, std::min(longestRamp, room / 6), height / 2);
    x = ramp_.right() + between;
    text(high, room / 6, high_, highRect_);
    rect_ = QRectF(scaleEdge, top, x - between - scaleEdge, height);
}

QString MapScaleLegend::text() const {
    return QCoreApplication::translate("MapScaleLegend", "%1 %2 – %3").arg(title_, low_, high_);
}

void MapScaleLegend::paint(QPainter& painter, const Theme& theme) const {
    if (rect_.isEmpty()) return;
    // Points may lie below once the user has zoomed.
    QColor veil = theme.card;
    veil.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(rect_.adjusted(-4, -1, 6, 1), 5, 5);
    painter.setPen(theme.quiet);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    painter.drawText(titleRect_, flags, title_);
    painter.drawText(lowRect_, flags, low_);
    painter.drawText(highRect_, flags, high_);
    QLinearGradient gradient(ramp_.topLeft(), ramp_.topRight());
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        gradient.setColorAt(share, rampColour(theme, share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(ramp_, 2, 2);
}

}  // namespace firth
