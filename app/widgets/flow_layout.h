#pragma once

#include <QLayout>
#include <QList>

namespace firth {

/// Lays widgets out like words: from left to right, and on a new line where the room ends. A
/// stretch pushes what follows it to the right end of its line; the last one may fill its line.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addStretchBefore(QWidget* widget) { pushedRight_ = widget; }
    void addFilling(QWidget* widget) {
        filling_ = widget;
        addWidget(widget);
    }
    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height; moves the items only if asked to.
    int place(const QRect& rect, bool move) const;
    QSize hintOf(QLayoutItem* item) const;

    QList<QLayoutItem*> items_;
    QWidget* pushedRight_ = nullptr;
    QWidget* filling_ = nullptr;
};

}  // namespace firth
