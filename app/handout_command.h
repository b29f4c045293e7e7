#pragma once

namespace firth {

class MainWindow;
struct StartOptions;

/// Makes the handout that the options ask for; returns the program's exit code. `window` need not
/// be in sight, and nor does anything else: it works without a display too.
int makeHandout(const MainWindow& window, const StartOptions& options);

}  // namespace firth
