#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace firth {

/// The byte at which text stops being UTF-8, if it does.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);
bool isUtf8(std::string_view text);

/// Lower-cased by Unicode's rules, whatever the user's language.
std::string lowerCased(std::string_view text);

/// The text between quotation marks for a message of one line: control characters and bytes that
/// are not UTF-8 as \xNN, and cut when long.
std::string inQuotes(std::string_view text);

}  // namespace firth
