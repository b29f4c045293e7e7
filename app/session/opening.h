#pragma once

#include <QString>

#include "app/session/source.h"
#include "engine/text_encoding.h"
#include "engine/training_settings.h"

namespace firth {

/// A model that is to be opened, or that is open. It goes to the training thread and comes back
/// with the answer: something else may have been asked for meanwhile.
struct Opening {
    quint64 number = 0;  ///< counts what was asked for; 0: not asked for as something else to open
    Source source;
    TrainingSettings settings;
};

/// An opening that came to nothing; what was open before still is.
struct OpeningFailure {
    Opening opening;
    QString message;                          ///< empty: it was cancelled
    TextEncoding guess = TextEncoding::Auto;  ///< the text may be read in this one
};

}  // namespace firth
