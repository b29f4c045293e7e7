#pragma once

#include <QString>

namespace firth {

/// Text for a tool tip that is never taken for markup: a word of the corpus may look like it.
inline QString plainToolTip(const QString& text) {
    return QStringLiteral("<span style=\"white-space:pre-wrap\">") +
           text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
           QStringLiteral("</span>");
}

}  // namespace firth
