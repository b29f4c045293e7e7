#pragma once

#include "app/session/map_frame.h"
#include "app/widgets/curve_chart.h"
#include "engine/corpus.h"

namespace firth {

/// What the live page's charts show of a frame, and what stands beside their titles.
QList<Curve> lossCurves(const Snapshot& snapshot);
QString lossCaption(const Snapshot& snapshot);
QList<Curve> separationCurves(const MapFrame& frame, const Corpus& corpus);
QString separationCaption(const MapFrame& frame, const Corpus& corpus);
QString mapCaption(const MapFrame& frame, const Corpus& corpus);

}  // namespace firth
