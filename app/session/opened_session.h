#pragma once

#include <QString>

#include "engine/session_file.h"

namespace firth {

/// What was read of a session file besides the training itself.
struct OpenedSession {
    QString path;
    SessionNotes notes;
    std::uint64_t samples = 0;  ///< trained when it was saved
};

}  // namespace firth
