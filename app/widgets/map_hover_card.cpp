#include "app/widgets/map_hover_card.h"

#include <algorithm>

namespace firth {
namespace {

constexpr double cardPadding = 9;
constexpr double above = 0.7 * cardPadding;
constexpr double cardEdge = 4;    ///< of the viewport, kept free
constexpr double fromPoint = 14;  ///< to the card
constexpr double signRoom = MapSprites::sizePixels + 3;

}  // namespace

QRectF MapHoverCard::rect(const QPointF& point, const QSizeF& viewport,
                          const QFontMetricsF& metrics) const {
    double wide =
        std::max(metrics.horizontalAdvance(word), signRoom + metrics.horizontalAdvance(group));
    int lines = 2;
    for (const QString& line : {frequency, similarity}) {
        if (line.isEmpty()) continue;
        ++lines;
        wide = std::max(wide, metrics.horizontalAdvance(line));
    }
    // A very long word is cut where the widest other line ends, or a wide card does.
    constexpr double widest = 320;
    wide = std::min({wide + 1, widest, viewport.width() - 2 * (cardPadding + cardEdge)});
    const QSizeF size(wide + 2 * cardPadding, lines * metrics.height() + 2 * above);
    QPointF at = point + QPointF(-size.width() / 2, -size.height() - fromPoint);
    if (at.y() < cardEdge) at.setY(point.y() + fromPoint);
    at.setX(std::clamp(at.x(), cardEdge,
                       std::max(cardEdge, viewport.width() - size.width() - cardEdge)));
    at.setY(std::clamp(at.y(), cardEdge,
                       std::max(cardEdge, viewport.height() - size.height() - cardEdge)));
    return {QPointF(qRound(at.x()), qRound(at.y())), size};
}

void MapHoverCard::paint(QPainter& painter, const Theme& theme, const MapSprites& sprites,
                         const QRectF& rect) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, theme.dark ? 70 : 18));
    painter.drawRoundedRect(rect.adjusted(-1, 1, 1, 3), 7, 7);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QFontMetricsF metrics(painter.font());
    QRectF line(rect.left() + cardPadding, rect.top() + above, rect.width() - 2 * cardPadding,
                metrics.height());
    const auto write = [&](const QString& text, double indent, const QColor& ink) {
        if (text.isEmpty()) return;
        painter.setPen(ink);
        painter.drawText(line.adjusted(indent, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, line.width() - indent + 1));
        line.translate(0, metrics.height());
    };
    write(word, 0, theme.ink);
    sprites.paint(painter, QPointF(line.left() + signRoom / 2 - 3, line.center().y()), look);
    write(group, signRoom, theme.quiet);
    write(frequency, 0, theme.quiet);
    write(similarity, 0, theme.quiet);
}

}  // namespace firth
