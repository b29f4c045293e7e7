#pragma once

class QApplication;

namespace firth {

class MainWindow;
struct StartOptions;

/// Trains, draws, saves what the options ask for; returns the program's exit code. Works on any
/// platform of Qt, without a display too.
int takeScreenshot(QApplication& application, MainWindow& window, const StartOptions& options);

}  // namespace firth
