#pragma once

#include <QSize>
#include <QString>
#include <optional>

#include "app/teaching.h"
#include "engine/text_encoding.h"

namespace firth {

/// What the command line of the window asks for.
struct StartOptions {
    bool proceed = true;  ///< false: say goodbye with exitCode
    int exitCode = 0;
    QString corpus = QStringLiteral("@town");
    QString screenshot;  ///< a file; empty: open the window and stay
    QString page;        ///< empty: the one that was open last
    QString word;
    TextEncoding encoding = TextEncoding::Auto;  ///< of the corpus
    QString panel;             ///< only this part of the window is saved; empty: all of it
    int epochs = -1;           ///< −1: as the window starts with
    bool train = false;        ///< as soon as the text is read
    QSize size;                ///< empty: as the window was last
    std::optional<bool> dark;  ///< none: as the window was last
    QString language;          ///< as "de"; empty: the one that was chosen last
    QString handoutChapter;    ///< a number, or a file
    QString handout;           ///< the file to write; empty: no handout is asked for
    std::optional<Teaching> teaching;
    bool rightToLeft = false;  ///< in a language that is not
};

StartOptions parseStartOptions(int argc, char** argv);

}  // namespace firth
