#include "engine/named_pipe.h"

#include <filesystem>

#include "engine/error.h"

#ifndef _WIN32
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#endif

namespace firth {

bool isNamedPipe(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_fifo(path, ignored);
}

#ifndef _WIN32
namespace {

class NamedPipe {
public:
    NamedPipe(std::string path, std::stop_token stop)
        : path_(std::move(path)),
          stop_(std::move(stop)),
          pipe_(open(path_.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {
        if (pipe_ < 0) fail("opened");
    }
    ~NamedPipe() { close(pipe_); }
    NamedPipe(const NamedPipe&) = delete;
    NamedPipe& operator=(const NamedPipe&) = delete;

    std::size_t read(std::span<char> room) {
        constexpr int milliseconds = 100;
        std::size_t done = 0;
        while (done < room.size()) {
            if (stop_.stop_requested()) throw Cancelled();
            pollfd waited{pipe_, POLLIN, 0};
            if (poll(&waited, 1, milliseconds) <= 0) continue;
            const auto got = ::read(pipe_, room.data() + done, room.size() - done);
            if (got == 0) break;
            if (got > 0)
                done += static_cast<std::size_t>(got);
            else if (errno != EAGAIN && errno != EINTR)
                fail("read");
        }
        return done;
    }

private:
    [[noreturn]] void fail(const char* what) const {
        throw Error(path_ + ": cannot be " + what + ": " + std::strerror(errno));
    }

    std::string path_;
    std::stop_token stop_;
    int pipe_;
};

}  // namespace

ByteSource pipeBytes(const std::string& path, std::stop_token stop) {
    const auto pipe = std::make_shared<NamedPipe>(path, std::move(stop));
    return [pipe](std::span<char> room) { return pipe->read(room); };
}
#else
ByteSource pipeBytes(const std::string& path, std::stop_token) {
    return openBytes(path);
}
#endif

}  // namespace firth
