#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace firth {

/// The most outputs of one minibatch: as many rows as stay in registers.
constexpr std::size_t mostOutputs = 6;
/// The most inputs that are scored in one go; more are trained in several, one after the other.
constexpr std::size_t mostInputsTogether = 10;

/// Some rows of E against some rows of C, trained in one step. Rows are aligned to 64 bytes and
/// padded with zeros to `stride` floats, a multiple of 16.
struct Minibatch {
    std::span<float* const> inputs;   ///< n rows of E; a row may come twice
    std::span<float* const> outputs;  ///< m rows of C, 1 … mostOutputs, all different
    const float* weights = nullptr;   ///< by output: > 0 true, < 0 noise, times how often it counts
    std::size_t stride = 0;
    float alpha = 0;
    std::span<const float* const> ahead{};  ///< rows that are needed soon, to be fetched meanwhile
    bool shared = false;                    ///< other threads write the rows too
};

/// Room that the kernels work in: one a thread.
class KernelScratch {
public:
    explicit KernelScratch(std::size_t stride);

    /// By input and output, and room for a vector that reaches beyond.
    float* scores() { return part(0); }
    float* corrected() { return part(1); }
    float* errors() { return part(2); }  ///< α · error
    float* weights() { return part(3); }
    float* products() { return part(4); }  ///< of inputs with inputs
    float* hidden() { return part(5); }    ///< h: stride floats

private:
    static constexpr std::size_t linesInPart =
        mostInputsTogether * std::max(mostInputsTogether, mostOutputs) / 16 + 2;
    struct alignas(64) Line {
        std::array<float, 16> floats;
    };
    float* part(std::size_t number) { return lines_[number * linesInPart].floats.data(); }

    std::vector<Line> lines_;
};

/// Skip-gram: each input is a sample of its own, h = x, trained after those before it as far as
/// that matters: scores are taken of all rows at once and then corrected, to first order in α, for
/// what the inputs before will have done to the outputs.
///   error⁰[i][j] = |w[j]| · (label[j] − σ(x[i]·y[j])), label 1 where w[j] > 0
///   score[i][j] = x[i]·y[j] + α Σ_{k<i} (x[i]·x[k]) error⁰[k][j]
///   error[i][j] = |w[j]| · (label[j] − σ(score[i][j]))
/// and for each i in turn, with y as the inputs before have left it,
///   x[i] += α Σ_j error[i][j] y[j];  y[j] += α error[i][j] x[i], of before that
/// (Mikolov et al. 2013b, eq. 4). Of a row that comes twice all scores are of the old one. Returns
/// Σ |w[j]| · (−log σ(±score[i][j])) if asked, else 0.
float trainSkipGram(const Minibatch& batch, KernelScratch& scratch, bool wantLoss);

/// CBOW: one sample, h = mean of the inputs.
///   error[j] = |w[j]| · (label[j] − σ(h·y[j]))
///   x[i] += α / n · Σ_j error[j] y[j];  y[j] += α · error[j] · h
float trainCbow(const Minibatch& batch, KernelScratch& scratch, bool wantLoss);

/// A row that threads share, and one thread's copy of it: now, and as both were when they were last
/// exchanged. Laid out as in Minibatch.
struct RowExchange {
    float* shared = nullptr;
    float* own = nullptr;
    float* before = nullptr;
    std::size_t stride = 0;
    const float* ahead = nullptr;  ///< the shared row that comes next, to be fetched meanwhile
};

///   shared += own − before; own = before = shared
/// What another thread writes to the shared row in this moment may be lost.
void exchangeRow(const RowExchange& rows);

/// The instruction set that the kernels were chosen for, such as "AVX3" (which is AVX-512).
const char* kernelTarget();

}  // namespace firth
