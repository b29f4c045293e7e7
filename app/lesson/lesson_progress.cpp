#include "app/lesson/lesson_progress.h"

namespace firth {
namespace {

const QString reachedWord = QStringLiteral("reached");
const QString readWord = QStringLiteral("read");
const QString solvedWord = QStringLiteral("solved");
const QString answeredWord = QStringLiteral("answered");

}  // namespace

bool isDone(const LessonProgress& progress, const LessonPage& page, LessonProgress::Page place) {
    return (!page.task || progress.solved.contains(place)) &&
           (!page.question || progress.answered.contains(place));
}

QStringList toWords(const LessonProgress& progress) {
    QStringList words;
    const auto add = [&](const QString& word, const auto& pages) {
        for (const auto& [chapter, page] : pages)
            words << QStringLiteral("%1:%2:%3").arg(word).arg(chapter + 1).arg(page + 1);
    };
    for (const int chapter : progress.read)
        words << QStringLiteral("%1:%2").arg(readWord).arg(chapter + 1);
    add(reachedWord, progress.reached);
    add(solvedWord, progress.solved);
    add(answeredWord, progress.answered);
    return words;
}

LessonProgress progressFromWords(const QStringList& words) {
    constexpr int most = 1000;  // chapters, or pages of one
    LessonProgress progress;
    for (const QString& word : words) {
        const QStringList parts = word.split(QLatin1Char(':'));
        const auto number = [&](qsizetype part) { return parts.value(part).toInt() - 1; };
        const int chapter = number(1), page = number(2);
        const auto isIn = [](int which) { return which >= 0 && which < most; };
        if (!isIn(chapter)) continue;
        if (parts[0] == readWord) progress.read.insert(chapter);
        if (!isIn(page)) continue;
        if (parts[0] == reachedWord) progress.reached[chapter] = page;
        if (parts[0] == solvedWord) progress.solved.insert({chapter, page});
        if (parts[0] == answeredWord) progress.answered.insert({chapter, page});
    }
    return progress;
}

}  // namespace firth
