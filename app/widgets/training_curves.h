#pragma once

#include "app/session/map_frame.h"
#include "app/widgets/curve_chart.h"
#include "engine/corpus.h"

namespace firth {

/// Samples as charts show them: by the thousand.
double thousands(std::uint64_t samples);

/// What the live page's charts show of a frame, and what stands beside their titles.
QList<Curve> lossCurves(const Snapshot& snapshot);
QString lossCaption(const Snapshot& snapshot);
QList<Curve> separationCurves(const MapFrame& frame, const Corpus& corpus);
QString separationCaption(const MapFrame& frame, const Corpus& corpus);
/// Which moment of the past a frame shows, and of how many samples.
QString lookingBackNote(const Snapshot& snapshot);
QString mapCaption(const MapFrame& frame, const Corpus& corpus);

}  // namespace firth
