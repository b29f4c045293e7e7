#include "app/widgets/window_page.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/models/shown_word.h"
#include "app/widgets/card.h"
#include "app/widgets/sample_panel.h"
#include "app/widgets/window_controls.h"
#include "app/widgets/window_texts.h"

namespace firth {

WindowPage::WindowPage(QWidget* parent)
    : QWidget(parent),
      pages_(new QStackedWidget),
      card_(new Card(QStringLiteral("slidingWindowCard"), tr("Sliding window"))),
      controls_(new WindowControls),
      view_(new SentenceView),
      edge_(makeNote(QStringLiteral("edgeText"))),
      comparison_(makeNote(QStringLiteral("comparisonText"))),
      notes_(makeNote(QStringLiteral("windowNotes"))),
      cbow_(new SamplePanel(Architecture::Cbow)),
      skipGram_(new SamplePanel(Architecture::SkipGram)),
      panels_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName(QStringLiteral("windowPage"));
    setAccessibleName(tr("Sliding window"));
    auto* hint = makeNote(QStringLiteral("windowHint"));
    hint->setText(tr("Choose a corpus to see the window slide over its sentences."));
    hint->setAlignment(Qt::AlignCenter);
    notes_->setProperty("role", "quiet");
    pages_->addWidget(hint);
    pages_->addWidget(makePage());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);
    connectControls();
}

QLabel* WindowPage::makeNote(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* WindowPage::makePage() {
    for (QWidget* part :
         std::initializer_list<QWidget*>{controls_, view_, edge_, comparison_, notes_})
        card_->body()->addWidget(part);
    panels_->setSpacing(10);
    // CBOW's inputs are the longer ones.
    panels_->addWidget(cbow_, 4);
    panels_->addWidget(skipGram_, 3);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(card_);
    layout->addLayout(panels_, 1);

    // A low window scrolls the page, so that nothing is squeezed.
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("windowScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void WindowPage::connectControls() {
    connect(controls_, &WindowControls::moveAsked, this, &WindowPage::move);
    connect(controls_, &WindowControls::sentenceAsked, this,
            [this](quint64 sentence) { goTo(sentence, 0); });
    connect(controls_, &WindowControls::windowChanged, this, &WindowPage::changeWindow);
    connect(controls_, &WindowControls::drawAgainAsked, this, [this] {
        ++shown_.seed;
        changeWindow();
    });
    connect(controls_, &WindowControls::trainToAsked, this,
            [this] { emit trainToAsked(sentence_, static_cast<quint32>(centre_)); });
    connect(controls_, &WindowControls::trainWithWindowAsked, this,
            [this] { emit trainWithWindowAsked(shown_.window, shown_.shrinkWindow); });
    // The sentence has the same keys.
    connect(controls_, &WindowControls::focusReleased, view_, qOverload<>(&QWidget::setFocus));
    connect(view_, &SentenceView::moveAsked, this, &WindowPage::move);
    connect(view_, &SentenceView::placeAsked, this,
            [this](quint64 place) { goTo(sentence_, place); });
    for (const SamplePanel* panel : {cbow_, skipGram_})
        connect(panel, &SamplePanel::sampleChosen, this, [this](quint64 centre, quint64 context) {
            goTo(sentence_, centre);
            if (context != centre) view_->setPicked(context);
        });
    connect(&counter_, &SampleCounter::counted, this, &WindowPage::showTotals);
}

void WindowPage::setCorpus(std::shared_ptr<const Corpus> corpus, const TrainingSettings& settings) {
    if (!corpus->hasText()) {
        corpus_.reset();
        pages_->setCurrentIndex(0);
        return;
    }
    if (corpus != corpus_) sentence_ = centre_ = 0;
    corpus_ = std::move(corpus);
    shown_ = settings;
    subsampled_ = settings.subsample > 0;
    controls_->setModel(settings);
    showSentence();
    countTotals();
    pages_->setCurrentIndex(1);
}

void WindowPage::goTo(std::size_t sentence, std::size_t centre) {
    if (!corpus_) return;
    const std::size_t before = sentence_;
    sentence_ = std::min(sentence, corpus_->sentenceCount() - 1);
    centre_ = std::min(centre, length() - 1);
    if (sentence_ != before || stretchAround(centre_, length()) != stretch_)
        showSentence();
    else
        showPlace();
}

void WindowPage::move(WindowMove where) {
    const std::size_t before = centre_ > 0 ? centre_ - 1 : 0;
    switch (where) {
        case WindowMove::Left:
            return goTo(sentence_, view_->rightToLeft() ? centre_ + 1 : before);
        case WindowMove::Right:
            return goTo(sentence_, view_->rightToLeft() ? before : centre_ + 1);
        case WindowMove::Begin:
            return goTo(sentence_, 0);
        case WindowMove::End:
            return goTo(sentence_, length() - 1);
        case WindowMove::PreviousSentence:
            return goTo(sentence_ > 0 ? sentence_ - 1 : 0, 0);
        case WindowMove::NextSentence:
            if (sentence_ + 1 < corpus_->sentenceCount()) goTo(sentence_ + 1, 0);
    }
}

void WindowPage::changeWindow() {
    shown_.window = controls_->window();
    shown_.shrinkWindow = controls_->shrink();
    showSentence();
    countTotals();
}

/// Makes the samples of the sentence anew, or of the part of it that is shown.
void WindowPage::showSentence() {
    const auto words = corpus_->sentence(sentence_);
    stretch_ = stretchAround(centre_, words.size());
    // The words just outside belong to windows inside.
    const auto reach = static_cast<std::size_t>(shown_.window);
    const std::size_t begin = stretch_.begin - std::min(reach, stretch_.begin);
    const std::size_t end = std::min(stretch_.end + reach, words.size());
    QStringList tokens;
    for (const WordId id : words.subspan(begin, end - begin))
        tokens.append(visibleWord(corpus_->vocabulary.word(id)));
    view_->setTokens(tokens, begin);

    const bool whole = stretch_ == Stretch{0, words.size()};
    const QString of =
        whole ? tr("this sentence")
              : tr("words %L1 to %L2 of this sentence").arg(stretch_.begin + 1).arg(stretch_.end);
    TrainingSettings settings = shown_;
    for (SamplePanel* panel : {cbow_, skipGram_}) {
        settings.architecture = panel->architecture();
        panel->setSamples(corpus_, windowSamples(*corpus_, sentence_, stretch_, settings), of);
    }
    showNotes();
    showPlace();
}

void WindowPage::showNotes() {
    QStringList notes;
    if (stretch_ != Stretch{0, length()})
        notes << tr("This sentence has %L1 words and is shown in parts.").arg(length());
    if (shown_.shrinkWindow)
        notes << tr(
            "These draws are an example: training draws anew for each centre word, every "
            "time it comes to it.");
    if (subsampled_)
        notes << tr(
            "Training also leaves out frequent words at random (subsampling); here every "
            "word is kept.");
    notes_->setText(notes.join(QChar(' ')));
    notes_->setVisible(!notes.isEmpty());
}

void WindowPage::showPlace() {
    const CentreWindow window = centreWindow(skipGram_->samples(), centre_);
    view_->setWindow(centre_, window.context);
    cbow_->showUpTo(centre_);
    skipGram_->showUpTo(centre_);
    edge_->setText(edgeText(window, view_->rightToLeft()));
    comparison_->setText(comparisonText(window));
    comparison_->setVisible(!window.context.empty());
    card_->setCaption(tr("sentence %L1 of %L2 · word %L3 of %L4")
                          .arg(sentence_ + 1)
                          .arg(corpus_->sentenceCount())
                          .arg(centre_ + 1)
                          .arg(length()));
    const bool first = centre_ == 0;
    const bool last = centre_ + 1 == length();
    controls_->setPlace({sentence_, corpus_->sentenceCount(), view_->rightToLeft() ? last : first,
                         view_->rightToLeft() ? first : last, window.drawn},
                        shown_.seed);
}

/// Counts only while somebody looks: a large corpus takes seconds of a processor.
void WindowPage::countTotals() {
    totalsWanted_ = !isVisible();
    if (totalsWanted_ || !corpus_) return;
    for (SamplePanel* panel : {cbow_, skipGram_}) panel->setTotal(tr("Counting the whole text …"));
    counter_.count(corpus_, shown_);
}

void WindowPage::showTotals(quint64 cbow, quint64 skipGram) {
    const QString exactly = tr("%L1 in the whole text.");
    // Each epoch draws other windows; CBOW makes one sample of each, however wide.
    const QString drawn = shown_.shrinkWindow ? tr("About %L1 in the whole text.") : exactly;
    cbow_->setTotal(exactly.arg(cbow));
    skipGram_->setTotal(drawn.arg(skipGram));
}

void WindowPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (totalsWanted_) countTotals();
}

/// Not by a focus proxy: with one, Tab would never come to the controls.
void WindowPage::focusInEvent(QFocusEvent*) {
    view_->setFocus();
}

void WindowPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangePanels();
}

void WindowPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrangePanels();
}

void WindowPage::arrangePanels() {
    constexpr int charactersSideBySide = 90;
    const bool wide = width() >= fontMetrics().averageCharWidth() * charactersSideBySide;
    panels_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace firth
