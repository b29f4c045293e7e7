#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/byte_source.h"
#include "engine/error.h"

namespace firth {

/// How the letters of a text are written as bytes.
enum class TextEncoding {
    Auto,  ///< as its byte-order mark says (UTF-8, -16 or -32), or else UTF-8
    Utf8,
    Utf16,   ///< in the order its mark says, or else that of its first letter
    Latin1,  ///< with the marks that Windows puts among it (windows-1252)
};

/// "auto", "utf-8", "utf-16" or "latin-1"; none for another name.
std::optional<TextEncoding> encodingNamed(std::string_view name);
std::string_view nameOf(TextEncoding encoding);

/// A text whose bytes are not what they were taken for, and what they may be: worth a question.
class OtherEncoding : public Error {
public:
    OtherEncoding(const std::string& message, TextEncoding guess) : Error(message), guess_(guess) {}
    TextEncoding guess() const { return guess_; }

private:
    TextEncoding guess_;
};

/// The same text in UTF-8, a piece at a time. What is UTF-8 already goes through as it is,
/// unchecked. `name` stands in messages: reading throws Error with the byte at which text in UTF-16
/// or UTF-32 is damaged.
ByteSource inUtf8(ByteSource bytes, TextEncoding encoding, const std::string& name);

}  // namespace firth
