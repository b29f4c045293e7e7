#pragma once

#include <QStyledItemDelegate>

namespace firth {

/// Draws a sentence of a SentenceModel: its keyword in the middle of the line, orange and bold, and
/// as many words to either side as there is room for; marked words are blue and underlined. Text
/// that runs from right to left does so here too.
class KeywordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace firth
