#include "app/widgets/text_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/widgets/card.h"
#include "app/widgets/number_badge.h"
#include "app/widgets/reading_bar.h"
#include "app/widgets/shortcuts.h"
#include "app/widgets/source_editor.h"
#include "app/widgets/stage_list.h"
#include "app/widgets/text_word_table.h"
#include "app/widgets/turned_arrows.h"

namespace firth {
namespace {

constexpr int editMilliseconds = 150;
constexpr int dwellMilliseconds = 200;

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

}  // namespace

TextPage::TextPage(QWidget* parent)
    : QWidget(parent),
      bar_(new ReadingBar),
      editor_(new SourceEditor),
      words_(new TextWordTable),
      stages_(new StageList),
      previous_(new QPushButton(turnedArrows(tr("◀ Previous")))),
      next_(new QPushButton(turnedArrows(tr("Next ▶")))) {
    setObjectName(QStringLiteral("textPage"));
    setShortcutTopic(*this, tr("Text"));
    setAccessibleName(tr("Text"));
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(makeSourceCard(), 55);
    left->addWidget(makeWordCard(), 45);
    auto* panels = new QHBoxLayout;
    panels->setSpacing(10);
    panels->addLayout(left, 40);
    panels->addWidget(makeStageCard(), 60);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(bar_);
    layout->addLayout(panels, 1);

    soon_.setSingleShot(true);
    soon_.setInterval(editMilliseconds);
    dwell_.setSingleShot(true);
    dwell_.setInterval(dwellMilliseconds);
    connectParts();
    read();
}

Card* TextPage::makeSourceCard() {
    sourceCard_ = new Card(QStringLiteral("sourceCard"), tr("Source text"));
    editor_->setPlaceholderText(
        tr("Write or paste some sentences here, and see what training makes of them."));
    editor_->setToolTip(tr("The text to learn from; point at a word to see it in every stage"));
    sourceCard_->body()->addWidget(editor_, 1);
    return sourceCard_;
}

Card* TextPage::makeWordCard() {
    wordCard_ = new Card(QStringLiteral("textWordCard"), tr("Vocabulary"));
    wordCard_->header()->insertWidget(0, new NumberBadge(textStageCount + 2));
    auto* why = new QLabel(tr("Each word once, by count; its place is its id."));
    why->setProperty("role", "quiet");
    why->setWordWrap(true);
    wordCard_->body()->addWidget(why);

    wordCard_->body()->addWidget(words_, 1);
    return wordCard_;
}

Card* TextPage::makeStageCard() {
    stageCard_ = new Card(QStringLiteral("stageCard"), tr("From text to ids"));
    previous_->setObjectName(QStringLiteral("previousSentence"));
    previous_->setAccessibleName(tr("Previous sentence"));
    previous_->setToolTip(tr("Show the sentence before (Alt+Up)"));
    previous_->setShortcut(Qt::ALT | Qt::Key_Up);
    next_->setObjectName(QStringLiteral("nextSentence"));
    next_->setAccessibleName(tr("Next sentence"));
    next_->setToolTip(tr("Show the sentence after this one (Alt+Down)"));
    next_->setShortcut(Qt::ALT | Qt::Key_Down);
    stageCard_->header()->addWidget(previous_);
    stageCard_->header()->addWidget(next_);
    stageCard_->body()->addWidget(stages_, 1);
    return stageCard_;
}

void TextPage::connectParts() {
    connect(editor_, &QPlainTextEdit::textChanged, this, &TextPage::readLater);
    connect(editor_, &QPlainTextEdit::cursorPositionChanged, this, &TextPage::followCursor);
    // Later, since a key that moves the cursor scrolls first.
    connect(editor_->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &TextPage::followScrolling, Qt::QueuedConnection);
    connect(editor_, &SourceEditor::pointed, this, &TextPage::pointInText);
    connect(bar_, &ReadingBar::changed, this, &TextPage::readLater);
    connect(bar_, &ReadingBar::trainAsked, this, &TextPage::askToTrain);
    connect(stages_, &StageList::pointed, this, &TextPage::light);
    connect(stages_, &StageList::sentenceAsked, this, &TextPage::goToSentence);
    connect(previous_, &QPushButton::clicked, this, [this] { goToSentence(sentence_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { goToSentence(sentence_ + 1); });
    connect(words_, &TextWordTable::pointed, this, [this](int word) { light(-1, word); });
    connect(words_, &TextWordTable::wordAsked, this, &TextPage::goToWord);
    connect(&soon_, &QTimer::timeout, this, &TextPage::read);
    connect(&reader_, &TextReader::ready, this, &TextPage::takeReading);
    connect(&dwell_, &QTimer::timeout, this, [this] {
        const int place = dwellPlace_;
        if (isStale() || place < 0) return;
        showSentence(reading_->sentenceAt(place), reading_->pieceAt(place));
        pointInText(place);
    });
}

void TextPage::setCorpus(std::shared_ptr<const Corpus> corpus, const QString& sourceText,
                         bool complete, double subsample) {
    const bool another = corpus != trained_;
    trained_ = std::move(corpus);
    trainedSubsample_ = subsample;
    if (!another) {
        showState();
        return;
    }
    complete_ = complete;
    trainedText_ = sourceText;
    if (sourceText != editor_->source()) editor_->setSource(sourceText);
    trainedInEditor_ = editor_->source();
    editor_->setReadOnly(!complete);
    if (!complete)
        editor_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    bar_->setReading(trained_->reading, subsample);
    bar_->setEditable(complete);
    soon_.stop();
    read();
}

void TextPage::clear() {
    trained_.reset();
    trainedText_.clear();
    complete_ = true;
    editor_->setSource({});
    editor_->setReadOnly(false);
    bar_->setEditable(true);
    soon_.stop();
    read();
}

bool TextPage::isStale() const {
    return soon_.isActive() || reader_.isReading() ||
           editor_->document()->revision() != readRevision_;
}

void TextPage::readLater() {
    light(-1, -1);
    editor_->setMarked({}, {});
    soon_.start();
    showState();
}

void TextPage::read() {
    TextRequest request;
    request.text = editor_->source();
    request.reading = bar_->reading();
    request.stopWords = bar_->stopWords();
    request.subsample = bar_->subsample();
    if (!complete_) {
        request.whole = trained_;
        request.reading = trained_->reading;
    }
    readRevision_ = editor_->document()->revision();
    reader_.read(std::move(request));
    showState();
}

void TextPage::takeReading(std::shared_ptr<const TextReading> reading) {
    if (isStale()) return;
    reading_ = std::move(reading);
    const TextStages& stages = reading_->stages;
    words_->setReading(reading_);
    const QString facts =
        tr("words: %L1 · sentences: %L2").arg(stages.tokens).arg(stages.sentences.size());
    QStringList caption = {facts};
    if (!complete_) caption.prepend(tr("only the beginning"));
    if (editor_->breaksLongLines()) caption.append(tr("long lines broken only to be shown"));
    sourceCard_->setCaption(caption.join(QStringLiteral(" · ")));
    const auto dropped = stages.words.size() - stages.keptWords;
    wordCard_->setCaption(
        dropped == 0
            ? tr("different words: %L1").arg(stages.keptWords)
            : tr("different words: %L1 · dropped: %L2").arg(stages.keptWords).arg(dropped));
    sentence_ = -1;
    const int place = editor_->textCursor().position();
    showSentence(reading_->sentenceAt(place), reading_->pieceAt(place));
    showState();
}

bool TextPage::differs() const {
    if (!trained_) return true;
    const ReadingSettings& now = reading_->request.reading;
    const ReadingSettings& before = trained_->reading;
    return now.rule != before.rule || now.minCount != before.minCount ||
           sorted(now.stopWords) != sorted(before.stopWords) ||
           bar_->subsample() != trainedSubsample_ || reading_->request.text != trainedInEditor_;
}

void TextPage::showState() {
    if (!complete_) {
        bar_->setState(
            tr("This text is too long to be shown whole: here is its beginning, with the ids and "
               "counts of the whole. Editing is off, because training on the beginning alone would "
               "lose the rest."),
            false);
        return;
    }
    if (isStale() || !reading_) {
        bar_->setState(tr("Reading …"), false);
        return;
    }
    if (!reading_->stages.obstacle.empty()) {
        bar_->setState(QString::fromStdString(reading_->stages.obstacle), false);
        return;
    }
    const bool changed = differs();
    bar_->setState(!changed   ? tr("This is the text that is being trained on.")
                   : trained_ ? tr("Not what is being trained on: training on it starts a new "
                                   "model.")
                              : tr("Ready to train on."),
                   changed);
}

void TextPage::showSentence(int sentence, int piece) {
    const PieceRange shown = stages_->shown();
    const bool covered = piece < 0 || (static_cast<std::size_t>(piece) >= shown.first &&
                                       static_cast<std::size_t>(piece) < shown.end);
    if (sentence != sentence_ || !covered || sentence < 0) {
        sentence_ = sentence;
        stages_->showSentence(reading_, sentence, piece);
        showCaption();
    }
    litPiece_ = litWord_ = -1;
    showLight();
}

void TextPage::showCaption() {
    const auto count = static_cast<int>(reading_->sentences.size());
    previous_->setEnabled(sentence_ > 0);
    next_->setEnabled(sentence_ >= 0 && sentence_ + 1 < count);
    if (sentence_ < 0) {
        stageCard_->setCaption(tr("no words yet"));
        return;
    }
    QString caption = tr("sentence %L1 of %L2").arg(sentence_ + 1).arg(count);
    const TextSentence& whole = reading_->stages.sentences[static_cast<std::size_t>(sentence_)];
    const PieceRange shown = stages_->shown();
    if (shown.end - shown.first < whole.endPiece - whole.firstPiece)
        caption += tr(" · its words and marks %L1 to %L2 of %L3; the cursor leads to the others")
                       .arg(shown.first - whole.firstPiece + 1)
                       .arg(shown.end - whole.firstPiece)
                       .arg(whole.endPiece - whole.firstPiece);
    stageCard_->setCaption(caption);
}

void TextPage::goToSentence(int sentence) {
    if (isStale() || sentence < 0 || sentence >= static_cast<int>(reading_->sentences.size()))
        return;
    editor_->goTo(reading_->sentences[static_cast<std::size_t>(sentence)].begin);
    showSentence(sentence);
}

void TextPage::goToWord(int word) {
    if (isStale() || word < 0) return;
    const auto& pieces = reading_->stages.pieces;
    const auto isWord = [&](const TextPiece& piece) {
        return !piece.isMark() && static_cast<int>(piece.word) == word;
    };
    // From behind the cursor on, and then from the start.
    const auto behind = std::ranges::upper_bound(reading_->pieces, editor_->textCursor().position(),
                                                 {}, &TextPlace::begin);
    const auto from = pieces.begin() + (behind - reading_->pieces.begin());
    auto found = std::find_if(from, pieces.end(), isWord);
    if (found == pieces.end()) found = std::find_if(pieces.begin(), from, isWord);
    if (found == pieces.end()) return;
    const auto piece = static_cast<int>(found - pieces.begin());
    const int place = reading_->pieces[static_cast<std::size_t>(piece)].begin;
    editor_->goTo(place);
    showSentence(reading_->sentenceAt(place), piece);
    light(piece, word);
}

void TextPage::followCursor() {
    if (isStale()) return;
    const int place = editor_->textCursor().position();
    showSentence(reading_->sentenceAt(place), reading_->pieceAt(place));
    pointInText(place);
}

void TextPage::followScrolling() {
    if (isStale() || sentence_ < 0) return;
    const TextPlace visible = editor_->visiblePlace();
    const TextPlace shown = reading_->sentences[static_cast<std::size_t>(sentence_)];
    if (shown.end > visible.begin && shown.begin < visible.end) return;
    const int top = reading_->sentenceAt(visible.begin);
    const auto last = static_cast<int>(reading_->sentences.size()) - 1;
    const bool begun = reading_->sentences[static_cast<std::size_t>(top)].begin < visible.begin;
    showSentence(std::min(begun ? top + 1 : top, last));
}

void TextPage::pointInText(int place) {
    dwell_.stop();
    if (isStale()) return;
    const int piece = place < 0 ? -1 : reading_->pieceAt(place);
    if (piece < 0) {
        light(-1, -1);
        return;
    }
    const PieceRange shown = stages_->shown();
    const auto index = static_cast<std::size_t>(piece);
    if (index < shown.first || index >= shown.end) {
        // Another sentence is shown when the pointer rests there, not when it only passes.
        dwellPlace_ = place;
        dwell_.start();
    }
    const TextPiece& found = reading_->stages.pieces[index];
    light(piece, found.isMark() ? -1 : static_cast<int>(found.word));
}

QList<TextPlace> TextPage::placesOf(int word, int begin, int end) const {
    QList<TextPlace> places;
    const auto& all = reading_->pieces;
    const auto first = std::ranges::lower_bound(all, begin, {}, &TextPlace::begin);
    for (auto place = first; place != all.end() && place->begin < end; ++place) {
        const auto& piece = reading_->stages.pieces[static_cast<std::size_t>(place - all.begin())];
        if (!piece.isMark() && static_cast<int>(piece.word) == word) places.append(*place);
    }
    return places;
}

void TextPage::light(int piece, int word) {
    if (piece == litPiece_ && word == litWord_) return;
    litPiece_ = piece;
    litWord_ = word;
    showLight();
}

void TextPage::showLight() {
    if (!reading_) return;
    const int piece = litPiece_;
    const int word = litWord_;
    QList<TextPlace> inText, inSentence;
    if (piece >= 0) {
        inText = inSentence = {reading_->pieces[static_cast<std::size_t>(piece)]};
    } else if (word >= 0 && sentence_ >= 0) {
        const TextPlace visible = editor_->visiblePlace();
        const TextPlace sentence = reading_->sentences[static_cast<std::size_t>(sentence_)];
        inText = placesOf(word, visible.begin, visible.end);
        inSentence = placesOf(word, sentence.begin, sentence.end);
    }
    stages_->setLit(piece, word, inSentence);
    words_->setLit(word);
    if (isStale()) return;
    const TextPlace sentence =
        sentence_ < 0 ? TextPlace() : reading_->sentences[static_cast<std::size_t>(sentence_)];
    editor_->setMarked(sentence, inText);
}

void TextPage::askToTrain() {
    if (isStale() || !differs()) return;
    // While the user is asked whether this is meant, another text may come and take their place.
    const auto reading = reading_;
    const QString ownLineEnds = trainedText_;
    const TextRequest& request = reading->request;
    if (trained_ && request.text == trainedInEditor_)
        emit readAnewAsked(ownLineEnds, request.reading, request.subsample);
    else
        emit trainOnTextAsked(request.text, request.reading, request.subsample);
}

}  // namespace firth
