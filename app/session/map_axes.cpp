#include "app/session/map_axes.h"

#include "engine/even_thinning.h"
#include "engine/word_axis.h"

namespace firth {
namespace {

constexpr std::size_t mostFits = 500;
constexpr std::size_t mostMarks = 100;
/// Axes that must turn so far lead to another picture.
constexpr double farDegrees = 45;

}  // namespace

void MapAxes::clear() {
    fits_.clear();
    shown_.reset();
    marks_.clear();
    turningFar_ = false;
}

void MapAxes::goBackTo(std::uint64_t samples) {
    fits_.erase(fits_.upper_bound(samples), fits_.end());
    marks_.erase(marks_.upper_bound(samples), marks_.end());
}

FittedAxes MapAxes::fit(const Rows& rows, const Basis* previous) const {
    const PrincipalAxes principal = principalAxes(rows.shown, MapSettings::principalAxes);
    FittedAxes fitted{rows.samples, {}, principal.explained};
    if (choice_.principal()) {
        fitted.basis = planeOf(principal, choice_.first, choice_.second);
        if (previous) fitted.basis = aligned(fitted.basis, *previous, rows.shown);
        return fitted;
    }
    const auto direction = [&](const std::optional<WordAxis>& axis) -> std::optional<Vector> {
        if (!axis) return std::nullopt;
        return directionBetween(rows.all, axis->from, axis->to);
    };
    fitted.basis = basisAlong(rows.shown, direction(choice_.x), direction(choice_.y), previous);
    return fitted;
}

void MapAxes::keep(const FittedAxes& axes) {
    if (fits_.size() == mostFits && !fits_.contains(axes.samples)) fits_.erase(mostCrowded(fits_));
    fits_.insert_or_assign(axes.samples, axes);
}

const FittedAxes& MapAxes::ofThePast(std::uint64_t samples, Axes past) const {
    auto axes = past == Axes::OfNow ? fits_.end() : fits_.upper_bound(samples);
    if (axes != fits_.begin()) --axes;
    return axes->second;
}

void MapAxes::mark(const Rows& rows) {
    if (marks_.size() < mostMarks) marks_.insert(rows.samples);
}

void MapAxes::follow(const Rows& rows) {
    const Basis* previous = fits_.empty() ? nullptr : &fits_.rbegin()->second.basis;
    shown_ = fit(rows, previous);
    if (previous && choice_.principal()) {
        const double turn = largestTurn(shown_->basis, *previous);
        if (turn > farDegrees && !turningFar_) mark(rows);
        turningFar_ = turn > farDegrees;
        shown_->gliding = !rows.still && turn > mostDegrees;
        if (shown_->gliding)
            shown_->basis = turnedTowards(shown_->basis, *previous, mostDegrees, rows.shown);
    }
    keep(*shown_);
}

FittedAxes MapAxes::axesFor(const Rows& rows, const MapSettings& settings, bool due) {
    const bool another = settings.choice != choice_;
    const bool anew = another || settings.refits != refits_;
    choice_ = settings.choice;
    refits_ = settings.refits;
    // Fits to something else do not compare with these.
    if (another) fits_.clear();

    const auto known = fits_.find(rows.samples);
    const bool fitted = known != fits_.end() && !(rows.still && known->second.gliding);
    if (anew && shown_) {
        mark(rows);
        shown_ = fit(rows, nullptr);
        keep(*shown_);
    } else if (settings.frozen && shown_) {
        // They stay.
    } else if (rows.looksBack && !fits_.empty()) {
        shown_ = ofThePast(rows.samples, settings.past);
    } else if (fits_.empty() || (due && !fitted)) {
        follow(rows);
    } else {
        shown_ = fits_.rbegin()->second;
    }
    FittedAxes axes = *shown_;
    // Live, the fit is at most a moment old.
    const bool old = settings.frozen || rows.looksBack;
    if (old && axes.samples != rows.samples) axes.basis = measuredOn(rows.shown, axes.basis);
    return axes;
}

}  // namespace firth
