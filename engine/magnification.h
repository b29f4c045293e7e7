#pragma once

namespace firth {

/// By how much to enlarge changes so that they can be seen: the largest of 1, 10, 100, … 1,000,000
/// with which the largest change is not above `scale`, both in the same unit. 1 if nothing changed
/// or if a change is above the scale already.
double magnificationFor(double largestChange, double scale);

}  // namespace firth
