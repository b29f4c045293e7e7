#pragma once

#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/matrix.h"

namespace firth {

/// The axes on which a moment of the past is shown: those that it was shown on, or the present
/// ones, on which all moments can be compared.
enum class Axes { OfThen, OfNow };

/// An axis from the mean of some words to the mean of others.
struct WordAxis {
    QString fromName, toName;
    std::vector<WordId> from, to;
    bool operator==(const WordAxis&) const = default;
};

/// The words on the map, by id in rising order; null: all.
using WordsShown = std::shared_ptr<const std::vector<WordId>>;

/// What the axes are fitted to, and which are taken.
struct AxesChoice {
    int first = 0;  ///< the principal axis that goes right, and the one that goes up, from 0
    int second = 1;
    std::optional<WordAxis> x, y;  ///< instead of those; beside one, the other is free
    bool unitVectors = false;      ///< of E's rows made as long as 1
    WordsShown words;
    bool operator==(const AxesChoice&) const = default;

    bool principal() const { return !x && !y; }
};

/// By what the words are coloured: by their groups, or by what is computed from E.
enum class ColourBy { Groups, Clusters, Count, Similarity, Change };

/// How the user wants the map.
struct MapSettings {
    /// Of so many principal axes the shares are told, and any two can be shown.
    static constexpr int principalAxes = 10;

    Axes past = Axes::OfThen;
    AxesChoice choice;
    bool frozen = false;       ///< the axes stay as they are
    std::uint64_t refits = 0;  ///< how often the user has asked for new axes
    ColourBy colourBy = ColourBy::Groups;
    int clusters = 5;
    std::optional<WordId> reference;  ///< to which similarity is shown
};

}  // namespace firth
