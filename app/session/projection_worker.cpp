#include "app/session/projection_worker.h"

#include <algorithm>

#include "engine/even_thinning.h"

namespace firth {
namespace {

/// Fitting takes at most about this share of the thread's time, so that frames keep coming.
constexpr qint64 timesLongerThanAFit = 6;
constexpr qint64 leastMillisecondsBetweenFits = 60;
constexpr std::size_t mostBases = 500;

}  // namespace

void ProjectionWorker::goBackTo(std::uint64_t samples) {
    bases_.erase(bases_.upper_bound(samples), bases_.end());
    separations_.dropAfter([samples](const SeparationPoint& p) { return p.sample > samples; });
}

void ProjectionWorker::fit(const Snapshot& snapshot) {
    QElapsedTimer fitting;
    fitting.start();
    Basis next = principalBasis(snapshot.E);
    if (!bases_.empty()) next = aligned(next, bases_.rbegin()->second, snapshot.E);
    if (bases_.size() == mostBases) bases_.erase(mostCrowded(bases_));
    bases_.insert_or_assign(snapshot.progress.samples, std::move(next));
    pause_ = std::max(leastMillisecondsBetweenFits, timesLongerThanAFit * fitting.elapsed());
    sinceFit_.start();
}

Basis ProjectionWorker::basisOfThePast(const Snapshot& snapshot, Axes axes) const {
    const std::uint64_t samples = snapshot.progress.samples;
    auto basis = axes == Axes::OfNow ? bases_.end() : bases_.upper_bound(samples);
    if (basis != bases_.begin()) --basis;
    if (basis->first == samples) return basis->second;
    return measuredOn(snapshot.E, basis->second);
}

void ProjectionWorker::project() {
    const auto request = requests_.take();
    if (!request) return;
    const Snapshot& snapshot = *request->snapshot;
    const std::uint64_t samples = snapshot.progress.samples;
    if (snapshot.run != run_) {
        run_ = snapshot.run;
        bases_.clear();
        separations_ = ThinnedSeries<SeparationPoint>();
    }
    goBackTo(snapshot.past.present);
    const bool looksBack = snapshot.looksBack() && !bases_.empty();
    const bool hasGroups =
        request->groups && std::ranges::any_of(*request->groups, [](int g) { return g >= 0; });
    // A picture that stands still is fitted to what it shows, not to a moment before.
    const bool due = bases_.empty() || sinceFit_.elapsed() >= pause_ || request->still;
    const bool refit = due && !looksBack && !bases_.contains(samples);
    if (refit) fit(snapshot);

    auto frame = std::make_shared<MapFrame>();
    frame->snapshot = request->snapshot;
    frame->axes = request->axes;
    frame->basis = looksBack ? basisOfThePast(snapshot, request->axes) : bases_.rbegin()->second;
    frame->points = firth::project(snapshot.E, frame->basis);
    if (refit && hasGroups)
        separations_.offer([&] {
            return SeparationPoint{samples, separation(snapshot.E, *request->groups),
                                   separation(frame->points, *request->groups).mean};
        });
    frame->separations = separations_.points();
    std::erase_if(frame->separations,
                  [samples](const SeparationPoint& p) { return p.sample > samples; });
    frames_.put(std::move(frame));
    emit frameReady();
}

}  // namespace firth
