#include "app/session/projection_worker.h"

#include <algorithm>
#include <limits>

#include "engine/unit_rows.h"

namespace firth {
namespace {

/// Fitting takes at most about this share of the thread's time, so that frames keep coming.
constexpr qint64 timesLongerThanAFit = 6;
constexpr qint64 leastMillisecondsBetweenFits = 60;

/// The rows of these words, as far as they have one.
std::vector<Eigen::Index> rowsOf(const std::vector<WordId>& words, Eigen::Index count) {
    std::vector<Eigen::Index> rows;
    for (const WordId word : words)
        if (word < count) rows.push_back(word);
    return rows;
}

}  // namespace

void ProjectionWorker::goBackTo(std::uint64_t samples) {
    axes_.goBackTo(samples);
    separations_.dropAfter([samples](const SeparationPoint& p) { return p.sample > samples; });
}

void ProjectionWorker::place(const ProjectionRequest& request, bool due, MapFrame& frame) {
    const Snapshot& snapshot = *request.snapshot;
    const AxesChoice& choice = request.settings.choice;
    Matrix unit, some;
    if (choice.unitVectors) unit = unitRows(snapshot.E);
    const Matrix& all = choice.unitVectors ? unit : snapshot.E;
    std::vector<Eigen::Index> rows;
    if (choice.words) {
        rows = rowsOf(*choice.words, all.rows());
        some = all(rows, Eigen::all);
    }
    const Matrix& shown = choice.words ? some : all;

    const FittedAxes axes =
        axes_.axesFor({all, shown, snapshot.progress.samples, snapshot.looksBack(), request.still},
                      request.settings, due);
    frame.basis = axes.basis;
    frame.fitted = axes.samples;
    frame.shares = axes.shares;
    frame.origin = firth::project(Matrix::Zero(1, all.cols()), axes.basis).row(0);
    frame.shown = static_cast<std::size_t>(shown.rows());
    frame.points = firth::project(shown, axes.basis);
    if (!choice.words) return;
    const Matrix points = std::move(frame.points);
    frame.points = Matrix::Constant(all.rows(), 2, std::numeric_limits<float>::quiet_NaN());
    frame.points(rows, Eigen::all) = points;
}

/// How far the groups lie apart in E does not depend on what the map shows; how far on the map is
/// told of the words that it shows.
void ProjectionWorker::separate(const ProjectionRequest& request, MapFrame& frame) {
    std::vector<int> onMap = *request.groups;
    for (std::size_t row = 0; row < onMap.size(); ++row)
        if (!frame.points.row(static_cast<Eigen::Index>(row)).allFinite()) onMap[row] = -1;
    separations_.offer([&] {
        return SeparationPoint{request.snapshot->progress.samples,
                               separation(request.snapshot->E, *request.groups),
                               separation(frame.points, onMap).mean};
    });
}

void ProjectionWorker::project() {
    const auto request = requests_.take();
    if (!request) return;
    const Snapshot& snapshot = *request->snapshot;
    const std::uint64_t samples = snapshot.progress.samples;
    const bool first = snapshot.run != run_;
    if (first) {
        run_ = snapshot.run;
        axes_.clear();
        colours_.clear();
        separations_ = ThinnedSeries<SeparationPoint>();
        separated_.reset();
    }
    goBackTo(snapshot.past.present);
    const bool hasGroups =
        request->groups && std::ranges::any_of(*request->groups, [](int g) { return g >= 0; });
    // A picture that stands still is fitted to what it shows, not to a moment before.
    const bool due = first || sinceFit_.elapsed() >= pause_ || request->still;

    QElapsedTimer fitting;
    fitting.start();
    auto frame = std::make_shared<MapFrame>();
    frame->snapshot = request->snapshot;
    frame->settings = request->settings;
    place(*request, due, *frame);
    frame->colours = colours_.coloursOf(snapshot, *request->corpus, request->settings, due);
    if (due) {
        pause_ = std::max(leastMillisecondsBetweenFits, timesLongerThanAFit * fitting.elapsed());
        sinceFit_.start();
    }
    const bool told = separated_ == samples || (!separations_.points().empty() &&
                                                separations_.points().back().sample == samples);
    if (due && hasGroups && !snapshot.looksBack() && !told) {
        separated_ = samples;
        separate(*request, *frame);
    }
    frame->refits.assign(axes_.marks().begin(), axes_.marks().end());
    frame->separations = separations_.points();
    std::erase_if(frame->separations,
                  [samples](const SeparationPoint& p) { return p.sample > samples; });
    frames_.put(std::move(frame));
    emit frameReady();
}

}  // namespace firth
