#include "app/lesson/page_dots.h"

#include <QPainter>

#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int dot = 7;
constexpr int step = 13;
constexpr int present = 18;

}  // namespace

PageDots::PageDots(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lessonDots"));
}

void PageDots::show(int page, int pages) {
    page_ = page;
    pages_ = pages;
    const QString text = tr("Page %1 of %2").arg(page + 1).arg(pages);
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize PageDots::sizeHint() const {
    return {pages_ * step + present - dot, fontMetrics().height()};
}

void PageDots::paintEvent(QPaintEvent*) {
    const Theme colours = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    double x = (width() - sizeHint().width()) / 2.0;
    const double y = (height() - dot) / 2.0;
    for (int i = 0; i < pages_; ++i) {
        const int wide = i == page_ ? present : dot;
        painter.setBrush(i <= page_ ? colours.accent : colours.line);
        painter.drawRoundedRect(QRectF(x, y, wide, dot), dot / 2.0, dot / 2.0);
        x += wide + step - dot;
    }
}

}  // namespace firth
