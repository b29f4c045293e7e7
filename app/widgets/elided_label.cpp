#include "app/widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/widgets/plain_tool_tip.h"

namespace firth {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")),
            QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const {
    const int room = contentsRect().width();
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const qsizetype left = cut.size() - 1;
    const qsizetype end = text().indexOf(QStringLiteral(" · "), left);
    const QString whole = text().first(end < 0 ? text().size() : end);
    return fontMetrics().horizontalAdvance(whole) <= room ? whole : cut;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()), shown());
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && shown() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    return QLabel::event(event);
}

}  // namespace firth
