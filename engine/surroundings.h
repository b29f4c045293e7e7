#pragma once

#include <algorithm>

#include "engine/concordance.h"

namespace firth {

/// The tokens around one: those of its sentence at most `window` away.
struct Surroundings {
    Place place;
    std::uint32_t begin = 0, end = 0;  ///< positions in the sentence; the place is between them
};

inline Surroundings around(const Corpus& corpus, Place place, int window) {
    const auto length = static_cast<std::uint32_t>(corpus.sentence(place.sentence).size());
    const auto reach = static_cast<std::uint32_t>(window);
    return {place, place.position - std::min(reach, place.position),
            std::min(place.position + reach + 1, length)};
}

}  // namespace firth
