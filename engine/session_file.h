#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/keyframes.h"
#include "engine/progress.h"
#include "engine/trainer.h"

namespace firth {

/// A training that can be put away: all that Trainer and Keyframes need to go on with the same
/// bits.
struct TrainingRecord {
    std::shared_ptr<const Corpus> corpus;
    TrainingSettings settings;
    TrainerChoices choices;
    TrainerState present;
    KeptStates keyframes;
};

/// What goes beside it and the engine knows nothing of.
struct SessionNotes {
    std::string source;  ///< where the corpus came from: a file, "@town", …
    std::string pasted;  ///< the text itself, where it was pasted
    std::string view;    ///< the window's own: what is selected, pinned and named
};

struct SavedSession {
    std::unique_ptr<Trainer> trainer;
    Keyframes keyframes;
    SessionNotes notes;
};

/// The file (.firth), all numbers little-endian:
///   16 bytes   "FIRTH SESSION 2\n"; the digit is the version. Version 1 is read too: there the
///              objective stays the same all along, and is not told with each state.
///   sections, each: 4 letters of name; 4 bytes 0 (plain) or 1 (zstd); 8 bytes length of the
///   content as it lies in the file; 4 bytes CRC-32 (zlib's) of those 16 and of the content; the
///   content.
///
/// The sections in their order; contents are archives (engine/archive.h):
///
/// - "NOTE": source, pasted, view
///
/// - "TEXT": the corpus as it was read, its words with counts, groups, tokens and sentences, and
///   its encoding where somebody told it
///
/// - "SETS": training settings, and the learning rates, the trainers and the objectives chosen on
/// the way
///
/// - "NOW ": the trainer's state: its objective, its place in the sample stream, model, progress
/// and loss curve
///
/// - "PAST": one for each keyframe, from the earliest on, likewise; the untrained model may be left
///   out, since seed and settings tell it
///
/// - "END ": without content; behind it the file ends
///
/// Writes beside the old file and then puts it in its place. Throws Error; Cancelled.
void writeSession(const TrainingRecord& training, const SessionNotes& notes,
                  const std::string& path, const Progress& progress = {});

/// Throws Error with path, place and reason for a file that is cut, damaged, of another version or
/// no session at all: never more memory than the file's size bears out. Cancelled when stopped.
SavedSession readSession(const std::string& path, const Progress& progress = {});

/// Only what goes beside the training, which is read in a moment however large the file is.
SessionNotes readSessionNotes(const std::string& path);

/// Whether the file begins like one.
bool holdsSession(const std::string& path);

}  // namespace firth
