#pragma once

#include <memory>
#include <vector>

#include "app/session/map_colours.h"
#include "app/session/map_settings.h"
#include "engine/projection.h"
#include "engine/silhouette.h"
#include "engine/snapshot.h"

namespace firth {

/// How far apart the groups lay at one moment.
struct SeparationPoint {
    std::uint64_t sample = 0;
    Separation inSpace;  ///< silhouettes in E, all d dimensions
    double meanOnMap = 0;
};

/// What the map shows, made from one snapshot.
struct MapFrame {
    std::shared_ptr<const Snapshot> snapshot;
    MapSettings settings;  ///< with which it was made
    Matrix points;         ///< n × 2; NaN for a word that is not shown
    std::size_t shown = 0;
    Basis basis;
    std::uint64_t fitted = 0;   ///< samples trained when the axes were fitted
    std::vector<float> shares;  ///< of the variance then, of the first principal axes
    Vector origin;              ///< 1 × 2: where the zero vector lies
    MapColours colours;
    std::vector<std::uint64_t> refits;         ///< as MapAxes::marks tells them
    std::vector<SeparationPoint> separations;  ///< of the whole run up to here
};

}  // namespace firth
