#pragma once

#include <QString>

namespace firth {

/// A text in which no line ends amid “d = 300”.
inline QString unbrokenEquations(QString text) {
    return text.replace(QStringLiteral(" = "), QStringLiteral("\u00A0=\u00A0"));
}

}  // namespace firth
