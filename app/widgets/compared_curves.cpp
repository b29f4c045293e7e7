#include "app/widgets/compared_curves.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/widgets/number_text.h"

namespace firth {
namespace {

struct ComparedCurvesTexts {
    Q_DECLARE_TR_FUNCTIONS(ComparedCurves)
};

void add(ComparedCurves& curves, const MapFrame& frame, const QString& name, int colour) {
    const Snapshot& snapshot = *frame.snapshot;
    const auto epochs = [&](std::uint64_t samples) { return epochsAt(snapshot.progress, samples); };
    Curve loss{name, colour, {}};
    for (const LossPoint& point : snapshot.losses)
        loss.points.append({epochs(point.sample), static_cast<double>(point.recentMean)});
    Curve separation{name, colour, {}};
    for (const SeparationPoint& point : frame.separations)
        separation.points.append({epochs(point.sample), point.inSpace.mean});
    curves.epochs = std::max(curves.epochs, epochs(snapshot.progress.samples));
    const auto last = [](const Curve& curve) {
        return curve.points.isEmpty() ? ComparedCurvesTexts::tr("–")
                                      : fixedNumber(curve.points.last().y(), 2);
    };
    curves.lossKey.append({name, colour, last(loss)});
    curves.separationKey.append({name, colour, last(separation)});
    curves.losses.append(std::move(loss));
    curves.separations.append(std::move(separation));
}

}  // namespace

ComparedCurves comparedCurves(const MapFrame* first, const MapFrame* second) {
    // Two colours of the groups' order that are easily told apart: blue and orange.
    constexpr int blue = 1, orange = 0;
    ComparedCurves curves;
    if (first) add(curves, *first, ComparedCurvesTexts::tr("first"), blue);
    if (second) add(curves, *second, ComparedCurvesTexts::tr("second"), orange);
    return curves;
}

QString settingsText(const TrainingSettings& settings) {
    const QString architecture = settings.architecture == Architecture::SkipGram
                                     ? ComparedCurvesTexts::tr("skip-gram")
                                     : ComparedCurvesTexts::tr("CBOW");
    const QString objective =
        settings.objective == Objective::FullSoftmax ? ComparedCurvesTexts::tr("full softmax")
        : settings.objective == Objective::HierarchicalSoftmax
            ? ComparedCurvesTexts::tr("hierarchical softmax")
            : ComparedCurvesTexts::tr("negative sampling (%1)").arg(settings.negatives);
    return ComparedCurvesTexts::tr("%1 · %2 · window %3 · %4 dimensions · α %5")
        .arg(architecture, objective)
        .arg(settings.window)
        .arg(settings.dim)
        .arg(static_cast<double>(settings.alpha));
}

}  // namespace firth
