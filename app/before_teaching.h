#pragma once

#include "app/lesson/lesson_progress.h"
#include "app/look.h"
#include "app/teaching.h"

namespace firth {

/// What the teacher wants, and what is put back when the class is over.
struct BeforeTeaching {
    Teaching wanted;
    Look look;
    bool lessonWasOpen = false;
    LessonProgress progress;  ///< the user's own; a class begins anew
};

}  // namespace firth
