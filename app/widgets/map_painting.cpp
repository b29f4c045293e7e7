// How the map is drawn: the painting half of MapView.
#include <QPainter>
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

enum Tier { selectedTier, hoveredTier, highlightedTier, groupTier, frequentTier };

}  // namespace

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.card);
    painter.setRenderHint(QPainter::Antialiasing);
    if (count() == 0) {
        labels_.clear();
        painter.setPen(theme.quiet);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         message_);
    } else {
        const double ratio = devicePixelRatioF();
        if (!sprites_.isDrawn(ratio)) {
            const int highest = words_.groups.empty() ? -1 : std::ranges::max(words_.groups);
            sprites_.draw(theme, ratio, highest + 1);
        }
        texts_.setLook(theme, font(), ratio);
        updateLabels();
        paintPoints(painter);
        paintRings(painter, theme);
        legend_.paint(painter, sprites_, theme.quiet, theme.card);
        paintLabels(painter, theme);
        paintHover(painter, theme);
    }
    focus_.paintRing(painter, theme, *this, rect());
}

void MapView::paintPoints(QPainter& painter) {
    std::vector<bool> labelled(static_cast<std::size_t>(count()), false);
    for (const PlacedLabel& label : labels_) labelled[static_cast<std::size_t>(label.word)] = true;
    for (const int word : highlighted_)
        if (isShown(word)) labelled[static_cast<std::size_t>(word)] = true;
    for (const int word : {hovered_, selected_})
        if (isShown(word)) labelled[static_cast<std::size_t>(word)] = true;

    const double ratio = sprites_.atlas().devicePixelRatio();
    const double air = MapSprites::sizePixels;
    const QRectF seen = QRectF(rect()).adjusted(-air, -air, air, air);
    fragments_.clear();
    const auto add = [&](int word, PointWeight weight) {
        if (!isShown(word)) return;
        const QPointF at = screenPosition(word);
        if (seen.contains(at))
            fragments_.push_back(
                QPainter::PixmapFragment::create(at * ratio, sprites_.source(group(word), weight)));
    };
    // What matters more lies above the rest.
    for (const bool grouped : {false, true})
        for (int word = 0; word < count(); ++word)
            if ((group(word) >= 0) == grouped && !labelled[static_cast<std::size_t>(word)])
                add(word, PointWeight::Plain);
    for (int word = count() - 1; word >= 0; --word)
        if (labelled[static_cast<std::size_t>(word)]) add(word, PointWeight::Labelled);

    // In the device's own pixels no sprite is scaled, which is many times faster.
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawPixmapFragments(fragments_.data(), static_cast<int>(fragments_.size()),
                                sprites_.atlas());
    painter.restore();
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
    if (hovered_ != selected_) ring(hovered_, ringRadius, QPen(theme.quiet, 1.5));
    ring(selected_, ringRadius, QPen(theme.ink, 2));
}

std::vector<LabelWish> MapView::labelWishes() {
    const QRectF seen(rect());
    std::vector<LabelWish> wishes;
    std::vector<bool> wished(static_cast<std::size_t>(count()), false);
    const auto wish = [&](int word, Tier tier) {
        if (!isShown(word) || wished[static_cast<std::size_t>(word)]) return;
        const QPointF at = screenPosition(word);
        if (!seen.contains(at)) return;
        wished[static_cast<std::size_t>(word)] = true;
        const bool ringed = tier <= highlightedTier;
        wishes.push_back(
            {word, at, texts_.size(word, word == selected_),
             ringed ? ringRadius + 0.5 : MapSprites::radius(group(word), PointWeight::Labelled),
             static_cast<int>(tier)});
    };
    wish(selected_, selectedTier);
    wish(hovered_, hoveredTier);
    for (const int word : highlighted_) wish(word, highlightedTier);
    for (int word = 0; word < count() && wishes.size() < mostWishes; ++word)
        if (group(word) >= 0) wish(word, groupTier);
    for (int word = 0; word < count() && wishes.size() < mostWishes; ++word)
        wish(word, frequentTier);
    return wishes;
}

void MapView::updateLabels() {
    QList<QRectF> obstacles;
    if (!legend_.rect().isEmpty()) obstacles.append(legend_.rect());
    if (!follows_) obstacles.append(QRectF(fit_->geometry()));
    const int most = std::clamp(static_cast<int>(width() * height() / pixelsForLabel), 16, 120);
    labels_ =
        placeLabels(labelWishes(), QRectF(rect()).adjusted(4, 3, -4, -3), obstacles, labels_, most);
}

void MapView::paintLabels(QPainter& painter, const Theme& theme) {
    // The important ones last, so that no halo bites into them.
    for (auto label = labels_.crbegin(); label != labels_.crend(); ++label)
        texts_.paint(painter, label->rect.topLeft(), label->word, label->word == selected_,
                     group(label->word) < 0 && label->word != selected_ ? theme.quiet : theme.ink);
}

void MapView::paintHover(QPainter& painter, const Theme& theme) const {
    if (!isShown(hovered_)) return;
    constexpr double padding = 9;
    constexpr double longestWord = 320;
    const QFontMetricsF metrics(font());
    const QString groupName = words_.groupNames.value(group(hovered_));
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
        sprites_.atlas(), sprites_.source(group(hovered_), PointWeight::Labelled));
    painter.setPen(theme.quiet);
    painter.drawText(line.adjusted(sign, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, below);
}

}  // namespace firth
