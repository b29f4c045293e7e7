#pragma once

#include "app/widgets/map_view.h"
#include "engine/corpus.h"

namespace firth {

/// The first words of a corpus, with their topics, for a map that shows so many at most.
MapWords corpusMapWords(const Corpus& corpus, int mostShown);

}  // namespace firth
