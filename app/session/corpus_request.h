#pragma once

#include "app/session/source.h"
#include "engine/reading_settings.h"

namespace firth {

/// What to read, and how.
struct CorpusRequest {
    Source source;
    ReadingSettings reading;
};

}  // namespace firth
