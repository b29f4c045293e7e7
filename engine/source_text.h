#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/byte_source.h"
#include "engine/progress.h"
#include "engine/text_encoding.h"

namespace firth {

/// Some whole lines of a text (a line of more than a few MiB is cut at white space).
struct TextBlock {
    std::string text;
    std::uint64_t offset = 0;  ///< of its first byte in the whole text
    std::uint64_t line = 1;    ///< the number of its first line
};

/// Reads text as a stream of blocks. Takes a byte-order mark off the front. CRLF stays as it is:
/// the tokeniser ends a sentence at either. `name` stands in messages. Progress is in bytes, of
/// `totalBytes` if that is known (else 0).
/// Throws Error if the text is empty. What is in the blocks is for checkText.
void readBlocks(const ByteSource& source, const std::string& name, std::uint64_t totalBytes,
                const Progress& progress, const std::function<void(TextBlock)>& take);

/// Opens the file (or "-", standard input), unpacks it if it is compressed, turns it into UTF-8 and
/// reads it as above; offsets are those of the UTF-8.
/// Throws Error also if it is missing, unreadable, a folder, or damaged.
void readFileBlocks(const std::string& path, TextEncoding encoding, const Progress& progress,
                    const std::function<void(TextBlock)>& take);

/// Throws OtherEncoding if the block holds a NUL byte (binary, or UTF-16) or is not UTF-8: with the
/// line.
void checkText(const TextBlock& block, const std::string& name);

}  // namespace firth
