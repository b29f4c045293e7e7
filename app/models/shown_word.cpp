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

QString escaped(char32_t unseen) {
    const bool isByte = unseen <= 0xFF;
    return QStringLiteral("\\%1%2")
        .arg(QLatin1Char(isByte ? 'x' : 'u'))
        .arg(QString::number(unseen, 16).toUpper().rightJustified(isByte ? 2 : 4, u'0'));
}

QString visible(const QString& word) {
    if (isPlain(word)) return word;
    QString shown;
    // A letter of two units is not cut amid.
    const auto letters = word.first(std::min(word.size(), 2 * mostLetters)).toUcs4();
    for (qsizetype i = 0; i < std::min(letters.size(), mostLetters); ++i) {
        const char32_t letter = letters[i];
        shown += isUnseen(letter) ? escaped(letter) : QString::fromUcs4(&letter, 1);
    }
    if (letters.size() > mostLetters || word.size() > 2 * mostLetters) shown += QChar(0x2026);
    return shown;
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
