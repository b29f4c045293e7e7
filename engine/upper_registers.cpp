#include "engine/upper_registers.h"

// Code that is compiled for AVX throughout has no SSE instruction to slow down.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__AVX__)
#include <immintrin.h>

namespace firth {
namespace {

__attribute__((target("avx"))) void zeroUpper() {
    _mm256_zeroupper();
}

}  // namespace

void releaseUpperRegisters() {
    static const bool hasUpperHalves = __builtin_cpu_supports("avx") != 0;
    if (hasUpperHalves) zeroUpper();
}

}  // namespace firth
#else

namespace firth {

void releaseUpperRegisters() {}

}  // namespace firth
#endif
