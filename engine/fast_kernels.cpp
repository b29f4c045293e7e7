// Compiled once for every instruction set: foreach_target.h includes this file again and again.
#include "engine/fast_kernels.h"

#include <algorithm>
#include <array>

// Of what Highway has, these differ here: 128, 256 and 512 bits.
#define HWY_DISABLED_TARGETS \
    (HWY_SSSE3 | HWY_AVX3_DL | HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/fast_kernels.cpp"
#include <hwy/cache_control.h>
// Each needs the one before.
// clang-format off
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
#include <hwy/contrib/math/math-inl.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace firth {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr hn::ScalableTag<float> lanes;
using V = hn::Vec<decltype(lanes)>;
constexpr std::size_t L = hn::MaxLanes(lanes);
/// Inputs that are scored together: so many that sums, inputs and an output fit in the registers.
constexpr std::size_t tileInputs = (HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_NEON) ? 4 : 2;

#if HWY_TARGET == HWY_SCALAR
/// Writes the sums over all lanes of four vectors.
HWY_INLINE void storeSums(V a, V b, V c, V d, float* sums) {
    for (const V v : {a, b, c, d}) *sums++ = hn::GetLane(v);
}
#else
/// Adds the 128-bit blocks of a vector up.
template <class D>
HWY_INLINE hn::Vec<hn::FixedTag<float, 4> > sumOfBlocks(D d, hn::Vec<D> v) {
    if constexpr (hn::MaxLanes(d) == 4) {
        return v;
    } else {
        const hn::Half<D> half;
        return sumOfBlocks(half, hn::Add(hn::LowerHalf(half, v), hn::UpperHalf(half, v)));
    }
}

/// Writes the sums over all lanes of four vectors: transposes and adds at once.
HWY_INLINE void storeSums(V a, V b, V c, V d, float* sums) {
    const hn::RepartitionToWide<decltype(lanes)> pairs;
    const V ab = hn::Add(hn::InterleaveLower(lanes, a, b), hn::InterleaveUpper(lanes, a, b));
    const V cd = hn::Add(hn::InterleaveLower(lanes, c, d), hn::InterleaveUpper(lanes, c, d));
    const auto ab2 = hn::BitCast(pairs, ab);
    const auto cd2 = hn::BitCast(pairs, cd);
    const V lower = hn::BitCast(lanes, hn::InterleaveLower(pairs, ab2, cd2));
    const V upper = hn::BitCast(lanes, hn::InterleaveUpper(pairs, ab2, cd2));
    hn::StoreU(sumOfBlocks(lanes, hn::Add(lower, upper)), hn::FixedTag<float, 4>(), sums);
}
#endif

/// Asks for a cache line for this core alone, since it is to be written. Where another core has
/// written it last, that saves a second journey between the two; where none has, it is slower.
HWY_INLINE void prefetchToWrite(const float* line) {
#if defined(__x86_64__) && defined(__GNUC__)
    // What __builtin_prefetch means by this depends on the compiler's options.
    asm volatile("prefetchw %0" : : "m"(*line));
#else
    hwy::Prefetch(line);
#endif
}

/// Fetches the cache lines of rows in which some columns begin: a few each time, since a core waits
/// for no more than about sixteen at once. A vector may be shorter than a line. Inlined by force:
/// GCC 12 takes a function that only fetches for one without effect, and drops it.
template <std::size_t Columns>
HWY_INLINE void fetchLines(std::span<const float* const> rows, std::size_t c, bool shared) {
    constexpr std::size_t floatsInLine = 16;
    if (c % floatsInLine != 0) return;
    for (const float* const row : rows)
        for (std::size_t line = c; line < c + Columns; line += floatsInLine)
            if (shared)
                prefetchToWrite(row + line);
            else
                hwy::Prefetch(row + line);
}

/// scores[i * M + j] = x[i] · y[j]; may write up to three floats more.
template <std::size_t N, std::size_t M>
HWY_INLINE void scoreTile(float* const* x, float* const* y, std::size_t stride, float* scores) {
    constexpr std::size_t groups = (N * M + 3) / 4;
    V sums[groups * 4];
    for (V& sum : sums) sum = hn::Zero(lanes);
    for (std::size_t c = 0; c < stride; c += L) {
        V inputs[N];
        for (std::size_t i = 0; i < N; ++i) inputs[i] = hn::Load(lanes, x[i] + c);
        for (std::size_t j = 0; j < M; ++j) {
            const V output = hn::Load(lanes, y[j] + c);
            for (std::size_t i = 0; i < N; ++i)
                sums[i * M + j] = hn::MulAdd(inputs[i], output, sums[i * M + j]);
        }
    }
    for (std::size_t g = 0; g < groups * 4; g += 4)
        storeSums(sums[g], sums[g + 1], sums[g + 2], sums[g + 3], scores + g);
}

template <std::size_t M>
HWY_INLINE void score(float* const* x, std::size_t n, float* const* y, std::size_t stride,
                      float* scores) {
    std::size_t i = 0;
    for (; i + tileInputs <= n; i += tileInputs)
        scoreTile<tileInputs, M>(x + i, y, stride, scores + i * M);
    if constexpr (tileInputs == 4) {
        if (n - i == 3) return scoreTile<3, M>(x + i, y, stride, scores + i * M);
        if (n - i == 2) return scoreTile<2, M>(x + i, y, stride, scores + i * M);
    }
    if (n - i == 1) scoreTile<1, M>(x + i, y, stride, scores + i * M);
}

/// products[i * most + k] = x[i] · x[k] for all k < i; may write some others beside them.
HWY_INLINE void multiplyInputs(float* const* x, std::size_t n, std::size_t stride,
                               float* products) {
    constexpr std::size_t most = mostInputsTogether;
    for (std::size_t i = 0; i < n; i += 2) {
        const bool two = i + 1 < n;
        const std::size_t columns = two ? i + 2 : i;
        std::array<float, 16> tile;
        for (std::size_t k = 0; k < columns;) {
            const std::size_t width = columns - k;
            const auto keep = [&](std::size_t rows, std::size_t taken) {
                for (std::size_t row = 0; row < rows; ++row)
                    std::copy_n(tile.data() + row * taken, taken, products + (i + row) * most + k);
                k += taken;
            };
            if (!two) {
                scoreTile<1, 2>(x + i, x + k, stride, tile.data());
                keep(1, 2);
            } else if (width >= 6 && width != 8) {
                scoreTile<2, 6>(x + i, x + k, stride, tile.data());
                keep(2, 6);
            } else if (width >= 4) {
                scoreTile<2, 4>(x + i, x + k, stride, tile.data());
                keep(2, 4);
            } else {
                scoreTile<2, 2>(x + i, x + k, stride, tile.data());
                keep(2, 2);
            }
        }
    }
}

/// What the scores would be if each input had waited for those before it: to first order,
///   corrected[i][j] = scores[i][j] + Σ_{k<i} products[i][k] · errors[k][j].
/// Reads and writes up to seven floats more.
template <std::size_t M>
HWY_INLINE void correctScores(const float* scores, const float* errors, const float* products,
                              std::size_t n, float* corrected) {
    const hn::CappedTag<float, 8> some;
    for (std::size_t i = 0; i < n; ++i) {
        const float* const row = products + i * mostInputsTogether;
        for (std::size_t j = 0; j < M; j += hn::MaxLanes(some)) {
            auto sum = hn::LoadU(some, scores + i * M + j);
            for (std::size_t k = 0; k < i; ++k)
                sum = hn::MulAdd(hn::Set(some, row[k]), hn::LoadU(some, errors + k * M + j), sum);
            hn::StoreU(sum, some, corrected + i * M + j);
        }
    }
}

/// e^x for |x| ≤ 87, within 2 · 10⁻⁷ · (1 + |x|): e^x = 2^k · e^r with |r| ≤ ln 2 / 2, e^r by its
/// Taylor series.
HWY_INLINE V exponential(V x) {
    const hn::RebindToSigned<decltype(lanes)> integers;
    const V k = hn::Round(hn::Mul(x, hn::Set(lanes, 1.44269504F)));
    const V r = hn::NegMulAdd(k, hn::Set(lanes, 0.69314718F), x);
    V series = hn::Set(lanes, 1.0F / 720);
    for (const float factor : {1.0F / 120, 1.0F / 24, 1.0F / 6, 1.0F / 2, 1.0F, 1.0F})
        series = hn::MulAdd(series, r, hn::Set(lanes, factor));
    const auto exponent = hn::ShiftLeft<23>(hn::ConvertTo(integers, k));
    return hn::BitCast(lanes, hn::Add(hn::BitCast(integers, series), exponent));
}

/// t: the score of a true word, minus the score of noise, within ±80. The loss is log(1 + e^−t) and
/// the error ±1 / (1 + e^t), which is never a difference.
HWY_INLINE V inFavour(const float* scores, V weight) {
    const V largest = hn::Set(lanes, 80.0F);
    const V t = hn::Xor(hn::LoadU(lanes, scores), hn::And(weight, hn::Set(lanes, -0.0F)));
    return hn::Max(hn::Min(t, largest), hn::Neg(largest));
}

/// errors = α · error of the scores, whole vectors at a time; `weights` as in Minibatch.
HWY_INLINE void takeErrors(const float* scores, const float* weights, std::size_t count,
                           float alpha, float* errors) {
    const V one = hn::Set(lanes, 1.0F);
    for (std::size_t k = 0; k < count; k += L) {
        const V weight = hn::LoadU(lanes, weights + k);
        const V e = exponential(inFavour(scores + k, weight));
        const V rate = hn::Mul(weight, hn::Set(lanes, alpha));
        hn::StoreU(hn::Div(rate, hn::Add(one, e)), lanes, errors + k);
    }
}

/// Σ |weight| · log(1 + e^(∓score)); beyond `count` the weights are zero for a vector.
HWY_INLINE float lossOfScores(const float* scores, const float* weights, std::size_t count) {
    V loss = hn::Zero(lanes);
    for (std::size_t k = 0; k < count; k += L) {
        const V weight = hn::LoadU(lanes, weights + k);
        const V e = exponential(hn::Neg(inFavour(scores + k, weight)));
        loss = hn::MulAdd(hn::Abs(weight), hn::Log(lanes, hn::Add(hn::Set(lanes, 1.0F), e)), loss);
    }
    return hn::GetLane(hn::SumOfLanes(lanes, loss));
}

/// One pass over the columns, input after input: reads each row once, writes it once. `Width`
/// vectors at a time share the broadcast errors.
template <std::size_t M, std::size_t Width>
HWY_INLINE void updateColumns(float* const* x, std::size_t n, float* const* y, std::size_t c,
                              const float* errors) {
    V outputs[M][Width];
    for (std::size_t j = 0; j < M; ++j)
        for (std::size_t w = 0; w < Width; ++w) outputs[j][w] = hn::Load(lanes, y[j] + c + w * L);
    for (std::size_t i = 0; i < n; ++i) {
        V input[Width];
        V sum[Width];
        for (std::size_t w = 0; w < Width; ++w)
            sum[w] = input[w] = hn::Load(lanes, x[i] + c + w * L);
        for (std::size_t j = 0; j < M; ++j) {
            const V error = hn::Set(lanes, errors[i * M + j]);
            for (std::size_t w = 0; w < Width; ++w) {
                sum[w] = hn::MulAdd(error, outputs[j][w], sum[w]);
                outputs[j][w] = hn::MulAdd(error, input[w], outputs[j][w]);
            }
        }
        for (std::size_t w = 0; w < Width; ++w) hn::Store(sum[w], lanes, x[i] + c + w * L);
    }
    for (std::size_t j = 0; j < M; ++j)
        for (std::size_t w = 0; w < Width; ++w) hn::Store(outputs[j][w], lanes, y[j] + c + w * L);
}

template <std::size_t M>
HWY_INLINE void update(float* const* x, std::size_t n, float* const* y, std::size_t stride,
                       const float* errors, std::span<const float* const> ahead, bool shared) {
    std::size_t c = 0;
    if constexpr (tileInputs == 4)
        for (; c + 2 * L <= stride; c += 2 * L) {
            fetchLines<2 * L>(ahead, c, shared);
            updateColumns<M, 2>(x, n, y, c, errors);
        }
    for (; c < stride; c += L) {
        fetchLines<L>(ahead, c, shared);
        updateColumns<M, 1>(x, n, y, c, errors);
    }
}

/// Weights as in Minibatch, for n inputs; then zeros for a vector.
template <std::size_t M>
HWY_INLINE void repeatWeights(const float* weights, std::size_t n, float* repeated) {
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < M; ++j) repeated[i * M + j] = weights[j];
    hn::StoreU(hn::Zero(lanes), lanes, repeated + n * M);
}

template <std::size_t M>
float skipGram(const Minibatch& batch, KernelScratch& scratch, bool wantLoss) {
    float* const* const y = batch.outputs.data();
    float* const scores = scratch.scores();
    float* const corrected = scratch.corrected();
    float* const errors = scratch.errors();
    float* const weights = scratch.weights();
    const std::size_t parts = (batch.inputs.size() + mostInputsTogether - 1) / mostInputsTogether;
    float loss = 0;
    std::size_t begin = 0;
    for (std::size_t part = 1; part <= parts; ++part) {
        float* const* const x = batch.inputs.data() + begin;
        const std::size_t n = batch.inputs.size() * part / parts - begin;
        begin += n;
        repeatWeights<M>(batch.weights, n, weights);
        score<M>(x, n, y, batch.stride, scores);
        takeErrors(scores, weights, n * M, batch.alpha, errors);
        const float* final = scores;
        if (n > 1) {
            multiplyInputs(x, n, batch.stride, scratch.products());
            correctScores<M>(scores, errors, scratch.products(), n, corrected);
            takeErrors(corrected, weights, n * M, batch.alpha, errors);
            final = corrected;
        }
        if (wantLoss) loss += lossOfScores(final, weights, n * M);
        const auto ahead = part == parts ? batch.ahead : std::span<const float* const>();
        update<M>(x, n, y, batch.stride, errors, ahead, batch.shared);
    }
    return loss;
}

template <std::size_t M>
float cbow(const Minibatch& batch, KernelScratch& scratch, bool wantLoss) {
    float* const* const x = batch.inputs.data();
    float* const* const y = batch.outputs.data();
    const std::size_t n = batch.inputs.size();
    float* h = scratch.hidden();
    float* const errors = scratch.errors();
    float* const scores = scratch.scores();
    float* const weights = scratch.weights();
    const V share = hn::Set(lanes, 1.0F / static_cast<float>(n));
    for (std::size_t c = 0; c < batch.stride; c += L) {
        V sum = hn::Load(lanes, x[0] + c);
        for (std::size_t i = 1; i < n; ++i) sum = hn::Add(sum, hn::Load(lanes, x[i] + c));
        hn::Store(hn::Mul(sum, share), lanes, h + c);
    }
    repeatWeights<M>(batch.weights, 1, weights);
    scoreTile<1, M>(&h, y, batch.stride, scores);
    const float loss = wantLoss ? lossOfScores(scores, weights, M) : 0;
    takeErrors(scores, weights, M, batch.alpha, errors);
    for (std::size_t c = 0; c < batch.stride; c += L) {
        fetchLines<L>(batch.ahead, c, batch.shared);
        const V hidden = hn::Load(lanes, h + c);
        V gradient = hn::Zero(lanes);
        for (std::size_t j = 0; j < M; ++j) {
            const V error = hn::Set(lanes, errors[j]);
            const V output = hn::Load(lanes, y[j] + c);
            gradient = hn::MulAdd(error, output, gradient);
            hn::Store(hn::MulAdd(error, hidden, output), lanes, y[j] + c);
        }
        gradient = hn::Mul(gradient, share);
        for (std::size_t i = 0; i < n; ++i)
            hn::Store(hn::Add(hn::Load(lanes, x[i] + c), gradient), lanes, x[i] + c);
    }
    return loss;
}

float dispatchSkipGram(const Minibatch& batch, KernelScratch& scratch, bool wantLoss) {
    constexpr std::array kernels{skipGram<1>, skipGram<2>, skipGram<3>,
                                 skipGram<4>, skipGram<5>, skipGram<6>};
    static_assert(kernels.size() == mostOutputs);
    return kernels[batch.outputs.size() - 1](batch, scratch, wantLoss);
}

float dispatchCbow(const Minibatch& batch, KernelScratch& scratch, bool wantLoss) {
    constexpr std::array kernels{cbow<1>, cbow<2>, cbow<3>, cbow<4>, cbow<5>, cbow<6>};
    static_assert(kernels.size() == mostOutputs);
    return kernels[batch.outputs.size() - 1](batch, scratch, wantLoss);
}

void dispatchExchange(const RowExchange& rows) {
    const std::array ahead{rows.ahead};
    for (std::size_t c = 0; c < rows.stride; c += L) {
        fetchLines<L>(ahead, c, true);
        const V learned = hn::Sub(hn::Load(lanes, rows.own + c), hn::Load(lanes, rows.before + c));
        const V now = hn::Add(hn::Load(lanes, rows.shared + c), learned);
        for (float* const row : {rows.shared, rows.own, rows.before})
            hn::Store(now, lanes, row + c);
    }
}

const char* name() {
    return hwy::TargetName(HWY_TARGET);
}

}  // namespace
}  // namespace HWY_NAMESPACE
}  // namespace firth
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace firth {

KernelScratch::KernelScratch(std::size_t stride) : lines_(5 * linesInPart + (stride + 15) / 16) {}

HWY_EXPORT(dispatchSkipGram);
HWY_EXPORT(dispatchCbow);
HWY_EXPORT(dispatchExchange);
HWY_EXPORT(name);

float trainSkipGram(const Minibatch& batch, KernelScratch& scratch, bool wantLoss) {
    return HWY_DYNAMIC_DISPATCH(dispatchSkipGram)(batch, scratch, wantLoss);
}

float trainCbow(const Minibatch& batch, KernelScratch& scratch, bool wantLoss) {
    return HWY_DYNAMIC_DISPATCH(dispatchCbow)(batch, scratch, wantLoss);
}

void exchangeRow(const RowExchange& rows) {
    HWY_DYNAMIC_DISPATCH(dispatchExchange)(rows);
}

const char* kernelTarget() {
    return HWY_DYNAMIC_DISPATCH(name)();
}

}  // namespace firth
#endif
