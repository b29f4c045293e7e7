#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/projection.h"
#include "engine/silhouette.h"
#include "engine/snapshot.h"

namespace firth {

/// The axes on which a moment of the past is shown: those that it was shown on, or the present
/// ones, on which all moments can be compared.
enum class Axes { OfThen, OfNow };

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
    Axes axes = Axes::OfThen;                  ///< which ones, in a look at the past
    std::vector<SeparationPoint> separations;  ///< of the whole run up to here
};

}  // namespace firth
