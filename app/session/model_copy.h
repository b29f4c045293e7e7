#pragma once

#include <memory>

#include "engine/corpus.h"
#include "engine/training_settings.h"

namespace firth {

/// The vectors of one moment, to be written while training goes on. E of a finished model is the
/// model's own, not a copy.
struct ModelCopy {
    std::shared_ptr<const Corpus> corpus;
    Objective objective = Objective::NegativeSampling;
    std::shared_ptr<const Matrix> E;
    std::shared_ptr<const Matrix> C;  ///< null for a finished model
};

}  // namespace firth
