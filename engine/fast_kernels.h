#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace firth {

/// The most outputs of one minibatch: as many rows as stay in registers.
constexpr std::size_t mostOutputs = 6;

/// Some rows of E against some rows of C, trained in one step. Rows are aligned to 64 bytes and
/// padded with zeros to `stride` floats, a multiple of 16.
struct Minibatch {
    std::span<float* const> inputs;   ///< n rows of E; a row may come twice
    std::span<float* const> outputs;  ///< m rows of C, 1 … mostOutputs, all different
    const float* weights = nullptr;   ///< by output: > 0 true, < 0 noise, times how often it counts
    std::size_t stride = 0;
    float alpha = 0;
};

/// Room that the kernels work in: one a thread.
class KernelScratch {
public:
    KernelScratch(std::size_t mostInputs, std::size_t stride);

    float* hidden() { return at(0); }        ///< h, aligned: stride floats
    float* errors() { return at(errors_); }  ///< by input and output; first scores, then α · error
    float* weights() { return at(weights_); }

private:
    struct alignas(64) Line {
        std::array<float, 16> floats;
    };
    float* at(std::size_t line) { return lines_[line].floats.data(); }

    std::size_t errors_, weights_;
    std::vector<Line> lines_;
};

/// Skip-gram: each input is a sample of its own, h = x; all scores are taken before a row changes.
///   error[i][j] = |w[j]| · (label[j] − σ(x[i]·y[j])), label 1 where w[j] > 0
///   x[i] += α Σ_j error[i][j] y[j];  y[j] += α Σ_i error[i][j] x[i]
/// (Mikolov et al. 2013b, eq. 4, for n × m pairs at once.) Returns Σ |w[j]| · (−log σ(±x[i]·y[j]))
/// before the update if asked, else 0.
float trainSkipGram(const Minibatch& batch, KernelScratch& scratch, bool wantLoss);

/// CBOW: one sample, h = mean of the inputs.
///   error[j] = |w[j]| · (label[j] − σ(h·y[j]))
///   x[i] += α / n · Σ_j error[j] y[j];  y[j] += α · error[j] · h
float trainCbow(const Minibatch& batch, KernelScratch& scratch, bool wantLoss);

/// The instruction set that the kernels were chosen for, such as "AVX3" (which is AVX-512).
const char* kernelTarget();

}  // namespace firth
