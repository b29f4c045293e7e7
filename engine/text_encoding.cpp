#include "engine/text_encoding.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace firth {
namespace {

constexpr std::array<std::pair<std::string_view, TextEncoding>, 4> names = {
    {{"auto", TextEncoding::Auto},
     {"utf-8", TextEncoding::Utf8},
     {"utf-16", TextEncoding::Utf16},
     {"latin-1", TextEncoding::Latin1}}};

/// What windows-1252 has where Latin-1 has control characters that no text holds; 0: nothing.
constexpr std::array<char16_t, 32> windowsMarks = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct Layout {
    std::size_t unitBytes = 1;  ///< 1: Latin-1; 2: UTF-16; 4: UTF-32
    bool bigEndian = false;
    std::size_t markBytes = 0;
};

void append(std::string& text, UChar32 character) {
    std::array<char, 4> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, character);
    text.append(bytes.data(), length);
}

/// Reads units of fixed size and hands out UTF-8.
class Converter {
public:
    Converter(ByteSource bytes, Layout layout, std::string name)
        : bytes_(std::move(bytes)), layout_(layout), name_(std::move(name)) {}

    std::size_t read(std::span<char> room) {
        std::size_t given = 0;
        while (given < room.size()) {
            if (given_ == made_.size() && !convertMore()) break;
            const std::size_t count = std::min(room.size() - given, made_.size() - given_);
            std::copy_n(made_.data() + given_, count, room.data() + given);
            given += count;
            given_ += count;
        }
        return given;
    }

private:
    bool convertMore() {
        made_.clear();
        given_ = 0;
        const std::size_t got = bytes_(room_);
        const std::size_t size = layout_.unitBytes;
        if (got % size != 0) fail(offset_ + got, "ends in the middle of a letter");
        for (std::size_t at = 0; at < got; at += size) take(unit(at), offset_ + at);
        offset_ += got;
        if (got < room_.size() && high_ != 0) fail(offset_, "ends in the middle of a letter");
        // An end may come although there was something: half a letter.
        return got > 0 && (!made_.empty() || convertMore());
    }

    std::uint32_t unit(std::size_t at) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < layout_.unitBytes; ++i) {
            const std::size_t place = layout_.bigEndian ? i : layout_.unitBytes - 1 - i;
            value = value << 8 | static_cast<unsigned char>(room_[at + place]);
        }
        return value;
    }

    void take(std::uint32_t unit, std::uint64_t at) {
        if (layout_.unitBytes == 1) {
            if (unit >= 0x80 && unit < 0xA0 && windowsMarks[unit - 0x80] != 0)
                unit = windowsMarks[unit - 0x80];
            return append(made_, static_cast<UChar32>(unit));
        }
        if (layout_.unitBytes == 2) {
            const bool low = U16_IS_TRAIL(unit);
            if (low != (high_ != 0)) fail(at, "has half a letter");
            if (U16_IS_LEAD(unit)) {
                high_ = unit;
                return;
            }
            if (low)
                unit = static_cast<std::uint32_t>(
                    U16_GET_SUPPLEMENTARY(std::exchange(high_, 0), unit));
        }
        if (unit > 0x10FFFF || U_IS_SURROGATE(unit)) fail(at, "has a number that is no letter");
        append(made_, static_cast<UChar32>(unit));
    }

    [[noreturn]] void fail(std::uint64_t at, const char* what) const {
        throw Error(name_ + ": at byte " + std::to_string(at + layout_.markBytes) + " " + what +
                    "; this is damaged UTF-" + std::to_string(8 * layout_.unitBytes) +
                    ", or none: save the text as UTF-8");
    }

    ByteSource bytes_;
    Layout layout_;
    std::string name_;
    std::vector<char> room_ = std::vector<char>(std::size_t{64} << 10);
    std::uint64_t offset_ = 0;
    std::uint32_t high_ = 0;  ///< the first half of a letter beyond the 65,536 first
    std::string made_;
    std::size_t given_ = 0;
};

/// By the mark, and for UTF-16 that was asked for by the first letter: most have a zero on one
/// side.
Layout layoutOf(std::string_view start, TextEncoding encoding) {
    if (encoding == TextEncoding::Latin1) return {};
    if (encoding == TextEncoding::Auto) {
        if (start.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return {4, false, 4};
        if (start.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return {4, true, 4};
    }
    if (start.starts_with("\xFF\xFE")) return {2, false, 2};
    if (start.starts_with("\xFE\xFF")) return {2, true, 2};
    return {2, !start.empty() && start[0] == '\0', 0};
}

}  // namespace

std::optional<TextEncoding> encodingNamed(std::string_view name) {
    for (const auto& [known, encoding] : names)
        if (known == name) return encoding;
    return std::nullopt;
}

std::string_view nameOf(TextEncoding encoding) {
    const auto* known = std::ranges::find(names, encoding, &decltype(names)::value_type::second);
    return known->first;
}

ByteSource inUtf8(ByteSource bytes, TextEncoding encoding, const std::string& name) {
    if (encoding == TextEncoding::Utf8) return bytes;
    std::string start(4, '\0');
    start.resize(bytes(start));
    const Layout layout = layoutOf(start, encoding);
    if (encoding == TextEncoding::Auto && layout.markBytes == 0)
        return joined(std::move(start), std::move(bytes));
    const auto converter = std::make_shared<Converter>(
        joined(start.substr(layout.markBytes), std::move(bytes)), layout, name);
    return [converter](std::span<char> room) { return converter->read(room); };
}

}  // namespace firth
