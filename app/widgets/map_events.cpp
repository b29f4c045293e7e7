// What the user does on the map: the half of MapView that handles events.
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <cmath>

#include "app/widgets/map_tool_strip.h"
#include "app/widgets/map_view.h"

namespace firth {
namespace {

constexpr double keyZoom = 1.25;
constexpr double wheelZoom = 1.2;
constexpr double dragPixels = 4;  ///< a hand that clicks is allowed to tremble this much

}  // namespace

void MapView::resizeEvent(QResizeEvent*) {
    layOut();
    if (!follows_) return;
    if (const auto world = points_.bounds()) camera_.fit(*world);
    changeGround();
}

void MapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    sprites_.clear();
    layOut();
    update();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    pressed_ = mouse_ = event->position();
    selectedBeforeClick_ = selected_;
    pressing_ = true;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (!pressing_) {
        mouse_ = position;
        setHovered(wordAt(position));
        return;
    }
    if (marking_.isUnderWay()) {
        marking_.moveTo(position);
        return update();
    }
    if (!dragging_) {
        const QPointF way = position - pressed_;
        if (!points_.bounds() || std::hypot(way.x(), way.y()) < dragPixels) return;
        setHovered(-1);
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        const MapMode mode = tools_->mode();
        if (mode != MapMode::Pan || shift) {
            marking_.begin(mode == MapMode::Pan ? MapMode::Rectangle : mode, pressed_);
            marking_.moveTo(position);
            showCursor();
            return update();
        }
        dragging_ = true;
        showCursor();
    }
    pan(position - mouse_);
    mouse_ = position;
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pressing_) return;
    pressing_ = false;
    if (marking_.isUnderWay()) return endMarking();
    if (!dragging_) return choose(wordAt(event->position()));
    dragging_ = false;
    showCursor();
    setHovered(wordAt(event->position()));
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    // The first click of the two was not meant as one.
    if (selected_ != selectedBeforeClick_) choose(selectedBeforeClick_);
    resetView();
}

void MapView::wheelEvent(QWheelEvent* event) {
    // A touchpad tells pixels, a wheel eighths of a degree, 120 of them a notch.
    const double steps = event->pixelDelta().isNull() ? event->angleDelta().y() / 120.0
                                                      : event->pixelDelta().y() / 60.0;
    zoom(event->position(), std::pow(wheelZoom, steps));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
        case Qt::Key_0:
        case Qt::Key_Home:
            return resetView();
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(middle, keyZoom);
        case Qt::Key_Minus:
            return zoom(middle, 1 / keyZoom);
        case Qt::Key_Left:
            return moveSelection({-1, 0});
        case Qt::Key_Right:
            return moveSelection({1, 0});
        case Qt::Key_Up:
            return moveSelection({0, -1});
        case Qt::Key_Down:
            return moveSelection({0, 1});
        case Qt::Key_Escape:
            if (leave()) return;
            break;
        default:
            if (event->modifiers() == Qt::NoModifier && tools_->press(event->key())) return;
            break;
    }
    QWidget::keyPressEvent(event);
}

/// One thing after the other: the outline that is being drawn, the mode, the mark, the selection.
bool MapView::leave() {
    if (marking_.isUnderWay()) {
        marking_.end();
        pressing_ = false;
        update();
    } else if (tools_->mode() != MapMode::Pan) {
        tools_->setMode(MapMode::Pan);
    } else if (!marked_.empty()) {
        clearMarked();
    } else if (selected_ >= 0) {
        choose(-1);
    } else {
        return false;
    }
    showCursor();
    return true;
}

void MapView::leaveEvent(QEvent*) {
    setHovered(-1);
}

void MapView::focusInEvent(QFocusEvent* event) {
    focus_.focusIn(*event);
    QWidget::focusInEvent(event);
}

}  // namespace firth
