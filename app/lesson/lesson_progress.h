#pragma once

#include <QStringList>
#include <map>
#include <set>
#include <utility>

#include "app/lesson/chapter.h"

namespace firth {

/// How far a reader has come. Chapters and their pages count from 0.
struct LessonProgress {
    using Page = std::pair<int, int>;  ///< chapter, page

    std::map<int, int> reached;  ///< by chapter, the page to go on at
    std::set<int> read;          ///< chapters, to their end
    std::set<Page> solved;       ///< whose "Now you" is done
    std::set<Page> answered;     ///< whose question is answered rightly

    bool operator==(const LessonProgress&) const = default;
};

/// Whether the page has nothing left to do or to answer.
bool isDone(const LessonProgress& progress, const LessonPage& page, LessonProgress::Page place);

/// In words such as "read:1" or "solved:2:3", counted from 1, to be kept in a file.
QStringList toWords(const LessonProgress& progress);
/// Words that are no such words say nothing.
LessonProgress progressFromWords(const QStringList& words);

}  // namespace firth
