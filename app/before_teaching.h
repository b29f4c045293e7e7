#pragma once

#include "app/look.h"
#include "app/teaching.h"

namespace firth {

/// What the teacher wants, and what is put back when the class is over.
struct BeforeTeaching {
    Teaching wanted;
    Look look;
    bool lessonWasOpen = false;
};

}  // namespace firth
