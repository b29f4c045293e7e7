#pragma once

#include <QString>

namespace firth {

/// A paragraph of the lesson as rich text: *emphasis* and `code` are marked, and everything else
/// stands there as it was written, whatever it looks like.
QString markedText(const QString& paragraph);

}  // namespace firth
