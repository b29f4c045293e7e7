#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace firth {

class MapSprites;

/// The groups with their shapes and colours, in rows along the lower edge of the map.
class MapLegend {
public:
    struct Entry {
        int group = 0;  ///< −1: not a group but how many more there are
        QString text;
        QRectF rect;
    };

    void lay(const QStringList& names, const QFontMetricsF& metrics, const QSizeF& viewport);
    void paint(QPainter& painter, const MapSprites& sprites, const QColor& ink,
               const QColor& ground) const;
    const QList<Entry>& entries() const { return entries_; }
    /// Where neither points nor labels should be; empty without groups.
    QRectF rect() const { return rect_; }

private:
    QList<Entry> entries_;
    QRectF rect_;
};

}  // namespace firth
