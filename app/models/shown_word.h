#pragma once

#include <QString>

#include "engine/vocabulary.h"

namespace firth {

/// A word of a text as it is shown by itself. What would not be seen, such as a control character
/// or one that turns the direction of writing, is shown as an escape (\x1B, \u202E); a word longer
/// than any screen is wide is cut, with an ellipsis. Most words stay as they are.
QString visibleWord(const std::string& word);

/// The same among other words: one written from right to left is isolated, so that it keeps its
/// place in the line.
QString shownWord(const QString& word);
QString shownWord(const std::string& word);
inline QString shownWord(const Vocabulary& vocabulary, WordId id) {
    return shownWord(vocabulary.word(id));
}

}  // namespace firth
