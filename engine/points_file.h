#pragma once

#include <span>
#include <string>

#include "engine/matrix.h"

namespace firth {

/// Writes a map's points as a table of word, x and y with a heading, separated by tabs; row i of
/// `points` (n × 2) is words[i]. Rows that are no numbers are left out. In place of an old file
/// only when it is whole; throws Error with path and reason.
void writePoints(std::span<const std::string> words, const Matrix& points, const std::string& path);

}  // namespace firth
