#include "engine/magnification.h"

namespace firth {

double magnificationFor(double largestChange, double scale) {
    // Below a millionth of the scale there is nothing but rounding.
    constexpr double most = 1e6;
    double factor = 1;
    if (!(largestChange > 0)) return factor;
    while (factor < most && largestChange * factor * 10 <= scale) factor *= 10;
    return factor;
}

}  // namespace firth
