#include "app/widgets/stage_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include "app/widgets/number_badge.h"
#include "app/widgets/theme.h"

namespace firth {

/// Lies over a card and keeps the pointer from what is below.
class StageCard::Veil : public QWidget {
public:
    using QWidget::QWidget;

    const QWidget* clear = nullptr;

protected:
    void paintEvent(QPaintEvent*) override {
        constexpr float density = 0.86F;
        QColor colour = themeOf(palette()).card;
        colour.setAlphaF(density);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (clear) {
            const QRect part(clear->mapTo(parentWidget(), QPoint()), clear->size());
            painter.setClipRegion(QRegion(rect()) - part);
        }
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 8, 8);
    }
};

StageCard::StageCard(const QString& name, int number, const QString& title, QWidget* parent)
    : Card(name, title, parent), veil_(new Veil(this)) {
    auto* badge = new NumberBadge(number);
    badge->setObjectName(name + QStringLiteral("Badge"));
    header()->insertWidget(0, badge);
    veil_->hide();
}

void StageCard::setVeiled(bool veiled) {
    if (veiled == veiled_) return;
    veiled_ = veiled;
    veil_->setGeometry(rect());
    veil_->setVisible(veiled);
    veil_->raise();
}

void StageCard::keepClear(const QWidget& part) {
    veil_->clear = &part;
}

void StageCard::setCurrent(bool current) {
    if (property("current").toBool() == current) return;
    setProperty("current", current);
    style()->unpolish(this);
    style()->polish(this);
}

void StageCard::resizeEvent(QResizeEvent* event) {
    veil_->setGeometry(rect());
    Card::resizeEvent(event);
}

}  // namespace firth
