#pragma once

#include <QString>

namespace firth {

/// What the command line of the window asks for.
struct StartOptions {
    bool proceed = true;  ///< false: say goodbye with exitCode
    int exitCode = 0;
    QString corpus = QStringLiteral("@town");
    QString screenshot;  ///< a file; empty: open the window and stay
    QString page = QStringLiteral("live");
    QString word;
    QString panel;       ///< only this part of the window is saved; empty: all of it
    int epochs = -1;     ///< −1: as the window starts with
    bool train = false;  ///< as soon as the text is read
    int width = 1440;
    int height = 900;
    bool dark = false;
};

StartOptions parseStartOptions(int argc, char** argv);

}  // namespace firth
