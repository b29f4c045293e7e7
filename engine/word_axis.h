#pragma once

#include <optional>
#include <span>

#include "engine/projection.h"

namespace firth {

/// The direction from the mean of some words' rows to the mean of others', of length 1; zeros where
/// the means are the same or either side has no row. Words beyond the rows are passed over.
Vector directionBetween(const Eigen::Ref<const Matrix>& rows, std::span<const WordId> from,
                        std::span<const WordId> to);

/// A plane along given directions (1 × d, of length 1 or zeros), with its middle at the rows' mean.
/// An axis that is not given is the direction of largest variance at right angles to the other,
/// pointing to the side where `previous`, if there is one, had it; two that are given are taken as
/// they are, at whatever angle.
Basis basisAlong(const Eigen::Ref<const Matrix>& rows, const std::optional<Vector>& x,
                 const std::optional<Vector>& y, const Basis* previous = nullptr);

}  // namespace firth
