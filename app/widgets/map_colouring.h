#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace firth {

/// How the points of the map are coloured.
struct MapColouring {
    enum class Kind { Groups, Scale };

    Kind kind = Kind::Groups;
    std::vector<int> groups;    ///< Groups: of each word; −1: none
    QStringList groupNames;     ///< Groups
    std::vector<float> shares;  ///< Scale: of each word, 0 … 1; NaN: none
    QString title, low, high;   ///< Scale: what is shown, and the texts at the ends of the legend
};

}  // namespace firth
