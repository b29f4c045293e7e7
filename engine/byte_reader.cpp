#include "engine/byte_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "engine/error.h"

namespace firth {
namespace {

constexpr std::size_t blockSize = std::size_t{1} << 20;
/// Longer than any line of 100,000 numbers; a file without line breaks must not fill the memory.
constexpr std::size_t longestLine = std::size_t{4} << 20;

}  // namespace

ByteReader::ByteReader(std::string path, Progress progress)
    : path_(std::move(path)), progress_(std::move(progress)), buffer_(blockSize) {
    std::error_code error;
    const auto status = std::filesystem::status(path_, error);
    if (std::filesystem::is_directory(status)) fail("is a folder; choose a file in it");
    file_.reset(std::fopen(path_.c_str(), "rb"));
    if (!file_) fail(std::string("cannot be read: ") + std::strerror(errno));
    std::setvbuf(file_.get(), nullptr, _IONBF, 0);
    if (std::filesystem::is_regular_file(status)) {
        const auto bytes = std::filesystem::file_size(path_, error);
        if (!error) size_ = bytes;
    }
}

void ByteReader::fill() {
    if (progress_.stop.stop_requested()) throw Cancelled();
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(2 * buffer_.size());
    const std::size_t room = buffer_.size() - end_;
    const std::size_t got = std::fread(buffer_.data() + end_, 1, room, file_.get());
    if (got < room) {
        if (std::ferror(file_.get())) fail(std::string("cannot be read: ") + std::strerror(errno));
        atEnd_ = true;
    }
    end_ += got;
    progress_(offset_, size_.value_or(0));
}

std::string_view ByteReader::peek(std::size_t count) {
    while (end_ - begin_ < count && !atEnd_) fill();
    return buffered().substr(0, count);
}

void ByteReader::skip(std::size_t count) {
    begin_ += count;
    offset_ += count;
}

std::size_t ByteReader::read(char* to, std::size_t count) {
    std::size_t done = 0;
    while (done < count) {
        const auto part = peek(1).empty() ? std::string_view() : buffered().substr(0, count - done);
        if (part.empty()) break;
        std::memcpy(to + done, part.data(), part.size());
        skip(part.size());
        done += part.size();
    }
    return done;
}

std::optional<std::string_view> ByteReader::peekLine() {
    std::size_t searched = 0;
    while (true) {
        const auto text = buffered();
        const auto end = text.find('\n', searched);
        if (end != std::string_view::npos || atEnd_) {
            if (text.empty()) return std::nullopt;
            auto line = text.substr(0, end);
            if (line.ends_with('\r')) line.remove_suffix(1);
            return line;
        }
        if (text.find('\0', searched) != std::string_view::npos) {
            ++line_;
            failAtLine("has a NUL byte; this is not a text file");
        }
        searched = text.size();
        if (searched > longestLine) {
            ++line_;
            failAtLine("has no end in 4 MiB; this is not a text file");
        }
        fill();
    }
}

std::optional<std::string_view> ByteReader::line() {
    const auto result = peekLine();
    if (!result) return result;
    const auto end = buffered().find('\n', result->size());
    skip(end == std::string_view::npos ? buffered().size() : end + 1);
    ++line_;
    return result;
}

std::optional<std::uint64_t> ByteReader::bytesLeft() const {
    // A file may grow while it is read.
    if (size_) return *size_ - std::min(*size_, offset_);
    return std::nullopt;
}

void ByteReader::fail(const std::string& what) const {
    throw Error(path_ + ": " + what);
}

void ByteReader::failAtLine(const std::string& what) const {
    fail("line " + std::to_string(line_) + " " + what);
}

}  // namespace firth
