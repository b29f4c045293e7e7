// How the map is drawn: the painting half of MapView.
#include <QPainter>
#include <algorithm>
#include <array>

#include "app/widgets/map_arrows.h"
#include "app/widgets/map_tool_strip.h"
#include "app/widgets/map_view.h"
#include "app/widgets/number_text.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr double ringRadius = 7.5;

}  // namespace

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!points_.bounds()) {
        labels_.clear();
        painter.fillRect(rect(), theme.card);
        painter.setPen(theme.quiet);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         message_);
    } else {
        // Of what is painted on: a picture may have more pixels than the screen.
        const double ratio = painter.deviceTransform().m11();
        drawGround(theme, ratio);
        texts_.setLook(theme, font(), ratio);
        updateLabels();
        ground_.paint(painter, rect());
        paintTrailsAndArrows(painter, theme);
        paintPoints(painter, theme);
        paintRings(painter, theme);
        if (ground_.isDensity())
            densityLegend_.paint(painter, theme);
        else {
            legend_.paint(painter, sprites_, theme.quiet, theme.card);
            scaleLegend_.paint(painter, theme);
        }
        paintLabels(painter, theme);
        marking_.paint(painter, theme);
        paintHover(painter, theme);
    }
    focus_.paintRing(painter, theme, *this, rect());
}

void MapView::drawGround(const Theme& theme, double pixelRatio) {
    if (colouring_.kind == MapColouring::Kind::Scale)
        sprites_.drawScale(theme, pixelRatio);
    else
        sprites_.drawGroups(theme, pixelRatio, groups_);
    if (ground_.isDrawn(size(), pixelRatio)) return;
    ground_.draw({points_, camera_, looks_, marked_}, sprites_, theme, size(), pixelRatio);
    if (ground_.isDensity())
        densityLegend_.lay(tr("each pixel:"), tr("1"), tr("%L1 words").arg(ground_.mostOnAPixel()),
                           QFontMetricsF(font()), size());
}

void MapView::paintPoints(QPainter& painter, const Theme& theme) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    const double air = MapSprites::sizePixels;
    const QRectF seen = QRectF(rect()).adjusted(-air, -air, air, air);
    const auto paint = [&](int word) {
        if (!isShown(word)) return;
        const QPointF at = screenPosition(word);
        if (!seen.contains(at)) return;
        // A density has the colours of groups too; a halo tells the point from it.
        if (ground_.isDensity()) {
            const double halo = sprites_.radius(look(word), PointWeight::Labelled) + 2;
            painter.drawEllipse(at, halo, halo);
        }
        sprites_.paint(painter, at, look(word));
    };
    // What matters more lies above the rest.
    for (auto label = labels_.crbegin(); label != labels_.crend(); ++label) paint(label->word);
    for (const std::vector<int>& words : {pinned_, highlighted_})
        for (const int word : words) paint(word);
    if (parallelogram_)
        for (const int word : *parallelogram_) paint(word);
    for (const int word : {hovered_, selected_}) paint(word);
}

void MapView::paintRings(QPainter& painter, const Theme& theme) const {
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](int word, double radius, const QPen& pen) {
        if (!isShown(word)) return;
        painter.setPen(pen);
        painter.drawEllipse(screenPosition(word), radius, radius);
    };
    QColor faint = theme.ink;
    faint.setAlphaF(0.35F);
    for (const int word : highlighted_)
        if (word != selected_) ring(word, ringRadius - 0.5, QPen(faint, 1));
    for (const int word : pinned_)
        if (word != selected_) ring(word, ringRadius - 0.5, QPen(theme.accent, 1.5));
    if (hovered_ != selected_) ring(hovered_, ringRadius, QPen(theme.quiet, 1.5));
    ring(selected_, ringRadius, QPen(theme.ink, 2));
}

void MapView::paintTrailsAndArrows(QPainter& painter, const Theme& theme) const {
    const auto each = [&](const auto& paint) {
        for (const int word : pinned_)
            if (word != selected_ && isShown(word)) paint(word, theme.accent);
        if (isShown(selected_)) paint(selected_, theme.ink);
    };
    if (tools_->showsTrails())
        each(
            [&](int word, const QColor& colour) { trails_.paint(painter, camera_, word, colour); });
    if (tools_->showsArrows() && origin_) {
        const QPointF zero = camera_.toScreen(*origin_);
        paintOrigin(painter, zero, theme);
        each([&](int word, const QColor& colour) {
            paintArrow(painter, zero, screenPosition(word), colour);
        });
    }
    if (parallelogram_ &&
        std::ranges::all_of(*parallelogram_, [&](int word) { return isShown(word); })) {
        std::array<QPointF, 4> corners;
        std::ranges::transform(*parallelogram_, corners.begin(),
                               [&](int word) { return screenPosition(word); });
        paintParallelogram(painter, corners, theme);
    }
}

MapHoverCard MapView::hoverCard() const {
    if (!isShown(hovered_)) return {};
    const auto word = static_cast<std::size_t>(hovered_);
    MapHoverCard card;
    card.word = words_.labels[hovered_];
    card.look = look(hovered_);
    card.group = words_.groupNames.value(words_.groups[word]);
    if (card.group.isEmpty()) card.group = tr("in no group");
    card.frequency = tr("rank %L1").arg(hovered_ + 1);
    if (const quint64 count = words_.counts[word]; count > 0)
        card.frequency = tr("%1 · count %L2").arg(card.frequency).arg(count);
    if (similarity_ && selected_ >= 0)
        card.similarity = tr("cosine to %1: %2")
                              .arg(words_.labels.value(selected_),
                                   fixedNumber(static_cast<double>(*similarity_), 2));
    return card;
}

void MapView::paintHover(QPainter& painter, const Theme& theme) const {
    if (!isShown(hovered_)) return;
    const MapHoverCard card = hoverCard();
    card.paint(painter, theme, sprites_,
               card.rect(screenPosition(hovered_), size(), QFontMetricsF(font())));
}

}  // namespace firth
