#include "engine/source_text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "engine/error.h"
#include "engine/named_pipe.h"
#include "engine/unpacking.h"
#include "engine/utf8.h"

namespace firth {
namespace {

constexpr std::size_t readSize = std::size_t{1} << 20;
/// A line longer than this is cut, so that memory stays bounded whatever the text.
constexpr std::size_t longestTextLine = std::size_t{4} << 20;

/// How much of `buffer` can be handed on as whole lines; all of it at the end of the text.
std::size_t blockEnd(std::string_view buffer, bool last) {
    if (last) return buffer.size();
    if (const auto line = buffer.rfind('\n'); line != std::string_view::npos) return line + 1;
    if (buffer.size() < longestTextLine) return 0;
    if (const auto space = buffer.find_last_of(" \t"); space != std::string_view::npos)
        return space + 1;
    std::size_t end = buffer.size();
    while (end > 0 && (static_cast<unsigned char>(buffer[end - 1]) & 0xC0) == 0x80) --end;
    return end > 1 ? end - 1 : buffer.size();  // leaves out a character that may be unfinished
}

std::uint64_t lineBreaks(std::string_view text) {
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Whether about half of the beginning is NULs, all on one side: the Latin letters of UTF-16.
bool looksLikeUtf16(std::string_view text) {
    constexpr std::size_t lookedAt = 1000;
    std::array<std::size_t, 2> nuls{};
    const auto start = text.substr(0, lookedAt);
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == '\0') ++nuls[i % 2];
    const std::size_t few = std::min(nuls[0], nuls[1]);
    const std::size_t many = std::max(nuls[0], nuls[1]);
    return few == 0 && many > start.size() / 4;
}

}  // namespace

void checkText(const TextBlock& block, const std::string& name) {
    const auto fail = [&](std::size_t at, const std::string& what, TextEncoding guess) {
        const auto line = block.line + lineBreaks(std::string_view(block.text).substr(0, at));
        throw OtherEncoding(name + ": line " + std::to_string(line) + " has " + what, guess);
    };
    if (const auto nul = block.text.find('\0'); nul != std::string::npos) {
        if (looksLikeUtf16(block.text))
            fail(nul,
                 "a NUL byte: this may be UTF-16 without its mark; save the text as UTF-8, or tell "
                 "the encoding: utf-16",
                 TextEncoding::Utf16);
        fail(nul, "a NUL byte: this is a binary file, not text; choose a plain text",
             TextEncoding::Auto);
    }
    if (const auto bad = firstInvalidUtf8(block.text))
        fail(*bad,
             "bytes that are not UTF-8; save the text as UTF-8, or tell the encoding: latin-1",
             TextEncoding::Latin1);
}

void readBlocks(const ByteSource& source, const std::string& name, std::uint64_t totalBytes,
                const Progress& progress, const std::function<void(TextBlock)>& take) {
    std::string buffer;
    std::uint64_t offset = 0;  // of the buffer's first byte in the text
    std::uint64_t line = 1;
    bool first = true;
    while (true) {
        if (progress.stop.stop_requested()) throw Cancelled();
        const std::size_t old = buffer.size();
        buffer.resize(old + readSize);
        const std::size_t got = source(std::span(buffer).subspan(old));
        buffer.resize(old + got);
        const bool last = got < readSize;
        if (first) {
            first = false;
            if (buffer.starts_with("\xEF\xBB\xBF")) {
                buffer.erase(0, 3);
                offset = 3;
            }
            if (buffer.empty() && last) throw Error(name + " is empty; choose a text with words");
        }
        const std::size_t end = blockEnd(buffer, last);
        if (end > 0) {
            TextBlock block{buffer.substr(0, end), offset, line};
            offset += end;
            line += lineBreaks(block.text);
            take(std::move(block));
            buffer.erase(0, end);
        }
        progress(offset, std::max(totalBytes, offset));
        if (last) return;
    }
}

void readFileBlocks(const std::string& path, TextEncoding encoding, const Progress& progress,
                    const std::function<void(TextBlock)>& take) {
    const std::string name = path == "-" ? "standard input" : path;
    const ByteSource source =
        inUtf8(isNamedPipe(path) ? unpacked(pipeBytes(path, progress.stop), path) : openBytes(path),
               encoding, name);
    std::error_code unknown;
    const auto size = path == "-" ? 0 : std::filesystem::file_size(path, unknown);
    readBlocks(source, name, unknown ? 0 : size, progress, take);
}

}  // namespace firth
