#pragma once

#include <QString>

#include "engine/text_stages.h"

namespace firth {

/// Why training drops a word, "seen 2 times, fewer than 5"; empty for a word that it keeps.
QString fateText(const TextWord& word, std::uint64_t minCount);

/// What subsampling does to a kept word, "kept 43 %"; empty if it always stays.
QString keepText(const TextWord& word);

}  // namespace firth
