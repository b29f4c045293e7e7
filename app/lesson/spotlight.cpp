#include "app/lesson/spotlight.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "app/lesson/window_parts.h"
#include "app/widgets/scroll_into_sight.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int litMargin = 4;
constexpr int sideMargin = 8;  ///< where text begins at the part's edge
constexpr double radius = 10;
constexpr int veil = 150;  ///< of 255

constexpr qint64 settlingMilliseconds = 1500;

/// What paints itself keeps a distance of its own.
bool keepsDistance(const QWidget& part) {
    return !part.layout() || part.layout()->contentsMargins().left() >= sideMargin;
}

}  // namespace

Spotlight::Spotlight(QWidget* covered) : QWidget(covered) {
    setObjectName(QStringLiteral("spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    covered->installEventFilter(this);
    hide();
}

void Spotlight::light(const QList<QWidget*>& widgets, bool dim) {
    lit_.clear();
    for (QWidget* widget : widgets) lit_.append(widget);
    sinceLit_.start();
    bringIntoSight();
    dims_ = dim;
    setGeometry(parentWidget()->rect());
    setVisible(!lit_.isEmpty());
    raise();
    places_ = litPlaces();
    update();
}

void Spotlight::bringIntoSight() {
    for (QWidget* widget : lit_) {
        if (widget && widget->isVisible()) scrollIntoSight(*widget);
    }
}

void Spotlight::stopDimming() {
    if (!dims_) return;
    dims_ = false;
    update();
}

QList<QRect> Spotlight::litPlaces() const {
    QList<QRect> places;
    for (const QWidget* widget : lit_)
        if (widget && widget->isVisible()) {
            const QRect place = visiblePart(*widget, *parentWidget());
            const int side = keepsDistance(*widget) ? litMargin : sideMargin;
            if (!place.isEmpty())
                places << (place.adjusted(-side, -litMargin, side, litMargin) & rect());
        }
    return places;
}

void Spotlight::bringAlong() {
    if (!isVisible()) return;
    if (sinceLit_.elapsed() < settlingMilliseconds) bringIntoSight();
    follow();
}

void Spotlight::follow() {
    if (!isVisible()) return;
    const QList<QRect> places = litPlaces();
    if (places == places_) return;
    places_ = places;
    raise();
    update();
}

bool Spotlight::lights(const QObject* part) const {
    return std::ranges::any_of(lit_, [&](QWidget* lit) {
        for (const QObject* at = lit; at; at = at->parent())
            if (at == part) return true;
        return false;
    });
}

void Spotlight::paintEvent(QPaintEvent*) {
    const Theme colours = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath lit;
    for (const QRect& place : places_) lit.addRoundedRect(place, radius, radius);
    if (isDimming() && !places_.isEmpty()) {
        QPainterPath all;
        all.addRect(rect());
        QColor ground = colours.dark ? QColor(Qt::black) : colours.ink;
        ground.setAlpha(colours.dark ? veil : veil * 2 / 5);
        painter.fillPath(all.subtracted(lit.simplified()), ground);
    }
    painter.setPen(QPen(colours.accent, 2));
    for (const QRect& place : places_) {
        // A ring around another says no more than that one, and the two may touch.
        const auto isWithin = [&](const QRect& other) {
            return other != place && place.contains(other);
        };
        if (std::ranges::any_of(places_, isWithin)) continue;
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), radius, radius);
    }
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace firth
