#pragma once

#include <QLabel>

namespace firth {

/// The heading of a part of a panel.
inline QLabel* sectionTitle(const QString& text) {
    auto* title = new QLabel(text);
    title->setProperty("role", "title");
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    return title;
}

}  // namespace firth
