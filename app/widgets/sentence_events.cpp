#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <limits>

#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/sentence_view.h"

namespace firth {

void SentenceView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return emit moveAsked(WindowMove::Left);
        case Qt::Key_Right:
            return emit moveAsked(WindowMove::Right);
        case Qt::Key_Home:
            return emit moveAsked(WindowMove::Begin);
        case Qt::Key_End:
            return emit moveAsked(WindowMove::End);
        case Qt::Key_PageUp:
            return emit moveAsked(WindowMove::PreviousSentence);
        case Qt::Key_PageDown:
            return emit moveAsked(WindowMove::NextSentence);
        default:
            event->ignore();
    }
}

std::optional<std::size_t> SentenceView::tokenAt(const QPoint& at) const {
    for (std::size_t place = firstPlace_; holds(place); ++place)
        if (tokenRect(place).adjusted(-frameGap, -frameGap, frameGap, frameGap).contains(at))
            return place;
    return std::nullopt;
}

/// The token on the line of `at` (or the line next to it) that is nearest.
std::size_t SentenceView::tokenNearest(const QPoint& at) const {
    std::size_t nearest = firstPlace_;
    int least = std::numeric_limits<int>::max();
    for (std::size_t place = firstPlace_; holds(place); ++place) {
        const QRect chip = tokenRect(place);
        const int lineHeight = metrics().lineHeight;
        const int across = std::max({chip.left() - at.x(), at.x() - chip.right(), 0});
        const int down = std::max({chip.top() - at.y(), at.y() - chip.top() - lineHeight, 0});
        // Lines go before columns: a line that is off by a pixel is another line.
        const int distance = std::min(down, viewport()->height()) * viewport()->width() + across;
        if (distance >= least) continue;
        least = distance;
        nearest = place;
    }
    return nearest;
}

void SentenceView::mousePressEvent(QMouseEvent* event) {
    const auto token = tokenAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !token) return;
    grip_ = Grip{*token, centre_, *token == centre_ || isContext(*token)};
}

void SentenceView::mouseMoveEvent(QMouseEvent* event) {
    if (!grip_) return;
    const std::size_t token = tokenNearest(event->position().toPoint());
    if (token == grip_->token && !grip_->dragged) return;
    grip_->dragged = true;
    // A window that was taken by a context word keeps that word's distance under the pointer.
    const std::size_t held = grip_->onWindow ? grip_->token : token;
    const std::size_t from = grip_->onWindow ? grip_->centre : token;
    const std::size_t last = firstPlace_ + layout_.chips.size() - 1;
    const std::size_t target = from + token < held ? 0 : from + token - held;
    emit placeAsked(std::clamp(target, firstPlace_, last));
}

void SentenceView::mouseReleaseEvent(QMouseEvent*) {
    if (!grip_) return;
    const Grip grip = *grip_;
    grip_.reset();
    if (!grip.dragged) emit placeAsked(grip.token);
}

bool SentenceView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto token = tokenAt(help->pos());
    const QString text = token ? tr("%1: word %2 of the sentence")
                                     .arg(tokens_[static_cast<qsizetype>(*token - firstPlace_)],
                                          QStringLiteral("%L1").arg(*token + 1))
                               : toolTip();
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

}  // namespace firth
