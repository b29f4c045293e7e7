#include "app/session/projection_worker.h"

#include <algorithm>

namespace firth {
namespace {

/// Fitting takes at most about this share of the thread's time, so that frames keep coming.
constexpr qint64 timesLongerThanAFit = 6;
constexpr qint64 leastMillisecondsBetweenFits = 60;

}  // namespace

void ProjectionWorker::project() {
    const auto request = requests_.take();
    if (!request) return;
    const Snapshot& snapshot = *request->snapshot;
    if (snapshot.run != run_) {
        run_ = snapshot.run;
        basis_.reset();
        separations_ = ThinnedSeries<SeparationPoint>();
    }
    const bool hasGroups =
        request->groups && std::ranges::any_of(*request->groups, [](int g) { return g >= 0; });
    const std::uint64_t samples = snapshot.progress.samples;
    // A picture that stands still is fitted to what it shows, not to a moment before.
    const bool due = !basis_ || sinceFit_.elapsed() >= pause_ || snapshot.progress.done;
    const bool refit = due && (!basis_ || samples != fittedAtSample_);
    if (refit) {
        QElapsedTimer fitting;
        fitting.start();
        const Basis next = principalBasis(snapshot.E);
        basis_ = basis_ ? aligned(next, *basis_, snapshot.E) : next;
        fittedAtSample_ = samples;
        pause_ = std::max(leastMillisecondsBetweenFits, timesLongerThanAFit * fitting.elapsed());
        sinceFit_.start();
    }

    auto frame = std::make_shared<MapFrame>();
    frame->snapshot = request->snapshot;
    frame->basis = *basis_;
    frame->points = firth::project(snapshot.E, *basis_);
    if (refit && hasGroups)
        separations_.offer([&] {
            return SeparationPoint{samples, separation(snapshot.E, *request->groups),
                                   separation(frame->points, *request->groups).mean};
        });
    frame->separations = separations_.points();
    frames_.put(std::move(frame));
    emit frameReady();
}

}  // namespace firth
