#include "app/models/shown_word.h"

#include <QList>
#include <algorithm>

#include "engine/utf8.h"

namespace firth {
namespace {

constexpr qsizetype mostLetters = 60;
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

}  // namespace

QString shownWord(const QString& word) {
    if (isPlain(word)) return word;
    QString shown;
    bool rightToLeft = false;
    // A letter of two units is not cut amid.
    const auto letters = word.first(std::min(word.size(), 2 * mostLetters)).toUcs4();
    for (qsizetype i = 0; i < std::min(letters.size(), mostLetters); ++i) {
        const char32_t letter = letters[i];
        rightToLeft = rightToLeft || isRightToLeft(letter);
        if (isUnseen(letter))
            shown += escaped(letter);
        else
            shown += QString::fromUcs4(&letter, 1);
    }
    if (letters.size() > mostLetters || word.size() > 2 * mostLetters) shown += QChar(0x2026);
    return rightToLeft ? firstStrongIsolate + shown + popIsolate : shown;
}

QString shownWord(const std::string& word) {
    return shownWord(QString::fromStdString(word));
}

}  // namespace firth
