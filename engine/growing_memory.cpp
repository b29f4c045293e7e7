#include "engine/growing_memory.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <utility>

#include "engine/error.h"

#if __has_include(<sys/mman.h>)
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace firth {

GrowingMemory::~GrowingMemory() {
    release();
}

GrowingMemory::GrowingMemory(GrowingMemory&& other) noexcept
    : limit_(other.limit_),
      data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      capacity_(std::exchange(other.capacity_, 0)),
      file_(std::exchange(other.file_, -1)) {}

GrowingMemory& GrowingMemory::operator=(GrowingMemory&& other) noexcept {
    std::swap(limit_, other.limit_);
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    std::swap(file_, other.file_);
    return *this;
}

void GrowingMemory::resize(std::size_t size) {
    if (size > capacity_) grow(size);
    size_ = size;
}

#if __has_include(<sys/mman.h>)

namespace {

/// The file grows by so much at a time, and that much of it is new in memory at most.
constexpr std::size_t fileStep = std::size_t{64} << 20;

std::string temporaryFolder() {
    const char* const chosen = std::getenv("TMPDIR");
    return chosen && *chosen ? chosen : "/var/tmp";
}

[[noreturn]] void failInFile(int error) {
    throw Error("the text is long, and " + temporaryFolder() +
                " has no room for the temporary file of its words (" + std::strerror(error) +
                "); set TMPDIR to a folder with more room");
}

}  // namespace

void GrowingMemory::release() {
    if (file_ >= 0) {
        munmap(data_, capacity_);
        close(file_);
    } else {
        std::free(data_);
    }
}

void GrowingMemory::letGo() const {
    if (file_ >= 0) madvise(data_, capacity_, MADV_DONTNEED);
}

void GrowingMemory::growInFile(std::size_t capacity) {
    capacity = (capacity + fileStep - 1) / fileStep * fileStep;
    int file = file_;
    if (file < 0) {
        std::string name = temporaryFolder() + "/firth-XXXXXX";
        file = mkstemp(name.data());
        if (file < 0) failInFile(errno);
        unlink(name.c_str());
    }
    // Room that is not there should be missed now, not when a page is written.
    const int error = posix_fallocate(file, 0, static_cast<off_t>(capacity));
    void* const mapped = error == 0
                             ? mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
                             : MAP_FAILED;
    if (mapped == MAP_FAILED) {
        const int reason = error != 0 ? error : errno;
        if (file_ < 0) close(file);
        failInFile(reason);
    }
    if (file_ >= 0) {
        munmap(data_, capacity_);
    } else {
        std::copy_n(data_, size_, static_cast<char*>(mapped));
        std::free(data_);
    }
    data_ = static_cast<char*>(mapped);
    capacity_ = capacity;
    file_ = file;
}

#else

void GrowingMemory::release() {
    std::free(data_);
}
void GrowingMemory::letGo() const {}

#endif

void GrowingMemory::grow(std::size_t capacity) {
#if __has_include(<sys/mman.h>)
    if (capacity > limit_) return growInFile(capacity);
#endif
    capacity = std::max(capacity, capacity_ + capacity_ / 2);
    void* const larger = std::realloc(data_, capacity);
    if (!larger) throw std::bad_alloc();
    data_ = static_cast<char*>(larger);
    capacity_ = capacity;
}

}  // namespace firth
