#pragma once

#include <QGuiApplication>
#include <QString>

namespace firth {

/// How a column of numbers and its head are aligned: digits below each other, also where the table
/// runs from right to left, since numbers never do.
constexpr int numberAlignment =
    static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);

/// A number for such a column. Where the table runs from right to left a mark before it keeps its
/// sign at its left.
inline QString inNumberColumn(const QString& number) {
    constexpr QChar leftToRightMark(0x200E);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return mirrored && !number.isEmpty() ? leftToRightMark + number : number;
}

}  // namespace firth
