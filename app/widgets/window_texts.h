#pragma once

#include <QString>

#include "engine/window_samples.h"

namespace firth {

/// Whether the window fits into the sentence at this centre word, and if not, which side it is cut
/// off at and why. The sides are those that the eye sees.
QString edgeText(const CentreWindow& window, bool rightToLeft);

/// Why skip-gram makes more samples than CBOW, with the numbers of this centre word.
QString comparisonText(const CentreWindow& window);

}  // namespace firth
