#pragma once

#include <vector>

#include "engine/model.h"
#include "engine/sample.h"

namespace firth {

/// One output that was scored in a step.
struct OutputTrace {
    std::uint32_t row = 0;  ///< of C: a word, or an inner node for hierarchical softmax
    double label = 0;
    double score = 0;        ///< h · C[row]
    double probability = 0;  ///< softmax or σ(score)
    double error = 0;        ///< label − probability
    double loss = 0;         ///< full softmax: only the true word's is not zero
};

/// A row before and after a step.
struct RowTrace {
    std::uint32_t row = 0;
    Vector before;
    Vector after;
};

/// Everything that one step computed: what the inspector shows is what trained.
struct StepTrace {
    Vector hidden;                     ///< h: the input's row of E, or the mean of the context rows
    std::vector<OutputTrace> outputs;  ///< full softmax: all V; else the targets, in their order
    Vector hiddenGradient;             ///< Σ error · C[row], before α
    std::vector<RowTrace> rowsOfE;     ///< each touched row once, in order of first use
    std::vector<RowTrace> rowsOfC;
    double loss = 0;
    float alpha = 0;
};

/// Room that a step works in, kept so that no step allocates.
template <typename Real>
struct ScratchOf {
    VectorOf<Real> hidden, hiddenGradient;
    Eigen::Matrix<Real, Eigen::Dynamic, 1> scores;  ///< then probabilities, then errors
};
using Scratch = ScratchOf<float>;

/// One stochastic gradient step on one sample; returns its loss before the update.
///   h = mean of E[input];  loss = −log p(output | h)
///   full softmax:  p = softmax(C h)                         (Mikolov et al. 2013a, eq. 2)
///   else:          loss = −Σ log σ(±C[row]·h) over targets  (Mikolov et al. 2013b, eq. 3 and 4)
///   C[row] += α · error · h;  E[w] += α / n · Σ error · C[row] for each of the n input words w.
/// All scores are taken before any row changes, so this is the exact gradient, also when a noise
/// word is drawn twice, and CBOW divides back by n, which word2vec.c leaves out.
/// A trace, if asked for, changes no bit of the result.
template <typename Real>
Real trainStep(ModelOf<Real>& model, const Sample& sample, Real alpha, ScratchOf<Real>& scratch,
               StepTrace* trace = nullptr);

/// The loss of a sample, with nothing changed.
template <typename Real>
Real sampleLoss(const ModelOf<Real>& model, const Sample& sample, ScratchOf<Real>& scratch);

}  // namespace firth
