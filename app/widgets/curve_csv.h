#pragma once

#include <QByteArray>

#include "app/widgets/curve_chart.h"

namespace firth {

/// The curves as comma-separated values (RFC 4180, UTF-8): a heading, then a line for every x that
/// any of the curves has; where one has none its field is empty.
QByteArray curveCsv(const QList<Curve>& curves, const QString& xUnit);

}  // namespace firth
