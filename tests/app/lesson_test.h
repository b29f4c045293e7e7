#pragma once

#include <QDir>

#include "app/lesson/lesson.h"
#include "tests/app/window_test.h"

namespace firth {

/// A test of the lesson beside the window.
class LessonTest : public WindowTest {
protected:
    static constexpr int soon = 120'000;

    static QStringList lessonLanguages() {
        return QDir(QStringLiteral(":/lesson")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    Lesson& lesson() { return window_->lesson(); }
    /// What a page starts with and shows takes a while.
    void waitUntilActed() { QTRY_VERIFY_WITH_TIMEOUT(!lesson().isActing(), soon); }
};

}  // namespace firth
