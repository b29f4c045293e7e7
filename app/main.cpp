#include <QApplication>
#include <QIcon>
#include <iostream>

#include "app/main_window.h"
#include "app/screenshot.h"
#include "app/start_options.h"
#include "app/version.h"

int main(int argc, char** argv) {
    // Wrong usage is told before a window system is asked for.
    const auto options = firth::parseStartOptions(argc, argv);
    if (!options.proceed) return options.exitCode;

    QApplication application(argc, argv);
    QApplication::setApplicationName("firth");
    QApplication::setApplicationDisplayName("Firth");
    QApplication::setDesktopFileName("org.firth.Firth");
    QApplication::setWindowIcon(QIcon(":/icons/firth.svg"));
    QApplication::setApplicationVersion(firth::versionNumber);

    firth::MainWindow window(std::make_unique<firth::WindowDialogs>());
    window.setTheme(options.dark ? firth::ThemeKind::Dark : firth::ThemeKind::Light);
    window.resize(options.width, options.height);
    if (!options.screenshot.isEmpty()) return firth::takeScreenshot(application, window, options);

    window.show();
    window.openCorpus(options.corpus);
    return QApplication::exec();
}
