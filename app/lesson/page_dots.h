#pragma once

#include <QWidget>

namespace firth {

/// Where one is among the pages of a chapter: a dot for each, the present one a bar.
class PageDots : public QWidget {
    Q_OBJECT
public:
    explicit PageDots(QWidget* parent = nullptr);

    void show(int page, int pages);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int page_ = 0;
    int pages_ = 0;
};

}  // namespace firth
