#pragma once

#include <span>
#include <string_view>

namespace firth {

/// A text that is part of the program: asked for as @name.
struct BundledCorpus {
    std::string_view name;    ///< without the @
    std::string_view title;   ///< for people
    std::string_view text;    ///< UTF-8
    std::string_view groups;  ///< as parseGroups reads; may say nothing
};

std::span<const BundledCorpus> bundledCorpora();

/// The corpus called "@name" or "name"; throws Error, with the names that exist, if there is none.
const BundledCorpus& bundledCorpus(std::string_view name);

}  // namespace firth
