#pragma once

#include "engine/matrix.h"

namespace firth {

/// One map laid on another of the same words (both n × 2): turned, mirrored if need be, and moved
/// so that the words land as near as can be to where `reference` has them (orthogonal Procrustes,
/// Schönemann 1966). Not scaled: how far apart the words lie stays what it was. A word that either
/// map lacks (NaN) has no say. Maps of different numbers of words stay as they are.
Matrix laidOn(const Matrix& points, const Matrix& reference);

}  // namespace firth
