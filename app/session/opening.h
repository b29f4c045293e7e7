#pragma once

#include <QString>
#include <memory>

#include "app/session/opened_session.h"
#include "app/session/source.h"
#include "engine/text_encoding.h"
#include "engine/training_settings.h"

namespace firth {

/// A model that is to be opened or made. It goes to the training thread and comes back with the
/// answer: something else may have been asked for meanwhile.
struct Opening {
    quint64 number = 0;  ///< counts what was asked for; the answers come in this order
    Source source;
    TrainingSettings settings;
    std::shared_ptr<const OpenedSession> session = {};  ///< if it comes from a session file
};

/// An opening that came to nothing: the model from before is still there.
struct OpeningFailure {
    Opening opening;
    QString message;                          ///< empty: it was cancelled
    TextEncoding guess = TextEncoding::Auto;  ///< the text may be read in this one
};

/// By the std::exception that is being handled; `noMemory` says what to do if it was memory.
OpeningFailure failureOf(const Opening& opening, const QString& noMemory);

}  // namespace firth
