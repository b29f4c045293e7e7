#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include "app/widgets/map_sprites.h"
#include "app/widgets/theme.h"

namespace firth {

/// What is said of the word below the pointer; lines without text are left out.
struct MapHoverCard {
    QString word;
    QString group;  ///< beside the word's sign
    int look = -1;
    QString frequency;   ///< its rank and count
    QString similarity;  ///< to the selected word

    /// Where it stands beside a point: above, or below where there is no room above.
    QRectF rect(const QPointF& point, const QSizeF& viewport, const QFontMetricsF& metrics) const;
    void paint(QPainter& painter, const Theme& theme, const MapSprites& sprites,
               const QRectF& rect) const;
};

}  // namespace firth
