#pragma once

#include <QPainter>
#include <QRect>

#include "app/widgets/theme.h"
#include "engine/matrix.h"

namespace firth {

/// The cells of a heat strip: a vector's numbers side by side in `strip`, in whole pixels.
QRect stripCell(const QRect& strip, Eigen::Index count, Eigen::Index cell);
/// The cell at a place inside the strip.
Eigen::Index stripCellAt(const QRect& strip, Eigen::Index count, int x);
/// Orange for positive and blue for negative; `scale` is the value of full colour.
void paintStrip(QPainter& painter, const Theme& theme, const QRect& strip, const Vector& vector,
                float scale);

}  // namespace firth
