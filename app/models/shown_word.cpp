#include "app/models/shown_word.h"

#include <QList>
#include <algorithm>

#include "engine/utf8.h"

namespace firth {
namespace {

constexpr qsizetype mostLetters = 500;
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

/// Printable ASCII, and not long: nearly every word.
bool isPlain(const QString& word) {
    return word.size() <= mostLetters &&
           std::ranges::all_of(word, [](QChar c) { return c >= u' ' && c < u'\x7F'; });
}

bool isRightToLeft(char32_t letter) {
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

QString visible(const QString& word) {
    if (isPlain(word)) return word;
    // A letter of two units is not cut amid.
    const auto letters = word.first(std::min(word.size(), 2 * mostLetters)).toUcs4();
    const bool isCut = letters.size() > mostLetters || word.size() > 2 * mostLetters;
    const QString kept = QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.data()),
                                           std::min(letters.size(), mostLetters));
    const QString shown = QString::fromStdString(inOneLine(kept.toStdString()));
    return isCut ? shown + QChar(0x2026) : shown;
}

}  // namespace

QString shownWord(const QString& word) {
    if (isPlain(word)) return word;
    const QString shown = visible(word);
    const auto letters = shown.toUcs4();
    return std::ranges::any_of(letters, isRightToLeft) ? firstStrongIsolate + shown + popIsolate
                                                       : shown;
}

QString visibleWord(const std::string& word) {
    return visible(QString::fromStdString(word));
}

QString shownWord(const std::string& word) {
    return shownWord(QString::fromStdString(word));
}

}  // namespace firth
