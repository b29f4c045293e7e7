#include "engine/source_text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "engine/error.h"
#include "engine/utf8.h"

namespace firth {
namespace {

constexpr std::size_t readSize = std::size_t{1} << 20;
/// A line longer than this is cut, so that memory stays bounded whatever the text.
constexpr std::size_t longestLine = std::size_t{4} << 20;

/// How much of `buffer` can be handed on as whole lines; all of it at the end of the text.
std::size_t blockEnd(std::string_view buffer, bool last) {
    if (last) return buffer.size();
    if (const auto line = buffer.rfind('\n'); line != std::string_view::npos) return line + 1;
    if (buffer.size() < longestLine) return 0;
    if (const auto space = buffer.find_last_of(" \t"); space != std::string_view::npos)
        return space + 1;
    std::size_t end = buffer.size();
    while (end > 0 && (static_cast<unsigned char>(buffer[end - 1]) & 0xC0) == 0x80) --end;
    return end > 1 ? end - 1 : buffer.size();  // leaves out a character that may be unfinished
}

class Checker {
public:
    explicit Checker(const std::string& name) : name_(name) {}

    void operator()(std::string_view block) {
        if (const auto nul = block.find('\0'); nul != std::string_view::npos)
            fail(block, nul, "a NUL byte: this is a binary file, not text; choose a plain text");
        if (const auto bad = firstInvalidUtf8(block))
            fail(block, *bad, "bytes that are not UTF-8; save the text as UTF-8");
        lines_ += static_cast<std::uint64_t>(std::count(block.begin(), block.end(), '\n'));
    }

private:
    [[noreturn]] void fail(std::string_view block, std::size_t at, const char* what) const {
        const auto upTo = block.begin() + static_cast<std::ptrdiff_t>(at);
        const auto line =
            lines_ + 1 + static_cast<std::uint64_t>(std::count(block.begin(), upTo, '\n'));
        throw Error(name_ + ": line " + std::to_string(line) + " has " + what);
    }

    const std::string& name_;
    std::uint64_t lines_ = 0;
};

}  // namespace

void readBlocks(std::istream& in, const std::string& name, std::uint64_t totalBytes,
                const Progress& progress,
                const std::function<void(std::string_view, std::uint64_t)>& take) {
    Checker check(name);
    std::string buffer;
    std::uint64_t offset = 0;  // of the buffer's first byte in the text
    bool first = true;
    while (true) {
        if (progress.stop.stop_requested()) throw Cancelled();
        const std::size_t old = buffer.size();
        buffer.resize(old + readSize);
        in.read(buffer.data() + old, static_cast<std::streamsize>(readSize));
        const auto got = static_cast<std::size_t>(in.gcount());
        buffer.resize(old + got);
        if (in.bad()) throw Error(name + ": cannot be read: " + std::strerror(errno));
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
            const std::string_view block(buffer.data(), end);
            check(block);
            take(block, offset);
            offset += end;
            buffer.erase(0, end);
        }
        progress(offset, std::max(totalBytes, offset));
        if (last) return;
    }
}

void readFileBlocks(const std::string& path, const Progress& progress,
                    const std::function<void(std::string_view, std::uint64_t)>& take) {
    if (path == "-") {
        readBlocks(std::cin, "standard input", 0, progress, take);
        return;
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw Error(path + " is a folder; choose a text file in it");
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error(path + ": cannot be opened: " + std::strerror(errno));
    const auto size = std::filesystem::file_size(path, ignored);
    readBlocks(in, path, ignored ? 0 : size, progress, take);
}

}  // namespace firth
