#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "engine/error.h"
#include "engine/large_array.h"
#include "engine/matrix.h"

namespace firth {

/// Numbers go into an archive as they lie in memory (little-endian), whole numbers 64 bits wide
/// unless they are rows of them; texts and rows behind their length. A class that can be archived
/// has a static `fields(self, archive)` that hands over its fields in order, for both ways.
template <typename T>
concept ArchivedNumber = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class ArchiveWriter {
public:
    template <typename... Ts>
    void operator()(const Ts&... values) {
        (put(values), ...);
    }
    const std::string& bytes() const { return bytes_; }

private:
    void append(const void* data, std::size_t size) {
        bytes_.append(static_cast<const char*>(data), size);
    }
    template <ArchivedNumber T>
    void put(const T& value) {
        if constexpr (std::is_floating_point_v<T>) {
            append(&value, sizeof value);
        } else {
            const auto wide = static_cast<std::uint64_t>(value);
            append(&wide, sizeof wide);
        }
    }
    void put(const std::string& text) {
        put(text.size());
        append(text.data(), text.size());
    }
    template <typename T>
    void put(const std::vector<T>& row) {
        put(row.size());
        if constexpr (ArchivedNumber<T>)
            append(row.data(), row.size() * sizeof(T));
        else
            for (const T& value : row) put(value);
    }
    template <ArchivedNumber T>
    void put(const LargeArray<T>& row) {
        put(row.size());
        if (!row.empty()) append(row.begin(), row.size() * sizeof(T));
    }
    void put(const Matrix& matrix) {
        put(matrix.rows());
        put(matrix.cols());
        append(matrix.data(), static_cast<std::size_t>(matrix.size()) * sizeof(float));
    }
    template <typename T>
    requires std::is_class_v<T>
    void put(const T& value) { T::fields(value, *this); }

    std::string bytes_;
};

/// Reads what ArchiveWriter wrote. No length is believed: there must be as many bytes left. Throws
/// Error, which says at which byte, for what cannot be.
class ArchiveReader {
public:
    explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}

    template <typename... Ts>
    void operator()(Ts&... values) {
        (get(values), ...);
    }
    std::size_t offset() const { return offset_; }
    std::size_t left() const { return bytes_.size() - offset_; }
    [[noreturn]] void fail(const std::string& what) const {
        throw Error("byte " + std::to_string(offset_) + " " + what);
    }

private:
    void take(void* to, std::size_t size) {
        if (size > left()) fail("promises more than there is");
        if (size > 0) std::memcpy(to, bytes_.data() + offset_, size);
        offset_ += size;
    }
    /// A number of things of at least `size` bytes each.
    std::size_t count(std::size_t size) {
        std::uint64_t number = 0;
        take(&number, sizeof number);
        if (number > left() / size) fail("promises more than there is");
        return static_cast<std::size_t>(number);
    }
    template <ArchivedNumber T>
    void get(T& value) {
        if constexpr (std::is_floating_point_v<T>) {
            take(&value, sizeof value);
        } else {
            std::uint64_t wide = 0;
            take(&wide, sizeof wide);
            value = static_cast<T>(wide);
            if (static_cast<std::uint64_t>(value) != wide) fail("holds a number out of range");
        }
    }
    void get(std::string& text) {
        text.resize(count(1));
        take(text.data(), text.size());
    }
    template <typename T>
    void get(std::vector<T>& row) {
        if constexpr (ArchivedNumber<T>) {
            row.resize(count(sizeof(T)));
            take(row.data(), row.size() * sizeof(T));
        } else {
            // Whatever it is, it takes a byte at least; so it grows only with what is read.
            row.clear();
            for (std::size_t i = count(1); i > 0; --i) get(row.emplace_back());
        }
    }
    template <ArchivedNumber T>
    void get(LargeArray<T>& row) {
        row.resize(count(sizeof(T)));
        take(row.begin(), row.size() * sizeof(T));
    }
    void get(Matrix& matrix) {
        std::uint64_t rows = 0, columns = 0;
        take(&rows, sizeof rows);
        take(&columns, sizeof columns);
        const std::size_t numbers = left() / sizeof(float);
        if (columns > numbers || (columns > 0 && rows > numbers / columns))
            fail("promises more than there is");
        if (columns == 0 && rows > 0) fail("holds a matrix without columns");
        matrix.resize(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns));
        take(matrix.data(), static_cast<std::size_t>(matrix.size()) * sizeof(float));
    }
    template <typename T>
    requires std::is_class_v<T>
    void get(T& value) { T::fields(value, *this); }

    std::string_view bytes_;
    std::size_t offset_ = 0;
};

}  // namespace firth
