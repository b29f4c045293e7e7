#pragma once

#include <QStringList>

namespace firth {

/// How a teacher wants the window in front of a class.
struct Teaching {
    QStringList hidden;      ///< of hideableParts()
    bool frozen = false;     ///< the settings stay as they are
    double textScale = 1.5;  ///< as Look's
    int chapter = 0;         ///< of the lesson, to begin at; from 1, and 0 for none
};

/// The parts of the window that can be hidden, by the names that the command line has for them.
inline const QStringList& hideableParts() {
    static const QStringList parts = {QStringLiteral("settings"),  QStringLiteral("training"),
                                      QStringLiteral("strip"),     QStringLiteral("charts"),
                                      QStringLiteral("inspector"), QStringLiteral("history")};
    return parts;
}

}  // namespace firth
