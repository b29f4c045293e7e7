#include "app/widgets/vector_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/widgets/strip_cells.h"
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
    paintStrip(painter, themeOf(palette()), rect(), vector_, scale_);
}

bool VectorStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || vector_.size() == 0 || width() == 0)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Eigen::Index cell = stripCellAt(rect(), vector_.size(), help->pos().x());
    QToolTip::showText(help->globalPos(),
                       tr("dimension %1: %2").arg(cell).arg(vector_[cell], 0, 'f', 4), this);
    return true;
}

}  // namespace firth
