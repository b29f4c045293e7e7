#include "app/widgets/map_arrows.h"

#include <QPolygonF>
#include <cmath>

namespace firth {
namespace {

constexpr double shortOf = 9;  ///< a point with its ring
constexpr double arrowHeadLength = 9, headWidth = 7;

}  // namespace

void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour) {
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < shortOf + arrowHeadLength) return;
    const QPointF ahead = way / length;
    const QPointF aside(-ahead.y(), ahead.x());
    const QPointF tip = to - ahead * shortOf;
    const QPointF neck = tip - ahead * arrowHeadLength;
    painter.setPen(QPen(colour, 1.6));
    painter.drawLine(from, neck);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, neck + aside * headWidth / 2, neck - aside * headWidth / 2});
}

void paintOrigin(QPainter& painter, const QPointF& at, const Theme& theme) {
    constexpr double arm = 6;
    painter.setPen(QPen(theme.ink, 1.5));
    painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
    painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
    painter.setPen(theme.quiet);
    painter.drawText(at + QPointF(arm - 2, arm + painter.fontMetrics().ascent()),
                     QStringLiteral("0"));
}

void paintParallelogram(QPainter& painter, const std::array<QPointF, 4>& corners,
                        const Theme& theme) {
    const auto& [a, b, c, d] = corners;
    painter.setPen(QPen(theme.quiet, 1.2, Qt::DashLine));
    painter.drawLine(a, c);
    painter.drawLine(b, d);
    paintArrow(painter, a, b, theme.ink);
    paintArrow(painter, c, d, theme.ink);
}

}  // namespace firth
