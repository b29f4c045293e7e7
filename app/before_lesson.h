#pragma once

#include <memory>

#include "app/look.h"
#include "app/session/opened_session.h"
#include "app/session/training_session.h"

namespace firth {

/// What the lesson puts back when it closes, besides the training, which the session keeps.
struct BeforeLesson {
    std::shared_ptr<const Corpus> corpus;  ///< null: nothing was open
    OpenedSession open;                    ///< its file, notes and view
    std::unique_ptr<TrainingSession> second;
    int panel = 0;  ///< of the inspector
    Look look;
    int speed = 0;
    quint64 opening = 0;  ///< number of its coming back; 0: the lesson is not over
};

}  // namespace firth
