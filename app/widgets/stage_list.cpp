#include "app/widgets/stage_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "app/widgets/chip_strip.h"
#include "app/widgets/mirrored_margins.h"
#include "app/widgets/number_badge.h"

namespace firth {
namespace {

/// More pieces than anybody looks at in one sentence, and few enough to be quick.
constexpr std::size_t mostPieces = 160;
/// Of the sentences before and after, in characters.
constexpr int mostContext = 240;

struct StageText {
    const char* name;
    const char* title;
    const char* why;
};

constexpr std::array<StageText, textStageCount> stageTexts = {{
    {"stageFound", QT_TRANSLATE_NOOP("firth::StageList", "Words as found"),
     QT_TRANSLATE_NOOP(
         "firth::StageList",
         "Words carry meaning, so they are told apart from marks; a hyphen parts two.")},
    {"stageLowerCased", QT_TRANSLATE_NOOP("firth::StageList", "Lower-cased"),
     QT_TRANSLATE_NOOP("firth::StageList",
                       "“The” and “the” are one word; so are two spellings of one accent or "
                       "apostrophe.")},
    {"stagePunctuation", QT_TRANSLATE_NOOP("firth::StageList", "Punctuation dropped"),
     QT_TRANSLATE_NOOP("firth::StageList",
                       "Marks stand beside every word, so they tell nothing about any.")},
    {"stagePossessive", QT_TRANSLATE_NOOP("firth::StageList", "Possessive dropped"),
     QT_TRANSLATE_NOOP("firth::StageList",
                       "“nurse's” still speaks of the nurse: both count as one word.")},
    {"stageTokens", QT_TRANSLATE_NOOP("firth::StageList", "Tokens"),
     QT_TRANSLATE_NOOP("firth::StageList",
                       "What is left to learn from, and what is dropped because it is too rare or "
                       "too common.")},
    {"stageIds", QT_TRANSLATE_NOOP("firth::StageList", "Ids"),
     QT_TRANSLATE_NOOP("firth::StageList",
                       "The model knows no letters: a word is the number of its row in E and C.")},
}};

/// Stages that a text taken as already cut into tokens does not go through.
bool needsWords(TextStage stage) {
    return stage == TextStage::LowerCased || stage == TextStage::PunctuationDropped ||
           stage == TextStage::PossessiveDropped;
}

}  // namespace

StageList::StageList(QWidget* parent) : QScrollArea(parent), lines_(new SentenceLines) {
    setObjectName(QStringLiteral("stageList"));
    setAccessibleName(tr("Stages of preprocessing"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(mirroredMargins(0, 0, 8, 0));
    layout->setSpacing(6);
    lines_->setObjectName(QStringLiteral("stageSentences"));
    lines_->setAccessibleName(tr("Sentences"));
    addHeader(layout, 1, tr("Sentences"),
              tr("Cut where a sentence or a line ends: training never looks across that edge."));
    layout->addWidget(lines_);
    connect(lines_, &SentenceLines::pointed, this, &StageList::pointAtPlace);
    connect(lines_, &SentenceLines::sentenceAsked, this, &StageList::sentenceAsked);

    for (int i = 0; i < textStageCount; ++i) {
        const StageText& text = stageTexts[static_cast<std::size_t>(i)];
        Section& section = sections_[static_cast<std::size_t>(i)];
        layout->addSpacing(8);
        section.why = tr(text.why);
        section.explanation = addHeader(layout, i + 2, tr(text.title), section.why);
        section.strip = new ChipStrip;
        section.strip->setObjectName(QLatin1String(text.name));
        section.strip->setAccessibleName(tr(text.title));
        layout->addWidget(section.strip);
        connect(section.strip, &ChipStrip::pointed, this, &StageList::pointed);
        connect(section.strip, &ChipStrip::otherStageAsked, this,
                [this, i](int direction, int piece) { goToStage(i, direction, piece); });
    }
    layout->addStretch(1);
    setWidget(content);
    // The card shows through.
    content->setAutoFillBackground(false);
}

QLabel* StageList::addHeader(QVBoxLayout* layout, int number, const QString& title,
                             const QString& why) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* heading = new QLabel(title);
    heading->setProperty("role", "title");
    auto* explanation = new QLabel(why);
    explanation->setProperty("role", "quiet");
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    row->addWidget(new NumberBadge(number));
    row->addWidget(heading);
    row->addWidget(explanation, 1);
    layout->addLayout(row);
    return explanation;
}

SentenceLines::Line StageList::line(int sentence, PieceRange range) const {
    const auto& pieces = reading_->pieces;
    const TextSentence& whole = reading_->stages.sentences[static_cast<std::size_t>(sentence)];
    SentenceLines::Line line;
    line.sentence = sentence;
    const TextPlace place = reading_->sentences[static_cast<std::size_t>(sentence)];
    line.place = {range.first == whole.firstPiece ? place.begin : pieces[range.first].begin,
                  pieces[range.end - 1].end};
    line.text = reading_->request.text.mid(line.place.begin, line.place.length());
    const int left = place.end - line.place.end;
    if (left > 0) line.rest = tr(" … and %L1 more characters").arg(left);
    return line;
}

void StageList::showSentence(std::shared_ptr<const TextReading> reading, int sentence, int piece) {
    reading_ = std::move(reading);
    const bool nothing = !reading_ || sentence < 0;
    shown_ = {};
    QList<SentenceLines::Line> lines;
    if (!nothing) {
        const auto& sentences = reading_->stages.sentences;
        const auto here = static_cast<std::size_t>(sentence);
        const TextSentence& whole = sentences[here];
        const std::size_t near = std::clamp(static_cast<std::size_t>(std::max(piece, 0)),
                                            whole.firstPiece, whole.endPiece - 1);
        shown_.first = near - (near - whole.firstPiece) % mostPieces;
        shown_.end = std::min(shown_.first + mostPieces, whole.endPiece);
        for (std::size_t i = here > 0 ? here - 1 : 0; i < std::min(here + 2, sentences.size());
             ++i) {
            PieceRange range{sentences[i].firstPiece, sentences[i].endPiece};
            if (i == here) range = shown_;
            // What is only context need not be whole.
            while (i != here && range.end - range.first > 1 &&
                   reading_->pieces[range.end - 1].end - reading_->pieces[range.first].begin >
                       mostContext)
                range.end -= (range.end - range.first) / 2;
            lines.append(line(static_cast<int>(i), range));
            lines.last().current = i == here;
        }
    }
    lines_->setLines(lines);
    const bool words = nothing || reading_->request.reading.rule == TokenRule::Words;
    for (int i = 0; i < textStageCount; ++i) {
        const auto stage = static_cast<TextStage>(i);
        const Section& section = sections_[static_cast<std::size_t>(i)];
        const bool skipped = !words && needsWords(stage);
        section.explanation->setText(skipped ? tr("Skipped: the text is taken as cut already.")
                                             : section.why);
        section.strip->setVisible(!skipped);
        section.strip->setChips(
            nothing || skipped ? QList<StageChip>() : stageChips(*reading_, shown_, stage),
            !nothing && reading_->spelling(shown_.first).isRightToLeft());
    }
}

void StageList::setLit(int piece, int word, const QList<TextPlace>& places) {
    lines_->setLit(places);
    for (const Section& section : sections_) section.strip->setLit(piece, word);
}

void StageList::pointAtPlace(int place) {
    const int piece = place < 0 || !reading_ ? -1 : reading_->pieceAt(place);
    if (piece < 0) {
        emit pointed(-1, -1);
        return;
    }
    const TextPiece& found = reading_->stages.pieces[static_cast<std::size_t>(piece)];
    emit pointed(piece, found.isMark() ? -1 : static_cast<int>(found.word));
}

void StageList::goToStage(int from, int direction, int piece) {
    for (int i = from + direction; i >= 0 && i < textStageCount; i += direction) {
        ChipStrip* strip = sections_[static_cast<std::size_t>(i)].strip;
        if (!strip->isVisibleTo(this) || strip->chips().isEmpty()) continue;
        strip->focusPiece(piece);
        ensureWidgetVisible(strip);
        return;
    }
}

}  // namespace firth
