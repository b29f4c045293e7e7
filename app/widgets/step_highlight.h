#pragma once

namespace firth {

/// What the pointer (or the keyboard) is on, the same in every picture of a step.
struct StepHighlight {
    int output = -1;     ///< an index into StepTrace::outputs; −1: none
    int dimension = -1;  ///< of the vectors; −1: none
    bool operator==(const StepHighlight&) const = default;
};

}  // namespace firth
