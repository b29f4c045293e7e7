#include "app/widgets/vector_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/widgets/diverging_colour.h"
#include "app/widgets/theme.h"

namespace firth {

VectorStrip::VectorStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("vectorStrip"));
    setAccessibleName(tr("Vector"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(18);
}

void VectorStrip::setVector(const Vector& vector, float scale) {
    vector_ = vector;
    scale_ = scale;
    update();
}

void VectorStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const auto count = static_cast<int>(vector_.size());
    for (int i = 0; i < count; ++i) {
        const int left = width() * i / count;
        const int right = width() * (i + 1) / count;
        painter.fillRect(left, 0, std::max(right - left, 1), height(),
                         divergingColour(theme, vector_[i] / scale_));
    }
}

bool VectorStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || vector_.size() == 0 || width() == 0)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto count = static_cast<int>(vector_.size());
    const int cell = std::clamp(help->pos().x() * count / width(), 0, count - 1);
    QToolTip::showText(help->globalPos(),
                       tr("dimension %1: %2").arg(cell).arg(vector_[cell], 0, 'f', 4), this);
    return true;
}

}  // namespace firth
