// The map for a scalable picture: the same points and labels as on the screen, but drawn as shapes
// and as text.
#include <QPainter>
#include <QPainterPath>
#include <set>

#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr double haloWidth = 4;

void drawLabel(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
               const QColor& ink, const QColor& ground) {
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 1);
    const QPointF start(rect.left(),
                        rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    QPainterPath outline;
    outline.addText(start, font, shown);
    painter.strokePath(outline,
                       QPen(ground, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(start, shown);
}

}  // namespace

void MapView::paintShapes(QPainter& painter) {
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.card);
    if (!points_.bounds()) return;
    drawGround(theme, devicePixelRatioF());
    texts_.setLook(theme, font(), devicePixelRatioF());
    updateLabels();

    std::set<int> marked;
    for (const PlacedLabel& label : labels_) marked.insert(label.word);
    for (const std::vector<int>& words : {pinned_, highlighted_, std::vector<int>{selected_}})
        for (const int word : words)
            if (isShown(word)) marked.insert(word);
    const auto point = [&](int word, PointWeight weight) {
        const QPointF at = screenPosition(word);
        if (QRectF(rect()).contains(at))
            sprites_.paintShape(painter, theme, at, look(word), weight);
    };
    // Very many words are a density, which is a picture of pixels.
    if (ground_.isDensity()) ground_.paint(painter, rect());
    paintTrailsAndArrows(painter, theme);
    for (const int word : ground_.words())
        if (!marked.contains(word)) point(word, PointWeight::Plain);
    for (const int word : marked) point(word, PointWeight::Labelled);
    paintRings(painter, theme);

    painter.setFont(font());
    if (ground_.isDensity()) {
        densityLegend_.paint(painter, theme);
    } else {
        scaleLegend_.paint(painter, theme);
        for (const MapLegend::Entry& entry : legend_.entries()) {
            constexpr double sign = MapSprites::sizePixels;
            const double indent = entry.group < 0 ? 0 : sign + 3;
            const QPointF at(entry.rect.left() + sign / 2, entry.rect.center().y());
            if (entry.group >= 0)
                sprites_.paintShape(painter, theme, at, entry.group, PointWeight::Labelled);
            painter.setPen(theme.quiet);
            painter.drawText(entry.rect.adjusted(indent, 0, 2, 0),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, entry.text);
        }
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (auto label = labels_.crbegin(); label != labels_.crend(); ++label) {
        const bool chosen = label->word == selected_;
        drawLabel(painter, label->rect, texts_.text(label->word), chosen ? bold : font(),
                  look(label->word) < 0 && !chosen ? theme.quiet : theme.ink, theme.card);
    }
}

}  // namespace firth
