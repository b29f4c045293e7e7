#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "engine/progress.h"

namespace firth {

/// Reads UTF-8 text as a stream, in blocks of whole lines (a line of more than a few MiB is cut at
/// white space). Takes a byte-order mark off the front. CRLF stays as it is: the tokeniser ends a
/// sentence at either. `name` stands in messages.
/// Throws Error if the text is empty, holds a NUL byte (binary), or is not UTF-8: with the line.
void readBlocks(std::istream& in, const std::string& name, std::uint64_t totalBytes,
                const Progress& progress,
                const std::function<void(std::string_view block, std::uint64_t offset)>& take);

/// Opens the file (or "-", standard input) and reads it as above.
/// Throws Error also if it is missing, unreadable or a directory.
void readFileBlocks(const std::string& path, const Progress& progress,
                    const std::function<void(std::string_view block, std::uint64_t offset)>& take);

}  // namespace firth
