#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/progress.h"

namespace firth {

/// Reads a file once from front to back, in large blocks, as lines or as bytes. Throws Error with
/// path and reason; Cancelled when stopped. Progress is in bytes.
class ByteReader {
public:
    explicit ByteReader(std::string path, Progress progress = {});

    /// The next `count` bytes, or fewer at the end of the file; holds until the next call.
    std::string_view peek(std::size_t count);
    /// Takes bytes that were peeked at.
    void skip(std::size_t count);
    /// Takes up to `count` bytes; returns how many there were.
    std::size_t read(char* to, std::size_t count);

    /// The line that comes next, without LF or CRLF; none at the end. Holds until the next call.
    std::optional<std::string_view> peekLine();
    std::optional<std::string_view> line();

    const std::string& path() const { return path_; }
    std::uint64_t offset() const { return offset_; }    ///< bytes taken
    std::uint64_t lineNumber() const { return line_; }  ///< of the last line taken, from 1
    /// Bytes of the whole file; none for a pipe.
    std::optional<std::uint64_t> size() const { return size_; }
    std::optional<std::uint64_t> bytesLeft() const;

    [[noreturn]] void fail(const std::string& what) const;
    [[noreturn]] void failAtLine(const std::string& what) const;

private:
    std::string_view buffered() const { return {buffer_.data() + begin_, end_ - begin_}; }
    void fill();

    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string path_;
    Progress progress_;
    std::unique_ptr<std::FILE, Close> file_;
    std::optional<std::uint64_t> size_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0, end_ = 0;  ///< what of the buffer is not taken yet
    bool atEnd_ = false;
    std::uint64_t offset_ = 0;
    std::uint64_t line_ = 0;
};

}  // namespace firth
