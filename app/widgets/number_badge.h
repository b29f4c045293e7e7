#pragma once

#include <QWidget>

namespace firth {

/// The number of a stage, in a circle.
class NumberBadge : public QWidget {
    Q_OBJECT
public:
    explicit NumberBadge(int number, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int number_;
};

}  // namespace firth
