#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text_encoding.h"
#include "engine/tokens.h"

namespace firth {

struct ReadingSettings {
    TokenRule rule = TokenRule::Words;
    std::uint64_t minCount = 5;
    /// Dropped like the rare words; none unless the user asks.
    std::vector<std::string> stopWords = {};
    TextEncoding encoding = TextEncoding::Auto;  ///< of a file
    bool operator==(const ReadingSettings&) const = default;
};

}  // namespace firth
