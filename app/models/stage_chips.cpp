#include "app/models/stage_chips.h"

#include <QCoreApplication>

#include "app/models/fate_text.h"
#include "app/models/shown_word.h"

namespace firth {
namespace {

struct StageChipsTexts {
    Q_DECLARE_TR_FUNCTIONS(StageChips)
};

QString arrow(const QString& from, const QString& to) {
    return shownWord(from) + QStringLiteral(" → ") + shownWord(to);
}

/// A word on its way to the spelling of its token.
StageChip spelledChip(const QString& found, TokenRule rule, TextStage stage) {
    StageChip chip;
    chip.text = shownWord(found);
    if (stage == TextStage::Found) return chip;
    const WordStages spellings = wordStages(found.toStdString(), rule);
    const QString lower = QString::fromStdString(spellings.lowerCased);
    chip.text = shownWord(lower);
    if (stage == TextStage::LowerCased && lower != found) {
        chip.changed = true;
        chip.toolTip = arrow(found, lower);
    }
    if (stage == TextStage::PossessiveDropped) {
        const QString token = QString::fromStdString(spellings.token);
        chip.text = shownWord(token);
        chip.dropped = lower.mid(token.size());
        chip.changed = !chip.dropped.isEmpty();
        if (chip.changed) chip.toolTip = arrow(lower, token);
    }
    return chip;
}

StageChip tokenChip(const TextWord& word, std::uint64_t minCount) {
    StageChip chip;
    chip.text = shownWord(word.word);
    chip.struck = word.fate != Fate::Kept;
    chip.note = chip.struck ? fateText(word, minCount) : keepText(word);
    if (chip.struck)
        chip.toolTip =
            StageChipsTexts::tr("%1: dropped from training, %2").arg(chip.text, chip.note);
    else if (word.keep < 1)
        chip.toolTip =
            StageChipsTexts::tr(
                "%1: seen %L2 times; subsampling keeps each of them with probability %L3")
                .arg(chip.text)
                .arg(*word.count)
                .arg(word.keep, 0, 'f', 4);
    else
        chip.toolTip =
            StageChipsTexts::tr("%1: seen %L2 times, always kept").arg(chip.text).arg(*word.count);
    return chip;
}

StageChip idChip(const TextWord& word) {
    StageChip chip;
    chip.text = QString::number(word.id);
    chip.note = shownWord(word.word);
    chip.toolTip = StageChipsTexts::tr("%1 is word number %2, row %2 of the matrices E and C")
                       .arg(chip.note, chip.text);
    return chip;
}

}  // namespace

QList<StageChip> stageChips(const TextReading& reading, PieceRange range, TextStage stage) {
    QList<StageChip> chips;
    const ReadingSettings& settings = reading.request.reading;
    for (std::size_t i = range.first; i < range.end; ++i) {
        const TextPiece& piece = reading.stages.pieces[i];
        StageChip chip;
        if (piece.isMark()) {
            if (stage > TextStage::PunctuationDropped) continue;
            chip.text = reading.spelling(i);
            chip.struck = stage == TextStage::PunctuationDropped;
            if (chip.struck)
                chip.toolTip = StageChipsTexts::tr("%1 is not a word: dropped").arg(chip.text);
        } else {
            const TextWord& word = reading.stages.words[piece.word];
            if (stage == TextStage::Ids && word.fate != Fate::Kept) continue;
            chip = stage == TextStage::Ids ? idChip(word)
                   : stage == TextStage::Tokens
                       ? tokenChip(word, settings.minCount)
                       : spelledChip(reading.spelling(i), settings.rule, stage);
            chip.word = static_cast<int>(piece.word);
        }
        chip.piece = static_cast<int>(i);
        if (chip.toolTip.isEmpty()) chip.toolTip = chip.text;
        chips.append(chip);
    }
    return chips;
}

}  // namespace firth
