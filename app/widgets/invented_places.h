#pragma once

#include <QString>
#include <vector>

namespace firth {

/// Sentences in which an invented word stands in the place of others.
struct InventedPlace {
    QString name;  ///< for object names
    QString label;
    QString text;  ///< with %1 for the word
};

/// Those that suit the small town: its words, in English.
std::vector<InventedPlace> townPlaces();

}  // namespace firth
