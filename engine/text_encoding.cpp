#include "engine/text_encoding.h"

#include <unicode/ucnv.h>

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

struct Layout {
    const char* converter = "windows-1252";  ///< ICU's; Latin-1 and the marks that it leaves out
    std::size_t markBytes = 0;
};

/// Hands out UTF-8.
class Converter {
public:
    Converter(ByteSource bytes, Layout layout, std::string name)
        : bytes_(std::move(bytes)),
          layout_(layout),
          name_(std::move(name)),
          from_(opened(layout.converter)),
          to_(opened("UTF-8")) {
        // Damage is told of, not passed over with a mark.
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setToUCallBack(from_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
    }

    std::size_t read(std::span<char> room) {
        char* target = room.data();
        while (true) {
            UErrorCode status = U_ZERO_ERROR;
            ucnv_convertEx(to_.get(), from_.get(), &target, room.data() + room.size(), &source_,
                           sourceEnd_, pivot_.data(), &pivotSource_, &pivotTarget_,
                           pivot_.data() + pivot_.size(), false, static_cast<UBool>(atEnd_),
                           &status);
            if (status == U_BUFFER_OVERFLOW_ERROR) break;
            if (U_FAILURE(status)) fail(status);
            if (atEnd_) break;
            readMore();
        }
        return static_cast<std::size_t>(target - room.data());
    }

private:
    using Owner = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

    static Owner opened(const char* converter) {
        UErrorCode status = U_ZERO_ERROR;
        return {ucnv_open(converter, &status), ucnv_close};
    }

    void readMore() {
        passed_ += static_cast<std::uint64_t>(sourceEnd_ - room_.data());
        const std::size_t got = bytes_(room_);
        source_ = room_.data();
        sourceEnd_ = source_ + got;
        atEnd_ = got < room_.size();
    }

    [[noreturn]] void fail(UErrorCode status) const {
        std::array<char, 8> bad{};
        auto length = static_cast<std::int8_t>(bad.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(from_.get(), bad.data(), &length, &ignored);
        const auto at = layout_.markBytes + passed_ +
                        static_cast<std::uint64_t>(source_ - room_.data() - length);
        throw Error(name_ + ": at byte " + std::to_string(at) +
                    (status == U_TRUNCATED_CHAR_FOUND ? " ends in the middle of a letter"
                                                      : " has what is no letter") +
                    "; this is damaged " + layout_.converter + ", or none: save the text as UTF-8");
    }

    ByteSource bytes_;
    Layout layout_;
    std::string name_;
    Owner from_, to_;
    std::vector<char> room_ = std::vector<char>(std::size_t{64} << 10);
    const char* source_ = room_.data();
    const char* sourceEnd_ = room_.data();
    std::uint64_t passed_ = 0;  ///< bytes before those in the room
    bool atEnd_ = false;
    std::array<UChar, 1024> pivot_{};
    UChar* pivotSource_ = pivot_.data();
    UChar* pivotTarget_ = pivot_.data();
};

/// By the mark, and for UTF-16 that was asked for by the first letter: most have a zero on one
/// side.
Layout layoutOf(std::string_view start, TextEncoding encoding) {
    if (encoding == TextEncoding::Latin1) return {};
    if (encoding == TextEncoding::Auto) {
        if (start.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return {"UTF-32LE", 4};
        if (start.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return {"UTF-32BE", 4};
    }
    if (start.starts_with("\xFF\xFE")) return {"UTF-16LE", 2};
    if (start.starts_with("\xFE\xFF")) return {"UTF-16BE", 2};
    return {!start.empty() && start[0] == '\0' ? "UTF-16BE" : "UTF-16LE", 0};
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
