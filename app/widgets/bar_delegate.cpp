#include "app/widgets/bar_delegate.h"

#include <QPainter>

#include "app/widgets/theme.h"

namespace firth {

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    constexpr double thickness = 6;
    const double share = index.data(role_).toDouble();
    const QRectF cell = QRectF(option.rect).adjusted(6, 0, -6, 0);
    const double length = cell.width() * share;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF bar(mirrored ? cell.right() - length : cell.left(),
                     cell.center().y() - thickness / 2, length, thickness);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeOf(option.palette).accent);
    painter->drawRoundedRect(bar, thickness / 2, thickness / 2);
    painter->restore();
}

}  // namespace firth
