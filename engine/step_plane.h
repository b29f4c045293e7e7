#pragma once

#include <cstddef>
#include <vector>

#include "engine/step.h"

namespace firth {

/// Coordinates in the plane of a step.
struct PlanePoint {
    double along = 0;   ///< the direction of h
    double across = 0;  ///< the second axis
};

/// A row of E or C in the plane, before and after the step.
struct PlaneRow {
    std::uint32_t row = 0;
    int output = -1;   ///< rows of C: the first output with this row, an index into trace.outputs
    double error = 0;  ///< rows of C: summed over the row's outputs; positive: pulled towards h
    PlanePoint before = {};
    PlanePoint after = {};
};

/// The plane of the vectors that a step touched, with the origin in it, to see who was pulled
/// towards the input and who was pushed away.
struct StepPlane {
    PlanePoint hiddenBefore, hiddenAfter;  ///< h; before, it lies on the first axis
    std::vector<PlaneRow> inputs;          ///< rows of E, in the trace's order
    std::vector<PlaneRow> outputs;         ///< rows of C, those that moved most first
    std::size_t outputsLeftOut = 0;        ///< rows of C beyond `mostOutputs`
    double shownShare = 1;     ///< of the squared length of all these vectors before, in the plane
    double largestMove = 0;    ///< the farthest that one of these points moved in the plane
    double largestLength = 0;  ///< the farthest that one of them lay from the origin before
};

/// Axis 1 is the direction of h. Axis 2 is the direction of most squared length of what the rows
/// of C and E have beside it (uncentred principal component analysis of the remainders, largest
/// component positive); zero if nothing remains. A row of C moves by α · error · h, that is along
/// axis 1 alone: to the right is pulled, to the left pushed away. Of the rows of C the
/// `mostOutputs` with the largest |error| take part.
StepPlane stepPlane(const StepTrace& trace, std::size_t mostOutputs);

}  // namespace firth
