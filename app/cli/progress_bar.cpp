#include "app/cli/progress_bar.h"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include <algorithm>
#include <cstdio>

namespace firth::cli {
namespace {

bool standardErrorIsTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

constexpr int barWidth = 30;

}  // namespace

ProgressBar::ProgressBar(std::string title, std::string unit, double scale)
    : title_(std::move(title)),
      unit_(std::move(unit)),
      scale_(scale),
      shown_(standardErrorIsTerminal()) {}

ProgressBar::~ProgressBar() {
    // Leaves the line empty for whatever is said next.
    if (drawn_) std::fputs("\r\033[K", stderr);
}

Progress ProgressBar::progress() {
    Progress progress;
    if (shown_)
        progress.report = [this](std::uint64_t done, std::uint64_t total) { draw(done, total); };
    return progress;
}

void ProgressBar::draw(std::uint64_t done, std::uint64_t total) {
    const auto now = Clock::now();
    if (drawn_ && now - lastDrawn_ < std::chrono::milliseconds(100)) return;
    lastDrawn_ = now;
    drawn_ = true;
    const double seconds = std::max(std::chrono::duration<double>(now - start_).count(), 1e-3);
    const auto units = static_cast<double>(done);
    const double rate = units / seconds;
    if (total == 0 || done == 0) {
        std::fprintf(stderr, "\r%s %.1f %s  %.1f %s/s\033[K", title_.c_str(), units * scale_,
                     unit_.c_str(), rate * scale_, unit_.c_str());
    } else {
        const double share = std::min(1.0, units / static_cast<double>(total));
        const int filled = static_cast<int>(share * barWidth);
        const std::string bar = std::string(static_cast<std::size_t>(filled), '#') +
                                std::string(static_cast<std::size_t>(barWidth - filled), '.');
        const double left = (static_cast<double>(total) - units) / rate;
        std::fprintf(stderr, "\r%s [%s] %3.0f %%  %.1f %s/s  %.0f s left\033[K", title_.c_str(),
                     bar.c_str(), share * 100, rate * scale_, unit_.c_str(), left);
    }
    std::fflush(stderr);
}

}  // namespace firth::cli
