#include "app/widgets/map_legend.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/widgets/map_sprites.h"

namespace firth {
namespace {

constexpr double legendEdge = 8;
constexpr double betweenEntries = 14;  ///< two entries
constexpr double longestLegendName = 160;
constexpr int mostLegendRows = 3;
constexpr double signSize = MapSprites::sizePixels;
constexpr double afterSign = 3;

}  // namespace

void MapLegend::lay(const QStringList& names, const QFontMetricsF& metrics,
                    const QSizeF& viewport) {
    entries_.clear();
    rect_ = QRectF();
    const double rowHeight = metrics.height() + 2;
    const double right = viewport.width() - legendEdge;
    const auto moreText = [](qsizetype count) {
        return QCoreApplication::translate("MapLegend", "+%1 more").arg(count);
    };
    const double room = metrics.horizontalAdvance(moreText(names.size()));
    double x = legendEdge;
    int row = 0;
    for (int group = 0; group < names.size(); ++group) {
        const QString text = metrics.elidedText(names[group], Qt::ElideRight, longestLegendName);
        const double width = signSize + afterSign + metrics.horizontalAdvance(text);
        const bool isLast = group + 1 == names.size();
        const bool lastRow = row + 1 == mostLegendRows;
        // In the last row the count of those left out must still fit behind.
        const double needed = width + (lastRow && !isLast ? betweenEntries + room : 0);
        if (x > legendEdge && x + needed > right) {
            if (lastRow) {
                entries_.append({-1, moreText(names.size() - group),
                                 QRectF(x, row * rowHeight, room, rowHeight)});
                break;
            }
            ++row;
            x = legendEdge;
        }
        entries_.append({group, text, QRectF(x, row * rowHeight, width, rowHeight)});
        x += width + betweenEntries;
    }
    if (entries_.isEmpty()) return;
    const double top = viewport.height() - (row + 1) * rowHeight - legendEdge / 2;
    for (Entry& entry : entries_) {
        entry.rect.translate(0, top);
        rect_ = rect_.united(entry.rect);
    }
}

void MapLegend::paint(QPainter& painter, const MapSprites& sprites, const QColor& ink,
                      const QColor& ground) const {
    if (entries_.isEmpty()) return;
    // Points may lie below once the user has zoomed.
    QColor veil = ground;
    veil.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(rect_.adjusted(-4, -1, 6, 1), 5, 5);
    painter.setPen(ink);
    for (const Entry& entry : entries_) {
        const double indent = entry.group < 0 ? 0 : signSize + afterSign;
        if (entry.group >= 0)
            painter.drawPixmap(QRectF(entry.rect.left(), entry.rect.center().y() - signSize / 2,
                                      signSize, signSize),
                               sprites.atlas(), sprites.source(entry.group, PointWeight::Labelled));
        painter.drawText(entry.rect.adjusted(indent, 0, 2, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, entry.text);
    }
}

}  // namespace firth
