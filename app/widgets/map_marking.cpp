#include "app/widgets/map_marking.h"

#include <QImage>
#include <cmath>

namespace firth {
namespace {

constexpr double shortestMove = 2;  ///< pixels; a lasso needs no finer way

}  // namespace

void MapMarking::begin(MapMode shape, const QPointF& at) {
    shape_ = shape;
    outline_ = QPolygonF{at};
}

void MapMarking::moveTo(const QPointF& at) {
    const QPointF from = outline_.first();
    if (shape_ == MapMode::Rectangle)
        outline_ = QPolygonF{from, QPointF(at.x(), from.y()), at, QPointF(from.x(), at.y())};
    else if ((at - outline_.last()).manhattanLength() >= shortestMove)
        outline_.append(at);
}

std::vector<int> MapMarking::words(const MapPoints& points, const MapCamera& camera) const {
    const QRectF around = outline_.boundingRect();
    const QPointF lowLeft = camera.toWorld(around.bottomLeft());
    const QPointF highRight = camera.toWorld(around.topRight());
    const QRectF world(lowLeft, highRight);
    if (shape_ == MapMode::Rectangle) return points.wordsIn(world);

    // The lasso as a picture of its inside: one look a word, however long its way was.
    QImage inside(around.toAlignedRect().size() + QSize(1, 1), QImage::Format_Grayscale8);
    inside.fill(0);
    const QPoint corner = around.toAlignedRect().topLeft();
    QPainter painter(&inside);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(outline_.translated(-corner), Qt::WindingFill);
    painter.end();
    std::vector<int> words;
    for (const int word : points.wordsIn(world)) {
        const QPointF at = camera.toScreen(points.at(word)) - corner;
        const int x = static_cast<int>(at.x()), y = static_cast<int>(at.y());
        if (inside.valid(x, y) && inside.constScanLine(y)[x] != 0) words.push_back(word);
    }
    return words;
}

void MapMarking::paint(QPainter& painter, const Theme& theme) const {
    if (!isUnderWay()) return;
    QColor within = theme.accent;
    within.setAlphaF(0.12F);
    painter.setBrush(within);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.drawPolygon(outline_, Qt::WindingFill);
}

}  // namespace firth
