#pragma once

#include <QList>
#include <QString>
#include <memory>

#include "app/session/text_reading.h"

namespace firth {

/// What preprocessing does to the pieces of a sentence, one after the other.
enum class TextStage { Found, LowerCased, PunctuationDropped, PossessiveDropped, Tokens, Ids };
constexpr int textStageCount = 6;

/// A piece of a sentence at one stage.
struct StageChip {
    QString text;
    QString dropped;       ///< an ending that this stage takes off
    QString note;          ///< a word beside it: why it is dropped, how likely it is kept
    bool struck = false;   ///< this stage drops it whole
    bool changed = false;  ///< this stage makes it different
    int piece = -1;
    int word = -1;  ///< into TextStages::words; −1 for a mark
    QString toolTip;
};

/// Pieces of one sentence, first to one past the last, into TextStages::pieces.
struct PieceRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The chips that a stage shows for these pieces.
QList<StageChip> stageChips(const TextReading& reading, PieceRange range, TextStage stage);

}  // namespace firth
