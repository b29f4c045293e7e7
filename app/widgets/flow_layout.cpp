#include "app/widgets/flow_layout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace firth {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(14, 8, 14, 8);
    setSpacing(8);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// What fills its line may be of a size that layouts ignore, and has to have some room all the
/// same.
QSize FlowLayout::hintOf(QLayoutItem* item) const {
    return filling_ && item->widget() == filling_ ? filling_->sizeHint() : item->sizeHint();
}

int FlowLayout::place(const QRect& rect, bool move) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int y = area.top();
    for (qsizetype first = 0; first < items_.size();) {
        // As many as the line holds.
        qsizetype end = first;
        int width = 0;
        int height = 0;
        for (; end < items_.size(); ++end) {
            if (items_[end]->isEmpty()) continue;
            const QSize size = hintOf(items_[end]);
            const int wider = width + (width > 0 ? spacing() : 0) + size.width();
            if (width > 0 && wider > area.width()) break;
            width = wider;
            height = qMax(height, size.height());
        }
        int x = area.left();
        for (qsizetype i = first; i < end; ++i) {
            QLayoutItem* item = items_[i];
            if (item->isEmpty()) continue;
            if (item->widget() == pushedRight_) x += qMax(0, area.width() - width);
            const int room = area.left() + area.width() - x;
            const QSize wanted = hintOf(item);
            const QSize size(item->widget() == filling_ ? room : qMin(wanted.width(), area.width()),
                             qMin(wanted.height(), height));
            if (move) {
                const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
                item->setGeometry(QStyle::visualRect(direction, area, place));
            }
            x += size.width() + spacing();
        }
        y += height + spacing();
        first = end;
    }
    return y - spacing() - rect.top() + contentsMargins().bottom();
}

}  // namespace firth
