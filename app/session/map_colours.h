#pragma once

#include "app/session/map_settings.h"
#include "engine/corpus.h"
#include "engine/k_means.h"
#include "engine/snapshot.h"
#include "engine/word_scale.h"

namespace firth {

/// What the words are coloured by at one moment: clusters, or a number for each. Neither where the
/// colours are those of the groups.
struct MapColours {
    ColourBy by = ColourBy::Groups;
    std::vector<int> clusters;  ///< of each word, −1 for none
    WordScale scale;
    bool operator==(const MapColours&) const = default;
};

/// Computes colours from snapshots. Clusters keep their numbers, and so their colours, over time.
class ColourValues {
public:
    /// Another model.
    void clear() { clusters_ = {}; }
    /// Clusters are only sought anew if `due`; else each word belongs to the nearest of those there
    /// were.
    MapColours coloursOf(const Snapshot& snapshot, const Corpus& corpus,
                         const MapSettings& settings, bool due);

private:
    std::vector<int> clustersOf(const Matrix& E, int k, bool due);

    Clusters clusters_;
    int k_ = 0;
};

}  // namespace firth
