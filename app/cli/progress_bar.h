#pragma once

#include <chrono>
#include <string>

#include "engine/progress.h"

namespace firth::cli {

/// A bar with rate and time left on standard error, if that is a terminal; else nothing.
class ProgressBar {
public:
    /// `scale` turns the work's units into `unit`: 1e-6 for bytes and "MB".
    ProgressBar(std::string title, std::string unit, double scale);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// Reports to this bar; must not outlive it.
    Progress progress();

private:
    using Clock = std::chrono::steady_clock;
    void draw(std::uint64_t done, std::uint64_t total);

    std::string title_, unit_;
    double scale_;
    bool shown_;
    bool drawn_ = false;
    Clock::time_point start_ = Clock::now();
    Clock::time_point lastDrawn_;
};

}  // namespace firth::cli
