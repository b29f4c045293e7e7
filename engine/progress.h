#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace firth {

/// How long work reports how far it is and hears that it should stop.
struct Progress {
    /// Called now and then with what is done and the whole (0: not known), in units of the work:
    /// bytes for reading, tokens for training.
    std::function<void(std::uint64_t done, std::uint64_t total)> report;
    std::stop_token stop;

    void operator()(std::uint64_t done, std::uint64_t total) const {
        if (report) report(done, total);
    }
};

}  // namespace firth
