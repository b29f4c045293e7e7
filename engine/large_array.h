#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <type_traits>

#include "engine/growing_memory.h"

namespace firth {

/// An array that may become larger than memory; see GrowingMemory. Of plain values only.
template <typename T>
class LargeArray {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    using value_type = T;

    LargeArray() = default;
    explicit LargeArray(std::size_t mostBytesInMemory) : memory_(mostBytesInMemory) {}
    LargeArray(std::initializer_list<T> values) { append(std::span(values.begin(), values.end())); }

    std::size_t size() const { return memory_.size() / sizeof(T); }
    bool empty() const { return size() == 0; }
    T* begin() { return reinterpret_cast<T*>(memory_.data()); }
    T* end() { return begin() + size(); }
    const T* begin() const { return reinterpret_cast<const T*>(memory_.data()); }
    const T* end() const { return begin() + size(); }
    T& operator[](std::size_t index) { return begin()[index]; }
    const T& operator[](std::size_t index) const { return begin()[index]; }
    T& back() { return end()[-1]; }
    const T& back() const { return end()[-1]; }

    /// New places have no value yet.
    void resize(std::size_t size) { memory_.resize(size * sizeof(T)); }
    void push_back(const T& value) {
        const T copy = value;
        resize(size() + 1);
        back() = copy;
    }
    void append(std::span<const T> values) {
        const std::size_t before = size();
        resize(before + values.size());
        std::ranges::copy(values, begin() + before);
    }

    bool isInFile() const { return memory_.isInFile(); }
    void letGo() const { memory_.letGo(); }

private:
    GrowingMemory memory_;
};

}  // namespace firth
