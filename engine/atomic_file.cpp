#include "engine/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>
#include <streambuf>
#include <utility>

#ifndef _WIN32
#include <unistd.h>
#endif

#include "engine/error.h"

namespace firth {
namespace {

[[noreturn]] void fail(const std::string& path, int reason) {
    throw Error(path + ": cannot be written" +
                (reason ? std::string(": ") + std::strerror(reason) : "") +
                "; choose another place");
}

/// Two programs that write the same file at once must not share a temporary one; and a long name
/// must leave room for what tells them apart.
std::string temporaryFor(const std::filesystem::path& path) {
    constexpr std::size_t longestStart = 200;
    const std::string name = path.filename().string().substr(0, longestStart) + "." +
                             std::to_string(std::random_device{}()) + ".part";
    return (path.parent_path() / name).string();
}

}  // namespace

/// An output file of C below a stream, since C's tells why a write failed. A full disk ends the
/// work at once.
class FileBuffer : public std::streambuf {
public:
    FileBuffer(const std::string& file, std::string path) : path_(std::move(path)) {
        errno = 0;
        file_ = std::fopen(file.c_str(), "wbx");
        if (!file_) fail(path_, errno);
    }
    ~FileBuffer() override {
        if (file_) std::fclose(file_);
    }
    FileBuffer(const FileBuffer&) = delete;
    FileBuffer& operator=(const FileBuffer&) = delete;

    /// Asks the system to put the bytes on the disk too.
    void close() {
        errno = 0;
        bool good = std::fflush(file_) == 0;
#ifndef _WIN32
        good = good && ::fsync(::fileno(file_)) == 0;
#endif
        const int reason = errno;
        if (std::fclose(std::exchange(file_, nullptr)) != 0 || !good)
            fail(path_, reason ? reason : errno);
    }

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        errno = 0;
        const auto wanted = static_cast<std::size_t>(count);
        if (std::fwrite(bytes, 1, wanted, file_) != wanted) fail(path_, errno);
        return count;
    }
    int_type overflow(int_type letter) override {
        const char byte = traits_type::to_char_type(letter);
        xsputn(&byte, 1);
        return letter;
    }
    int sync() override {
        errno = 0;
        if (std::fflush(file_) != 0) fail(path_, errno);
        return 0;
    }

private:
    std::string path_;
    std::FILE* file_ = nullptr;
};

AtomicFile::AtomicFile(std::string path) : path_(std::move(path)), out_(nullptr) {
    std::error_code error;
    const auto old = std::filesystem::status(path_, error);
    if (old.type() == std::filesystem::file_type::none) fail(path_, error.value());
    if (std::filesystem::is_directory(old))
        throw Error(path_ + ": is a folder; choose a file in it");
    if (std::filesystem::exists(old) && !std::filesystem::is_regular_file(old))
        throw Error(path_ + ": cannot be written: it is not a file; choose another name");
    constexpr auto writable = std::filesystem::perms::owner_write;
    if (std::filesystem::exists(old) && (old.permissions() & writable) != writable)
        throw Error(path_ + ": is read-only; choose another name");
    place_ = path_;
    if (std::filesystem::is_symlink(std::filesystem::symlink_status(path_, error)))
        place_ = std::filesystem::weakly_canonical(path_, error).string();
    temporary_ = temporaryFor(place_);
    buffer_ = std::make_unique<FileBuffer>(temporary_, path_);
    out_.rdbuf(buffer_.get());
    out_.exceptions(std::ios::badbit);
    if (std::filesystem::exists(old))
        std::filesystem::permissions(temporary_, old.permissions(), error);
}

AtomicFile::~AtomicFile() {
    if (committed_) return;
    buffer_.reset();
    std::error_code ignored;
    std::filesystem::remove(temporary_, ignored);
}

void AtomicFile::commit() {
    buffer_->close();
    std::error_code error;
    std::filesystem::rename(temporary_, place_, error);
    if (error) throw Error(path_ + ": cannot be replaced: " + error.message());
    committed_ = true;
}

}  // namespace firth
