#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace firth {

/// One place between two threads: a newer value replaces one that nobody fetched.
template <typename T>
class Mailbox {
public:
    void put(std::shared_ptr<const T> value) {
        const std::lock_guard lock(mutex_);
        value_ = std::move(value);
    }
    /// The value, and the place is empty again; null if there was none.
    std::shared_ptr<const T> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(value_, nullptr);
    }

private:
    std::mutex mutex_;
    std::shared_ptr<const T> value_;
};

}  // namespace firth
