#include "engine/atomic_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <random>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

#include "engine/error.h"

namespace firth {
namespace {

/// Asks the system to put the file's bytes on the disk before its name changes.
bool flushToDisk([[maybe_unused]] const std::string& path) {
#ifdef _WIN32
    return true;
#else
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
#endif
}

}  // namespace

AtomicFile::AtomicFile(std::string path) : path_(std::move(path)) {
    if (std::error_code ignored; std::filesystem::is_directory(path_, ignored))
        throw Error(path_ + ": is a folder; choose a file in it");
    // Two programs that write the same file at once must not share a temporary one.
    temporary_ = path_ + "." + std::to_string(std::random_device{}()) + ".part";
    errno = 0;
    out_.open(temporary_, std::ios::binary | std::ios::trunc);
    if (!out_) fail("cannot be written");
}

AtomicFile::~AtomicFile() {
    if (committed_) return;
    out_.close();
    std::error_code ignored;
    std::filesystem::remove(temporary_, ignored);
}

void AtomicFile::commit() {
    errno = 0;
    out_.flush();
    out_.close();
    if (!out_ || !flushToDisk(temporary_)) fail("cannot be written");
    std::error_code error;
    std::filesystem::rename(temporary_, path_, error);
    if (error) throw Error(path_ + ": cannot be replaced: " + error.message());
    committed_ = true;
}

void AtomicFile::fail(const std::string& what) const {
    const int reason = errno;
    throw Error(path_ + ": " + what + (reason ? std::string(": ") + std::strerror(reason) : "") +
                "; choose another place");
}

}  // namespace firth
