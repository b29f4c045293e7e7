#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <array>

#include "app/widgets/theme.h"

namespace firth {

/// An arrow to a word's point: its tip stops short of it, so that point and ring stay free. Too
/// short a way has no arrow.
void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour);

/// Where the zero vector lies: a cross with a 0 beside it.
void paintOrigin(QPainter& painter, const QPointF& at, const Theme& theme);

/// An analogy, a is to b as c is to d: arrows from a to b and from c to d, closed to a
/// parallelogram by dashed lines.
void paintParallelogram(QPainter& painter, const std::array<QPointF, 4>& corners,
                        const Theme& theme);

}  // namespace firth
