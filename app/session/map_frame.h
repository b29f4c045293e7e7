#pragma once

#include <memory>
#include <optional>
#include <vector>

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
    Matrix points;  ///< n × 2
    Basis basis;
    std::vector<SeparationPoint> separations;  ///< of the whole run up to here
};

}  // namespace firth
