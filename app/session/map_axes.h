#pragma once

#include <map>
#include <set>

#include "app/session/map_settings.h"
#include "engine/projection.h"

namespace firth {

/// Axes fitted at one moment, and what the principal axes of that moment carry.
struct FittedAxes {
    std::uint64_t samples = 0;  ///< trained when they were fitted
    Basis basis;
    std::vector<float> shares;  ///< of the variance, of the first principal axes
    bool gliding = false;       ///< they have not yet come to where they were fitted
};

/// The map's axes over the training. Each new fit is turned onto the last one, and while training
/// runs no axis turns farther than `mostDegrees` at once: where it must, it glides there in several
/// fits. When the user wants them anew, they are. When training goes back, so do the axes: to those
/// that were fitted at that sample, or the last ones before. A look at the past fits none.
class MapAxes {
public:
    static constexpr double mostDegrees = 15;

    /// Rows of E as the axes see them.
    struct Rows {
        const Matrix& all;    ///< one for each word, for axes between words
        const Matrix& shown;  ///< those that the axes are fitted to
        std::uint64_t samples = 0;
        bool looksBack = false;
        bool still = false;  ///< training stands still
    };

    void clear();
    /// What was fitted later is forgotten.
    void goBackTo(std::uint64_t samples);
    /// The axes for these rows. They are fitted anew if `due`, if there are none or if the user
    /// wants it so.
    FittedAxes axesFor(const Rows& rows, const MapSettings& settings, bool due);
    /// Where, in samples trained, the user had the axes fitted anew, or they had to turn to
    /// directions far from those before.
    const std::set<std::uint64_t>& marks() const { return marks_; }

private:
    FittedAxes fit(const Rows& rows, const Basis* previous) const;
    void follow(const Rows& rows);
    void mark(const Rows& rows);
    void keep(const FittedAxes& axes);
    const FittedAxes& ofThePast(std::uint64_t samples, Axes past) const;

    AxesChoice choice_;
    std::uint64_t refits_ = 0;
    std::map<std::uint64_t, FittedAxes> fits_;  ///< by the samples trained
    std::optional<FittedAxes> shown_;           ///< the last ones
    bool turningFar_ = false;                   ///< the last fit was far from the one before
    std::set<std::uint64_t> marks_;
};

}  // namespace firth
