#pragma once

#include "app/session/map_frame.h"
#include "app/widgets/curve_chart.h"
#include "app/widgets/curve_key.h"
#include "engine/training_settings.h"

namespace firth {

/// What the charts of two models show, over epochs: the two may make different numbers of samples
/// of the same text.
struct ComparedCurves {
    double epochs = 0;  ///< how far the longer one goes
    QList<Curve> losses, separations;
    QList<CurveKey::Entry> lossKey, separationKey;
};

/// Either may be null: not there yet.
ComparedCurves comparedCurves(const MapFrame* first, const MapFrame* second);

/// A model's settings in a line: skip-gram · negative sampling (5) · window 3 · 50 dimensions.
QString settingsText(const TrainingSettings& settings);

}  // namespace firth
