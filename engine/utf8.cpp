#include "engine/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

#include "engine/error.h"

namespace firth {
namespace {

constexpr std::size_t longestQuote = 60;

/// Takes one character off the front of `text` and returns its bytes; empty if they are no UTF-8.
std::string_view takeCharacter(std::string_view& text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto left = static_cast<std::int32_t>(std::min<std::size_t>(4, text.size()));
    std::int32_t used = 0;
    UChar32 character = 0;
    U8_NEXT(bytes, used, left, character);
    if (character < 0) return {};
    const auto result = text.substr(0, static_cast<std::size_t>(used));
    text.remove_prefix(result.size());
    return result;
}

std::string escaped(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', 'x', digits[value >> 4], digits[value & 15]};
}

}  // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    std::string_view rest = text;
    while (!rest.empty()) {
        if (static_cast<unsigned char>(rest.front()) < 0x80) {
            rest.remove_prefix(1);
        } else if (takeCharacter(rest).empty()) {
            return text.size() - rest.size();
        }
    }
    return std::nullopt;
}

bool isUtf8(std::string_view text) {
    return !firstInvalidUtf8(text);
}

std::string lowerCased(std::string_view text) {
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    icu::CaseMap::utf8ToLower("", 0, piece, sink, nullptr, status);
    if (U_FAILURE(status)) throw Error("cannot lower-case " + inQuotes(text));
    return result;
}

std::string inQuotes(std::string_view text) {
    std::string result = "\"";
    while (!text.empty()) {
        if (result.size() > longestQuote) return result + "…\"";
        const char first = text.front();
        const auto character = takeCharacter(text);
        if (character.empty()) {
            result += escaped(first);
            text.remove_prefix(1);
        } else if (static_cast<unsigned char>(first) < 0x20 || first == 0x7F) {
            result += escaped(first);
        } else {
            result += character;
        }
    }
    return result + '"';
}

}  // namespace firth
