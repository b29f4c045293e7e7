#include "engine/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
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

std::string escaped(std::string_view before, std::uint32_t value, int digits) {
    constexpr std::string_view known = "0123456789ABCDEF";
    std::string result(before);
    for (int digit = digits - 1; digit >= 0; --digit) result += known[value >> 4 * digit & 15];
    return result;
}

/// Cut behind `most` bytes.
std::string madeVisible(std::string_view text, std::size_t most) {
    std::string result;
    const std::size_t whole = text.size();
    while (!text.empty()) {
        if (whole - text.size() >= most) return result + "…";
        const auto first = static_cast<unsigned char>(text.front());
        const auto character = takeCharacter(text);
        if (character.empty()) {
            result += escaped("\\x", first, 2);
            text.remove_prefix(1);
            continue;
        }
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(character.data());
        std::int32_t used = 0;
        UChar32 value = 0;
        U8_NEXT_UNSAFE(bytes, used, value);
        if (!isUnseen(static_cast<char32_t>(value)))
            result += character;
        else if (value <= 0xFF)
            result += escaped("\\x", static_cast<std::uint32_t>(value), 2);
        else
            result += escaped("\\u", static_cast<std::uint32_t>(value), 4);
    }
    return result;
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

bool isUnseen(char32_t character) {
    constexpr char32_t lastOfAscii = 0x7F, nonJoiner = 0x200C, joiner = 0x200D, tags = 0xE0000;
    if (character <= lastOfAscii) return character < 0x20 || character == lastOfAscii;
    // Persian, Hindi and emoji are written with these.
    if (character == nonJoiner || character == joiner || character >= tags) return false;
    const auto known = static_cast<UChar32>(character);
    switch (u_charType(known)) {
        case U_CONTROL_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
            return true;
        case U_FORMAT_CHAR:
            return u_hasBinaryProperty(known, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
                   u_hasBinaryProperty(known, UCHAR_BIDI_CONTROL);
        default:
            return false;
    }
}

std::string inOneLine(std::string_view text) {
    return madeVisible(text, text.size());
}

std::string inQuotes(std::string_view text) {
    return '"' + madeVisible(text, longestQuote) + '"';
}

}  // namespace firth
