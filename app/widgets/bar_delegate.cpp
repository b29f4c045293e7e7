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
    const QRectF bar(cell.left(), cell.center().y() - thickness / 2, cell.width() * share,
                     thickness);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeOf(option.palette).accent);
    painter->drawRoundedRect(bar, thickness / 2, thickness / 2);
    painter->restore();
}

}  // namespace firth
