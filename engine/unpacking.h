#pragma once

#include <string>

#include "engine/byte_source.h"

namespace firth {

/// The bytes as they are, or what gzip, xz or zstd compressed of them, told by the first ones.
ByteSource unpacked(ByteSource source, const std::string& name);

/// What compressed bytes hold, by zlib, liblzma and libzstd; several files one behind the other are
/// one text, as for their command-line tools. `name` stands in messages. Reading throws Error if
/// the data is damaged or ends too soon.
ByteSource gunzipped(ByteSource packed, const std::string& name);
ByteSource unxzed(ByteSource packed, const std::string& name);
ByteSource unzstded(ByteSource packed, const std::string& name);

}  // namespace firth
