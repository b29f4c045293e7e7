#include "app/widgets/curve_key.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/widgets/plain_tool_tip.h"
#include "app/widgets/theme.h"

namespace firth {
namespace {

constexpr int stroke = 14;
constexpr int gap = 6;

}  // namespace

CurveKey::CurveKey(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(tr("Key to the curves"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CurveKey::setEntries(const QList<Entry>& entries) {
    if (entries == entries_) return;
    const bool reshaped = entries.size() != entries_.size();
    entries_ = entries;
    QStringList texts;
    for (const Entry& entry : entries_) texts << text(entry);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    if (reshaped) updateGeometry();
    update();
}

QList<QRect> CurveKey::places(int width) const {
    const QFontMetrics metrics = fontMetrics();
    QList<QRect> found;
    QPoint at;
    for (const Entry& entry : entries_) {
        const int wanted = qMin(stroke + gap + metrics.horizontalAdvance(text(entry)) + 1, width);
        if (at.x() > 0 && at.x() + wanted > width) at = QPoint(0, at.y() + metrics.height());
        found.append(QRect(at, QSize(wanted, metrics.height())));
        at.rx() += wanted + 2 * gap;
    }
    return found;
}

int CurveKey::heightForWidth(int width) const {
    const QList<QRect> found = places(width);
    return found.isEmpty() ? 0 : found.last().bottom() + 1;
}

QSize CurveKey::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, heightForWidth(qMax(width(), 1))};
}

void CurveKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QList<QRect> found = places(width());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QRect& place = found[i];
        const int middle = place.center().y();
        painter.setPen(QPen(theme.group(entries_[i].group), 3));
        painter.drawLine(place.left() + 1, middle, place.left() + stroke - 1, middle);
        painter.setPen(theme.ink);
        const QRect room = place.adjusted(stroke + gap, 0, 0, 0);
        const int forValue = fontMetrics().horizontalAdvance(QLatin1Char(' ') + entries_[i].value);
        const QString name =
            fontMetrics().elidedText(entries_[i].name, Qt::ElideRight, room.width() - forValue);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         name + QLatin1Char(' ') + entries_[i].value);
    }
}

bool CurveKey::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QList<QRect> found = places(width());
    for (qsizetype i = 0; i < found.size(); ++i)
        if (found[i].contains(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(text(entries_[i])), this, found[i]);
    return true;
}

}  // namespace firth
