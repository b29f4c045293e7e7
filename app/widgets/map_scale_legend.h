#pragma once

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "app/widgets/theme.h"

namespace firth {

/// What the colours of amounts stand for: a title, and the ramp between the texts of its two ends,
/// in one row at the lower edge of the map.
class MapScaleLegend {
public:
    /// Without texts nothing is shown.
    void lay(const QString& title, const QString& low, const QString& high,
             const QFontMetricsF& metrics, const QSizeF& viewport);
    void paint(QPainter& painter, const Theme& theme) const;
    /// As one would read it out: "each pixel: 1 – 240 words".
    QString text() const;
    QRectF rect() const { return rect_; }
    /// The ramp alone.
    QRectF ramp() const { return ramp_; }

private:
    QString title_, low_, high_;  ///< as much of them as there is room for
    QRectF rect_, titleRect_, lowRect_, ramp_, highRect_;
};

}  // namespace firth
