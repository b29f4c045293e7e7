#pragma once

#include <cstddef>
#include <string>

#include "engine/text_encoding.h"

namespace firth {

/// The text that a corpus was read from, or its beginning.
struct SourceExcerpt {
    std::string text;      ///< without a byte-order mark
    bool complete = true;  ///< nothing was left out
};

/// The text of what `source` names, as readCorpus takes it, but at most `bytes` of it: a longer one
/// is cut behind a sentence, and only if its first one is longer than that, at white space. Files
/// are read again. Throws Error if one has vanished, is no longer text, or is standard input, which
/// cannot be read twice.
SourceExcerpt sourceExcerpt(const std::string& source, std::size_t bytes,
                            TextEncoding encoding = TextEncoding::Auto);

}  // namespace firth
