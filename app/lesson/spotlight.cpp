#include "app/lesson/spotlight.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>

#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int margin = 4;
constexpr double radius = 10;
constexpr int veil = 150;  ///< of 255

/// The part of a widget that no scroll area hides, in `root`'s places.
QRect visiblePart(const QWidget& widget, const QWidget& root) {
    const QRegion visible = widget.visibleRegion();
    return visible.boundingRect().translated(widget.mapTo(&root, QPoint()));
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
    for (QWidget* widget : widgets) {
        lit_.append(widget);
        for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(parent); area && widget->isVisible())
                area->ensureWidgetVisible(widget, margin, margin);
    }
    dims_ = dim;
    setGeometry(parentWidget()->rect());
    setVisible(!lit_.isEmpty());
    raise();
    places_ = litPlaces();
    update();
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
            if (!place.isEmpty())
                places << (place.adjusted(-margin, -margin, margin, margin) & rect());
        }
    return places;
}

void Spotlight::follow() {
    if (!isVisible() || litPlaces() == places_) return;
    places_ = litPlaces();
    raise();
    update();
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
    for (const QRect& place : places_)
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), radius, radius);
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace firth
