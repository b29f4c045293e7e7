#pragma once

#include <QLabel>

namespace firth {

/// A text that breaks into lines and is never taken for markup; quiet, or in full ink.
inline QLabel* textLabel(const QString& name, bool quiet) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet) label->setProperty("role", "quiet");
    return label;
}

}  // namespace firth
