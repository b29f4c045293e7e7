#pragma once

#include <QString>

namespace firth {

/// What a text that was pasted is called where others have a file's name.
inline const QString pastedSource = QStringLiteral("pasted text");

/// Where a text comes from: its name, as the corpus picker has it, and the text itself where no
/// file has it.
struct Source {
    QString name = pastedSource;
    QString pasted;
};

}  // namespace firth
