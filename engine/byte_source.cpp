#include "engine/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

#include "engine/error.h"
#include "engine/unpacking.h"

namespace firth {
namespace {

ByteSource bytesOf(std::shared_ptr<std::istream> in, const std::string& name) {
    return [in = std::move(in), name](std::span<char> room) {
        in->read(room.data(), static_cast<std::streamsize>(room.size()));
        if (in->bad()) throw Error(name + ": cannot be read: " + std::strerror(errno));
        return static_cast<std::size_t>(in->gcount());
    };
}

}  // namespace

ByteSource joined(std::string first, ByteSource rest) {
    return [first = std::move(first), rest = std::move(rest),
            given = std::size_t{0}](std::span<char> room) mutable {
        const std::size_t count = std::min(room.size(), first.size() - given);
        std::copy_n(first.data() + given, count, room.data());
        given += count;
        return count == room.size() ? count : count + rest(room.subspan(count));
    };
}

ByteSource openBytes(const std::string& path) {
    if (path == "-") {
        const std::shared_ptr<std::istream> notOurs(&std::cin, [](std::istream*) {});
        return unpacked(bytesOf(notOurs, "standard input"), "standard input");
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw Error(path + " is a folder; choose a text file in it");
    auto in = std::make_shared<std::ifstream>(path, std::ios::binary);
    if (!*in) throw Error(path + ": cannot be opened: " + std::strerror(errno));
    return unpacked(bytesOf(std::move(in), path), path);
}

ByteSource bytesOf(std::string_view text) {
    return [text](std::span<char> room) mutable {
        const std::size_t count = std::min(room.size(), text.size());
        std::copy_n(text.data(), count, room.data());
        text.remove_prefix(count);
        return count;
    };
}

}  // namespace firth
