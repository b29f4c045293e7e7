#include "app/widgets/training_curves.h"

#include <QCoreApplication>

#include "app/models/shown_word.h"

namespace firth {
namespace {

struct TrainingCurvesTexts {
    Q_DECLARE_TR_FUNCTIONS(TrainingCurves)
};

/// What stands before a chart's caption when it shows the past: to which sample its numbers belong.
QString momentNote(const Snapshot& snapshot, std::uint64_t samples) {
    return snapshot.looksBack() ? TrainingCurvesTexts::tr("at sample %L1 · ").arg(samples)
                                : QString();
}

}  // namespace

double thousands(std::uint64_t samples) {
    return static_cast<double>(samples) / 1000;
}

QList<Curve> lossCurves(const Snapshot& snapshot) {
    Curve raw{TrainingCurvesTexts::tr("one sample"), Curve::quiet, {}};
    Curve mean{TrainingCurvesTexts::tr("mean over the last 1,000"), Curve::accent, {}};
    for (const LossPoint& point : snapshot.losses) {
        raw.points.append({thousands(point.sample), static_cast<double>(point.raw)});
        mean.points.append({thousands(point.sample), static_cast<double>(point.recentMean)});
    }
    return {raw, mean};
}

QString lossCaption(const Snapshot& snapshot) {
    // What is to be read comes first: in a narrow window the end is cut off.
    QString text = momentNote(snapshot, snapshot.progress.samples);
    const auto& epochs = snapshot.progress.epochLosses;
    if (!epochs.empty())
        text += TrainingCurvesTexts::tr("epoch %1: %2 · ")
                    .arg(epochs.size())
                    .arg(epochs.back(), 0, 'f', 3);
    return text + TrainingCurvesTexts::tr("nats · mean of the last 1,000 samples");
}

QList<Curve> separationCurves(const MapFrame& frame, const Corpus& corpus) {
    QList<Curve> curves;
    for (std::size_t group = 0; group < corpus.groups.size(); ++group) {
        Curve curve{shownWord(corpus.groups[group].name), static_cast<int>(group), {}};
        for (const SeparationPoint& point : frame.separations)
            if (group < point.inSpace.groups.size())
                curve.points.append({thousands(point.sample), point.inSpace.groups[group]});
        curves.append(std::move(curve));
    }
    return curves;
}

QString separationCaption(const MapFrame& frame, const Corpus& corpus) {
    if (corpus.groups.empty())
        return TrainingCurvesTexts::tr("this text comes without groups of words");
    if (frame.separations.empty()) return TrainingCurvesTexts::tr("silhouette of each topic");
    return momentNote(*frame.snapshot, frame.separations.back().sample) +
           TrainingCurvesTexts::tr("in E %1, on the map %2 · mean silhouettes")
               .arg(frame.separations.back().inSpace.mean, 0, 'f', 2)
               .arg(frame.separations.back().meanOnMap, 0, 'f', 2)
               .replace(QLatin1Char('-'), QChar(0x2212));  // a minus sign, as everywhere else
}

QString lookingBackNote(const Snapshot& snapshot) {
    return TrainingCurvesTexts::tr("looking back: sample %L1 of %L2")
        .arg(snapshot.progress.samples)
        .arg(snapshot.past.present);
}

QString mapCaption(const MapFrame& frame, const Corpus& corpus) {
    QString text;
    if (frame.snapshot->looksBack()) {
        text = lookingBackNote(*frame.snapshot) + TrainingCurvesTexts::tr(" · ");
        if (frame.settings.past == Axes::OfNow)
            text += TrainingCurvesTexts::tr("on the axes of now · ");
    }
    const AxesChoice& choice = frame.settings.choice;
    if (choice.principal())
        text +=
            TrainingCurvesTexts::tr("%1 % of the variance · PCA of E, axes %2 and %3")
                .arg(100 * static_cast<double>(frame.basis.explained[0] + frame.basis.explained[1]),
                     0, 'f', 0)
                .arg(choice.first + 1)
                .arg(choice.second + 1);
    else
        text += TrainingCurvesTexts::tr("E between words");
    text += choice.unitVectors ? TrainingCurvesTexts::tr(" · unit vectors")
                               : TrainingCurvesTexts::tr(" · raw vectors");
    if (frame.settings.frozen)
        text += TrainingCurvesTexts::tr(" · axes frozen at sample %L1").arg(frame.fitted);
    const auto all = static_cast<std::size_t>(frame.points.rows());
    if (frame.shown < all)
        text += TrainingCurvesTexts::tr(" · %L1 of %L2 words shown").arg(frame.shown).arg(all);
    if (all < corpus.vocabulary.size())
        text += TrainingCurvesTexts::tr(" · the %L1 most frequent of %L2 words")
                    .arg(all)
                    .arg(corpus.vocabulary.size());
    return text;
}

}  // namespace firth
