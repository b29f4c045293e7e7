#include "app/widgets/history_slider.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int restMilliseconds = 150;
/// A click so near to a named moment means that one.
constexpr double nearName = 5;
constexpr double handleRadius = 7;
/// Points of the loss nearer than this many pixels are drawn as one.
constexpr double leastApart = 2;
/// A line's points that are drawn at once. The painter sorts all edges that lie at one height, by
/// a way that takes four times as long for twice as many, and a noisy loss crosses each height
/// hundreds of times.
constexpr qsizetype pieceLength = 32;

/// Calls `draw` with each piece of a line: its first point is the last of the piece before.
template <typename Draw>
void forEachPiece(const QPolygonF& line, Draw draw) {
    for (qsizetype first = 0; first + 1 < line.size(); first += pieceLength)
        draw(line.mid(first, pieceLength + 1));
}

void drawInPieces(QPainter& painter, const QPolygonF& line) {
    forEachPiece(line, [&](const QPolygonF& piece) { painter.drawPolyline(piece); });
}

/// Fills what lies between a line and `bottom`.
void fillBelow(QPainter& painter, const QPolygonF& line, double bottom, const QColor& colour) {
    // Smooth edges would leave a seam between the pieces; the line covers the upper ones.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    forEachPiece(line, [&](QPolygonF piece) {
        piece << QPointF(piece.last().x(), bottom) << QPointF(piece.first().x(), bottom);
        painter.drawPolygon(piece);
    });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace

HistorySlider::HistorySlider(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("historySlider"));
    setShortcutTopic(*this, tr("History"));
    tellKeys(*this, tr("Left, Right"), tr("The kept moment before, after"));
    tellKeys(*this, tr("Home, End"), tr("The beginning, the present"));
    setAccessibleName(tr("History of the training"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, [this] { emit momentAsked(place_, true); });
    describe();
}

QSize HistorySlider::sizeHint() const {
    return fontMetrics().height() * QSize(30, 2) + QSize(0, 6);
}

QSize HistorySlider::minimumSizeHint() const {
    return {fontMetrics().height() * 12, sizeHint().height()};
}

void HistorySlider::setPast(quint64 present, const std::vector<std::uint64_t>& moments) {
    present_ = present;
    moments_ = moments;
    std::erase_if(moments_, [present](std::uint64_t moment) { return moment >= present; });
    place_ = std::min(place_, present);
    describe();
    update();
}

void HistorySlider::setCurve(const std::vector<LossPoint>& curve) {
    curve_ = curve;
    update();
}

void HistorySlider::setNames(const Names& names) {
    names_ = names;
    update();
}

void HistorySlider::setRefits(const std::vector<std::uint64_t>& refits) {
    if (refits == refits_) return;
    refits_ = refits;
    update();
}

void HistorySlider::setShown(quint64 samples) {
    if (dragging_ || rest_.isActive()) return;
    place_ = samples;
    describe();
    update();
}

void HistorySlider::letGo() {
    dragging_ = false;
    rest_.stop();
}

void HistorySlider::describe() {
    setAccessibleDescription(place_ < present_ ? tr("Sample %L1 of %L2").arg(place_).arg(present_)
                                               : tr("At the present, sample %L1").arg(present_));
}

QRectF HistorySlider::track() const {
    return QRectF(rect()).adjusted(handleRadius + 2, 3, -handleRadius - 2, -handleRadius - 2);
}

double HistorySlider::xOf(quint64 samples) const {
    const double share = present_ > 0 ? double(samples) / double(present_) : 1;
    return track().left() + share * track().width();
}

quint64 HistorySlider::samplesAt(double x) const {
    const double share = std::clamp((x - track().left()) / track().width(), 0.0, 1.0);
    return static_cast<quint64>(std::llround(share * double(present_)));
}

void HistorySlider::dragTo(double x) {
    quint64 samples = samplesAt(x);
    for (auto name = names_.begin(); name != names_.end(); ++name)
        if (std::abs(xOf(name.key()) - x) <= nearName) samples = name.key();
    moveTo(samples);
}

void HistorySlider::moveTo(quint64 samples) {
    place_ = samples;
    describe();
    update();
    rest_.start();
    emit momentAsked(place_, false);
}

void HistorySlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || present_ == 0) return QWidget::mousePressEvent(event);
    dragging_ = true;
    dragTo(event->position().x());
}

void HistorySlider::mouseMoveEvent(QMouseEvent* event) {
    if (dragging_) dragTo(event->position().x());
}

void HistorySlider::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_ || event->button() != Qt::LeftButton) return;
    dragging_ = false;
    if (!rest_.isActive()) return;  // it rests already
    rest_.stop();
    emit momentAsked(place_, true);
}

void HistorySlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && present_ > 0) emit nameAsked();
}

/// The kept or named moment next to the handle; the present after the last.
quint64 HistorySlider::keptMoment(bool after) const {
    quint64 found = after ? present_ : 0;
    const auto offer = [&](quint64 moment) {
        if (after && moment > place_) found = std::min(found, moment);
        if (!after && moment < place_) found = std::max(found, moment);
    };
    for (const std::uint64_t moment : moments_) offer(moment);
    for (auto name = names_.begin(); name != names_.end(); ++name) offer(name.key());
    return found;
}

void HistorySlider::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        moveTo(keptMoment(key == Qt::Key_Right));
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        moveTo(key == Qt::Key_Home ? 0 : present_);
    else
        QWidget::keyPressEvent(event);
}

void HistorySlider::focusInEvent(QFocusEvent* event) {
    focus_.focusIn(*event);
    QWidget::focusInEvent(event);
    update();
}

bool HistorySlider::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (auto name = names_.begin(); name != names_.end(); ++name)
        if (std::abs(xOf(name.key()) - help->pos().x()) <= nearName) {
            QToolTip::showText(help->globalPos(),
                               plainToolTip(tr("%1: sample %L2").arg(name.value()).arg(name.key())),
                               this);
            return true;
        }
    for (const std::uint64_t samples : refits_)
        if (std::abs(xOf(samples) - help->pos().x()) <= nearName) {
            QToolTip::showText(
                help->globalPos(),
                tr("Sample %L1: the map's axes were fitted anew, by you or because they had far to "
                   "turn. Otherwise they follow the training, a little with each fit")
                    .arg(samples),
                this);
            return true;
        }
    const QString what =
        present_ == 0 ? tr("Once training has begun, its past can be looked at here")
                      : tr("Sample %L1. Drag to look back; double-click names a moment; Left and "
                           "Right go from one kept moment to the next, End to the present")
                            .arg(samplesAt(help->pos().x()));
    QToolTip::showText(help->globalPos(), what, this);
    return true;
}

void HistorySlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    paintCurve(painter, theme);
    paintMoments(painter, theme);
    paintNames(painter, theme);
    paintRefits(painter, theme);
    paintHandle(painter, theme);
    focus_.paintRing(painter, theme, *this, rect());
}

/// What is past is filled up to the handle; what lies after it, the moments to come back to, is a
/// line alone.
void HistorySlider::paintCurve(QPainter& painter, const Theme& theme) const {
    const QRectF area = track();
    const double x = xOf(place_);
    if (curve_.size() > 1 && present_ > 0) {
        const auto [low, high] = std::ranges::minmax(curve_, {}, &LossPoint::recentMean);
        const double range = double(high.recentMean) - double(low.recentMean);
        const double scale = range > 0 ? (area.height() - 8) / range : 0;
        QPolygonF line;
        for (const LossPoint& point : curve_) {
            if (point.sample > present_) break;
            const double at = xOf(point.sample);
            // A long past has more of them than pixels.
            if (line.size() > 1 && at - line[line.size() - 2].x() < leastApart) line.removeLast();
            line.append({at, area.bottom() - 6 -
                                 scale * (double(point.recentMean) - double(low.recentMean))});
        }
        painter.save();
        painter.setClipRect(QRectF(area.left(), 0, x - area.left(), height()));
        fillBelow(painter, line, area.bottom(), theme.accentSoft);
        painter.setPen(QPen(theme.accent, 1.5));
        drawInPieces(painter, line);
        if (!line.isEmpty() && line.last().x() > x) {
            painter.setClipRect(QRectF(x, 0, width() - x, height()));
            painter.setPen(QPen(theme.quiet, 1, Qt::DotLine));
            drawInPieces(painter, line);
        }
        painter.restore();
    }
    painter.setPen(QPen(theme.line, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(area.left(), area.bottom()), area.bottomRight());
    if (present_ == 0) return;
    painter.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(x, area.bottom()));
}

/// Small ticks, as long as they can be told apart.
void HistorySlider::paintMoments(QPainter& painter, const Theme& theme) const {
    constexpr double legible = 4;
    if (double(moments_.size()) * legible > track().width()) return;
    painter.setPen(QPen(theme.quiet, 1));
    const double y = track().bottom() + 3;
    for (const std::uint64_t moment : moments_)
        painter.drawLine(QPointF(xOf(moment), y), QPointF(xOf(moment), y + 3));
}

void HistorySlider::paintNames(QPainter& painter, const Theme& theme) const {
    const QRectF area = track();
    const QFontMetricsF metrics = fontMetrics();
    for (auto name = names_.begin(); name != names_.end(); ++name) {
        const double x = xOf(name.key());
        painter.setPen(QPen(theme.ink, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawPolygon(
            QPolygonF({{x, area.top()}, {x + 7, area.top() + 4}, {x, area.top() + 8}}));
        const double end =
            std::next(name) != names_.end() ? xOf(std::next(name).key()) - 4 : double(width());
        const QRectF room(x + 10, 0, std::max(0.0, end - x - 10), metrics.height());
        // A name without room for a few letters stands in the tool tip alone.
        if (room.width() < metrics.averageCharWidth() * 4) continue;
        painter.setPen(theme.ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(name.value(), Qt::ElideRight, room.width()));
    }
}

/// A diamond each, on the upper edge.
void HistorySlider::paintRefits(QPainter& painter, const Theme& theme) const {
    constexpr double radius = 4;
    painter.setPen(QPen(theme.card, 1));
    painter.setBrush(theme.centre);
    for (const std::uint64_t samples : refits_) {
        if (samples > present_) continue;
        const QPointF at(xOf(samples), track().top() + radius);
        painter.drawPolygon(QPolygonF({at + QPointF(0, -radius), at + QPointF(radius, 0),
                                       at + QPointF(0, radius), at + QPointF(-radius, 0)}));
    }
}

void HistorySlider::paintHandle(QPainter& painter, const Theme& theme) const {
    const QRectF area = track();
    const double x = xOf(place_);
    painter.setPen(QPen(present_ > 0 ? theme.accent : theme.line, 2));
    if (place_ < present_) painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setBrush(theme.card);
    painter.drawEllipse(QPointF(x, area.bottom()), handleRadius - 1, handleRadius - 1);
}

}  // namespace firth
