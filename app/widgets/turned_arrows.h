#pragma once

#include <QGuiApplication>
#include <QString>
#include <utility>

namespace firth {

/// A text whose arrows point along the layout: written for one that runs from left to right, they
/// are turned where it runs the other way. Qt mirrors the place of a text, not its arrows.
inline QString turnedArrows(QString text) {
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) return text;
    for (QChar& c : text)
        for (const auto& [right, left] : {std::pair(u'→', u'←'), {u'▶', u'◀'}, {u'▸', u'◂'}}) {
            if (c != right && c != left) continue;
            c = c == right ? left : right;
            break;
        }
    return text;
}

}  // namespace firth
