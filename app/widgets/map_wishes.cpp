// Which words have their labels on the map: the part of MapView that places and paints them.
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QToolButton>
#include <algorithm>

#include "app/widgets/map_tool_strip.h"
#include "app/widgets/map_view.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr std::size_t mostWishes = 800;
/// A calm map: about one label for every patch of this size.
constexpr double pixelsForLabel = 6000;
/// So few words that every one of them has its label.
constexpr std::size_t few = 30;
/// Of a point, whether it has a ring or not: a label does not move when a word becomes a neighbour.
constexpr double pointRadius = 6;

enum Tier { selectedTier, highlightedTier, pinnedTier, groupTier, frequentTier };

}  // namespace

std::vector<LabelWish> MapView::labelWishes() {
    const QRectF seen(rect());
    std::vector<LabelWish> wishes;
    QSet<int> wished;
    const auto room = [&] { return wishes.size() < mostWishes; };
    const auto wish = [&](int word, Tier tier) {
        if (!isShown(word) || !room() || wished.contains(word)) return;
        const QPointF at = screenPosition(word);
        if (!seen.contains(at)) return;
        wished.insert(word);
        wishes.push_back({word, at, texts_.size(word, word == selected_), pointRadius,
                          static_cast<int>(tier), tier == selectedTier || tier == pinnedTier});
    };
    wish(selected_, selectedTier);
    for (const int word : highlighted_) wish(word, highlightedTier);
    for (const int word : pinned_) wish(word, pinnedTier);
    if (parallelogram_)
        for (const int word : *parallelogram_) wish(word, pinnedTier);
    for (std::size_t i = 0; i < groupWords_.size() && room(); ++i) wish(groupWords_[i], groupTier);
    // Both by frequency. A density has words wherever one looks, so that the search ends soon.
    if (ground_.isDensity())
        for (int word = 0; word < points_.rows() && room(); ++word) wish(word, frequentTier);
    else
        for (std::size_t i = 0; i < ground_.words().size() && room(); ++i)
            wish(ground_.words()[i], frequentTier);
    if (wishes.size() <= few)
        for (LabelWish& one : wishes) one.insists = true;
    return wishes;
}

void MapView::updateLabels() {
    QList<QRectF> obstacles;
    if (!legendRect().isEmpty()) obstacles.append(legendRect());
    if (!follows_) obstacles.append(QRectF(fit_->geometry()));
    if (!marked_.empty()) obstacles.append(QRectF(markedCount_->geometry()));
    obstacles.append(QRectF(tools_->geometry()));
    const int most = std::clamp(static_cast<int>(width() * height() / pixelsForLabel), 16, 120);
    labels_ =
        placeLabels(labelWishes(), QRectF(rect()).adjusted(4, 3, -4, -3), obstacles, labels_, most);
}

void MapView::paintLabels(QPainter& painter, const Theme& theme) {
    const auto isQuiet = [&](int word) {
        return words_.groups[static_cast<std::size_t>(word)] < 0 && word != selected_;
    };
    // The important ones last, so that no halo bites into them.
    for (auto label = labels_.crbegin(); label != labels_.crend(); ++label) {
        if (label->linesOff > 0) {
            const QPointF point = screenPosition(label->word);
            QColor thread = theme.quiet;
            thread.setAlphaF(0.6F);
            painter.setPen(QPen(thread, 1));
            painter.drawLine(point, label->nearestTo(point));
        }
        texts_.paint(painter, label->rect.topLeft(), label->word, label->word == selected_,
                     isQuiet(label->word) ? theme.quiet : theme.ink);
    }
}

}  // namespace firth
