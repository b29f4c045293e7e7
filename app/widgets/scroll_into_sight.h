#pragma once

class QWidget;

namespace firth {

/// Where a widget is covered by a scroll area, it is brought into sight; of what is too tall for
/// that, the beginning.
void scrollIntoSight(QWidget& widget);

}  // namespace firth
