#pragma once

#include <string>
#include <vector>

namespace firth::cli {

/// Throws Error, before any work is done, if the file cannot be written or is one of the others:
/// the text or vectors that are read, or a second file to write.
void requireWritable(const std::string& output, const std::vector<std::string>& others);

}  // namespace firth::cli
