#pragma once

#include <QString>

#include "app/session/source.h"
#include "engine/training_settings.h"

namespace firth {

/// A text of one's own that is long enough for word2vec's usual reading: rare words dropped,
/// frequent ones thinned out. A short one is kept whole.
bool isLong(const QString& source);

/// What a text's kind starts with: small and quick, so that a class sees words move at once; the
/// one sentence small enough to follow every number by hand.
TrainingSettings startSettings(const QString& source);

}  // namespace firth
