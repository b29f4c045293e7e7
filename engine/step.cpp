#include "engine/step.h"

#include <algorithm>
#include <cmath>

namespace firth {
namespace {

/// σ(x) = 1 / (1 + e^−x), without overflow on either side.
template <typename Real>
Real sigmoid(Real x) {
    if (x >= 0) return 1 / (1 + std::exp(-x));
    const Real e = std::exp(x);
    return e / (1 + e);
}

/// log(1 + e^x), without overflow: −log σ(−x).
template <typename Real>
Real softplus(Real x) {
    return std::max(x, Real{0}) + std::log1p(std::exp(-std::abs(x)));
}

/// h: the input's row, or the mean of the context's rows.
template <typename Real>
void lookUp(const ModelOf<Real>& model, const Sample& sample, ScratchOf<Real>& scratch) {
    scratch.hidden = model.E.row(sample.input[0]);
    if (sample.input.size() == 1) return;
    for (const WordId word : sample.input.subspan(1)) scratch.hidden += model.E.row(word);
    scratch.hidden /= static_cast<Real>(sample.input.size());
}

/// scores: h · C[row] for each target; for full softmax C h, all V of them.
template <typename Real>
void score(const ModelOf<Real>& model, const Sample& sample, ScratchOf<Real>& scratch) {
    if (sample.targets.empty()) {
        scratch.scores.noalias() = model.C * scratch.hidden.transpose();
        return;
    }
    scratch.scores.resize(static_cast<Eigen::Index>(sample.targets.size()));
    for (std::size_t i = 0; i < sample.targets.size(); ++i)
        scratch.scores[static_cast<Eigen::Index>(i)] =
            model.C.row(sample.targets[i].row).dot(scratch.hidden);
}

/// log Σ e^score, from the largest score down.
template <typename Real>
Real logSumExp(const Eigen::Matrix<Real, Eigen::Dynamic, 1>& scores) {
    const Real largest = scores.maxCoeff();
    return largest + std::log((scores.array() - largest).exp().sum());
}

template <typename Real>
Real lossOfScores(const Sample& sample, const ScratchOf<Real>& scratch) {
    const auto& scores = scratch.scores;
    if (sample.targets.empty()) return logSumExp(scores) - scores[sample.output];
    Real loss = 0;
    for (std::size_t i = 0; i < sample.targets.size(); ++i) {
        const Real s = scores[static_cast<Eigen::Index>(i)];
        loss += softplus(sample.targets[i].label ? -s : s);
    }
    return loss;
}

/// Turns scores into errors (label − probability), in place; returns the loss.
template <typename Real>
Real scoresToErrors(const Sample& sample, ScratchOf<Real>& scratch) {
    auto& scores = scratch.scores;
    if (sample.targets.empty()) {
        const Real logSum = logSumExp(scores);
        const Real loss = logSum - scores[sample.output];
        scores = -(scores.array() - logSum).exp();
        scores[sample.output] += 1;
        return loss;
    }
    const Real loss = lossOfScores(sample, scratch);
    for (std::size_t i = 0; i < sample.targets.size(); ++i) {
        Real& s = scores[static_cast<Eigen::Index>(i)];
        s = (sample.targets[i].label ? Real{1} : Real{0}) - sigmoid(s);
    }
    return loss;
}

template <typename Real>
void update(ModelOf<Real>& model, const Sample& sample, Real alpha, ScratchOf<Real>& scratch) {
    const auto& errors = scratch.scores;
    if (sample.targets.empty()) {
        scratch.hiddenGradient.noalias() = errors.transpose() * model.C;
        model.C.noalias() += (alpha * errors) * scratch.hidden;
    } else {
        scratch.hiddenGradient.setZero(scratch.hidden.size());
        for (std::size_t i = 0; i < sample.targets.size(); ++i)
            scratch.hiddenGradient +=
                errors[static_cast<Eigen::Index>(i)] * model.C.row(sample.targets[i].row);
        for (std::size_t i = 0; i < sample.targets.size(); ++i)
            model.C.row(sample.targets[i].row) +=
                (alpha * errors[static_cast<Eigen::Index>(i)]) * scratch.hidden;
    }
    const Real rate = alpha / static_cast<Real>(sample.input.size());
    for (const WordId word : sample.input) model.E.row(word) += rate * scratch.hiddenGradient;
}

template <typename Real, typename Rows>
std::vector<RowTrace> rowsBefore(const MatrixOf<Real>& matrix, const Rows& rows) {
    std::vector<RowTrace> traces;
    for (const std::uint32_t row : rows)
        if (std::ranges::find(traces, row, &RowTrace::row) == traces.end())
            traces.push_back({row, matrix.row(row).template cast<float>(), {}});
    return traces;
}

template <typename Real>
void traceBefore(const ModelOf<Real>& model, const Sample& sample, const ScratchOf<Real>& scratch,
                 StepTrace& trace) {
    trace.hidden = scratch.hidden.template cast<float>();
    trace.rowsOfE = rowsBefore(model.E, sample.input);
    trace.outputs.clear();
    if (!sample.targets.empty()) {
        std::vector<std::uint32_t> rows;
        for (const Target& target : sample.targets) {
            rows.push_back(target.row);
            trace.outputs.push_back({.row = target.row, .label = target.label ? 1.0 : 0.0});
        }
        trace.rowsOfC = rowsBefore(model.C, rows);
    } else {
        trace.rowsOfC.clear();
        for (std::uint32_t row = 0; row < model.C.rows(); ++row) {
            trace.outputs.push_back({.row = row, .label = row == sample.output ? 1.0 : 0.0});
            trace.rowsOfC.push_back({row, model.C.row(row).template cast<float>(), {}});
        }
    }
    for (std::size_t i = 0; i < trace.outputs.size(); ++i)
        trace.outputs[i].score = static_cast<double>(scratch.scores[static_cast<Eigen::Index>(i)]);
}

template <typename Real>
void traceAfter(const ModelOf<Real>& model, const Sample& sample, Real loss,
                const ScratchOf<Real>& scratch, StepTrace& trace) {
    trace.loss = static_cast<double>(loss);
    trace.hiddenGradient = scratch.hiddenGradient.template cast<float>();
    for (std::size_t i = 0; i < trace.outputs.size(); ++i) {
        OutputTrace& output = trace.outputs[i];
        output.error = static_cast<double>(scratch.scores[static_cast<Eigen::Index>(i)]);
        output.probability = output.label - output.error;
        if (!sample.targets.empty())
            output.loss = softplus(output.label > 0 ? -output.score : output.score);
        else if (output.row == sample.output)
            output.loss = trace.loss;
    }
    for (RowTrace& row : trace.rowsOfE) row.after = model.E.row(row.row).template cast<float>();
    for (RowTrace& row : trace.rowsOfC) row.after = model.C.row(row.row).template cast<float>();
}

}  // namespace

template <typename Real>
Real trainStep(ModelOf<Real>& model, const Sample& sample, Real alpha, ScratchOf<Real>& scratch,
               StepTrace* trace) {
    lookUp(model, sample, scratch);
    score(model, sample, scratch);
    if (trace) traceBefore(model, sample, scratch, *trace);
    const Real loss = scoresToErrors(sample, scratch);
    update(model, sample, alpha, scratch);
    if (trace) {
        trace->alpha = static_cast<float>(alpha);
        traceAfter(model, sample, loss, scratch, *trace);
    }
    return loss;
}

template <typename Real>
Real sampleLoss(const ModelOf<Real>& model, const Sample& sample, ScratchOf<Real>& scratch) {
    lookUp(model, sample, scratch);
    score(model, sample, scratch);
    return lossOfScores(sample, scratch);
}

template float trainStep(ModelOf<float>&, const Sample&, float, ScratchOf<float>&, StepTrace*);
template double trainStep(ModelOf<double>&, const Sample&, double, ScratchOf<double>&, StepTrace*);
template float sampleLoss(const ModelOf<float>&, const Sample&, ScratchOf<float>&);
template double sampleLoss(const ModelOf<double>&, const Sample&, ScratchOf<double>&);

}  // namespace firth
