#pragma once

#include <cstddef>

namespace firth {

/// Memory that grows at its end, for what a text of any length makes. Beyond a limit it lies in a
/// temporary file that is mapped: the system keeps as much of it in memory as there is room for.
/// The file has no name any more and is gone with its owner; it lies in $TMPDIR, or else in
/// /var/tmp. (Where there is no mmap it stays in memory.)
class GrowingMemory {
public:
    static constexpr std::size_t usualLimit = std::size_t{64} << 20;

    explicit GrowingMemory(std::size_t limit = usualLimit) : limit_(limit) {}
    ~GrowingMemory();
    GrowingMemory(GrowingMemory&& other) noexcept;
    GrowingMemory& operator=(GrowingMemory&& other) noexcept;

    char* data() { return data_; }
    const char* data() const { return data_; }
    std::size_t size() const { return size_; }
    /// New bytes have no value yet. Throws Error if there is no room, std::bad_alloc likewise.
    void resize(std::size_t size);
    bool isInFile() const { return file_ >= 0; }
    /// What lies in a file may leave memory until it is looked at again; nothing is lost.
    void letGo() const;

private:
    void grow(std::size_t capacity);
    void growInFile(std::size_t capacity);
    void release();

    std::size_t limit_;
    char* data_ = nullptr;
    std::size_t size_ = 0, capacity_ = 0;
    int file_ = -1;
};

}  // namespace firth
