#pragma once

#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

/// A folder in memory, where there is one, for the files that the readers are given.
class InputFolder {
public:
    InputFolder() {
        const std::filesystem::path memory = "/dev/shm";
        const auto root =
            std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        folder_ = root / ("firth-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(folder_);
    }
    ~InputFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    InputFolder(const InputFolder&) = delete;
    InputFolder& operator=(const InputFolder&) = delete;

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    std::string write(const std::string& name, std::string_view bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

private:
    std::filesystem::path folder_;
};

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// What must hold whatever the input.
inline void require(bool holds) {
    if (!holds) __builtin_trap();
}
