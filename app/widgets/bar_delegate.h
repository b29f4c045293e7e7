#pragma once

#include <QStyledItemDelegate>

namespace firth {

/// Draws a share 0 … 1 as a bar, in the column that has one.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    BarDelegate(int shareRole, QObject* parent) : QStyledItemDelegate(parent), role_(shareRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int role_;
};

}  // namespace firth
