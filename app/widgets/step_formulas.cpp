#include "app/widgets/step_formulas.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/models/step_output_model.h"
#include "app/widgets/number_text.h"

namespace firth {
namespace {

using Line = std::vector<FormulaSpan>;

constexpr int firstTerms = 3;

FormulaSpan plain(const QString& text) {
    return {text, {}, OutputRole::Other, false};
}

/// Negative numbers in brackets, where a sign would run into the operator before it.
QString factor(double number) {
    const QString text = weightText(number);
    return number < 0 ? QStringLiteral("(%1)").arg(text) : text;
}

const Vector& vectorBefore(const std::vector<RowTrace>& rows, std::uint32_t row) {
    static const Vector none;
    const auto found = std::ranges::find(rows, row, &RowTrace::row);
    return found == rows.end() ? none : found->before;
}

/// The dimensions whose terms are written out: the first ones and the highlighted one, or the last.
std::vector<int> termsShown(int dimensions, int highlighted) {
    std::vector<int> terms;
    terms.reserve(firstTerms + 1);
    for (int i = 0; i < std::min(firstTerms, dimensions); ++i) terms.push_back(i);
    const int further =
        highlighted >= firstTerms && highlighted < dimensions ? highlighted : dimensions - 1;
    if (further >= firstTerms) terms.push_back(further);
    return terms;
}

/// Calls write(dimension) for each term shown, with `between` or an ellipsis between them.
template <typename Write>
void writeTerms(Line& line, int dimensions, int highlighted, const QString& between, Write write) {
    int last = -1;
    for (const int term : termsShown(dimensions, highlighted)) {
        if (last >= 0) line.push_back(plain(between));
        if (term > last + 1) line.push_back(plain(QStringLiteral("…") + between));
        write(term);
        last = term;
    }
    if (last < dimensions - 1) line.push_back(plain(between + QStringLiteral("…")));
}

void writeVector(Line& line, const Vector& vector, const StepHighlight& highlight) {
    line.push_back(plain(QStringLiteral("[ ")));
    writeTerms(line, static_cast<int>(vector.size()), highlight.dimension, QStringLiteral(", "),
               [&](int term) {
                   line.push_back({weightText(static_cast<double>(vector[term])),
                                   {-1, term},
                                   OutputRole::Other,
                                   false});
               });
    line.push_back(plain(QStringLiteral(" ]")));
}

FormulaSpan inputName(const StepReport& report, WordId word) {
    return {rowNameOfE(report, word), {}, std::nullopt, true};
}

FormulaSpan outputSpan(const StepReport& report, int output) {
    const OutputTrace& trace = report.trace.outputs[static_cast<std::size_t>(output)];
    return {rowNameOfC(report, trace.row), {output, -1}, roleOf(report, output), true};
}

FormulaLines lookUp(const StepReport& report, const StepHighlight& highlight) {
    Line line = {plain(QStringLiteral("h = "))};
    if (report.input.size() > 1) line.push_back(plain(QStringLiteral("( ")));
    for (std::size_t i = 0; i < report.input.size(); ++i) {
        if (i > 0) line.push_back(plain(QStringLiteral(" + ")));
        line.push_back(inputName(report, report.input[i]));
    }
    if (report.input.size() > 1)
        line.push_back(plain(QStringLiteral(" ) / %1").arg(report.input.size())));
    Line values = {plain(QStringLiteral("  = "))};
    writeVector(values, report.trace.hidden, highlight);
    return {line, values};
}

FormulaLines score(const StepReport& report, const StepHighlight& highlight, int output) {
    const OutputTrace& trace = report.trace.outputs[static_cast<std::size_t>(output)];
    const Vector& h = report.trace.hidden;
    const Vector& c = vectorBefore(report.trace.rowsOfC, trace.row);
    Line line = {plain(QStringLiteral("score = h · ")), outputSpan(report, output)};
    Line terms = {plain(QStringLiteral("  = "))};
    writeTerms(terms, static_cast<int>(h.size()), highlight.dimension, QStringLiteral(" + "),
               [&](int term) {
                   terms.push_back({factor(static_cast<double>(h[term])) + QStringLiteral("×") +
                                        factor(static_cast<double>(c[term])),
                                    {output, term},
                                    OutputRole::Other,
                                    false});
               });
    Line result = {plain(QStringLiteral("  = ")),
                   {fixedNumber(trace.score), {output, -1}, roleOf(report, output), true}};
    return {line, terms, result};
}

FormulaLines predict(const StepReport& report, int output) {
    const auto index = static_cast<std::size_t>(output);
    const OutputTrace& trace = report.trace.outputs[index];
    const StepHighlight all = {output, -1};
    const OutputRole role = roleOf(report, output);
    if (report.settings.objective != Objective::FullSoftmax) {
        Line line = {plain(QStringLiteral("p = σ(score) = 1 / (1 + e^−score)"))};
        Line values = {plain(QStringLiteral("  = 1 / (1 + e^−(")),
                       {fixedNumber(trace.score), all, role, false},
                       plain(QStringLiteral(")) = ")),
                       {fixedNumber(trace.probability), all, role, true}};
        return {line, values};
    }
    const QString takenOff = report.softmax.takenOff == 0
                                 ? QString()
                                 : QStringLiteral(" − ") + fixedNumber(report.softmax.takenOff);
    Line line = {plain(QStringLiteral("p = e^score / Σ e^score"))};
    if (!takenOff.isEmpty())
        line.push_back(plain(QCoreApplication::translate(
            "StepFormulas", "   (the largest score is taken off each: no p changes)")));
    Line values = {plain(QStringLiteral("  = e^(")),
                   {fixedNumber(trace.score) + takenOff, all, role, false},
                   plain(QStringLiteral(") / %1 = ").arg(fixedNumber(report.softmax.sum))),
                   {fixedNumber(report.softmax.exponentials[index]), all, role, false},
                   plain(QStringLiteral(" / %1 = ").arg(fixedNumber(report.softmax.sum))),
                   {fixedNumber(trace.probability), all, role, true}};
    return {line, values};
}

FormulaLines errors(const StepReport& report, int output) {
    const OutputTrace& trace = report.trace.outputs[static_cast<std::size_t>(output)];
    const StepHighlight all = {output, -1};
    const OutputRole role = roleOf(report, output);
    Line line = {plain(QStringLiteral("error = label − p = %1 − ").arg(trace.label)),
                 {fixedNumber(trace.probability), all, role, false},
                 plain(QStringLiteral(" = ")),
                 {signedNumber(trace.error), all, role, true}};
    const bool softmax = report.settings.objective == Objective::FullSoftmax;
    const QString loss = softmax || trace.label > 0 ? QStringLiteral("loss = −ln p = ")
                                                    : QStringLiteral("loss = −ln(1 − p) = ");
    Line lossLine = {plain(softmax && trace.label == 0
                               ? QCoreApplication::translate("StepFormulas",
                                                             "The loss is the true word's alone: ")
                               : loss),
                     {fixedNumber(softmax ? report.trace.loss : trace.loss), all, role, true}};
    if (softmax) return {line, lossLine};
    Line total = {
        plain(QCoreApplication::translate("StepFormulas", "loss of the step, all rows together: ")),
        {fixedNumber(report.trace.loss), {}, OutputRole::Other, true}};
    return {line, lossLine, total};
}

FormulaLines update(const StepReport& report, const StepHighlight& highlight, int output) {
    const OutputTrace& trace = report.trace.outputs[static_cast<std::size_t>(output)];
    const QString alpha = weightText(static_cast<double>(report.trace.alpha));
    Line ofC = {
        outputSpan(report, output),
        plain(QStringLiteral(" += α · error · h = %1 × ").arg(alpha)),
        {fixedNumber(trace.error), {output, -1}, roleOf(report, output), false},
        plain(QStringLiteral(" × ")),
    };
    writeVector(ofC, report.trace.hidden, highlight);
    Line ofE;
    const bool several = report.input.size() > 1;
    ofE.push_back(
        several ? plain(QCoreApplication::translate("StepFormulas", "each input word's row of E"))
                : inputName(report, report.input[0]));
    ofE.push_back(plain(several ? QStringLiteral(" += α / %1 · Σ error · C[w] = %2 / %1 × ")
                                      .arg(report.input.size())
                                      .arg(alpha)
                                : QStringLiteral(" += α · Σ error · C[w] = %1 × ").arg(alpha)));
    writeVector(ofE, report.trace.hiddenGradient, highlight);
    return {ofC, ofE};
}

}  // namespace

QString rowNameOfE(const StepReport& report, WordId word) {
    return QStringLiteral("E[\"%1\"]").arg(shownWord(report.tables->corpus->vocabulary.word(word)));
}

QString rowNameOfC(const StepReport& report, std::uint32_t row) {
    return report.settings.objective == Objective::HierarchicalSoftmax
               ? QStringLiteral("C[%1]").arg(outputName(report, row))
               : QStringLiteral("C[\"%1\"]").arg(outputName(report, row));
}

OutputRole roleOf(const StepReport& report, int output) {
    const bool yes = report.trace.outputs[static_cast<std::size_t>(output)].label > 0;
    switch (report.settings.objective) {
        case Objective::NegativeSampling:
            return yes ? OutputRole::True : OutputRole::Noise;
        case Objective::HierarchicalSoftmax:
            return yes ? OutputRole::NodeLeft : OutputRole::NodeRight;
        case Objective::FullSoftmax:
            break;
    }
    return yes ? OutputRole::True : OutputRole::Other;
}

int mainOutput(const StepReport& report) {
    return report.settings.objective == Objective::FullSoftmax ? static_cast<int>(report.output)
                                                               : 0;
}

FormulaLines stageFormulas(const StepReport& report, Stage stage, const StepHighlight& highlight) {
    const bool known =
        highlight.output >= 0 && highlight.output < static_cast<int>(report.trace.outputs.size());
    const int output = known ? highlight.output : mainOutput(report);
    switch (stage) {
        case Stage::LookUp:
            return lookUp(report, highlight);
        case Stage::Score:
            return score(report, highlight, output);
        case Stage::Predict:
            return predict(report, output);
        case Stage::Error:
            return errors(report, output);
        case Stage::Update:
        case Stage::Moved:
            break;
    }
    return update(report, highlight, output);
}

}  // namespace firth
