#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace firth {

/// Gives the next bytes: fills the span, or less at the end, and then nothing. Throws Error.
using ByteSource = std::function<std::size_t(std::span<char>)>;

/// A file, or standard input for "-". What gzip, xz or zstd compressed is unpacked on the way, told
/// by its first bytes. Throws Error if it is missing, unreadable or a folder, and later, on
/// reading, if compressed data is damaged or ends too soon.
ByteSource openBytes(const std::string& path);

/// `first`, and then the rest.
ByteSource joined(std::string first, ByteSource rest);

/// Text in memory, which must live as long.
ByteSource bytesOf(std::string_view text);

}  // namespace firth
