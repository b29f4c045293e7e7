// How the map is drawn: the painting half of MapView.
#include <QPainter>
#include <QSet>
#include <QToolButton>
#include <algorithm>
#include <array>

#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr std::size_t mostWishes = 800;
/// A calm map: about one label for every patch of this size.
constexpr double pixelsForLabel = 6000;
constexpr double ringRadius = 7.5;

enum Tier { selectedTier, hoveredTier, highlightedTier, pinnedTier, groupTier, frequentTier };

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
        const double ratio = devicePixelRatioF();
        drawGround(theme, ratio);
        texts_.setLook(theme, font(), ratio);
        updateLabels();
        ground_.paint(painter, rect());
        paintPoints(painter);
        paintRings(painter, theme);
        if (ground_.isDensity())
            densityLegend_.paint(painter, theme);
        else {
            legend_.paint(painter, sprites_, theme.quiet, theme.card);
            scaleLegend_.paint(painter, theme);
        }
        paintLabels(painter, theme);
        paintHover(painter, theme);
    }
    focus_.paintRing(painter, theme, *this, rect());
}

void MapView::drawGround(const Theme& theme, double pixelRatio) {
    if (colouring_.kind == MapColouring::Kind::Scale)
        sprites_.drawScale(theme, pixelRatio);
    else
        sprites_.drawGroups(theme, pixelRatio, looks_.empty() ? 0 : std::ranges::max(looks_) + 1);
    if (ground_.isDrawn(size(), pixelRatio)) return;
    ground_.draw(points_, camera_, looks_, sprites_, theme, size(), pixelRatio);
    if (ground_.isDensity())
        densityLegend_.lay(tr("each pixel:"), tr("1"), tr("%L1 words").arg(ground_.mostOnAPixel()),
                           QFontMetricsF(font()), size());
}

void MapView::paintPoints(QPainter& painter) const {
    const double air = MapSprites::sizePixels;
    const QRectF seen = QRectF(rect()).adjusted(-air, -air, air, air);
    const auto paint = [&](int word) {
        if (!isShown(word)) return;
        const QPointF at = screenPosition(word);
        if (seen.contains(at)) sprites_.paint(painter, at, look(word));
    };
    // What matters more lies above the rest.
    for (auto label = labels_.crbegin(); label != labels_.crend(); ++label) paint(label->word);
    for (const std::vector<int>& words : {pinned_, highlighted_})
        for (const int word : words) paint(word);
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

std::vector<LabelWish> MapView::labelWishes() {
    const QRectF seen(rect());
    std::vector<LabelWish> wishes;
    QSet<int> wished;
    const auto wish = [&](int word, Tier tier) {
        if (!isShown(word) || wished.contains(word)) return;
        const QPointF at = screenPosition(word);
        if (!seen.contains(at)) return;
        wished.insert(word);
        const bool ringed = tier <= pinnedTier;
        wishes.push_back(
            {word, at, texts_.size(word, word == selected_),
             ringed ? ringRadius + 0.5 : sprites_.radius(look(word), PointWeight::Labelled),
             static_cast<int>(tier)});
    };
    wish(selected_, selectedTier);
    wish(hovered_, hoveredTier);
    for (const int word : highlighted_) wish(word, highlightedTier);
    for (const int word : pinned_) wish(word, pinnedTier);
    const auto room = [&] { return wishes.size() < mostWishes; };
    for (std::size_t i = 0; i < groupWords_.size() && room(); ++i) wish(groupWords_[i], groupTier);
    // Both by frequency. A density has words wherever one looks, so that the search ends soon.
    if (ground_.isDensity())
        for (int word = 0; word < points_.rows() && room(); ++word) wish(word, frequentTier);
    else
        for (std::size_t i = 0; i < ground_.words().size() && room(); ++i)
            wish(ground_.words()[i], frequentTier);
    return wishes;
}

void MapView::updateLabels() {
    QList<QRectF> obstacles;
    if (!legendRect().isEmpty()) obstacles.append(legendRect());
    if (!follows_) obstacles.append(QRectF(fit_->geometry()));
    const int most = std::clamp(static_cast<int>(width() * height() / pixelsForLabel), 16, 120);
    labels_ =
        placeLabels(labelWishes(), QRectF(rect()).adjusted(4, 3, -4, -3), obstacles, labels_, most);
}

void MapView::paintLabels(QPainter& painter, const Theme& theme) {
    // The important ones last, so that no halo bites into them.
    for (auto label = labels_.crbegin(); label != labels_.crend(); ++label)
        texts_.paint(
            painter, label->rect.topLeft(), label->word, label->word == selected_,
            words_.groups[static_cast<std::size_t>(label->word)] < 0 && label->word != selected_
                ? theme.quiet
                : theme.ink);
}

void MapView::paintHover(QPainter& painter, const Theme& theme) const {
    if (!isShown(hovered_)) return;
    constexpr double padding = 9;
    constexpr double longestWord = 320;
    const QFontMetricsF metrics(font());
    const QString groupName =
        words_.groupNames.value(words_.groups[static_cast<std::size_t>(hovered_)]);
    const QString word = metrics.elidedText(words_.labels[hovered_], Qt::ElideRight,
                                            std::min(longestWord, width() - 4 * padding));
    const QString below = groupName.isEmpty() ? tr("in no group") : groupName;
    const double sign = MapSprites::sizePixels + 3;
    const double wide =
        std::max(metrics.horizontalAdvance(word), sign + metrics.horizontalAdvance(below)) + 1;
    const QSizeF size(wide + 2 * padding, 2 * metrics.height() + 1.4 * padding);

    const QPointF point = screenPosition(hovered_);
    QPointF at = point + QPointF(-size.width() / 2, -size.height() - 14);
    if (at.y() < 4) at.setY(point.y() + 14);
    at.setX(std::clamp(at.x(), 4.0, std::max(4.0, width() - size.width() - 4)));
    const QRectF card(QPointF(qRound(at.x()), qRound(at.y())), size);

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, theme.dark ? 70 : 18));
    painter.drawRoundedRect(card.adjusted(-1, 1, 1, 3), 7, 7);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRectF line(card.left() + padding, card.top() + 0.7 * padding, wide, metrics.height());
    painter.setPen(theme.ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word);
    line.translate(0, metrics.height());
    const double spriteSize = MapSprites::sizePixels;
    painter.drawPixmap(
        QRectF(line.left() - 2, line.center().y() - spriteSize / 2, spriteSize, spriteSize),
        sprites_.atlas(), sprites_.source(look(hovered_), PointWeight::Labelled));
    painter.setPen(theme.quiet);
    painter.drawText(line.adjusted(sign, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, below);
}

}  // namespace firth
