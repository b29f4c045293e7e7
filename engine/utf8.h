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

/// Whether a character is not seen, but is there, or changes how others are seen: a control or
/// format character, a line separator, or one that turns the direction of writing.
bool isUnseen(char32_t character);

/// The text for a line of a message: bytes that are not UTF-8 as \xNN, and what is unseen as \xNN
/// or \uNNNN.
std::string inOneLine(std::string_view text);

/// The same between quotation marks, and cut when long.
std::string inQuotes(std::string_view text);

}  // namespace firth
