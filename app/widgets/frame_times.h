#pragma once

namespace firth {

/// How often what moves is drawn anew, in ms: the map, what changes less, and the curves.
constexpr int frameMilliseconds = 16, calmFrameMilliseconds = 33, chartMilliseconds = 400;

}  // namespace firth
