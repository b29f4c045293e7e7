#pragma once

#include <QIcon>

namespace firth {

/// The drawing resources/icons/<name>.svg in one colour, and in another where its control is
/// disabled: one drawing serves every theme.
QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled);

}  // namespace firth
