// What the user does with a matrix: the half of MatrixView that handles events.
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "app/widgets/matrix_view.h"
#include "app/widgets/plain_tool_tip.h"

namespace firth {

void MatrixView::resizeEvent(QResizeEvent*) {
    layOut();
}

void MatrixView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        block_ = QImage();
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        measureLabels();
        layOut();
    }
}

void MatrixView::scrollContentsBy(int, int) {
    layout_.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    viewport()->update();
    emit visibleChanged();
}

bool MatrixView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) setHovered(std::nullopt);
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellNear(help->pos());
    if (!cell)
        QToolTip::hideText();
    else if (layout_.body.contains(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(describe(*cell)), viewport());
    else  // a word may be longer than its room
        QToolTip::showText(help->globalPos(), plainToolTip(rowName(cell->row)), viewport());
    return true;
}

void MatrixView::mouseMoveEvent(QMouseEvent* event) {
    setHovered(cellNear(event->position().toPoint()));
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const auto cell = cellNear(event->position().toPoint())) moveCursor(*cell);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const auto cell = cellNear(event->position().toPoint())) emit rowActivated(cell->row);
}

void MatrixView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        constexpr int notch = 120;
        wheelTurned_ += event->angleDelta().y();
        const int steps = wheelTurned_ / notch;
        wheelTurned_ -= steps * notch;
        if (steps != 0) setZoom(zoom_ + (steps > 0 ? 1 : -1), event->position().toPoint());
        event->accept();
        return;
    }
    // Where all rows are in sight, an ordinary wheel goes along them.
    if (verticalScrollBar()->maximum() == 0 && event->angleDelta().x() == 0) {
        QCoreApplication::sendEvent(horizontalScrollBar(), event);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    const auto move = [this](int right, int down) {
        moveCursor(transposed_ ? MatrixCell{cursor_.row + right, cursor_.column + down}
                               : MatrixCell{cursor_.row + down, cursor_.column + right});
    };
    const int page = std::max(1, layout_.body.height() / layout_.pitch.height() - 1);
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(1);
        case Qt::Key_Minus:
            return zoom(-1);
        case Qt::Key_0:
            return resetZoom();
        case Qt::Key_Left:
            return move(-1, 0);
        case Qt::Key_Right:
            return move(1, 0);
        case Qt::Key_Up:
            return move(0, -1);
        case Qt::Key_Down:
            return move(0, 1);
        case Qt::Key_PageUp:
            return move(0, -page);
        case Qt::Key_PageDown:
            return move(0, page);
        case Qt::Key_Home:
            return moveCursor({0, cursor_.column});
        case Qt::Key_End:
            return moveCursor({layout_.rows - 1, cursor_.column});
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (layout_.rows > 0) emit rowActivated(cursor_.row);
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void MatrixView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    speak();
    viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    speak();
    viewport()->update();
}

}  // namespace firth
