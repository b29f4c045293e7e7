#pragma once

#include <stop_token>
#include <string>

#include "engine/byte_source.h"

namespace firth {

bool isNamedPipe(const std::string& path);

/// What somebody else writes into a named pipe. Opening it as a file would wait for a writer, and
/// nothing could end that: this can be stopped, and then throws Cancelled. Throws Error if the pipe
/// cannot be read.
ByteSource pipeBytes(const std::string& path, std::stop_token stop);

}  // namespace firth
