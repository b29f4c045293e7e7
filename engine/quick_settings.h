#pragma once

#include <string_view>

#include "engine/training_settings.h"

namespace firth {

/// What a bundled corpus or another short text starts with: small and quick, so that a class sees
/// words move at once; the one sentence small enough to follow every number by hand.
inline TrainingSettings quickSettings(std::string_view source) {
    const bool sentence = source == "@sentence";
    TrainingSettings settings;
    settings.dim = sentence ? 10 : 50;
    settings.window = sentence ? 2 : 3;
    settings.shrinkWindow = !sentence;
    settings.negatives = sentence ? 3 : 5;
    settings.epochs = 10;
    settings.subsample = 0;
    settings.initialC = defaultInitialC(settings.objective);
    return settings;
}

}  // namespace firth
