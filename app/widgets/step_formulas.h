#pragma once

#include "app/session/step_walk.h"
#include "app/widgets/formula_label.h"

namespace firth {

using FormulaLines = std::vector<std::vector<FormulaSpan>>;

/// The formulas of a stage with the step's numbers put in: for the output that is highlighted, or
/// the true word; and with the terms of the first dimensions and the highlighted one.
FormulaLines stageFormulas(const StepReport& report, Stage stage, const StepHighlight& highlight);

/// The output that formulas speak of while none is highlighted.
int mainOutput(const StepReport& report);

/// C["nurse"] · E["the"] · C[#7]
QString rowNameOfE(const StepReport& report, WordId word);
QString rowNameOfC(const StepReport& report, std::uint32_t row);
/// What an output stands for.
OutputRole roleOf(const StepReport& report, int output);

}  // namespace firth
