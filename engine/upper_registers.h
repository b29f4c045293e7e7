#pragma once

namespace firth {

/// Marks the upper halves of the vector registers as unused (VZEROUPPER), where there are any.
/// A library function that leaves them in use makes every SSE instruction after it wait for the one
/// before: the trainer was then a fifth as fast, on whichever thread had called such a function.
/// Source: Intel 64 and IA-32 Architectures Optimization Reference Manual, "Mixing AVX code with
/// SSE code".
void releaseUpperRegisters();

}  // namespace firth
